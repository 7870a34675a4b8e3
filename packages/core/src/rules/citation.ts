import * as z from "zod";
import { expecting, LocalizedText, NonBlankText } from "../primitives/index.ts";

/**
 * How sure a statement is, strongest first.
 *
 * - `law`: read in the text of the act
 * - `guidance`: read on a page of the competent authority
 * - `third-party`: read in a mirror or on somebody else's page
 * - `practice`: stated in a guide or by practitioners, not found in law
 * - `interpretation`: our own reading of a text
 */
export const certainties = ["law", "guidance", "third-party", "practice", "interpretation"] as const;
export const Certainty = z.enum(certainties);
export type Certainty = z.infer<typeof Certainty>;

/** Certainties on which a blocking rule may rest. */
export const mayBlock = (certainty: Certainty): boolean => certainty === "law" || certainty === "guidance";

/** Name of a thing inside its pack: `advance-ceiling`. */
export const LocalId = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    expecting(
      "pieniä kirjaimia ja numeroita, sanojen välissä yhdysmerkki",
      "ord med små bokstäver, förenade med bindestreck",
      "lower-case words joined by hyphens",
    ),
  );

/** An act, a decision or a document that rules rest on. `version` says which text of it was read. */
export const Source = z.strictObject({
  id: LocalId,
  title: LocalizedText,
  /** How a citation names it: `VNA 867/2021`. */
  short: LocalizedText,
  url: z.url({ protocol: /^https?$/ }),
  language: z.string().regex(/^[a-z]{2}$/, "expected two letters for a language, such as fi"),
  version: NonBlankText,
});
export type Source = z.infer<typeof Source>;

/** Where a statement stands. `provision` is written as the source writes it: `14 § 1 mom.`, `Art. 53(2)`. */
export const Citation = z.strictObject({
  source: LocalId,
  provision: NonBlankText,
  certainty: Certainty,
});
export type Citation = z.infer<typeof Citation>;

/** A citation of `source`; of certainty `law` unless said otherwise. */
export const cite = (source: Source, provision: string, certainty: Certainty = "law"): Citation => ({
  source: source.id,
  provision,
  certainty,
});
