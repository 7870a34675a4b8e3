import { Decimal } from "decimal.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText, placesIn } from "./decimal-text.ts";

describe("decimal text", () => {
  it.each([
    ["60000.00", 0, "60000"],
    ["0.80", 2, "80"],
    ["0.80000008", 2, "80.000008"],
    ["-0.00", 0, "0"],
    ["-12.5", -2, "-0.125"],
    ["1e-7", 0, "0.0000001"],
    ["1.5e+3", 0, "1500"],
  ])("of %s times ten to the power of %i is %s", (text, exponent, expected) => {
    expect(decimalText(text, exponent)).toBe(expected);
  });

  it("is what a decimal library writes", () => {
    const Exact = Decimal.clone({ precision: 400 });
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: -4, max: 4 }),
        (n, scale, exponent) => {
          const value = new Exact(`${n}e-${scale}`);
          const text = decimalText(`${n}e-${scale}`, exponent);
          expect(text).toBe(value.times(`1e${exponent}`).toFixed());
          expect(placesIn(decimalText(`${n}e-${scale}`))).toBe(Math.max(0, value.decimalPlaces()));
        },
      ),
    );
  });

  it("is not made of other text", () => {
    expect(() => decimalText("1,5")).toThrow("expected a decimal number, found 1,5");
  });
});
