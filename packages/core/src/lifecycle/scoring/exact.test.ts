import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareExact, exactOf, exactText, meanOf, plus, roundedText, times, zero } from "./exact.ts";

const exact = (written: string | number) => exactOf(written) ?? zero;

describe("exact numbers", () => {
  it.each([
    [0.1, "0.1"],
    ["4.250", "4.25"],
    ["13/3", "13/3"],
    ["6/3", "2"],
    [1000, "1000"],
  ])("reads %j as it is written", (written, text) => {
    expect(exactText(exact(written))).toBe(text);
  });

  it.each(["", "-1", "1,5", "1e3", "1/0", "1.2/3", ".5", 1e-7, NaN, Infinity, -0.5])("cannot read %j", (written) => {
    expect(exactOf(written)).toBeUndefined();
  });

  it("adds tenths without a remainder", () => {
    expect(compareExact(plus(exact(0.1), exact(0.2)), exact(0.3))).toBe(0);
    expect(compareExact(times(exact(0.1), exact(3)), exact("0.300000000000000000000000000001"))).toBe(-1);
  });

  it("has a mean that gives the sum back", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }), (thousandths) => {
        const numbers = thousandths.map((one) => exact(`${one}/1000`));
        const mean = meanOf(numbers);
        expect(times(mean, exact(numbers.length))).toEqual(numbers.reduce(plus, zero));
        expect(exactOf(exactText(mean))).toEqual(mean);
      }),
    );
  });

  it.each([
    ["1/3", 2, "0.33"],
    ["2/3", 2, "0.67"],
    ["0.125", 2, "0.13"],
    ["0.1249999", 2, "0.12"],
    ["4", 0, "4"],
    ["1/2", 0, "1"],
  ])("rounds %s to %d places half up", (written, places, text) => {
    expect(roundedText(exact(written), places)).toBe(text);
  });
});
