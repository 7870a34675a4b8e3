import type { CompiledPack, RuleSeries } from "../compile-pack.ts";
import { type Gate, gateTable } from "../gate.ts";
import { type EmittedFunction, outcomesFunctions, violationsFunction } from "./gate-functions.ts";
import { assessName, camel, gatesWithRules } from "./gate-names.ts";
import { generatedFrom, moduleOf } from "./module-text.ts";
import { PackSource } from "./pack-source.ts";

export const severitiesOf = (rules: ReadonlyArray<RuleSeries>): ReadonlyArray<string> =>
  rules.map(({ texts }) => texts.map(({ rule }) => rule.severity.charAt(0)).join(""));

/** What a module of a whole pack says of it. */
export const packText = ({ hash, pack }: CompiledPack): string =>
  `export const pack = ${JSON.stringify({ id: pack.id, version: pack.version, title: pack.title, hash })};`;

/** The module of a pack: all that its gates have. */
export const indexModule = (compiled: CompiledPack): string =>
  [
    generatedFrom(compiled),
    packText(compiled),
    ...gatesWithRules(compiled).map((gate) => `export * from "./${gate}.js";`),
    "",
  ].join("\n");

/** The module of a gate: the ids of its rules, what they come to, and the assessment. */
export const gateModule = (compiled: CompiledPack, gate: Gate): string => {
  const source = new PackSource(compiled);
  const imports = new Set<string>(["BuiltAssessment"]);
  const parts = gateParts(compiled, source, gate, imports);
  return moduleOf(compiled, imports, source, parts);
};

const gateParts = (
  compiled: CompiledPack,
  source: PackSource,
  gate: Gate,
  imports: Set<string>,
): ReadonlyArray<string> => {
  const name = camel(gate);
  const { group, single } = compiled.rulesAt(gate);
  const parts: Array<string> = [];
  const add = ({ text, imports: used }: EmittedFunction, ids: string): void => {
    for (const each of used) imports.add(each);
    parts.push(text.replaceAll(/\bI\[/g, `${ids}[`));
  };
  const seriesOf = (rules: ReadonlyArray<RuleSeries>, prefix: string): string => {
    if (rules.length === 0) return "undefined";
    parts.push(`export const ${prefix}Rules = ${JSON.stringify(rules.map(({ id }) => id))};`);
    for (const part of outcomesFunctions(compiled, source, rules, `${prefix}Outcomes`)) add(part, `${prefix}Rules`);
    add(violationsFunction(compiled, source, rules, `${prefix}Violations`), `${prefix}Rules`);
    parts.push(`export { ${prefix}Outcomes, ${prefix}Violations };`);
    return `{ ids: ${prefix}Rules, severities: ${JSON.stringify(severitiesOf(rules).join(" "))}.split(" "), outcomes: ${prefix}Outcomes, violations: ${prefix}Violations }`;
  };
  const asked = [`single: ${seriesOf(single, name)}`, `group: ${seriesOf(group, `${name}Group`)}`];
  parts.push(
    `export const ${assessName(gate)} = (facts, on, world) => new BuiltAssessment(${name}Gate(), facts, on, world);`,
    `const ${name}Gate = () => (${name}Asked ??= { gate: "${gate}", world: "${gateTable[gate].world}", ${asked.join(", ")}});`,
    `let ${name}Asked;`,
  );
  return parts;
};
