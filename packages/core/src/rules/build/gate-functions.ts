import type { Emitter } from "../../feel/index.ts";
import type { CompiledPack, RuleSeries } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import { reasonStrengths } from "../rule.ts";
import type { PackSource } from "./pack-source.ts";

/** A function in the making. */
export interface EmittedFunction {
  readonly text: string;
  readonly imports: ReadonlySet<string>;
}

const byFiling = ["filing", "today"] as const;

/** JavaScript that is true while the text of the rule is in force. */
export const inForce = (emitter: Emitter, { rule: { validity } }: CompiledRule, source: PackSource): string => {
  if (validity === undefined) return "true";
  const day = source.day([...(validity.keyedOn ?? byFiling), "today"]);
  const bounds = [
    ...(validity.from === undefined ? [] : [`${day} >= "${validity.from}"`]),
    ...(validity.until === undefined ? [] : [`${day} < "${validity.until}"`]),
  ];
  return bounds.length === 0 ? "true" : emitter.shared(bounds.join(" && "));
};

const excuse = (emitter: Emitter, { id, rule: { discretion } }: CompiledRule): string | undefined =>
  discretion === undefined
    ? undefined
    : `${emitter.use("excused")}(facts, ${JSON.stringify(id)}, ${reasonStrengths.indexOf(discretion)})`;

const all = (...conditions: ReadonlyArray<string>): string =>
  conditions.filter((condition) => condition !== "true").join(" && ") || "true";

/** JavaScript that is true when a submitted application violates the rule. */
const violated = (emitter: Emitter, source: PackSource, compiled: CompiledRule): string => {
  const { when, require } = compiled.nodes;
  const excused = excuse(emitter, compiled);
  return all(
    require === undefined ? "true" : `!(${emitter.holds(require)})`,
    when === undefined ? "true" : `!(${emitter.fails(when)})`,
    inForce(emitter, compiled, source),
    excused === undefined ? "true" : `!${excused}`,
  );
};

/** Codes of outcomes, as the runtime reads them. */
const code = {
  satisfied: 0,
  violated: 1,
  "for-review": 2,
  undetermined: 3,
  "not-applicable": 4,
  /** Undetermined, and no answer turns it into a violation. */
  harmless: 5,
} as const;
/** Added where only an answer is missing. */
const unanswered = 8;
/** Added for each text of the rule before the one that the code is of. */
const nextText = 16;

/** JavaScript for the code of the outcome of one text of a rule that is in force, in the world that `closed` tells. */
const outcome = (emitter: Emitter, compiled: CompiledRule, base: number): string => {
  const { when, require } = compiled.nodes;
  const excused = excuse(emitter, compiled);
  const unmet = (added: number): string =>
    compiled.rule.severity === "review"
      ? String(code["for-review"] + added)
      : excused === undefined
        ? String(code.violated + added)
        : `${excused} ? ${code["for-review"] + added} : ${code.violated + added}`;
  // What is asked first is printed first: few facts come as far as what is asked after it.
  const ends = when === undefined ? undefined : emitter.fails(when);
  const holds = require === undefined ? undefined : emitter.holds(require);
  const applies = when === undefined ? "true" : emitter.rarely(() => emitter.holds(when));
  const breaks = require === undefined ? "true" : emitter.rarely(() => emitter.fails(require));
  const satisfied = code.satisfied + base;
  const steps = [
    ...(ends === undefined ? [] : [`${ends} ? ${code["not-applicable"] + base}`]),
    ...(holds === undefined
      ? []
      : [
          `${holds} ? ${applies === "true" ? satisfied : `closed || ${applies} ? ${satisfied} : ${code.harmless + base}`}`,
        ]),
  ];
  const certain = all(applies, breaks);
  const last =
    certain === "true"
      ? unmet(base)
      : `${certain} ? ${unmet(base)} : closed ? ${unmet(base + unanswered)} : ${code.undetermined + base}`;
  return [...steps, last].join(" : ");
};

/** A function with what its text needs first; `opening` declares what it reads of its parameters. */
export const finished = (
  emitter: Emitter,
  name: string,
  parameters: string,
  body: ReadonlyArray<string>,
  compiled: CompiledPack,
  opening: (text: string) => string = () => "",
): EmittedFunction => {
  const text = [emitter.prologue, ...body].join("\n");
  const zone = /\bzone\b/.test(text)
    ? `const zone = facts.call?.timeZone ?? ${JSON.stringify(compiled.pack.jurisdiction.timeZone)};`
    : "";
  const lines = [opening(zone + text), zone, text].filter((part) => part !== "");
  return { text: `function ${name}(${parameters}) {\n${lines.join("\n")}\n}`, imports: emitter.imports };
};

/** `(facts, today) => ids`: the rules that a submitted application violates; `rules` are named by their place in `I`. */
export const violationsFunction = (
  compiled: CompiledPack,
  source: PackSource,
  rules: ReadonlyArray<RuleSeries>,
  name: string,
): EmittedFunction =>
  source.twice(true, (emitter) => {
    const lines = rules.flatMap(({ texts }, index) => {
      const conditions = texts
        .filter(({ rule }) => rule.severity !== "review")
        .map((text) => violated(emitter, source, text));
      const either = conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join(" || ");
      return conditions.length === 0 ? [] : [`if (${either}) out.push(I[${index}]);`];
    });
    return finished(emitter, name, "facts, today", ["const out = [];", ...lines, "return out;"], compiled);
  });

/** The function of some rules, the first of which has place `first`. */
const outcomesOf = (
  compiled: CompiledPack,
  source: PackSource,
  rules: ReadonlyArray<RuleSeries>,
  name: string,
  first: number,
): EmittedFunction =>
  source.twice(false, (emitter) => {
    const lines = rules.map(({ texts }, index) => {
      const codes = texts.map(
        (text, place) => [inForce(emitter, text, source), outcome(emitter, text, place * nextText)] as const,
      );
      const chosen = codes.reduceRight(
        (otherwise, [force, each]) => (force === "true" ? each : `${force} ? (${each}) : ${otherwise}`),
        String(code["not-applicable"] + (texts.length - 1) * nextText),
      );
      return `out[${first + index}] = ${chosen};`;
    });
    return finished(emitter, name, "facts, today, closed, out", [...lines, "return out;"], compiled);
  });

/** The most rules in one function: V8 compiles what is much larger slowly, in hundreds of megabytes, or not at all. */
const mostRules = 24;

/** `(facts, today, closed, out) => out`: a code for each rule, in the order of `rules`. The last function calls the others. */
export const outcomesFunctions = (
  compiled: CompiledPack,
  source: PackSource,
  rules: ReadonlyArray<RuleSeries>,
  name: string,
): ReadonlyArray<EmittedFunction> => {
  if (rules.length <= mostRules) return [outcomesOf(compiled, source, rules, name, 0)];
  const parts: Array<EmittedFunction> = [];
  for (let first = 0; first < rules.length; first += mostRules)
    parts.push(outcomesOf(compiled, source, rules.slice(first, first + mostRules), `${name}From${first}`, first));
  const calls = parts.map((_, index) => `${name}From${index * mostRules}(facts, today, closed, out);`);
  const text = `function ${name}(facts, today, closed, out) {\n${calls.join("\n")}\nreturn out;\n}`;
  return [...parts, { text, imports: new Set() }];
};
