import type { CompiledPack } from "../compile-pack.ts";
import { calendarText } from "./calendar-text.ts";
import type { PackSource } from "./pack-source.ts";

/** The first line of every module. */
export const generatedFrom = ({ pack: { id, version } }: CompiledPack): string =>
  `// Generated from ${id} ${version}. Do not edit.`;

/** A text in single quotes: in JSON, double quotes are many. */
export const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, "\\$&")}'`;

/** The text of a module that runs expressions: what it imports, what its functions share, and the functions. */
export const moduleOf = (
  compiled: CompiledPack,
  imports: ReadonlySet<string>,
  source: PackSource,
  parts: ReadonlyArray<string>,
): string => {
  const text = [...Array.from(source.helpers, ([body, name]) => `function ${name}${body}`), ...parts].join("\n");
  const calendar = /\bcalendar\./.test(text)
    ? [`const calendar = /* @__PURE__ */ ${calendarText(compiled.pack.jurisdiction.calendar)};`]
    : [];
  const names = [...imports, ...(calendar.length === 0 ? [] : ["calendarOf"])].toSorted();
  return [
    generatedFrom(compiled),
    ...(names.length === 0 ? [] : [`import { ${names.join(", ")} } from "@kaari/core/compiled";`]),
    ...(/\bE\b/.test(text) ? ["const E = /* @__PURE__ */ Object.freeze({});"] : []),
    ...calendar,
    text,
    "",
  ].join("\n");
};
