import * as z from "zod";
import { Day, LocalizedText, NonBlankText } from "../primitives/index.ts";
import { Citation } from "./citation.ts";
import { KeyedOn } from "./key-date.ts";

/** Name of a parameter, definition or table: lower-case words (letters, digits, spaces, hyphens). */
export const WordName = z
  .string()
  .max(80)
  .regex(/^\p{Ll}[\p{Ll}\d]*([ -][\p{Ll}\d]+)*$/u, "expected lower-case words separated by single spaces or hyphens");

export const parameterKinds = ["money", "percent", "integer", "number", "day", "text", "texts"] as const;

/** A value of a parameter and the days on which it holds: `from` included, `until` excluded. */
export const DatedValue = z.strictObject({
  from: Day,
  until: Day.optional(),
  /** Money `"200000.00"`, percent `"80 %"`, a number or a decimal text, a day, a text, or a list of texts. */
  value: z.union([z.string(), z.number(), z.array(z.string()).readonly()]),
  /** Where this value stands, when not where the parameter's citation says. */
  citation: Citation.optional(),
});
export type DatedValue = z.infer<typeof DatedValue>;

/** A number (or text) the law sets, with every value it has had. */
export const Parameter = z.strictObject({
  name: WordName,
  label: LocalizedText,
  kind: z.enum(parameterKinds),
  /** What it is a share of, or what it counts: `of the granted support`, `months`. */
  unit: NonBlankText.optional(),
  /** In which direction a later layer may change it without an exception. */
  stricter: z.enum(["lower", "higher", "none"]),
  /** `today` when left out. `["cost"]` or `["procurement"]` make it a function of a day in FEEL. */
  keyedOn: z.union([KeyedOn, z.tuple([z.enum(["cost", "procurement"])]).readonly()]).optional(),
  citation: Citation,
  values: z.array(DatedValue).min(1).readonly(),
  basis: z.array(NonBlankText).readonly().optional(),
});
export type Parameter = z.infer<typeof Parameter>;
