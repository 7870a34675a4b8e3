import { type Locale, locales, nearest } from "../primitives/index.ts";
import type { CompiledPack } from "./compile-pack.ts";
import { problem } from "./layers.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";
import { Refused } from "./refused.ts";
import type { Rule } from "./rule.ts";
import { placeholdersOf } from "./placeholders.ts";

type Sentences = Readonly<Record<string, string>>;

/** Every rule has a sentence in each language of its pack, and every name in it has a value, as every name in a plain one has. */
export const checkMessages = (compiled: CompiledPack): ReadonlyArray<PackProblem> =>
  compiled.merged.layers.flatMap((layer) => [
    ...checkLanguages(compiled, layer),
    ...layer.jurisdiction.languages.flatMap((language) => [
      ...checkSentences(compiled, layer, `messages/${language}`, layer.messages[language] ?? {}),
      ...checkPresence(layer, language),
    ]),
    ...checkSentences(compiled, layer, "plain/fi", layer.plain?.fi ?? {}),
  ]);

/** A layer speaks its own languages, among them all those of the pack. */
const checkLanguages = ({ merged: { pack } }: CompiledPack, layer: Pack): ReadonlyArray<PackProblem> => {
  const { languages } = layer.jurisdiction;
  const others = locales.filter((language) => layer.messages[language] !== undefined && !languages.includes(language));
  const lacking = pack.jurisdiction.languages.filter((language) => !languages.includes(language));
  return [
    ...others.map((language) => notSpoken(layer, `messages/${language}`, language)),
    ...(layer.plain?.fi === undefined || languages.includes("fi") ? [] : [notSpoken(layer, "plain/fi", "fi")]),
    ...lacking.map((language) =>
      problem(
        pack,
        "jurisdiction/languages",
        `languages that ${layer.id} has (${languages.join(", ")})`,
        language,
        `Take ${language} out, or extend a version of ${layer.id} that has it.`,
      ),
    ),
  ];
};

const notSpoken = (layer: Pack, path: string, language: Locale): PackProblem =>
  problem(
    layer,
    path,
    `sentences in ${layer.jurisdiction.languages.join(", ")}`,
    language,
    "Add it to jurisdiction/languages.",
  );

const checkPresence = (layer: Pack, language: Locale): ReadonlyArray<PackProblem> =>
  layer.rules
    .filter(({ id }) => !Object.hasOwn(layer.messages[language] ?? {}, id))
    .map(({ id }) =>
      problem(
        layer,
        `messages/${language}/${id}`,
        "a sentence",
        "none",
        `Say in ${language} what is wrong, by how much, and what would pass.`,
      ),
    );

/** Each sentence is of a rule of the pack, and fits every text that the rule has. */
const checkSentences = (
  compiled: CompiledPack,
  layer: Pack,
  under: string,
  sentences: Sentences,
): ReadonlyArray<PackProblem> => [
  ...checkIds(layer, under, sentences),
  ...layer.rules.flatMap((rule) => {
    const text = Object.hasOwn(sentences, rule.id) ? sentences[rule.id] : undefined;
    return text === undefined ? [] : checkSentence(compiled, layer, rule, `${under}/${rule.id}`, text);
  }),
];

const checkIds = (layer: Pack, under: string, sentences: Sentences): ReadonlyArray<PackProblem> => {
  const ids = new Set(layer.rules.map(({ id }) => id));
  return Object.keys(sentences)
    .filter((id) => !ids.has(id))
    .map((id) => {
      const near = nearest(id, [...ids]);
      const advice = near === undefined ? "Take it out." : `Did you mean ${near}?`;
      return problem(layer, `${under}/${id}`, "the id of a rule of this pack", id, advice);
    });
};

const checkSentence = (
  compiled: CompiledPack,
  layer: Pack,
  rule: Rule,
  path: string,
  text: string,
): ReadonlyArray<PackProblem> => {
  const placeholders = placeholdersOf(text);
  if (typeof placeholders === "string")
    return [
      problem(
        layer,
        path,
        "a sentence with names of values in braces, such as {grant}",
        placeholders,
        "Open and close each brace; between them stand a name of letters and digits, or a plural or select with its choices.",
      ),
    ];
  const known = Object.keys(rule.values ?? {});
  return placeholders.flatMap(({ name, counts }) => {
    if (!known.includes(name))
      return [
        problem(
          layer,
          path,
          `a name among the rule's values (${known.join(", ") || "none"})`,
          `{${name}}`,
          `Add ${name} to the values of the rule, or name another.`,
        ),
      ];
    return !counts || isCount(compiled, layer, rule, name)
      ? []
      : [
          problem(
            layer,
            path,
            "a plain number to choose a plural by",
            `{${name}, plural, …}`,
            `Give the rule a value that counts, or write {${name}}.`,
          ),
        ];
  });
};

/** Whether the value is a plain number; one that does not fit is told elsewhere. */
const isCount = ({ program }: CompiledPack, layer: Pack, rule: Rule, name: string): boolean => {
  try {
    const position = { pack: layer.id, path: `rules/${rule.id}/values/${name}` };
    const { type } = program.expression(rule.values?.[name] ?? "null", position);
    return type.kind === "number" && type.unit === "plain";
  } catch (refused) {
    if (refused instanceof Refused) return true;
    throw refused;
  }
};
