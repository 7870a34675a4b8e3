import * as Result from "effect/Result";
import { type InputProblem, parseCaseFile } from "../domain/index.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { checkBase } from "./check-examples.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { Example } from "./example.ts";
import { problem } from "./layers.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

type Facts = Record<string, unknown>;

/** A worked case beside what the rules say of it. */
export interface ExampleResult {
  readonly example: Example;
  /** Undefined when the facts of the example cannot be read; `problems` then say why. */
  readonly assessment: Assessment | undefined;
  /** What differs from the expectation; empty when the example holds. */
  readonly problems: ReadonlyArray<PackProblem>;
}

/** Examples are plain data. */
const copy = <V>(value: V): V => JSON.parse(JSON.stringify(value)) as V;

/** Sets, or removes when `value` is undefined, the fact at a path. */
const set = (facts: Facts, path: string, value: unknown): void => {
  const names = path.split(".");
  const last = names.pop() ?? path;
  let at: Facts = facts;
  for (const name of names) {
    const next = at[name] ?? {};
    at[name] = next;
    at = next as Facts;
  }
  if (value === undefined) {
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else delete at[last];
  } else at[last] = value;
};

/** The facts of an example in the form of a file. @throws RangeError when its base does not exist */
export const exampleFacts = (pack: Pack, example: Example, seen: ReadonlyArray<string> = []): Facts => {
  const { basedOn } = example;
  const base = basedOn === undefined ? undefined : pack.examples?.find(({ id }) => id === basedOn);
  if (basedOn !== undefined && (base === undefined || seen.includes(basedOn)))
    throw new RangeError(`example ${example.id} of ${pack.id}: expected another example as its base, found ${basedOn}`);
  const facts = base === undefined ? {} : exampleFacts(pack, base, [...seen, example.id]);
  Object.assign(facts, copy(example.facts ?? {}));
  for (const [path, value] of Object.entries(example.with ?? {})) set(facts, path, copy(value));
  for (const path of example.without ?? []) set(facts, path, undefined);
  return facts;
};

/** Where a fact of an example was written: under `with`, under `facts`, or in the example it is based on. */
const placeOf = (pack: Pack, { id, basedOn, facts, with: set = {} }: Example, path: string): string => {
  const own = Object.keys(set).find((key) => key === path || path.startsWith(`${key}.`));
  if (own !== undefined) return `examples/${id}/with/${own}`;
  const [root = ""] = path.split(".");
  if (facts !== undefined && Object.hasOwn(facts, root)) return `examples/${id}/facts/${path.replaceAll(".", "/")}`;
  const base = pack.examples?.find((example) => example.id === basedOn);
  return base === undefined ? `examples/${id}` : placeOf(pack, base, path);
};

/** What is wrong with the facts of an example. */
const malformed = (pack: Pack, example: Example, fault: InputProblem): PackProblem => {
  const { path, expected, found, nearest, advice } = fault;
  const meant = nearest === undefined ? advice : `Did you mean ${nearest}?`;
  return problem(pack, placeOf(pack, example, path), expected, found, meant);
};

const asItComesOut = "Correct the facts or the expectation of the example, or else the rule.";

const missedRule = (pack: Pack, example: Example, assessment: Assessment, rule: string): ReadonlyArray<PackProblem> => {
  const expected = example.expect[rule];
  const full = rule.includes("/") ? rule : `${pack.id}/${rule}`;
  const found = assessment.findings.filter((finding) => finding.rule === full);
  if (found.some(({ outcome }) => outcome === expected)) return [];
  const path = `examples/${example.id}/expect/${rule}`;
  if (found.length === 0)
    return [
      problem(
        pack,
        path,
        `${expected}`,
        `no rule ${full} at gate ${example.gate}`,
        "Give the example the gate of the rule, or take the rule out of expect.",
      ),
    ];
  const outcomes = found.map(({ outcome, missing }) =>
    missing.length === 0 ? outcome : `${outcome} (not given: ${missing.map((each) => each.path).join(", ")})`,
  );
  return [problem(pack, path, `${expected}`, outcomes.join(", "), asItComesOut)];
};

const missedVerdict = (
  pack: Pack,
  { id, verdict }: Example,
  found: Assessment["verdict"],
): ReadonlyArray<PackProblem> =>
  verdict === undefined || verdict === found
    ? []
    : [problem(pack, `examples/${id}/verdict`, verdict, found, asItComesOut)];

/** Runs a worked case of `pack`, whose layers `compiled` holds. */
export const runExample = (compiled: CompiledPack, pack: Pack, example: Example): ExampleResult => {
  const baseless = checkBase(pack, example);
  if (baseless.length > 0) return { example, assessment: undefined, problems: baseless };
  const parsed = parseCaseFile(exampleFacts(pack, example));
  if (Result.isFailure(parsed))
    return {
      example,
      assessment: undefined,
      problems: parsed.failure.map((fault) => malformed(pack, example, fault)),
    };
  const { gate, on, world } = example;
  const assessment = assess(compiled, { gate, on, facts: parsed.success, ...(world === undefined ? {} : { world }) });
  return {
    example,
    assessment,
    problems: [
      ...Object.keys(example.expect).flatMap((rule) => missedRule(pack, example, assessment, rule)),
      ...missedVerdict(pack, example, assessment.verdict),
    ],
  };
};
