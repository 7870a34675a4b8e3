import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  dayOfNumber,
  daysBetween,
  endOfMonth,
  endOfYear,
  subtractMonths,
  weekdayOf,
} from "./day-arithmetic.ts";
import { daysInMonth, isLeap, monthOf, weekdays, yearOf } from "./day-parts.ts";
import { easterFromMarch } from "./easter.ts";

const first = dayNumber("0001-01-01");
const last = dayNumber("9999-12-31");
const numbers = fc.integer({ min: first, max: last });
const days = numbers.map((number) => dayOfNumber(number) ?? "");
const plain = (day: string) => Temporal.PlainDate.from(day);

/** What Temporal answers; undefined outside the years that a Day may have. */
const within = (date: Temporal.PlainDate) => (date.year >= 1 && date.year <= 9999 ? date.toString() : undefined);

describe("days reckon as Temporal does", () => {
  it("when a day becomes a number", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(dayNumber(day)).toBe(plain("1970-01-01").until(plain(day), { largestUnit: "days" }).days);
      }),
    );
  });

  it("when a number becomes a day, and none outside the years 0001–9999", () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(dayOfNumber(number)).toBe(plain("1970-01-01").add({ days: number }).toString());
      }),
    );
    expect([first - 1, first, last, last + 1].map(dayOfNumber)).toEqual([
      undefined,
      "0001-01-01",
      "9999-12-31",
      undefined,
    ]);
  });

  it("when days are added", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100_000, max: 100_000 }), (day, count) => {
        expect(addDays(day, count)).toBe(within(plain(day).add({ days: count })));
      }),
    );
  });

  it("when months are added and taken away", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, months) => {
        expect(addMonths(day, months)).toBe(within(plain(day).add({ months })));
        expect(subtractMonths(day, months)).toBe(within(plain(day).subtract({ months })));
      }),
    );
  });

  it("when years are added", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (day, years) => {
        expect(addYears(day, years)).toBe(within(plain(day).add({ years })));
      }),
    );
  });

  it("when the days between two days are counted", () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from, to)).toBe(plain(from).until(plain(to), { largestUnit: "days" }).days);
      }),
    );
  });

  it("about weekdays, leap years, lengths and ends of months", () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = plain(day);
        expect(weekdayOf(day)).toBe(weekdays[date.dayOfWeek - 1]);
        expect(isLeap(yearOf(day))).toBe(date.inLeapYear);
        expect(daysInMonth(yearOf(day), monthOf(day))).toBe(date.daysInMonth);
        expect(endOfMonth(day)).toBe(date.with({ day: date.daysInMonth }).toString());
        expect(endOfYear(day)).toBe(date.with({ month: 12, day: 31 }).toString());
      }),
    );
  });
});

describe("a month that has no such day", () => {
  it.each([
    ["2025-10-31", 4, "2026-02-28"],
    ["2023-10-31", 4, "2024-02-29"],
    ["2025-12-31", 4, "2026-04-30"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2026-01-31", 0, "2026-01-31"],
  ])("ends the period on its last day: %s and %d months is %s", (day, months, ends) => {
    expect(addMonths(day, months)).toBe(ends);
  });

  it.each([
    ["2025-10-31", 1, "2025-09-30"],
    ["2025-12-31", 1, "2025-11-30"],
    ["2026-03-31", 1, "2026-02-28"],
  ])("does so backwards too: %d months before %s", (day, months, ends) => {
    expect(subtractMonths(day, months)).toBe(ends);
  });
});

describe("Easter Sunday", () => {
  it.each([
    [2000, "2000-04-23"],
    [2008, "2008-03-23"],
    [2021, "2021-04-04"],
    [2024, "2024-03-31"],
    [2026, "2026-04-05"],
    [2038, "2038-04-25"],
    [2285, "2285-03-22"],
  ])("of %d is %s", (year, day) => {
    expect(addDays(`${year}-03-01`, easterFromMarch(year))).toBe(day);
  });

  it("is a Sunday from 22 March to 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const easter = addDays(`${year}-03-01`, easterFromMarch(year)) ?? "";
        expect(weekdayOf(easter)).toBe("Sunday");
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});
