import { perCode } from "../../compiled/index.ts";
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

/** What is asked of the reasons recorded for an exception from a rule that leaves one to discretion. */
export const byReasons = ({ id, rule: { discretion } }: CompiledRule): string | undefined =>
  discretion === undefined ? undefined : `facts, ${JSON.stringify(id)}, ${reasonStrengths.indexOf(discretion)}`;

const all = (...conditions: ReadonlyArray<string>): string =>
  conditions.filter((condition) => condition !== "true").join(" && ") || "true";

/** JavaScript that is true when a submitted application violates the rule. */
const violated = (emitter: Emitter, source: PackSource, compiled: CompiledRule): string => {
  const { when, require } = compiled.nodes;
  const reasons = byReasons(compiled);
  return all(
    require === undefined ? "true" : `!(${emitter.holds(require)})`,
    when === undefined ? "true" : `!(${emitter.fails(when)})`,
    inForce(emitter, compiled, source),
    reasons === undefined ? "true" : `!${emitter.use("excused")}(${reasons})`,
  );
};

/** Codes of outcomes, as the runtime reads them: 0 is satisfied. */
const code = {
  violated: perCode,
  "for-review": 2 * perCode,
  undetermined: 3 * perCode,
  "not-applicable": 4 * perCode,
  /** Undetermined, and no answer turns it into a violation. */
  harmless: 5 * perCode,
} as const;
/** Added where only an answer is missing. */
const unanswered = 8 * perCode;
/** Added for each text of the rule before the one that the code is of. */
const nextText = 16 * perCode;

/** What one text of a rule comes to, in JavaScript. */
interface EmittedOutcome {
  /** True when the text is satisfied, where it needs no more than to be met. */
  readonly holds: string | undefined;
  /** The code, of one that does not hold where that is asked first. */
  readonly code: string;
}

/** The code of the outcome of one text of a rule that is in force, in the world that `closed` tells. */
const outcome = (emitter: Emitter, compiled: CompiledRule, base: number): EmittedOutcome => {
  const { when, require } = compiled.nodes;
  const reasons = byReasons(compiled);
  const unmet = (added: number): string =>
    compiled.rule.severity === "review"
      ? String(code["for-review"] + added)
      : reasons === undefined
        ? String(code.violated + added)
        : `${emitter.use("unmet")}(${reasons}, closed) * ${perCode} + ${added}`;
  // What is asked first is printed first: few facts come as far as what is asked after it.
  const ends = when === undefined ? undefined : emitter.fails(when);
  const holds = require === undefined ? undefined : emitter.holds(require);
  const applies = when === undefined ? "true" : emitter.rarely(() => emitter.holds(when));
  const breaks = require === undefined ? "true" : emitter.rarely(() => emitter.fails(require));
  const certain = all(applies, breaks);
  const last =
    certain === "true"
      ? unmet(base)
      : `${certain} ? ${unmet(base)} : closed ? ${unmet(base + unanswered)} : ${code.undetermined + base}`;
  if (ends === undefined) return { holds, code: last };
  const steps = [
    `${ends} ? ${code["not-applicable"] + base}`,
    ...(holds === undefined ? [] : [`${holds} ? closed || ${applies} ? ${base} : ${code.harmless + base}`]),
  ];
  return { holds: undefined, code: [...steps, last].join(" : ") };
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

/** Tells of a rule that is not satisfied by its first text. */
const told = (emitter: Emitter, source: PackSource, { texts }: RuleSeries, place: number): string => {
  const codes = texts.map(
    (text, index) => [inForce(emitter, text, source), outcome(emitter, text, index * nextText)] as const,
  );
  const [[force, only] = []] = codes;
  if (only?.holds !== undefined && codes.length === 1 && force === "true")
    return `if (!(${only.holds})) out[n++] = ${place} + (${only.code});`;
  const chosen = codes.reduceRight(
    (otherwise, [inForceThen, each], index) => {
      const text = each.holds === undefined ? each.code : `${each.holds} ? ${index * nextText} : ${each.code}`;
      return inForceThen === "true" ? text : `${inForceThen} ? (${text}) : ${otherwise}`;
    },
    String(code["not-applicable"] + (texts.length - 1) * nextText),
  );
  return `if (k = (${chosen})) out[n++] = ${place} + k;`;
};

/** The function of some rules, the first of which has place `first`; it is told of how many rules others have told. */
const outcomesOf = (
  compiled: CompiledPack,
  source: PackSource,
  rules: ReadonlyArray<RuleSeries>,
  name: string,
  first: number | undefined,
): EmittedFunction =>
  source.twice(false, (emitter) => {
    const lines = rules.map((rule, index) => told(emitter, source, rule, (first ?? 0) + index));
    const counting = first === undefined ? ["let n = 0;"] : [];
    const choosing = lines.some((line) => line.startsWith("if (k =")) ? ["let k;"] : [];
    const parameters = `facts, today, closed, out${first === undefined ? "" : ", n"}`;
    return finished(emitter, name, parameters, [...counting, ...choosing, ...lines, "return n;"], compiled);
  });

/** The most rules in one function: V8 compiles what is much larger slowly, in hundreds of megabytes, or not at all. */
const mostRules = 24;

/**
 * `(facts, today, closed, out) => n`: tells in `out` of each of `n` rules that are not satisfied, in the order of `rules`,
 * its place and its code. The last function calls the others.
 */
export const outcomesFunctions = (
  compiled: CompiledPack,
  source: PackSource,
  rules: ReadonlyArray<RuleSeries>,
  name: string,
): ReadonlyArray<EmittedFunction> => {
  if (rules.length <= mostRules) return [outcomesOf(compiled, source, rules, name, undefined)];
  const parts: Array<EmittedFunction> = [];
  for (let first = 0; first < rules.length; first += mostRules)
    parts.push(outcomesOf(compiled, source, rules.slice(first, first + mostRules), `${name}From${first}`, first));
  const calls = parts.map((_, index) => `n = ${name}From${index * mostRules}(facts, today, closed, out, n);`);
  const text = `function ${name}(facts, today, closed, out) {\nlet n = 0;\n${calls.join("\n")}\nreturn n;\n}`;
  return [...parts, { text, imports: new Set() }];
};
