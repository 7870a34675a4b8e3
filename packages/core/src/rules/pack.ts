import * as z from "zod";
import { AuthorityTerm, Call, Programme } from "../domain/index.ts";
import { Currency, Day, LocalizedText, NonBlankText, TimeZone } from "../primitives/index.ts";
import { Citation, LocalId, Source } from "./citation.ts";
import { DecisionTable, Definition } from "./definition.ts";
import { Criterion, Obligation, Requirement } from "./duty.ts";
import { eachOnce, endsLater } from "./each-once.ts";
import { Example } from "./example.ts";
import { Gate } from "./gate.ts";
import { Parameter } from "./parameter.ts";
import { Rule } from "./rule.ts";

/** Semantic version of a pack. */
export const Version = z.string().regex(/^\d+\.\d+\.\d+$/, 'expected three numbers such as "1.0.0"');

/** Entries of a calendar, and characters of a rule's sentence, at most. */
const mostCalendarEntries = 500;
const longestSentence = 2000;

/** Whose law it is. `calendar` lists the days that do not count as working days, as data. */
export const Jurisdiction = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, "expected two capital letters for a country, such as FI"),
  timeZone: TimeZone,
  currency: Currency,
  languages: z
    .array(z.enum(["fi", "sv", "en"]))
    .min(1)
    .refine(...eachOnce)
    .readonly(),
  calendar: z.array(NonBlankText).max(mostCalendarEntries).readonly(),
  calendarCitation: Citation.optional(),
});
export type Jurisdiction = z.infer<typeof Jurisdiction>;

const Messages = z.record(z.string(), NonBlankText.max(longestSentence));

/** A rule pack: plain data that says what one layer of law or practice requires. Its type is that of the file: money in `calls` is text. */
export const Pack = z.strictObject({
  id: LocalId,
  version: Version,
  title: LocalizedText,
  programme: Programme.optional(),
  jurisdiction: Jurisdiction,
  status: z.enum(["draft", "reviewed", "verified"]),
  /** Days for which the pack's text was compared with its sources. */
  verified: z
    .strictObject({ from: Day, until: Day.optional() })
    .refine(...endsLater)
    .optional(),
  extends: z
    .array(z.strictObject({ id: LocalId, version: Version }))
    .refine((layers) => eachOnce[0](layers.map(({ id }) => id)), "expected each pack once, in one version")
    .readonly()
    .optional(),
  sources: z.array(Source).readonly(),
  parameters: z.array(Parameter).readonly().optional(),
  definitions: z.array(Definition).readonly().optional(),
  tables: z.array(DecisionTable).readonly().optional(),
  rules: z.array(Rule).readonly(),
  criteria: z.array(Criterion).readonly().optional(),
  requirements: z.array(Requirement).readonly().optional(),
  obligations: z.array(Obligation).readonly().optional(),
  authorities: z.array(AuthorityTerm).readonly().optional(),
  calls: z.array(Call).readonly().optional(),
  /** Gates at which the pack knowingly has nothing to ask. */
  open: z.array(Gate).readonly().optional(),
  messages: z.strictObject({ fi: Messages, sv: Messages, en: Messages }).partial(),
  /** Short sentences in plain words, in Finnish selkokieli; a rule without one is told by its ordinary sentence. */
  plain: z.strictObject({ fi: Messages }).partial().optional(),
  examples: z.array(Example).readonly().optional(),
});
export type Pack = z.input<typeof Pack>;

/** A catalogue with one sentence for each rule. */
export type Catalogue<Rules extends ReadonlyArray<{ readonly id: string }>> = Readonly<
  Record<Rules[number]["id"], string>
>;
