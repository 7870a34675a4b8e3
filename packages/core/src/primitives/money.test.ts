import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "./defect.ts";
import { MoneyText, euros, formatMinor, largestMinor, readMoney } from "./money.ts";

const messageOf = (value: unknown) => MoneyText.safeParse(value).error?.issues.map(({ message }) => message);

describe("MoneyText", () => {
  it.each([
    ["60000.00", 6_000_000],
    ["60000", 6_000_000],
    ["60000.5", 6_000_050],
    ["0.01", 1],
    ["0", 0],
    [60_000, 6_000_000],
    [60_000.5, 6_000_050],
    [0.07, 7],
    [1.15, 115],
    [-0, 0],
    ["90071992547409.91", largestMinor],
    [9_999_999_999_999.99, 999_999_999_999_999],
  ])("reads %j as minor units", (written, minor) => {
    expect(MoneyText.parse(written)).toBe(minor);
  });

  it.each([
    ["60000,00", 'Expected an amount such as "60000.00", found "60000,00". Write "60000.00".'],
    ["60 000,5 €", 'Expected an amount such as "60000.00", found "60 000,5 €". Write "60000.50".'],
    ["12.345,67", 'Expected an amount such as "60000.00", found "12.345,67". Write "12345.67".'],
    ["1.234.567", 'Expected an amount such as "60000.00", found "1.234.567". Write "1234567.00".'],
    ["EUR 007", 'Expected an amount such as "60000.00", found "EUR 007". Write "7.00".'],
    ["1.000", 'Expected an amount such as "60000.00", found "1.000". Write "1000.00" or "1.00", whichever you mean.'],
    [
      "60000.005",
      'Expected an amount with at most 2 decimals, found "60000.005". Round the amount yourself and write it again.',
    ],
    [
      0.1 + 0.2,
      "Expected an amount with at most 2 decimals, found 0.30000000000000004. Round the amount yourself and write it again.",
    ],
    [
      "-0.01",
      'Expected an amount of at least 0.00, found "-0.01". Leave out the minus sign; if there is no such value, leave the whole key out.',
    ],
    [
      "90071992547409.92",
      'Expected an amount of at most 90071992547409.91, found "90071992547409.92". Check the number of digits.',
    ],
    [1e21, "Expected an amount of at most 90071992547409.91, found 1e+21. Check the number of digits."],
    [
      10_000_000_000_000,
      'Expected a number of at most 15 digits, decimals included, or an amount in quotation marks, found 10000000000000. Write the amount in quotation marks, such as "60000.00".',
    ],
    [
      "sixty",
      'Expected an amount such as "60000.00", found "sixty". Write digits only, with a decimal point and at most two decimals.',
    ],
    [
      true,
      'Expected an amount such as "60000.00", found true. Write digits only, with a decimal point and at most two decimals.',
    ],
    [
      Number.NaN,
      'Expected an amount such as "60000.00", found NaN. Write digits only, with a decimal point and at most two decimals.',
    ],
  ])("refuses %j in one sentence", (written, message) => {
    expect(messageOf(written)).toEqual([message]);
  });

  it("gives back the amount that a text names", () => {
    fc.assert(
      fc.property(fc.nat({ max: largestMinor }), (minor) => {
        expect(MoneyText.decode(MoneyText.encode(minor))).toBe(minor);
      }),
    );
  });

  it("reads a number as its decimal text", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999_999 }), (minor) => {
        const text = formatMinor(minor, "EUR");
        expect(MoneyText.decode(Number(text))).toBe(minor);
      }),
    );
  });

  it("reads or refuses anything, and refuses exactly what the reader refuses", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), fc.stringMatching(/^[-\d., €]{0,12}$/)), (value) => {
        const reading = readMoney(value);
        const parsed = MoneyText.safeParse(value);
        expect(parsed.success ? parsed.data : undefined).toBe(Result.getOrUndefined(reading));
      }),
    );
  });
});

describe("an amount that was reckoned", () => {
  it.each([
    [-5, "-0.05"],
    [-123_456, "-1234.56"],
    [0, "0.00"],
    [7, "0.07"],
  ])("of %d minor units is written %s", (minor, text) => {
    expect(formatMinor(minor, "EUR")).toBe(text);
  });
});

describe("an amount in a currency without a minor unit", () => {
  it("has no decimals", () => {
    expect(Result.getOrThrow(readMoney("1500", "ISK"))).toBe(1500);
    expect(formatMinor(1500, "ISK")).toBe("1500");
    expect(Result.isFailure(readMoney("1500.5", "ISK"))).toBe(true);
  });
});

describe("euros", () => {
  it("takes an amount written in code", () => {
    expect(euros("200000.00")).toBe(20_000_000);
  });
  it("throws on what is none", () => {
    expect(() => euros("200 000")).toThrow(Defect);
  });
});
