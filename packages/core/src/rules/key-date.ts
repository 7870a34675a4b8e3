import * as z from "zod";
import { eachOnce } from "./each-once.ts";

/**
 * Days that choose which value of a parameter, or which text of a rule, applies.
 *
 * - `call-opening`: local day on which the call opened (`call.opensAt`)
 * - `filing`: local day on which the application became pending (`application.filedAt`)
 * - `decision`: day of the decision (`decision.madeOn`)
 * - `today`: the day of assessing
 */
export const keyDates = ["call-opening", "filing", "decision", "today"] as const;
export const KeyDate = z.enum(keyDates);
export type KeyDate = z.infer<typeof KeyDate>;

/** Key dates in order of preference: the first that is known chooses. */
export const KeyedOn = z
  .array(KeyDate)
  .min(1)
  .refine(...eachOnce)
  .readonly();
