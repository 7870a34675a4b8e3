import * as z from "zod";

/** Currency of a jurisdiction, as ISO 4217 writes it. */
export const Currency = z.enum(["EUR", "BGN", "CHF", "CZK", "DKK", "GBP", "HUF", "ISK", "NOK", "PLN", "RON", "SEK"]);
export type Currency = z.infer<typeof Currency>;
