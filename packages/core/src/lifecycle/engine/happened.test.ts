import { expect, it, describe } from "vitest";
import { type Happened, isDone, lastDayOf, noted } from "./happened.ts";
import { nowhere } from "./standing.ts";

const of = (...days: ReadonlyArray<readonly [name: string, on: string]>): Happened =>
  days.reduce<Happened>((before, [name, on]) => noted(before, name, on), undefined);
const namesOf = (happened: Happened): ReadonlyArray<string> =>
  happened === undefined ? [] : [happened.name, ...namesOf(happened.before)];

describe("what has happened", () => {
  it("holds each name once, the last one first, with its latest day", () => {
    const happened = of(["A", "2026-01-01"], ["B", "2026-01-02"], ["C", "2026-01-03"], ["A", "2026-01-04"]);
    expect(namesOf(happened)).toEqual(["A", "C", "B"]);
    expect([lastDayOf(happened, "A"), lastDayOf(happened, "B"), lastDayOf(happened, "D")]).toEqual([
      "2026-01-04",
      "2026-01-02",
      undefined,
    ]);
  });

  it("keeps the later day where an earlier one is told after it", () => {
    for (const happened of [
      of(["A", "2026-01-04"], ["A", "2026-01-01"]),
      of(["A", "2026-01-04"], ["B", "2026-01-04"], ["A", "2026-01-01"]),
    ])
      expect(lastDayOf(happened, "A")).toBe("2026-01-04");
  });

  it("leaves the list that it began with as it was", () => {
    const before = of(["A", "2026-01-01"], ["B", "2026-01-02"]);
    noted(before, "A", "2026-01-03");
    expect(lastDayOf(before, "A")).toBe("2026-01-01");
  });
});

describe("a step", () => {
  const held = { ...nowhere, happened: of(["KickoffHeld", "2026-03-10"]) };
  const recorded = { ...nowhere, steps: ["p/kick-off"], fulfilled: of(["p/kick-off", "2026-03-10"]) };
  const step = { id: "p/kick-off", gate: "start", metBy: ["KickoffHeld"] };
  const byHand = { ...step, metBy: undefined };

  it("is done once it is recorded, or an event that meets it has happened", () => {
    expect([nowhere, held, recorded].map((project) => isDone(project, step))).toEqual([false, true, true]);
    expect([nowhere, held, recorded].map((project) => isDone(project, byHand))).toEqual([false, false, true]);
  });

  it.each([
    ["2026-03-09", true],
    ["2026-03-10", true],
    ["2026-03-11", false],
  ])("that arises on %s is done by what was done on 10 March: %s", (since, done) => {
    expect([held, recorded].map((project) => isDone(project, { ...step, since }))).toEqual([done, done]);
  });
});
