import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCalendar } from "./calendar.ts";
import { addDays, dayOfNumber } from "./day-arithmetic.ts";
import type { Calendar } from "./working-days.ts";

const calendar = (...entries: ReadonlyArray<string>): Calendar => Result.getOrThrow(compileCalendar(entries));

describe("an entry of a calendar", () => {
  it.each([
    ["fixed 12-06", ["2026-12-06"], ["2026-12-05", "2026-06-12"]],
    ["fixed 02-29", ["2024-02-29"], ["2026-02-28", "2026-03-01"]],
    ["easter", ["2026-04-05"], ["2026-04-06"]],
    ["easter + 39", ["2026-05-14", "2024-05-09"], ["2026-05-15"]],
    ["easter - 2", ["2026-04-03"], ["2026-04-02"]],
    ["Saturday between 06-20 and 06-26", ["2026-06-20", "2027-06-26"], ["2026-06-27", "2026-06-21"]],
    ["weekday Sunday", ["2026-04-05", "2026-12-06"], ["2026-04-04"]],
    ["fixed 12-06 from 2026-01-01", ["2026-12-06"], ["2025-12-06"]],
    ["fixed 12-06 until 2026-12-06", ["2025-12-06"], ["2026-12-06"]],
    ["weekday Monday from 2026-01-12 until 2026-01-26", ["2026-01-12", "2026-01-19"], ["2026-01-05", "2026-01-26"]],
  ])("%s names its days and no others", (entry, named, others) => {
    const { isWorkingDay } = calendar(entry);
    expect(named.filter(isWorkingDay)).toEqual([]);
    expect(others.filter(isWorkingDay)).toEqual(others);
  });

  it.each([
    ["fixed 6.12.", "a month and a day such as 12-06", '"6.12."'],
    ["fixed 02-30", "a month and a day such as 12-06", '"02-30"'],
    ["weekday saturday", "a day of the week such as Saturday", '"saturday"'],
    ["Juhannus between 06-20 and 06-26", "a day of the week such as Saturday", '"Juhannus"'],
    ["Saturday between 06-20 and 06-31", "a month and a day such as 12-06", '"06-31"'],
    ["Saturday between 12-27 and 01-02", "a span within one year", '"12-27 and 01-02"'],
    ["easter + 250", "a day in the year of its Easter: easter - 80 to easter + 249", '"+ 250"'],
    ["fixed 12-06 from 1.1.2026", "a day as YYYY-MM-DD", '"1.1.2026"'],
    ["easter+39", "an entry of a calendar", '"easter+39"'],
    ["", "an entry of a calendar", '""'],
  ])("%j is refused, and the problem names it", (entry, expected, found) => {
    expect(Result.getOrThrow(Result.flip(compileCalendar(["weekday Sunday", entry])))).toEqual([
      { at: 1, expected, found, advice: expect.stringMatching(/^Write .*\.$/) },
    ]);
  });

  it("reads or refuses any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => compileCalendar([text])).not.toThrow();
      }),
    );
  });
});

describe("a calendar", () => {
  const weekends = calendar("weekday Saturday", "weekday Sunday", "fixed 01-01", "fixed 05-01");

  it.each([
    ["2026-04-29", "2026-04-29"],
    ["2026-05-01", "2026-05-04"],
    ["2027-01-01", "2027-01-04"],
  ])("takes %s to the working day %s", (day, next) => {
    expect(weekends.nextWorkingDay(day)).toBe(next);
  });

  it.each([
    ["2026-04-30", 0, "2026-04-30"],
    ["2026-04-30", 1, "2026-05-04"],
    ["2026-04-30", 5, "2026-05-08"],
    ["2026-05-02", 1, "2026-05-04"],
    ["2026-04-30", -1, undefined],
    ["2026-04-30", 1.5, undefined],
    ["9999-12-30", 2, undefined],
  ])("counts from %s %d working days to %j", (day, count, reached) => {
    expect(weekends.workingDaysAfter(day, count)).toBe(reached);
  });

  it("without a working day finds none, and does not search for ever", () => {
    const never = calendar(
      ...["Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun"].map((name) => `weekday ${name}day`),
    );
    expect(never.nextWorkingDay("2026-01-01")).toBeUndefined();
    expect(never.workingDaysAfter("2026-01-01", 1)).toBeUndefined();
  });

  it("reaches a later working day with every day it counts", () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((number) => dayOfNumber(number) ?? "");
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const before = weekends.workingDaysAfter(day, count - 1) ?? "";
        const reached = weekends.workingDaysAfter(day, count) ?? "";
        expect(weekends.isWorkingDay(reached)).toBe(true);
        expect(weekends.nextWorkingDay(addDays(before, 1) ?? "")).toBe(reached);
      }),
    );
  });
});
