import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PercentText, formatPercent, formatShare, readPercent } from "./percent.ts";

const messageOf = (value: unknown) => PercentText.safeParse(value).error?.issues.map(({ message }) => message);

describe("PercentText", () => {
  it.each([
    ["26.44 %", 26_440_000],
    ["26.44%", 26_440_000],
    ["26.44\u00a0%", 26_440_000],
    ["80 %", 80_000_000],
    ["0 %", 0],
    ["0.000001 %", 1],
    ["150 %", 150_000_000],
    ["9007199254.740991 %", Number.MAX_SAFE_INTEGER],
  ])("reads %j as hundred-millionths of one", (written, ratio) => {
    expect(PercentText.parse(written)).toBe(ratio);
  });

  const expected = 'Expected a percentage with its sign, such as "26.44 %"';
  it.each([
    [0.8, `${expected}, found 0.8. Write "0.8 %" or "80 %", whichever you mean.`],
    ["0.8", `${expected}, found "0.8". Write "0.8 %" or "80 %", whichever you mean.`],
    ["0,8", `${expected}, found "0,8". Write "0.8 %" or "80 %", whichever you mean.`],
    [80, `${expected}, found 80. Write "80 %" or "8000 %", whichever you mean.`],
    [0, `${expected}, found 0. Write "0 %".`],
    ["26,44 %", `${expected}, found "26,44 %". Write "26.44 %".`],
    ["80 percent", `${expected}, found "80 percent". Write the number with a decimal point, followed by %.`],
    [true, `${expected}, found true. Write the number with a decimal point, followed by %.`],
    [
      "33.3333333 %",
      'Expected a percentage with at most 6 decimals, found "33.3333333 %". Round the percentage yourself and write it again.',
    ],
    [
      "-1 %",
      'Expected a percentage of at least 0 %, found "-1 %". Leave out the minus sign; if there is no such value, leave the whole key out.',
    ],
    [
      "9007199254.740992 %",
      'Expected a percentage of at most 9007199254.740991 %, found "9007199254.740992 %". Check the number of digits.',
    ],
  ])("refuses %j in one sentence", (written, message) => {
    expect(messageOf(written)).toEqual([message]);
  });

  it("gives back the percentage that a text names", () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (ratio) => {
        expect(PercentText.decode(formatPercent(ratio))).toBe(ratio);
      }),
    );
  });

  it("reads or refuses anything, and refuses exactly what the reader refuses", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.stringMatching(/^[-\d., %]{0,12}$/)), (value) => {
        const parsed = PercentText.safeParse(value);
        expect(parsed.success ? parsed.data : undefined).toBe(Result.getOrUndefined(readPercent(value)));
      }),
    );
  });
});

describe("formatShare", () => {
  it.each([
    [7_840_000, 9_800_000, 80_000_000, "80 %"],
    [7_840_001, 9_800_000, 80_000_000, "80.00001 %"],
    [8_000_000, 9_999_999, 80_000_000, "80.000008 %"],
    [800_000_081, 1_000_000_000, 80_000_000, "80.000008 %"],
    [7_839_999, 9_800_000, 80_000_000, "79.99999 %"],
    [1, 3, undefined, "33.33 %"],
    [2, 3, undefined, "66.67 %"],
    [0, 5, 0, "0 %"],
    [-1, 3, undefined, "-33.33 %"],
    [-8_000_000, 9_999_999, -80_000_000, "-80.000008 %"],
    [-1, -3, undefined, "33.33 %"],
    [1, 0, undefined, undefined],
  ])("shows %d of %d against a limit of %j as %j", (part, whole, limit, shown) => {
    expect(formatShare(part, whole, limit)).toBe(shown);
  });

  it("never shows a share beside a limit as the limit itself", () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000_000 });
    fc.assert(
      fc.property(amounts, amounts, fc.nat({ max: 100_000_000 }), (part, whole, limit) => {
        const atLimit = BigInt(part) * 100_000_000n === BigInt(limit) * BigInt(whole);
        expect(formatShare(part, whole, limit) === formatPercent(limit)).toBe(atLimit);
      }),
    );
  });
});
