import * as z from "zod";

/** Currency of a jurisdiction, as ISO 4217 writes it. */
export const Currency = z.enum(["EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "NOK", "PLN", "RON", "SEK"]);
export type Currency = z.infer<typeof Currency>;

const withoutMinorUnit: ReadonlySet<Currency> = new Set(["ISK"]);

/** Decimal places of the currency's minor unit (ISO 4217). */
export const placesOf = (currency: Currency): number => (withoutMinorUnit.has(currency) ? 0 : 2);
