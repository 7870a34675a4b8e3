import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds } from "./moment.ts";
import { Instant, isInstant } from "./instant.ts";

const messageOf = (value: unknown) => Instant.safeParse(value).error?.issues.map(({ message }) => message);

describe("Instant", () => {
  it.each([
    ["2026-04-30T12:00:00+03:00", Date.UTC(2026, 3, 30, 9)],
    ["2026-04-30T12:00Z", Date.UTC(2026, 3, 30, 12)],
    ["2026-04-30T12:00:00.5Z", Date.UTC(2026, 3, 30, 12, 0, 0, 500)],
    ["2026-04-30T12:00:00.005-11:45", Date.UTC(2026, 3, 30, 23, 45, 0, 5)],
    ["2026-01-01T00:00:00+14:00", Date.UTC(2025, 11, 31, 10)],
  ])("reads %s to the millisecond", (instant, milliseconds) => {
    expect(epochMilliseconds(Instant.parse(instant))).toBe(milliseconds);
  });

  const expected = 'Expected a day, a time and its offset, such as "2026-04-30T12:00:00+03:00"';
  const form = "Write the day, T, the time 00:00:00–23:59:59 and the offset.";
  const offset = "Add the offset at the end: in Finland +02:00 in winter, +03:00 in summer; Z stands for UTC.";
  it.each([
    ["2026-04-30T12:00:00", `${expected}, found "2026-04-30T12:00:00". ${offset}`],
    ["2026-04-30 12:00", `${expected}, found "2026-04-30 12:00". ${offset}`],
    ["2026-04-30T24:00:00Z", `${expected}, found "2026-04-30T24:00:00Z". ${form}`],
    ["2026-04-30T23:59:60Z", `${expected}, found "2026-04-30T23:59:60Z". ${form}`],
    ["2026-04-30T12:00:00+14:01", `${expected}, found "2026-04-30T12:00:00+14:01". ${form}`],
    ["2026-04-30", `${expected}, found "2026-04-30". ${form}`],
    [1_777_550_400_000, `${expected}, found 1777550400000. ${form}`],
    [
      "2026-04-30T12:00:00.0005Z",
      'Expected a time to at most a thousandth of a second, found "2026-04-30T12:00:00.0005Z". Leave out the other decimals.',
    ],
    [
      "2026-02-29T12:00:00Z",
      'Expected a day that the calendar has, found "2026-02-29T12:00:00Z". The last day of that month is "2026-02-28".',
    ],
    [
      "9999-12-31T00:00:00Z",
      'Expected a moment between 0001-01-02 and 9999-12-30, found "9999-12-31T00:00:00Z". Check the year; if there is no such moment, leave the whole key out.',
    ],
  ])("is not %j, and one sentence says why", (written, message) => {
    expect(messageOf(written)).toEqual([message]);
  });

  it("reads or refuses anything", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isInstant(value)).toBe(Instant.safeParse(value).success);
      }),
    );
  });
});
