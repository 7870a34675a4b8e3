import { formatValue } from "../../compiled/index.ts";
import { formatMinor, type Locale, textIn } from "../../primitives/index.ts";
import { compareExact, roundedText } from "../scoring/exact.ts";
import { numberOf } from "../scoring/weighted-total.ts";
import type { RoundReason, RoundValue } from "./ranking.ts";
import { roundReasons } from "./round-reasons.ts";

/** Decimals that are shown at least, and at most. */
const [fewest, most] = [2, 12];

/** Points as they are shown: exact where they end within two decimals; otherwise rounded half up. */
export const formatPoints = (points: string, locale: Locale, places: number = fewest): string => {
  const exact = numberOf(points);
  const rounded = roundedText(exact, places);
  const text = places === fewest && compareExact(numberOf(rounded), exact) === 0 ? String(Number(rounded)) : rounded;
  return locale === "en" ? text : text.replace(".", ",");
};

/** Decimals with which different points look different. */
export const placesThatTell = (points: ReadonlyArray<string>): number => {
  const different = [...new Set(points)];
  for (let places = fewest; places < most; places += 1)
    if (new Set(different.map((one) => roundedText(numberOf(one), places))).size === different.length) return places;
  return most;
};

export const formatEuros = (minor: number, locale: Locale): string =>
  formatValue({ kind: "money", amount: formatMinor(minor, "EUR"), currency: "EUR" }, locale);

const shown = (value: RoundValue | undefined, locale: Locale): string => {
  if (value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if ("money" in value) return formatEuros(value.money, locale);
  return "title" in value ? textIn(value.title, locale) : formatPoints(value.points, locale);
};

/** A reason of a ranking as a sentence. */
export const roundSentence = ({ reason, values }: RoundReason, locale: Locale): string =>
  roundReasons[reason][locale].replaceAll(/\{(\w+)\}/g, (_match, name: string) => shown(values[name], locale));
