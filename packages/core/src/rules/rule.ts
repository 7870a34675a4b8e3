import * as z from "zod";
import { Day, LocalizedText, NonBlankText } from "../primitives/index.ts";
import { Citation, LocalId } from "./citation.ts";
import { Feel } from "./definition.ts";
import { eachOnce, endsLater } from "./each-once.ts";
import { Gate } from "./gate.ts";
import { KeyedOn } from "./key-date.ts";

/**
 * What a violation means.
 *
 * - `blocking`: the project cannot pass the gate
 * - `review`: a person must look
 * - `warning`: something is likely wrong
 * - `advice`: it would be wise to act
 */
export const severities = ["blocking", "review", "warning", "advice"] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** Reasons that a rule leaves to discretion, weakest first; a stronger one satisfies a weaker demand. */
export const reasonStrengths = ["justified", "special", "weighty", "particularly-weighty"] as const;
export const ReasonStrength = z.enum(reasonStrengths);
export type ReasonStrength = z.infer<typeof ReasonStrength>;

/** Full id of a rule: `pack/rule`. */
export const FullId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "expected pack-id/rule-id");

/** What a programme requires at one or more gates. */
export const Rule = z.strictObject({
  id: LocalId,
  title: LocalizedText,
  gate: z.union([
    Gate,
    z
      .array(Gate)
      .min(1)
      .refine(...eachOnce)
      .readonly(),
  ]),
  severity: Severity,
  citation: z.union([Citation, z.array(Citation).min(1).readonly()]),
  /** Applies if; always, when left out. */
  when: Feel.optional(),
  /** Holds if. Only a review rule may leave it out: it then asks a person to look whenever it applies. */
  require: Feel.optional(),
  /** Names in the message and the FEEL text that gives each its value. */
  values: z
    .record(
      z.string().regex(/^[a-z][A-Za-z0-9]*$/, "expected a name of letters and digits that begins with a small letter"),
      Feel,
    )
    .optional(),
  /** Ids of the researched rows the rule rests on. */
  basis: z.array(NonBlankText).readonly(),
  validity: z
    .strictObject({ from: Day.optional(), until: Day.optional(), keyedOn: KeyedOn.optional() })
    .refine(...endsLater)
    .optional(),
  /** A recorded reason at least this strong turns a violation into a point for a person. */
  discretion: ReasonStrength.optional(),
  /** Sees all parts of a group; other rules run for each part. */
  scope: z.literal("group").optional(),
  /** Sources that read otherwise than the rule; printed with a finding that is not satisfied. */
  conflicts: z
    .array(z.strictObject({ citation: Citation, says: LocalizedText }))
    .readonly()
    .optional(),
  /** The rule of an earlier layer that this one excepts, and why. */
  excepts: z.strictObject({ rule: FullId, reason: LocalizedText, citation: Citation }).optional(),
});
export type Rule = z.infer<typeof Rule>;
