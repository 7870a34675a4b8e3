import * as Result from "effect/Result";
import * as z from "zod";
import { type Malformed, malformed, refusalOf } from "./malformed.ts";

const pattern = /^\d{7}-\d$/;
const weights = [7, 9, 10, 5, 8, 4, 2];

/** The remainder 1 has no check digit: such numbers are not given out. */
const checkDigitFits = (id: string): boolean => {
  const remainder = weights.reduce((sum, weight, at) => sum + weight * Number(id[at]), 0) % 11;
  return remainder !== 1 && (remainder === 0 ? 0 : 11 - remainder) === Number(id[8]);
};

/** The text of a Finnish business id (Y-tunnus), whose check digit must fit. */
export const readBusinessId = (value: unknown): Result.Result<string, Malformed> => {
  if (typeof value !== "string" || !pattern.test(value)) return malformed("business-id");
  return checkDigitFits(value) ? Result.succeed(value) : malformed("business-id-check");
};

export const isBusinessId = (value: unknown): value is string => Result.isSuccess(readBusinessId(value));

const error = refusalOf(readBusinessId);

/** A Finnish business id (Y-tunnus): seven digits, a hyphen, a check digit. */
export const BusinessId = z.string({ error }).regex(pattern, { error, abort: true }).refine(isBusinessId, { error });
export type BusinessId = string;
