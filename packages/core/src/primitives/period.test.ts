import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addMonths, dayOfNumber } from "./day-arithmetic.ts";
import { containsDay, daysOf, monthsOf } from "./period.ts";

describe("a period", () => {
  const period = { startsOn: "2026-09-01", endsOn: "2028-08-31" };

  it.each([
    ["2026-08-31", false],
    ["2026-09-01", true],
    ["2028-08-31", true],
    ["2028-09-01", false],
  ])("with both its ends, contains %s: %s", (day, contained) => {
    expect(containsDay(period, day)).toBe(contained);
  });

  it.each([
    ["2026-09-01", "2026-09-01", 1],
    ["2026-09-01", "2028-08-31", 731],
    ["2026-09-02", "2026-09-01", 0],
  ])("from %s to %s has %d days", (startsOn, endsOn, days) => {
    expect(daysOf({ startsOn, endsOn })).toBe(days);
  });

  it.each([
    ["2026-09-01", "2028-08-31", 24],
    ["2026-09-01", "2028-08-30", 23],
    ["2026-09-15", "2027-09-14", 12],
    ["2026-09-15", "2027-09-13", 11],
    ["2025-10-31", "2026-02-27", 4],
    ["2025-10-31", "2026-02-26", 3],
    ["2026-09-01", "2026-09-29", 0],
    ["2026-09-02", "2026-09-01", 0],
    ["9999-12-01", "9999-12-31", 1],
    ["9999-12-02", "9999-12-31", 0],
  ])("from %s to %s has %d whole months", (startsOn, endsOn, months) => {
    expect(monthsOf({ startsOn, endsOn })).toBe(months);
  });

  it("of a number of months has that many", () => {
    const starts = fc.integer({ min: 0, max: 40_000 }).map((number) => dayOfNumber(number) ?? "");
    fc.assert(
      fc.property(starts, fc.nat({ max: 240 }), (startsOn, months) => {
        const endsOn = addDays(addMonths(startsOn, months) ?? "", -1) ?? "";
        expect(monthsOf({ startsOn, endsOn })).toBe(months);
        expect(monthsOf({ startsOn, endsOn: addDays(endsOn, -1) ?? "" })).toBe(Math.max(0, months - 1));
      }),
    );
  });
});
