import { describe, expect, it } from "vitest";
import { statementOf } from "./statement.ts";

const myr = { majority: "2/3", blankVotes: "not-cast" } as const;

describe("two thirds of the votes cast", () => {
  it.each([
    [2, 1, "for"],
    [20, 10, "for"],
    [19, 10, "none"],
    [13, 7, "none"],
    [14, 7, "for"],
    [14, 8, "none"],
    [10, 19, "none"],
    [10, 20, "against"],
    [1, 0, "for"],
    [0, 1, "against"],
    [0, 0, "none"],
    [667, 333, "for"],
    [666, 334, "none"],
  ])("%d for and %d against are %s", (yes, no, position) => {
    expect(statementOf({ for: yes, against: no }, myr).position).toBe(position);
  });
});

describe("blank votes", () => {
  it("are not cast unless the committee says so", () => {
    const votes = { for: 14, against: 7, blank: 1 };
    expect(statementOf(votes, myr)).toMatchObject({ position: "for", cast: 21, present: 22 });
    expect(statementOf(votes, { ...myr, blankVotes: "cast" })).toMatchObject({ position: "none", cast: 22 });
  });

  it("leave no opinion where all are blank", () => {
    expect(statementOf({ for: 0, against: 0, blank: 9 }, myr).position).toBe("none");
  });
});

describe("a quorum, where one is stated", () => {
  it.each([
    [7, 3, 0, true, "for"],
    [7, 2, 0, false, "none"],
    [6, 3, 1, true, "for"],
    [6, 3, 0, false, "none"],
  ])("of ten: %d for, %d against, %d blank", (yes, no, blank, quorate, position) => {
    const statement = statementOf({ for: yes, against: no, blank }, { ...myr, quorum: 10 });
    expect(statement).toMatchObject({ quorate, position });
  });
});
