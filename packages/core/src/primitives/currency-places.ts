import type { Currency } from "./currency.ts";

/** Decimal places of the currency's minor unit (ISO 4217). */
export const placesOf = (currency: Currency): number => (currency === "ISK" ? 0 : 2);
