import * as z from "zod";
import { LocalizedText, NonBlankText } from "../primitives/index.ts";
import { Citation, LocalId } from "./citation.ts";
import { Feel } from "./definition.ts";
import { Gate } from "./gate.ts";

/** Who acts in a project's life. */
export const roles = [
  "applicant",
  "lead-implementer",
  "partner",
  "coordinator",
  "authority",
  "presenter",
  "assessor",
  "regional-committee",
  "committee-secretariat",
  "theme-management-group",
  "steering-group",
  "system",
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/** Events of the lifecycle, such as `FinalClaimSubmitted`, any of which meets a duty. */
const metBy = z
  .array(z.string().regex(/^[A-Z][A-Za-z]{1,99}$/, "expected the name of an event, such as FinalClaimSubmitted"))
  .min(1)
  .readonly()
  .optional();

/** A named step that a phase needs, and the gate it holds shut until it is done. */
export const Requirement = z.strictObject({
  id: LocalId,
  title: LocalizedText,
  who: Role,
  gate: Gate,
  /** Needed if; always, when left out. */
  when: Feel.optional(),
  /** FEEL to a day. */
  by: Feel.optional(),
  /** Events that tell that it is done; where none does, it is recorded by hand. */
  metBy,
  /** FEEL to the day on which it arises; what happened before does not meet it. */
  since: Feel.optional(),
  citation: Citation,
  basis: z.array(NonBlankText).readonly(),
});
export type Requirement = z.infer<typeof Requirement>;

/**
 * What its last day means.
 *
 * - `deed`: it is done by then, and late after it
 * - `keeping`: it is kept up until then, and over after it
 * - `right`: it may be used until then, and is lost after it
 */
export const dutyNatures = ["deed", "keeping", "right"] as const;
export const DutyNature = z.enum(dutyNatures);
export type DutyNature = z.infer<typeof DutyNature>;

/** What is owed, by whom and until when. */
export const Obligation = z.strictObject({
  id: LocalId,
  title: LocalizedText,
  owner: Role,
  /** A deed, when left out. */
  nature: DutyNature.optional(),
  metBy,
  /** FEEL to the day on which it arises; what happened before does not meet it. */
  since: Feel.optional(),
  /** Owed if; always, when left out. */
  when: Feel.optional(),
  /** FEEL to the last day on which it can be done in time; left out where the source sets no day. */
  due: Feel.optional(),
  citation: Citation,
  basis: z.array(NonBlankText).readonly(),
});
export type Obligation = z.infer<typeof Obligation>;

/** A selection criterion that people score. */
export const Criterion = z.strictObject({
  id: LocalId,
  title: LocalizedText,
  group: z.enum(["general", "content", "specifying", "horizontal"]),
  scale: z.union([
    z.literal("pass-fail"),
    z
      .strictObject({ from: z.number(), to: z.number() })
      .refine(({ from, to }) => from < to, "expected a scale that ends above its beginning"),
  ]),
  weight: z.number().positive().optional(),
  threshold: z.number().optional(),
  citation: Citation,
  basis: z.array(NonBlankText).readonly(),
});
export type Criterion = z.infer<typeof Criterion>;
