import { addDays, addMonths, compileCalendar, weekdayOf, yearOf } from "@kaari/core";
import Holidays from "date-holidays";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { finnishDeadlineCalendar } from "./calendar.ts";

const calendar = Result.getOrThrow(compileCalendar(finnishDeadlineCalendar));

/** Days of the holiday library that are more than an observance, by name. */
const library = new Holidays("FI");
const holidaysOf = (year: number): ReadonlyMap<string, string> =>
  new Map(
    library
      .getHolidays(year)
      .filter(({ type }) => type === "public" || type === "bank")
      .map(({ date, name }) => [date.slice(0, 10), name]),
  );

const daysOf = (year: number): ReadonlyArray<string> => {
  const days: Array<string> = [];
  for (let day: string | undefined = `${year}-01-01`; day !== undefined && yearOf(day) === year; day = addDays(day, 1))
    days.push(day);
  return days;
};

const years = Array.from({ length: 20 }, (_, at) => 2021 + at);

describe("the calendar of statutory periods in Finland", () => {
  it.each(years)(
    "differs from the holiday library in %d on New Year's Eve only, which act 150/1930 does not name",
    (year) => {
      const holidays = holidaysOf(year);
      const isRest = (day: string) => holidays.has(day) || ["Saturday", "Sunday"].includes(weekdayOf(day));
      const differing = daysOf(year).filter((day) => isRest(day) === calendar.isWorkingDay(day));
      const eve = `${year}-12-31`;
      expect(differing).toEqual(["Saturday", "Sunday"].includes(weekdayOf(eve)) ? [] : [eve]);
    },
  );

  it.each([
    ["Epiphany", "2026-01-06", "2026-01-07"],
    ["Good Friday", "2026-04-03", "2026-04-07"],
    ["1 May", "2026-05-01", "2026-05-04"],
    ["Ascension Day", "2026-05-14", "2026-05-15"],
    ["Midsummer Eve", "2026-06-19", "2026-06-22"],
    ["All Saints' Day", "2026-10-31", "2026-11-02"],
    ["Independence Day", "2027-12-06", "2027-12-07"],
    ["Christmas Eve", "2026-12-24", "2026-12-28"],
    ["St Stephen's Day before a weekend", "2025-12-26", "2025-12-29"],
    ["an ordinary Monday", "2026-11-30", "2026-11-30"],
    ["New Year's Eve", "2026-12-31", "2026-12-31"],
  ])("moves the last day from %s, %s, to %s", (_name, day, moved) => {
    expect(calendar.nextWorkingDay(day)).toBe(moved);
  });

  it("takes 31 October 2026 and four months to Monday 1 March 2027", () => {
    const ends = addMonths("2026-10-31", 4) ?? "";
    expect(ends).toBe("2027-02-28");
    expect(calendar.nextWorkingDay(ends)).toBe("2027-03-01");
  });
});
