/** The integer that decimal `text` is, scaled by ten to the power of `places`; undefined when it has more places. */
export const fixedPoint = (text: string, places: number): bigint | undefined => {
  const [whole = "0", decimals = ""] = text.split(".");
  return decimals.length > places ? undefined : BigInt(`${whole}${decimals.padEnd(places, "0")}`);
};

/** Decimal text of a `scaled` integer, with all its places. */
export const fixedPointText = (scaled: bigint, places: number): string => {
  if (scaled < 0n) return `-${fixedPointText(-scaled, places)}`;
  const digits = String(scaled).padStart(places + 1, "0");
  const point = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** Decimal `text` without the zeros that end it, nor a point that would. */
export const withoutTrailingZeros = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

/** Plain decimal text of a finite number, without an exponent; undefined outside 1e-6 … 1e21. */
export const decimalTextOf = (value: number): string | undefined => {
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
};
