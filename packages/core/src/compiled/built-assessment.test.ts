import { expect, it } from "vitest";
import { BuiltAssessment } from "./built-assessment.ts";

const nothingAsked = { gate: "submission", world: "closed", single: undefined, group: undefined } as const;
const on = (day: unknown): unknown => Reflect.construct(BuiltAssessment, [nothingAsked, {}, day]);

it("a built pack is asked on a day", () => {
  expect(on("2026-04-30")).toMatchObject({ on: "2026-04-30", world: "closed", verdict: "pass" });
});

it.each(["30.4.2026", "2026-4-30", "2026-04-30T12:00:00Z", "", undefined, new Date(0)])(
  "a built pack gives no answer on %s",
  (day) => {
    expect(() => on(day)).toThrow(new RangeError(`Expected a day, found ${String(day)}`));
  },
);
