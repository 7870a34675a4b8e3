import { type Finding, type Locale, locales, message, type MessageOptions, textIn } from "@kaari/core";
import type { NamedRule } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";

/** Says a finding in words. */
export type Sentence = (finding: Finding) => string;

/**
 * Sentences in a language; where a pack lacks it, in the first language that the pack has.
 *
 * An undecided rule is said by its title and the questions that would decide it.
 */
export const sentencesIn = (
  locale: Locale,
  rules: ReadonlyArray<NamedRule>,
  options: MessageOptions = {},
): Sentence => {
  const homes = new Map(rules.map(({ id, pack }) => [id, pack]));
  const order: ReadonlyArray<Locale> = [locale, ...locales];
  return (finding) => {
    const part = finding.part === undefined ? "" : `${wordsIn(locale).part(finding.part + 1)}: `;
    if (finding.outcome === "undetermined") {
      const asked = finding.missing.map(({ path, question }) => (question ? textIn(question, locale) : path));
      return `${part}${textIn(finding.title, locale)}: ${asked.join(" ")}`;
    }
    const { messages } = homes.get(finding.rule) ?? {};
    const known = order.find((one) => messages?.[one]?.[finding.definition.id] !== undefined);
    return part + message(finding, known ?? locale, options);
  };
};
