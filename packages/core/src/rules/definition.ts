import * as z from "zod";
import { LocalizedText, NonBlankText } from "../primitives/index.ts";
import { Citation } from "./citation.ts";
import { WordName } from "./parameter.ts";

/** FEEL text. */
export const Feel = NonBlankText.max(2000);

/** A named FEEL value that rules, messages and other definitions share. */
export const Definition = z.strictObject({
  name: WordName,
  label: LocalizedText,
  value: Feel,
  citation: Citation.optional(),
});
export type Definition = z.infer<typeof Definition>;

/** One row of a table: a unary test for each input (`-` for any), and the output as FEEL text. */
export const TableRow = z.strictObject({
  when: z.array(Feel).min(1).readonly(),
  then: Feel,
  citation: Citation.optional(),
});

/**
 * A decision table, read by its name like a definition.
 *
 * `unique`: at most one row applies, null when none does. `collect`: the list of the outputs of all rows that apply.
 */
export const DecisionTable = z.strictObject({
  name: WordName,
  label: LocalizedText,
  hitPolicy: z.enum(["unique", "collect"]),
  inputs: z.array(Feel).min(1).readonly(),
  rows: z.array(TableRow).min(1).readonly(),
  citation: Citation,
});
export type DecisionTable = z.infer<typeof DecisionTable>;
