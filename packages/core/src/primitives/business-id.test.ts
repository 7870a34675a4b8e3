import { describe, expect, it } from "vitest";
import { BusinessId, isBusinessId } from "./business-id.ts";

describe("a Finnish business id", () => {
  it.each(["1234567-1", "0000000-0", "0000001-9"])("is %s: the check digit fits", (id) => {
    expect(isBusinessId(id)).toBe(true);
  });

  it.each(["0", "2", "3", "4", "5", "6", "7", "8", "9"])("is not 1234567-%s: only one check digit fits", (digit) => {
    expect(BusinessId.safeParse(`1234567-${digit}`).error?.issues.map(({ message }) => message)).toEqual([
      `Expected a Finnish business id whose check digit fits, found "1234567-${digit}". The check digit does not fit: is there a typing error? Look the id up in the register (YTJ).`,
    ]);
  });

  it("has no check digit at all for a remainder of one", () => {
    const digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    expect(digits.filter((digit) => isBusinessId(`0000006-${digit}`))).toEqual([]);
  });

  it.each(["12345671", "123456-1", "1234567-1 ", "FI12345671", 12_345_671, undefined])("is not %j", (value) => {
    expect(BusinessId.safeParse(value).error?.issues).toMatchObject([
      { message: expect.stringContaining("Write seven digits, a hyphen and the check digit.") },
    ]);
  });
});
