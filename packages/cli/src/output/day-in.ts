import { formatValue, type Locale } from "@kaari/core";

/** A day as people of the language write it. */
export const dayIn = (day: string, locale: Locale): string => formatValue({ kind: "day", day }, locale);
