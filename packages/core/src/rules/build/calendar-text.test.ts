import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { addDays, calendarOf, compileCalendar } from "../../primitives/index.ts";
import { calendarText } from "./calendar-text.ts";

const entries = [
  "weekday Saturday",
  "weekday Sunday from 2020-01-01",
  "fixed 12-06",
  "fixed 01-06 from 2024-01-01 until 2026-01-01",
  "easter",
  "easter + 39",
  "easter - 2",
  "Saturday between 06-20 and 06-26",
];

describe("the text of a calendar", () => {
  it("names the days that the calendar names", async () => {
    const text = `export const make = (calendarOf) => ${calendarText(entries)};`;
    const { make } = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
      readonly make: (of: typeof calendarOf) => ReturnType<typeof calendarOf>;
    };
    const [built, read] = [make(calendarOf), Result.getOrThrow(compileCalendar(entries))];
    for (let day = "2023-12-25"; day < "2027-01-10"; day = addDays(day, 1) ?? "9999-12-31")
      expect([day, built.isWorkingDay(day)]).toEqual([day, read.isWorkingDay(day)]);
  });
});
