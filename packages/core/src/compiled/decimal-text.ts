const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;

/**
 * Decimal text without an exponent, and without zeros that say nothing, of `text` times a power of ten.
 *
 * @throws RangeError when the text is no decimal
 */
export const decimalText = (text: string, exponent = 0): string => {
  const [, sign, whole = "", fraction = "", power = "0"] = pattern.exec(text) ?? [];
  if (sign === undefined || whole + fraction === "") throw new RangeError(`expected a decimal number, found ${text}`);
  const shift = fraction.length - Number(power) - exponent;
  const digits = `${whole}${fraction}${"0".repeat(Math.max(0, -shift))}`.padStart(shift + 1, "0");
  const point = digits.length - Math.max(0, shift);
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(point).replace(/0+$/, "");
  const magnitude = rest === "" ? integer : `${integer}.${rest}`;
  return sign === "-" && magnitude !== "0" ? `-${magnitude}` : magnitude;
};

/** Decimal places of such a text. */
export const placesIn = (text: string): number => {
  const point = text.indexOf(".");
  return point === -1 ? 0 : text.length - point - 1;
};
