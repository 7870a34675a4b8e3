import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { Locale } from "../primitives/index.ts";
import type { CompiledPack } from "./compile-pack.ts";
import { problem } from "./layers.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

/** Every rule has a sentence in each language of its pack, and every name in it has a value; so has every name in a plain one. */
export const checkMessages = ({ merged: { layers } }: CompiledPack): ReadonlyArray<PackProblem> =>
  layers.flatMap((pack) => [
    ...pack.jurisdiction.languages.flatMap((language) => [
      ...checkSentences(pack, `messages/${language}`, pack.messages[language] ?? {}),
      ...checkPresence(pack, language),
    ]),
    ...checkSentences(pack, "plain/fi", pack.plain?.fi ?? {}),
  ]);

const checkPresence = (pack: Pack, language: Locale): ReadonlyArray<PackProblem> =>
  pack.rules.flatMap(({ id }) =>
    Object.hasOwn(pack.messages[language] ?? {}, id)
      ? []
      : [
          problem(
            pack,
            `messages/${language}/${id}`,
            "a sentence",
            "none",
            `Say in ${language} what is wrong, by how much, and what would pass.`,
          ),
        ],
  );

/** Each sentence is of a rule of the pack, and fits every text that the rule has. */
const checkSentences = (
  pack: Pack,
  under: string,
  sentences: Readonly<Record<string, string>>,
): ReadonlyArray<PackProblem> =>
  Object.entries(sentences).flatMap(([id, text]) => {
    const path = `${under}/${id}`;
    const texts = pack.rules.filter((rule) => rule.id === id);
    if (texts.length === 0) return [problem(pack, path, "the id of a rule of this pack", id)];
    const names = placeholders(text);
    if (typeof names === "string")
      return [problem(pack, path, "an ICU message with plain {name}, plural and select", names)];
    return texts.flatMap(({ values = {} }) =>
      names
        .filter((name) => !Object.hasOwn(values, name))
        .map((name) =>
          problem(
            pack,
            path,
            `a name among the rule's values (${Object.keys(values).join(", ") || "none"})`,
            `{${name}}`,
          ),
        ),
    );
  });

/** The names in a sentence, or what is wrong with it. */
const placeholders = (text: string): ReadonlyArray<string> | string => {
  try {
    return namesIn(parse(text, { ignoreTag: true }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const namesIn = (elements: ReadonlyArray<MessageFormatElement>): ReadonlyArray<string> =>
  elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
        return [element.value];
      case TYPE.select:
      case TYPE.plural:
        return [element.value, ...Object.values(element.options).flatMap((option) => namesIn(option.value))];
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        throw new SyntaxError(
          `a ${["", "", "number", "date", "time"][element.type] ?? ""} format of {${element.value}}`,
        );
      case TYPE.tag:
        return namesIn(element.children);
      default:
        return [];
    }
  });
