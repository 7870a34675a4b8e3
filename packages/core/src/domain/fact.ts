/**
 * Facts: what a case file may say. Each carries its kind, the question that asks for it, and who may change it.
 *
 * Every fact may be missing; one that is present must be well formed. Relations between facts are rules, not schema.
 */
import * as z from "zod";
import { BusinessId, Day, Instant, type LocalizedText, MoneyText, PercentText, TimeZone } from "../primitives/index.ts";

/** Characters of the longest text, and items of the longest list, that a fact may be. */
export const longestText = 20_000;
export const longestList = 10_000;

/** Whose fact it is: a remedy proposes changes of the asker's own facts only. */
export type ChangedBy = "applicant" | "authority" | "nobody";

/** The kinds a rule can reckon with. Money is in minor units, a percent in hundred-millionths (see primitives). */
export type FactKind = "text" | "boolean" | "code" | "integer" | "number" | "money" | "percent" | "day" | "instant";

/** Texts that are written in one way only; rules see them as text. */
export type FactForm = "business-id" | "time-zone";

export interface FactDescription {
  readonly kind: FactKind;
  readonly form?: FactForm;
  readonly question: LocalizedText;
  readonly changedBy: ChangedBy;
}

/** Every described fact of core's schemas; read by the fact table. */
export const factRegistry = z.registry<FactDescription>();

/** The question for a fact in Finnish, Swedish and English. */
export type Question = readonly [fi: string, sv: string, en: string];

const described = <S extends z.ZodType>(
  schema: S,
  kind: FactKind,
  [fi, sv, en]: Question,
  changedBy: ChangedBy,
  form?: FactForm,
): S => {
  const question = { fi, sv, en };
  factRegistry.add(schema, form === undefined ? { kind, question, changedBy } : { kind, form, question, changedBy });
  return schema;
};

/** Constructors of facts that `changedBy` may change. */
const factsChangedBy = (changedBy: ChangedBy) => ({
  text: (...question: Question) =>
    described(
      z.string().max(longestText).regex(/\S/, "expected text, found only white space"),
      "text",
      question,
      changedBy,
    ),
  flag: (...question: Question) => described(z.boolean(), "boolean", question, changedBy),
  code: <const C extends readonly [string, ...string[]]>(codes: C, ...question: Question) =>
    described(z.enum(codes), "code", question, changedBy),
  count: (...question: Question) => described(z.int().nonnegative(), "integer", question, changedBy),
  number: (...question: Question) => described(z.number().nonnegative(), "number", question, changedBy),
  money: (...question: Question) => described(MoneyText.clone(), "money", question, changedBy),
  percent: (...question: Question) => described(PercentText.clone(), "percent", question, changedBy),
  day: (...question: Question) => described(Day.clone(), "day", question, changedBy),
  instant: (...question: Question) => described(Instant.clone(), "instant", question, changedBy),
  businessId: (...question: Question) => described(BusinessId.clone(), "text", question, changedBy, "business-id"),
  timeZone: (...question: Question) => described(TimeZone.clone(), "text", question, changedBy, "time-zone"),
});

export const own = factsChangedBy("applicant");
export const authority = factsChangedBy("authority");
export const fixed = factsChangedBy("nobody");

/** A record whose every member may be missing and that has no other members. */
export const record = <S extends z.core.$ZodLooseShape>(shape: S) => z.strictObject(shape).partial();

/** The questions that ask for whole lists. */
export const listQuestions = z.registry<{ readonly question: LocalizedText }>();

/** A list; when it is present it is complete as given. */
export const list = <S extends z.ZodType>(of: S, ...[fi, sv, en]: Question) => {
  const schema = z.array(of).max(longestList);
  listQuestions.add(schema, { question: { fi, sv, en } });
  return schema;
};
