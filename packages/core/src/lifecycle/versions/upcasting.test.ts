import { describe, expect, it } from "vitest";
import { Defect } from "../../primitives/index.ts";
import { checkUpcasters, describeUpcasterProblem } from "./check-upcasters.ts";
import type { Upcaster } from "./upcaster.ts";
import { upcasting } from "./upcasting.ts";

const step = (from: number, to: number, event = "AdvancePaid"): Upcaster => ({
  event,
  from,
  to,
  upcast: (data) => ({ ...(data as object), [`to${to}`]: from }),
});
const newest = new Map([["AdvancePaid", 3]]);
const kinds = (...upcasters: ReadonlyArray<Upcaster>) => checkUpcasters(upcasters, newest).map(({ kind }) => kind);

describe("a chain", () => {
  it("may begin at any version, and take steps of any length, in any order", () => {
    expect([kinds(step(1, 2), step(2, 3)), kinds(step(2, 3), step(0, 2)), kinds(step(0, 3)), kinds()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it.each<[string, ReadonlyArray<Upcaster>, ReadonlyArray<string>]>([
    ["a gap", [step(0, 1), step(2, 3)], ["gap"]],
    ["a fork", [step(1, 2), step(1, 3)], ["fork"]],
    ["a cycle", [step(2, 3), step(3, 2)], ["cycle", "wrong-end"]],
    ["a step that stays where it is", [step(3, 3)], ["cycle"]],
    ["an end before the version in use", [step(1, 2)], ["wrong-end"]],
    ["an end after it", [step(1, 4)], ["wrong-end"]],
    ["an event that there is not", [step(1, 3, "AdvancePayed")], ["unknown-event"]],
  ])("has no %s", (_what, upcasters, found) => {
    expect(kinds(...upcasters)).toEqual(found);
    expect(() => upcasting(upcasters, newest)).toThrow(Defect);
  });
});

it("tells what is wrong with every chain, a line each", () => {
  const chains = [step(1, 1), step(1, 2), step(4, 6), step(1, 3, "Unknown")];
  expect(checkUpcasters(chains, newest).map(describeUpcasterProblem)).toEqual([
    "Upcasters of AdvancePaid: expected a version after 1, found one that leads to 1.",
    "Upcasters of AdvancePaid: expected one way on from version 1, found two.",
    "Upcasters of AdvancePaid: expected a way on from version 2, found one from 4.",
    "Upcasters of AdvancePaid: expected a chain that ends at version 3, found one that ends at 6.",
    "Upcasters of Unknown: expected an event of the lifecycle, found Unknown.",
  ]);
  expect(() => upcasting(chains, newest)).toThrow(/leads to 1\.\nUpcasters of AdvancePaid: expected one way/);
});

describe("an event", () => {
  const upcast = upcasting([step(1, 2), step(2, 3)], newest);
  const event = (schema: number) => ({ type: "AdvancePaid", schema, data: { amount: 1 }, stream: "P-1" });

  it("goes through every step of its chain, and keeps the rest of itself", () => {
    expect(upcast(event(1))).toEqual({ ...event(3), data: { amount: 1, to2: 1, to3: 2 } });
    expect(upcast(event(2))).toEqual({ ...event(3), data: { amount: 1, to3: 2 } });
    expect(upcast(event(3))).toEqual(event(3));
  });

  it("of a newer version, or of one that no chain knows, is not guessed at", () => {
    expect([upcast(event(4)), upcast(event(0))]).toEqual([undefined, undefined]);
  });
});

it("brings an older shape of an event to the one in use", () => {
  // Advances were once written in whole euros, under another name.
  const older: Upcaster = {
    event: "AdvancePaid",
    from: 0,
    to: 1,
    upcast: (data) => ({ amount: `${String((data as { readonly euros: number }).euros)}.00` }),
  };
  const upcast = upcasting([older], new Map([["AdvancePaid", 1]]));
  expect(upcast({ type: "AdvancePaid", schema: 0, data: { euros: 24_000 } })).toEqual({
    type: "AdvancePaid",
    schema: 1,
    data: { amount: "24000.00" },
  });
});
