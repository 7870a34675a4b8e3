import { type Locale, textIn } from "../primitives/index.ts";
import type { BuiltFinding } from "./built-finding.ts";
import type { BuiltQuestion } from "./built-questions.ts";
import type { Facts } from "./built-series.ts";
import type { FeelValue } from "./feel-value.ts";
import { formatValue } from "./format-value.ts";

/** A sentence: `f` gives a value as text, `n` the number that a plural chooses by. */
export type BuiltSentence = (f: (name: string) => string, n: (name: string) => number) => string;

type Values = (finding: BuiltFinding) => Readonly<Record<string, FeelValue>>;

const noAnswer: Readonly<Record<Locale, string>> = {
  fi: "vastaus puuttuu.",
  sv: "svar saknas.",
  en: "not answered.",
};

/** The value functions of a pack, one for each text of a rule that names values. */
export type BuiltValues = (facts: Facts, today: string, closed: boolean) => Readonly<Record<string, FeelValue>>;

/** What the names in a rule's sentence stand for. */
export const valuesBy =
  (values: Readonly<Record<string, ReadonlyArray<BuiltValues | undefined>>>): Values =>
  ({ answer, rule, text }) =>
    values[rule]?.[text]?.(answer.facts, answer.on, answer.closed) ?? {};

/** The rule's sentence with the values it found; where only an answer is missing, the rule's title and the questions given. */
export const messageBy =
  (
    locale: Locale,
    sentences: Readonly<Record<string, readonly [title: string, sentence: BuiltSentence]>>,
    valuesOf: Values,
  ) =>
  (finding: BuiltFinding, missing?: ReadonlyArray<BuiltQuestion>): string => {
    const said = sentences[finding.rule];
    if (said === undefined) throw new RangeError(`no sentence for ${finding.rule} in ${locale}`);
    const [title, sentence] = said;
    if (finding.unanswered && missing?.length !== 0) {
      const questions = (missing ?? []).map(({ path, question }) =>
        question === undefined ? path : textIn(question, locale),
      );
      return [`${title}: ${noAnswer[locale]}`, ...questions].join(" ");
    }
    const values = valuesOf(finding);
    const text = (name: string): string => formatValue(values[name] ?? { kind: "missing" }, locale);
    return sentence(text, (name) => {
      const value = values[name];
      return value?.kind === "number" ? Number(value.number) : Number.NaN;
    });
  };

/** The words for a number: those for exactly it, or those of its plural. */
export const plural = (
  locale: Locale,
  number: number,
  type: "cardinal" | "ordinal",
  offset: number,
  words: Readonly<Record<string, (count: string) => string>>,
): string => {
  const chosen =
    words[`=${number}`] ?? words[new Intl.PluralRules(locale, { type }).select(number - offset)] ?? words["other"];
  const count = Number.isNaN(number)
    ? formatValue({ kind: "missing" }, locale)
    : new Intl.NumberFormat(locale).format(number - offset);
  return chosen?.(count) ?? "";
};
