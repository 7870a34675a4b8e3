import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { CompiledPack } from "./compile-pack.ts";
import { problem } from "./layers.ts";
import type { PackProblem } from "./pack-problem.ts";

/** Every rule has a sentence in each language of its pack, and every name in it has a value. */
export const checkMessages = ({ merged: { layers } }: CompiledPack): ReadonlyArray<PackProblem> =>
  layers.flatMap((pack) =>
    pack.jurisdiction.languages.flatMap((language) => {
      const sentences = pack.messages[language] ?? {};
      const ids = new Set(pack.rules.map(({ id }) => id));
      return [
        ...Object.keys(sentences).flatMap((id) =>
          ids.has(id) ? [] : [problem(pack, `messages/${language}/${id}`, "the id of a rule of this pack", id)],
        ),
        ...pack.rules.flatMap((rule) => {
          const path = `messages/${language}/${rule.id}`;
          const text = Object.hasOwn(sentences, rule.id) ? sentences[rule.id] : undefined;
          if (text === undefined)
            return [
              problem(
                pack,
                path,
                "a sentence",
                "none",
                `Say in ${language} what is wrong, by how much, and what would pass.`,
              ),
            ];
          const names = placeholders(text);
          if (typeof names === "string")
            return [problem(pack, path, "an ICU message with plain {name}, plural and select", names)];
          return names.flatMap((name) =>
            Object.hasOwn(rule.values ?? {}, name)
              ? []
              : [
                  problem(
                    pack,
                    path,
                    `a name among the rule's values (${Object.keys(rule.values ?? {}).join(", ") || "none"})`,
                    `{${name}}`,
                  ),
                ],
          );
        }),
      ];
    }),
  );

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
