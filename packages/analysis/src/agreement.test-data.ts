import {
  assess,
  type CompiledPack,
  epochMilliseconds,
  exampleFacts,
  factAt,
  type FactNode,
  gates,
  localDay,
  type Outcome,
  parseCaseFile,
} from "@kaari/core";
import * as Result from "effect/Result";
import { Encoder } from "./encode.ts";
import { ruleFormulas } from "./rule-formulas.ts";
import { scriptOf } from "./question.ts";
import { and, equal, integer, not, type Smt } from "./smt.ts";
import type { Solver } from "./solver.ts";
import { dayNumber, mostItems } from "./symbolic-facts.ts";
import type { Atom } from "./vocabulary.ts";
import type { Case } from "./witness.ts";

/** Numbers that follow from a seed. */
const dice = (seed: number): ((sides: number) => number) => {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
};

const leavesOf = (node: FactNode, path: string): ReadonlyArray<readonly [string, FactNode]> => {
  if (node.kind === "record")
    return Object.entries(node.members).flatMap(([name, member]) =>
      leavesOf(member, path === "" ? name : `${path}.${name}`),
    );
  return node.kind === "list" ? leavesOf(node.of, `${path}.0`) : [[path, node]];
};

const valueOf = (fact: FactNode, before: unknown, roll: (sides: number) => number): unknown => {
  switch (fact.kind) {
    case "boolean":
      return roll(2) === 0;
    case "code":
      return fact.codes?.[roll(fact.codes.length)];
    case "day":
      return `20${22 + roll(6)}-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}`;
    case "instant":
      return `20${22 + roll(6)}-0${1 + roll(9)}-1${roll(10)}T2${roll(4)}:30:00Z`;
    case "money":
    case "percent":
    case "integer":
      return typeof before === "number" && roll(2) === 0 ? before + roll(3) : roll(10 ** (1 + roll(9)));
    case "number":
      return roll(4000) / 100;
    default:
      return before;
  }
};

/** As many items of each list as are modelled. */
const trimmed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.slice(0, mostItems).map(trimmed)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, trimmed(member)]))
      : value;

/** A worked case with a few facts changed or left out. */
const mutated = ({ on, facts }: Case, roots: FactNode, roll: (sides: number) => number): Case => {
  const changed: Record<string, unknown> = structuredClone(facts);
  const leaves = leavesOf(roots, "").filter(([path]) => !path.startsWith("parts"));
  for (let times = roll(5); times >= 0; times--) {
    const [path, fact] = leaves[roll(leaves.length)] ?? ["", roots];
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let at: unknown = changed;
    for (const step of steps) at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
    if (typeof at !== "object" || at === null) continue;
    const value = roll(3) === 0 ? undefined : valueOf(fact, Reflect.get(at, last), roll);
    if (value === undefined && !Array.isArray(at)) Reflect.deleteProperty(at, last);
    else if (value !== undefined) Reflect.set(at, last, value);
  }
  return { on, facts: changed };
};

const nothing: Case = { on: "2026-06-01", facts: {} };

const workedCases = (compiled: CompiledPack): ReadonlyArray<Case> =>
  compiled.merged.layers.flatMap((pack) =>
    (pack.examples ?? []).flatMap((example) => {
      const parsed = parseCaseFile(exampleFacts(pack, example));
      if (Result.isFailure(parsed) || parsed.success.parts !== undefined) return [];
      return [{ on: example.on, facts: trimmed(parsed.success) as Case["facts"] }];
    }),
  );

const at = (facts: object, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
      facts,
    );

/** What an atom is in a case; undefined where the case says nothing of it. */
const valueIn = (encoder: Encoder, { name, sort, fact }: Atom, { on, facts }: Case): Smt | undefined => {
  if (fact === undefined) return undefined;
  if (fact.part === "today") return equal(name, integer(dayNumber(on)));
  const value = at(facts, fact.path);
  if (fact.part === "presence") return value === undefined ? not(name) : name;
  if (value === undefined) return undefined;
  if (fact.part === "length") {
    return equal(name, String(Array.isArray(value) ? value.length : 0));
  }
  if (sort === "Bool") return value === true ? name : not(name);
  if (typeof value === "number") {
    const asWritten = factAt(encoder.compiled.program.facts, fact.path.split("."))?.kind === "number";
    return equal(name, String(asWritten ? Math.round(value * 1_000_000) : value));
  }
  if (typeof value !== "string") throw new TypeError(`expected a text or a number at ${fact.path}`);
  switch (factAt(encoder.compiled.program.facts, fact.path.split("."))?.kind) {
    case "instant": {
      const given = at(facts, "call.timeZone");
      const zone = typeof given === "string" ? given : encoder.compiled.pack.jurisdiction.timeZone;
      const number = fact.part === "day" ? dayNumber(localDay(value, zone)) : BigInt(epochMilliseconds(value));
      return equal(name, integer(number));
    }
    case "day":
      return equal(name, integer(dayNumber(value)));
    default:
      return equal(name, encoder.texts.number(value));
  }
};

export interface Agreement {
  /** Outcomes of rules that were compared. */
  readonly compared: number;
  readonly disagreements: ReadonlyArray<string>;
  /** Outcomes that the solver gave up on: its work is bounded. */
  readonly undecided: number;
}

const wanted = ["violated", "satisfied"].map((name) => ({ name, sort: "Bool" as const }));

/** Compares what the engine says of generated cases with what the formulas say under the same values. */
export const agreement = async (
  compiled: CompiledPack,
  solver: Solver,
  cases: number,
  seed: number,
): Promise<Agreement> => {
  const encoder = new Encoder(compiled, true);
  const rules = compiled.rules.flatMap(({ texts }) => {
    const formulas = texts.map((text) => ruleFormulas(encoder, text));
    const loose = formulas.some((each) =>
      encoder.vocabulary.atomsOf(and(each.violated, each.satisfied)).some((atom) => atom.loose !== undefined),
    );
    return loose || texts.some(({ rule }) => rule.scope === "group") ? [] : formulas;
  });
  const roll = dice(seed);
  const worked = workedCases(compiled);
  const disagreements: Array<string> = [];
  let [compared, undecided] = [0, 0];
  for (let index = 0; index < cases; index++) {
    const one = mutated(worked[roll(worked.length)] ?? nothing, compiled.program.facts, roll);
    const outcomes = outcomesOf(compiled, one);
    for (const rule of rules) {
      const outcome = outcomes.get(rule.text.rule);
      if (outcome === undefined) continue;
      const told = and(equal("violated", rule.violated), equal("satisfied", rule.satisfied));
      const given = encoder.vocabulary.atomsOf(told).flatMap((atom) => valueIn(encoder, atom, one) ?? []);
      const script = scriptOf(encoder, encoder.vocabulary.cone(and(told, ...given)));
      const values = await solver.ask(
        `${wanted.map(({ name }) => `(declare-const ${name} Bool)`).join("\n")}\n${script}`,
        [],
        async (question) => {
          const answer = await question.check(false);
          if (answer === "unknown") return undefined;
          return answer === "sat" ? question.values(wanted) : [];
        },
      );
      if (values === undefined) {
        undecided += 1;
        continue;
      }
      const [violated, satisfied] = values;
      compared += 1;
      const same =
        violated === (outcome === "violated" || outcome === "for-review") && satisfied === (outcome === "satisfied");
      if (!same) disagreements.push(`${rule.text.id}: ${outcome}, not ${values.join(", ")}, of ${JSON.stringify(one)}`);
    }
  }
  return { compared, disagreements, undecided };
};

const outcomesOf = (compiled: CompiledPack, { on, facts }: Case): ReadonlyMap<object, Outcome> => {
  const found = new Map<object, Outcome>();
  for (const gate of gates) {
    const { single, group } = compiled.rulesAt(gate);
    if (single.length + group.length === 0) continue;
    for (const { definition, outcome } of assess(compiled, { gate, on, facts, world: "closed" }).findings)
      found.set(definition, outcome);
  }
  return found;
};
