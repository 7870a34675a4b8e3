import type * as Result from "effect/Result";
import { type Malformed, malformed } from "./malformed.ts";

const currencySign = /^(?:€|EUR)\s*|\s*(?:€|EUR|euroa?|e)$/giu;
/** Spaces or apostrophes between thousands, and one separator. */
const spaced = /^(\d{1,3}(?:[\s'’]\d{3})+|\d+)(?:[.,](\d+))?$/u;
/** Points between thousands and a comma, or the other way round. */
const grouped = /^(\d{1,3}(?:([.,])\d{3})+)(?:(?!\2)[.,](\d{1,2}))?$/u;

const digitsOf = (text: string): string => text.replace(/\D/g, "").replace(/^0+(?=\d)/, "");

/**
 * What to write for an amount in everyday spelling: `60 000,00 €` is to be `"60000.00"`.
 *
 * Three digits behind the only separator may be thousands or decimals: both readings are offered where both are possible.
 */
export const rewrittenAmount = (text: string, places: number): Result.Result<never, Malformed> => {
  const bare = text.trim().replace(currencySign, "");
  const [, whole, decimals = ""] = spaced.exec(bare) ?? [];
  const [, thousands, , rest = ""] = grouped.exec(bare) ?? [];
  const amount = (digits: string, decimals: string) =>
    `"${digitsOf(digits)}${places === 0 ? "" : `.${decimals.padEnd(places, "0")}`}"`;

  if (whole !== undefined && decimals.length <= places)
    return malformed("money-rewrite", { suggestion: amount(whole, decimals) });
  if (whole !== undefined && thousands !== undefined && /^[1-9].*0$/.test(bare) && places > 0)
    return malformed("money-ambiguous", {
      first: amount(thousands, rest),
      second: amount(whole, decimals.replace(/0$/, "")),
    });
  if (whole !== undefined) return malformed("money-places", { places: String(places) });
  if (thousands !== undefined && rest.length <= places)
    return malformed("money-rewrite", { suggestion: amount(thousands, rest) });
  return malformed("money");
};
