import { formatMinor, formatValue, type Locale } from "@kaari/core";

/** An amount in minor units as people of the language write it. */
export const moneyIn = (amount: number, locale: Locale): string =>
  formatValue({ kind: "money", amount: formatMinor(amount, "EUR"), currency: "EUR" }, locale);
