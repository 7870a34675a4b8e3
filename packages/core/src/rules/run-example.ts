import * as Result from "effect/Result";
import { describeProblem, type InputProblem, parseCaseFile } from "../domain/index.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { Example } from "./example.ts";
import type { Pack } from "./pack.ts";

type Facts = Record<string, unknown>;

/** A worked case beside what the rules say of it. */
export interface ExampleResult {
  readonly example: Example;
  /** Undefined when the example's facts are malformed; `mismatches` then say how. */
  readonly assessment: Assessment | undefined;
  /** What differs from the expectation, a line each; empty when the example holds. */
  readonly mismatches: ReadonlyArray<string>;
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

/** Runs a worked case of `pack`, whose layers `compiled` holds. */
export const runExample = (compiled: CompiledPack, pack: Pack, example: Example): ExampleResult => {
  const parsed = parseCaseFile(exampleFacts(pack, example));
  if (Result.isFailure(parsed))
    return {
      example,
      assessment: undefined,
      mismatches: parsed.failure.map((problem: InputProblem) => describeProblem(problem, "en")),
    };
  const { gate, on, world } = example;
  const assessment = assess(compiled, { gate, on, facts: parsed.success, ...(world === undefined ? {} : { world }) });
  const mismatches = Object.entries(example.expect).flatMap(([id, expected]) => {
    const full = id.includes("/") ? id : `${pack.id}/${id}`;
    const found = assessment.findings.filter(({ rule }) => rule === full);
    if (found.length === 0) return [`${full}: expected ${expected}, found no such rule at gate ${gate}`];
    return found.some(({ outcome }) => outcome === expected)
      ? []
      : [
          `${full}: expected ${expected}, found ${found.map(({ outcome, missing }) => `${outcome}${missing.length === 0 ? "" : ` (missing ${missing.map(({ path }) => path).join(", ")})`}`).join(", ")}`,
        ];
  });
  const { verdict } = example;
  return {
    example,
    assessment,
    mismatches:
      verdict === undefined || verdict === assessment.verdict
        ? mismatches
        : [...mismatches, `verdict: expected ${verdict}, found ${assessment.verdict}`],
  };
};
