import { type Citation, type Example, type Rule, textIn } from "@kaari/core";
import { periodIn } from "../output/index.ts";
import { blocks, code, feel, heading, list, plain } from "./markdown.ts";
import type { Page } from "./page.ts";

/** Every rule with its provision, its FEEL, its sentence and the examples that speak of it. */
export const rulesOn = (page: Page): string => blocks(page.pack.rules.map((rule) => ruleOn(rule, page)));

const ruleOn = (rule: Rule, page: Page): string => {
  const { pack, lang, labels, words, cited } = page;
  const named = words.labels;
  const gates = typeof rule.gate === "string" ? [rule.gate] : rule.gate;
  const { validity, excepts } = rule;
  const citations: ReadonlyArray<Citation> = "source" in rule.citation ? [rule.citation] : rule.citation;
  const sentence = pack.messages[lang]?.[rule.id];
  const inPlainWords = lang === "fi" ? pack.plain?.fi?.[rule.id] : undefined;
  const period =
    validity &&
    [
      periodIn(validity.from, validity.until, lang),
      ...(validity.keyedOn === undefined ? [] : [`(${validity.keyedOn.map((key) => words.keyDate[key]).join(", ")})`]),
    ].join(" ");
  return blocks([
    heading(3, textIn(rule.title, lang)),
    `${code(`${pack.id}/${rule.id}`)} · ${words.severity[rule.severity]} · ${gates.map((gate) => words.gate[gate]).join(", ")}\n`,
    list([
      ...citations.map((citation) => field(named.provision, cited(citation))),
      ...(period === undefined ? [] : [field(named.validity, period)]),
      ...(rule.scope === undefined ? [] : [labels.group]),
      ...(rule.discretion === undefined ? [] : [field(named.discretion, words.discretion[rule.discretion])]),
      ...(excepts === undefined
        ? []
        : [
            field(
              named.excepts,
              `${code(excepts.rule)}: ${plain(textIn(excepts.reason, lang))} ${cited(excepts.citation)}`,
            ),
          ]),
      ...(rule.conflicts ?? []).map(
        ({ citation, says }) => `≠ ${cited(citation)} ${words.readsOtherwise}: ${plain(textIn(says, lang))}`,
      ),
      ...(rule.basis.length === 0 ? [] : [field(labels.basis, rule.basis.map(code).join(", "))]),
    ]),
    ...labelled(named.conditions, rule.when),
    ...labelled(named.requires, rule.require),
    ...(sentence === undefined ? [] : [`**${labels.sentence}**\n`, `> ${plain(sentence)}\n`]),
    ...(inPlainWords === undefined ? [] : [`**${named.plain}**\n`, `> ${plain(inPlainWords)}\n`]),
    list(Object.entries(rule.values ?? {}).map(([name, text]) => `${code(`{${name}}`)} = ${code(text)}`)),
    ...examplesOf(rule, page),
  ]);
};

export const field = (label: string, text: string): string => `**${label}:** ${text}`;

const labelled = (label: string, text: string | undefined): ReadonlyArray<string> =>
  text === undefined ? [] : [`**${label}**\n`, feel(text)];

const examplesOf = (rule: Rule, page: Page): ReadonlyArray<string> => {
  const about = (page.pack.examples ?? []).flatMap((example) => {
    const outcome = example.expect[rule.id] ?? example.expect[`${page.pack.id}/${rule.id}`];
    return outcome === undefined ? [] : [`${page.words.outcome[outcome]}: ${exampleName(example)}`];
  });
  return about.length === 0 ? [] : [`**${page.labels.examples}**\n`, list(about)];
};

const exampleName = ({ id, title, source }: Example): string => `${plain(title)} (${code(id)}, ${plain(source)})`;
