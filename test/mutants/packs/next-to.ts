import { addDays, isDay } from "../../../packages/core/src/primitives/index.ts";

const number = /^(-?\d+)(?:\.(\d+))?( ?%)?$/u;
const lastNumber = /^(.*?)(\d+)(\D*)$/u;

/**
 * The values one smallest unit to each side: a day, a unit of the last decimal; of a duration, one of its last unit.
 *
 * Numbers have at least `places` decimals.
 */
export const nextTo = (value: string, places = 0): ReadonlyArray<string> => {
  if (isDay(value)) return [-1, 1].flatMap((days) => addDays(value, days) ?? []);
  const found = number.exec(value);
  if (found !== null) {
    const [, whole = "0", written = "", sign = ""] = found;
    const decimals = written.padEnd(places, "0");
    const units = BigInt(whole + decimals);
    return [units - 1n, units + 1n].map((each) => `${withPoint(each, decimals.length)}${sign}`);
  }
  const [, before = "", digits, after = ""] = lastNumber.exec(value) ?? [];
  return digits === undefined ? [] : [-1, 1].map((step) => `${before}${Number(digits) + step}${after}`);
};

const withPoint = (units: bigint, places: number): string => {
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(places + 1, "0");
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
