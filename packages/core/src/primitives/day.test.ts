import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./day-parts.ts";
import { Day, isDay, readDay } from "./day.ts";

const messageOf = (value: unknown) => Day.safeParse(value).error?.issues.map(({ message }) => message);

describe("Day", () => {
  it.each(["2026-09-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("is %s", (day) => {
    expect(Day.parse(day)).toBe(day);
  });

  const expected = 'Expected a day as YYYY-MM-DD, such as "2026-09-01"';
  const advice = "Write the year with four digits, month and day with two.";
  it.each([
    ["1.9.2026", `${expected}, found "1.9.2026". Write "2026-09-01".`],
    ["2026-9-1", `${expected}, found "2026-9-1". Write "2026-09-01".`],
    ["2026-09-01T12:00:00Z", `${expected}, found "2026-09-01T12:00:00Z". Write "2026-09-01".`],
    ["1/9/2026", `${expected}, found "1/9/2026". ${advice}`],
    ["31.2.2026", `${expected}, found "31.2.2026". ${advice}`],
    ["2026-13-01", `${expected}, found "2026-13-01". ${advice}`],
    ["0000-01-01", `${expected}, found "0000-01-01". ${advice}`],
    [20_260_901, `${expected}, found 20260901. ${advice}`],
    [
      "2026-02-29",
      'Expected a day that the calendar has, found "2026-02-29". The last day of that month is "2026-02-28".',
    ],
    [
      "1900-02-29",
      'Expected a day that the calendar has, found "1900-02-29". The last day of that month is "1900-02-28".',
    ],
    [
      "2026-04-31",
      'Expected a day that the calendar has, found "2026-04-31". The last day of that month is "2026-04-30".',
    ],
  ])("is not %j, and one sentence says why", (written, message) => {
    expect(messageOf(written)).toEqual([message]);
  });

  it("reads or refuses anything", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isDay(value)).toBe(Result.isSuccess(readDay(value)));
      }),
    );
  });
});

describe("dayOf", () => {
  it.each([
    [2026, 9, 1, "2026-09-01"],
    [2026, 2, 29, undefined],
    [2026, 13, 1, undefined],
    [0, 1, 1, undefined],
    [10_000, 1, 1, undefined],
    [2026, 1, 0.5, undefined],
  ])("makes of %d, %d, %d %j", (year, month, day, made) => {
    expect(dayOf(year, month, day)).toBe(made);
  });
});
