import { type Load, SharedNames, SmallEmitter } from "../../feel/index.ts";
import type { CompiledPack, RuleSeries } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import { type Gate, gateTable } from "../gate.ts";
import { reasonStrengths } from "../rule.ts";
import { inForce } from "./gate-functions.ts";
import { assessName, camel, gatesWithRules } from "./gate-names.ts";
import { packText, severitiesOf } from "./index-module.ts";
import { moduleOf } from "./module-text.ts";
import { PackSource } from "./pack-source.ts";

/** The rules of one gate, of one project or of a group. */
interface Asked {
  readonly gate: Gate;
  readonly name: string;
  readonly rules: ReadonlyArray<RuleSeries>;
}

interface Printed extends Asked {
  readonly lines: ReadonlyArray<string>;
  readonly reads: ReadonlySet<string>;
}

const askedOf = (compiled: CompiledPack): ReadonlyArray<Asked> =>
  gatesWithRules(compiled).flatMap((gate) => {
    const { group, single } = compiled.rulesAt(gate);
    const name = camel(gate);
    return [
      { gate, name, rules: single },
      { gate, name: `${name}Group`, rules: group },
    ].filter(({ rules }) => rules.length > 0);
  });

/** JavaScript for what a text of a rule comes to: 4 when it does not apply, 0 when it holds, 1 otherwise. */
const codeOf = (emitter: SmallEmitter, { nodes: { require, when } }: CompiledRule, base: number): string => {
  const holds = require === undefined ? `${1 + base}` : `${emitter.holds(require)} ? ${base} : ${1 + base}`;
  return when === undefined ? holds : `${emitter.fails(when)} ? ${4 + base} : ${holds}`;
};

const lineOf = (emitter: SmallEmitter, source: PackSource, { texts }: RuleSeries): string =>
  texts.reduceRight(
    (otherwise, text, place) => {
      const force = inForce(emitter, text, source);
      const code = codeOf(emitter, text, place * 16);
      return force === "true" ? code : `${force} ? ${code.includes("?") ? `(${code})` : code} : ${otherwise}`;
    },
    String(4 + (texts.length - 1) * 16),
  );

const printed = (
  compiled: CompiledPack,
  source: PackSource,
  before?: ReadonlyMap<string, number>,
): { readonly emitter: SmallEmitter; readonly series: ReadonlyArray<Printed> } => {
  const emitter = source.use(new SmallEmitter(source, new SharedNames(before)));
  const series = askedOf(compiled).map((asked) => {
    const { printed: lines, reads } = emitter.names.readBy(() =>
      asked.rules.map((rule) => lineOf(emitter, source, rule)),
    );
    return { ...asked, lines, reads };
  });
  return { emitter, series };
};

/** The ids: each run of rules of one pack behind its id. */
const idsOf = (rules: ReadonlyArray<RuleSeries>): string => {
  const lines: Array<string> = [];
  let last = "";
  for (const { id } of rules) {
    const [pack = "", rule = ""] = id.split("/");
    if (pack === last) lines.push(` ${rule}`);
    else lines.push(`${lines.length === 0 ? "" : "|"}${pack} ${rule}`);
    last = pack;
  }
  return JSON.stringify(lines.join(""));
};

const excusesOf = (rules: ReadonlyArray<RuleSeries>): string => {
  const excuses = rules.flatMap(({ texts }, place) =>
    texts.flatMap(({ rule: { discretion } }, text) =>
      discretion === undefined ? [] : [`${place * 16 + text}: ${reasonStrengths.indexOf(discretion)}`],
    ),
  );
  return `{ ${excuses.join(", ")} }`;
};

/** Loads that fewer share stand in each of those that read them. */
const fewest = 6;

/** Variables by the gates that read them, those that more read first: what a variable is made of is read by all that read it. */
const groupsOf = (
  loads: ReadonlyMap<string, Load>,
  series: ReadonlyArray<Printed>,
): ReadonlyArray<{ readonly names: ReadonlySet<string>; readonly loads: ReadonlyArray<Load> }> => {
  const groups = new Map<string, { readonly names: ReadonlySet<string>; readonly loads: Array<Load> }>();
  for (const [key, load] of loads) {
    const names = series.flatMap(({ name, reads }) => (reads.has(key) ? [name] : []));
    const group = groups.get(names.join()) ?? { names: new Set(names), loads: [] };
    groups.set(names.join(), group);
    group.loads.push(load);
  }
  return [...groups.values()].toSorted((a, b) => b.names.size - a.names.size);
};

const assigned = (loads: ReadonlyArray<Load>): string => loads.map(({ name, text }) => `${name} = ${text};`).join("\n");

/** The module of a pack that is short before it is fast: the same functions as the other, with the same answers. */
export const smallModule = (compiled: CompiledPack): string => {
  const source = new PackSource(compiled);
  const { emitter, series } = printed(compiled, source, printed(compiled, source).emitter.names.counts);
  const { functions, loads } = emitter.names;
  const zone = JSON.stringify(compiled.pack.jurisdiction.timeZone);
  const groups = groupsOf(loads, series);
  const shared = new Map(
    groups
      .filter((group) => group.names.size > 1 && group.loads.length >= fewest)
      .map((group, index) => [group, `l${index}`]),
  );
  const names = Array.from(loads.values(), ({ name }) => name);
  const parts = [
    `let ${["facts", "today", "zone", ...names].join(", ")};`,
    ...functions,
    `const load = (given, on) => {\nfacts = given;\ntoday = on;\nzone = facts.call?.timeZone ?? ${zone};\n};`,
    ...Array.from(shared, ([group, name]) => `const ${name} = (function () {\n${assigned(group.loads)}\n});`),
    ...series.map(({ name, rules, lines }) => {
      const own = groups
        .filter((group) => group.names.has(name))
        .map((group) => (shared.has(group) ? `${shared.get(group)}();` : assigned(group.loads)));
      const data = [
        `ids: ${idsOf(rules)}`,
        `severities: ${JSON.stringify(severitiesOf(rules).join(" "))}`,
        `excuses: ${excusesOf(rules)}`,
        `load: (function (given, on) {\nload(given, on);\n${own.join("\n")}\n})`,
        `ask: (function () {\nreturn [\n${lines.join(",\n")}\n];\n})`,
      ];
      return `const ${name} = /* @__PURE__ */ seriesOf({ ${data.join(", ")} });`;
    }),
    ...series.map(({ name }) =>
      ["Ids", "Outcomes", "Violations"]
        .map(
          (part) =>
            `export const ${name}${part === "Ids" ? "Rules" : part} = /* @__PURE__ */ partOf(${name}, "${part.toLowerCase()}");`,
        )
        .join("\n"),
    ),
    ...gatesWithRules(compiled).map((gate) => {
      const held = (name: string) => (series.some((each) => each.name === name) ? name : "undefined");
      const name = camel(gate);
      const asked = `{ gate: "${gate}", world: "${gateTable[gate].world}", single: ${held(name)}, group: ${held(`${name}Group`)} }`;
      return `export const ${assessName(gate)} = (facts, on, world) => new BuiltAssessment(${asked}, facts, on, world);`;
    }),
  ];
  const imports = new Set([...emitter.imports, "BuiltAssessment", "partOf", "seriesOf"]);
  return moduleOf(compiled, imports, source, [packText(compiled), ...parts]);
};
