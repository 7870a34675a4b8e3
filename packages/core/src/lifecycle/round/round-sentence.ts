import { formatValue } from "../../compiled/index.ts";
import { formatMinor, type Locale, textIn, withoutTrailingZeros } from "../../primitives/index.ts";
import { compareExact, roundedText } from "../scoring/exact.ts";
import { numberOf } from "../scoring/weighted-total.ts";
import type { RoundReason, RoundValue } from "./ranking.ts";
import { roundReasons } from "./round-reasons.ts";

/** Decimals that are shown at least, and at most. */
const [fewest, most] = [2, 12];

/** Points as they are shown: rounded half up, without zeros that say nothing unless every number has its `places`. */
export const formatPoints = (
  points: string,
  locale: Locale,
  { places = fewest, aligned = false }: { readonly places?: number; readonly aligned?: boolean } = {},
): string => {
  const exact = numberOf(points);
  const rounded = roundedText(exact, places);
  const ends = compareExact(numberOf(rounded), exact) === 0;
  const text = ends && !aligned ? withoutTrailingZeros(rounded) : rounded;
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

const shown = (value: RoundValue | undefined, locale: Locale, places: number): string => {
  if (value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if ("money" in value) return formatEuros(value.money, locale);
  return "title" in value ? textIn(value.title, locale) : formatPoints(value.points, locale, { places });
};

/** A reason of a ranking as a sentence. */
export const roundSentence = ({ reason, values }: RoundReason, locale: Locale): string => {
  const points = Object.values(values).flatMap((value) =>
    typeof value === "object" && "points" in value ? [value.points] : [],
  );
  const places = placesThatTell(points);
  return roundReasons[reason][locale].replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    shown(values[name], locale, places),
  );
};
