import type { CompiledPack } from "../compile-pack.ts";
import { type Gate, gates } from "../gate.ts";
import { outcomesFunction, violationsFunction } from "./gate-functions.ts";
import { PackSource } from "./pack-source.ts";

/** A pack as plain JavaScript: text by file name. */
export type BuiltPack = Readonly<Record<string, string>>;

const camel = (gate: Gate): string => gate.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Prints a pack as an ES module: no `eval`, and nothing to parse when it runs.
 *
 * @throws NotCompilable when an expression is beyond what compiled packs hold, named by its text
 * @throws Refused when an expression does not fit the facts
 */
export const buildPack = (compiled: CompiledPack): BuiltPack => {
  const { id, version } = compiled.pack;
  const source = new PackSource(compiled);
  const imports = new Set<string>();
  const parts: Array<string> = [];
  for (const gate of gates) {
    const rules = compiled.rulesAt(gate).single;
    if (rules.length === 0) continue;
    const name = camel(gate);
    const functions = [
      violationsFunction(compiled, source, rules, `${name}Violations`),
      outcomesFunction(compiled, source, rules, `${name}Outcomes`),
    ];
    for (const each of functions) for (const used of each.imports) imports.add(used);
    parts.push(
      `export const ${name}Rules = ${JSON.stringify(rules.map((rule) => rule.id))};`,
      ...functions.map(({ text }) => `export ${text.replaceAll(/\bI\[/g, `${name}Rules[`)}`),
    );
  }
  const text = [
    `// Generated from ${id} ${version}. Do not edit.`,
    ...(imports.size === 0 ? [] : [`import { ${[...imports].toSorted().join(", ")} } from "@kaari/core/compiled";`]),
    "const E = Object.freeze({});",
    ...Array.from(source.helpers, ([body, name]) => `function ${name}${body}`),
    ...parts,
    "",
  ].join("\n");
  return { "index.js": text };
};
