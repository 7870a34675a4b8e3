import { addDays, formatDay, type Locale } from "@kaari/core";

/** A day as people of the language write it. */
export const dayIn = (day: string, locale: Locale): string => formatDay(day, locale);

/** First and last day of a period; `until` is the day after the last, as packs write it. */
export const periodIn = (from: string | undefined, until: string | undefined, locale: Locale): string => {
  const last = until === undefined ? undefined : addDays(until, -1);
  return [from, last].map((day) => (day === undefined ? "" : dayIn(day, locale))).join("–");
};
