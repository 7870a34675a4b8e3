import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { type Locale, textIn } from "../../primitives/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { generatedFrom } from "./module-text.ts";

const choosers = (elements: ReadonlyArray<MessageFormatElement>): ReadonlyArray<string> =>
  elements.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [
          ...(element.type === TYPE.plural ? [element.value] : []),
          ...Object.values(element.options).flatMap(({ value }) => choosers(value)),
        ]
      : [],
  );

/** JavaScript for a sentence. */
const printed = (
  elements: ReadonlyArray<MessageFormatElement>,
  locale: Locale,
  numbers: ReadonlySet<string>,
): string => {
  const parts = elements.map((element): string => {
    switch (element.type) {
      case TYPE.literal:
        return JSON.stringify(element.value);
      case TYPE.argument: {
        const name = JSON.stringify(element.value);
        return numbers.has(element.value)
          ? `(n(${name}) === n(${name}) ? String(n(${name})) : f(${name}))`
          : `f(${name})`;
      }
      case TYPE.pound:
        return "count";
      case TYPE.plural: {
        const words = Object.entries(element.options).map(
          ([option, { value }]) => `${JSON.stringify(option)}: (count) => ${printed(value, locale, numbers)}`,
        );
        return `plural("${locale}", n(${JSON.stringify(element.value)}), "${element.pluralType ?? "cardinal"}", ${element.offset}, { ${words.join(", ")} })`;
      }
      case TYPE.select: {
        const words = Object.entries(element.options).map(
          ([option, { value }]) => `${JSON.stringify(option)}: () => ${printed(value, locale, numbers)}`,
        );
        return `((words) => (words[f(${JSON.stringify(element.value)})] ?? words.other)())({ __proto__: null, ${words.join(", ")} })`;
      }
      default:
        throw new SyntaxError("expected plain names, plural and select");
    }
  });
  return parts.length === 0 ? '""' : parts.join(" + ");
};

/** The sentences of a pack's rules in one language, as functions of their values; undefined when it has none. */
export const messagesModule = (compiled: CompiledPack, locale: Locale, plain = false): string | undefined => {
  const sentences: Array<string> = [];
  let told = !plain;
  for (const { id, texts } of compiled.rules) {
    const { pack, part } = texts.at(-1)!.placed;
    const usual = pack.messages[locale]?.[part.id];
    const inPlainWords = plain && locale === "fi" ? pack.plain?.fi?.[part.id] : undefined;
    const text = inPlainWords ?? usual;
    if (text === undefined) continue;
    told ||= inPlainWords !== undefined;
    const elements = parse(text, { ignoreTag: true });
    sentences.push(
      `${JSON.stringify(id)}: [${JSON.stringify(textIn(part.title, locale))}, (f, n) => ${printed(elements, locale, new Set(choosers(elements)))}]`,
    );
  }
  if (sentences.length === 0 || !told) return undefined;
  const body = sentences.join(",\n");
  return [
    generatedFrom(compiled),
    `import { messageBy${body.includes("plural(") ? ", plural" : ""} } from "@kaari/core/compiled";`,
    'import { values } from "./values.js";',
    `export const message = messageBy("${locale}", {\n${body}\n}, values);`,
    "",
  ].join("\n");
};
