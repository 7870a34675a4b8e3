import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "./evaluate.ts";
import { format } from "./format.ts";
import { FeelNumber, numberOf } from "./number.ts";
import { FeelDateTime } from "./temporal/date-time.ts";
import { dateOfDayNumber, dayNumber, FeelDate, weekday } from "./temporal/date.ts";
import { DaysDuration, MonthsDuration } from "./temporal/duration.ts";
import { FeelTime } from "./temporal/time.ts";
import { FeelRange, type Value } from "./values.ts";

const numbers = fc
  .tuple(fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }), fc.integer({ min: -60, max: 60 }))
  .map(([digits, exponent]) => numberOf(`${digits}e${exponent}`) ?? new FeelNumber(0));
const dates = fc
  .integer({ min: -800_000_000, max: 800_000_000 })
  .map((day) => dateOfDayNumber(day) ?? new FeelDate(1970, 1, 1));
const places = fc.oneof(
  fc.record({ offset: fc.integer({ min: -64_800, max: 64_800 }), zone: fc.constant(null) }),
  fc.record({ offset: fc.constant(null), zone: fc.constantFrom(null, "Europe/Helsinki", "America/St_Johns") }),
);
const times = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(999_999_999), places)
  .map(([hour, minute, second, nano, { offset, zone }]) => new FeelTime(hour, minute, second, nano, offset, zone));
const scalars = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.string({ unit: "binary", maxLength: 12 }),
  numbers,
  dates,
  times,
  fc.tuple(dates, times).map(([date, time]) => new FeelDateTime(date, time)),
  fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }).map((nanoseconds) => new DaysDuration(nanoseconds)),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((months) => new MonthsDuration(months)),
);
const ranges = fc.oneof(numbers, dates).chain((low) =>
  fc.oneof(
    fc
      .tuple(fc.boolean(), fc.boolean())
      .map(([lowIncluded, highIncluded]) => new FeelRange(low, low, lowIncluded, highIncluded)),
    fc.boolean().map((included) => new FeelRange(low, undefined, included, false)),
    fc.boolean().map((included) => new FeelRange(undefined, low, false, included)),
    fc.constant(new FeelRange(low, low, true, true, "=")),
  ),
);
const { value: values } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalars,
    ranges,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(fc.oneof(fc.constantFrom("a", "if", "own financing"), fc.string({ maxLength: 6 })), tie("value")),
        {
          maxLength: 4,
        },
      )
      .map((entries) => new Map(entries)),
  ),
}));

describe("format", () => {
  it("writes every value so that evaluating it gives the value again", () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = format(value);
        fc.pre(text.length <= 2000);
        expect(evaluate(text)).toEqual(value);
      }),
      { numRuns: 700 },
    );
  });
});

describe("evaluate", () => {
  const words = fc.constantFrom(
    ..."( ) [ ] { } . .. , : + - * / ** = != < > in not( and or if then else for some every return satisfies".split(
      " ",
    ),
    ..."between instance of list< function( null true 1 0.5 a b item partial ? __proto__ constructor".split(" "),
    ..."sum( count( substring( matches( replace( split( date( time( duration( string( number( sort( before(".split(" "),
    ..."context( get%value( context%put( modulo( sqrt( round%up( index%of( flatten( all( is( range("
      .replaceAll("%", " ")
      .split(" ("),
    '"a"',
    '@"2026-01-01"',
    '@"P1D"',
    '"[a-z]+"',
  );

  it("does not throw, whatever the text", () => {
    const text = fc.oneof(
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(" ")),
      fc.string({ unit: "binary", maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.object(), (given, context) => {
        expect(evaluate(given, context)).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("does not throw, whatever the values", () => {
    const operators = fc.constantFrom("+", "-", "*", "/", "**", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in");
    const functions = fc.constantFrom(
      ..."before after meets overlaps starts finishes includes during coincides is".split(" "),
      ..."min max sum concatenate append union contains modulo decimal date time".split(" "),
      ..."list contains,index of,get value,string join,years and months duration,date and time".split(","),
    );
    fc.assert(
      fc.property(values, values, operators, functions, (a, b, operator, name) => {
        expect(evaluate(`a ${operator} b`, { a, b })).toBeDefined();
        expect(evaluate(`${name}(a, b)`, { a, b })).toBeDefined();
        expect(evaluate("a[b].c", { a, b })).toBeDefined();
      }),
      { numRuns: 700 },
    );
  });

  it("says that a value equals itself", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(evaluate("a = a", { a: value })).toBe(true);
      }),
    );
  });
});

describe("days", () => {
  it("are those of Date where Date has them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -90_000_000, max: 90_000_000 }), (number) => {
        const date = dateOfDayNumber(number) ?? new FeelDate(1970, 1, 1);
        const other = new Date(number * 86_400_000);
        expect([date.year, date.month, date.day, weekday(date) % 7]).toEqual([
          other.getUTCFullYear(),
          other.getUTCMonth() + 1,
          other.getUTCDate(),
          other.getUTCDay(),
        ]);
      }),
    );
  });

  it("have numbers that go up by one a day", () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = dateOfDayNumber(dayNumber(date) + 1) ?? date;
        expect(dayNumber(next)).toBe(dayNumber(date) + 1);
        expect(next.day === date.day + 1 || next.day === 1).toBe(true);
      }),
    );
  });
});
