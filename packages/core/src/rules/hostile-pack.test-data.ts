import * as Result from "effect/Result";
import { compilePack, type CompiledPack } from "./compile-pack.ts";
import type { Pack } from "./pack.ts";
import { describePackProblem } from "./pack-problem.ts";
import { parsePack } from "./parse-pack.ts";
import { trialPack } from "./trial-pack.test-data.ts";

/** Values by path, `rules.0.require`; undefined takes out what stands there. */
export type Changes = Readonly<Record<string, unknown>>;

/** What is wrong, the changes to the trial pack, and how the first problem is told, or how it begins. */
export type HostileCase = readonly [what: string, changes: Changes, told: string];

export const said = (text: string) => ({ fi: text, sv: text, en: text });

export const byLaw = { source: "act", provision: "4 §", certainty: "law" };

const set = (holder: object, steps: ReadonlyArray<string>, value: unknown): void => {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  const next: unknown = Reflect.get(holder, step);
  if (rest.length > 0 && typeof next === "object" && next !== null) set(next, rest, value);
  else if (rest.length > 0) throw new RangeError(`expected a record or a list at ${step}`);
  else Object.defineProperty(holder, step, { value, enumerable: true, configurable: true, writable: true });
};

/** The trial pack as a file holds it, with changes. */
export const changed = (changes: Changes, base: unknown = trialPack): object => {
  const pack: object = Object(JSON.parse(JSON.stringify(base)));
  for (const [path, value] of Object.entries(changes)) set(pack, path.split("."), value);
  return pack;
};

const compiled = (value: unknown, packs: ReadonlyArray<Pack>) =>
  Result.flatMap(parsePack(value), (pack) => compilePack(pack, { packs }));

/** Everything that is wrong with a pack, as it is told; never a throw. */
export const problemsOf = (value: unknown, packs: ReadonlyArray<Pack> = []): ReadonlyArray<string> => {
  const result = compiled(value, packs);
  return Result.isFailure(result) ? result.failure.map(describePackProblem) : [];
};

/** A pack as a file holds it, ready to be asked. @throws Error when something is wrong with it */
export const compiledFrom = (value: unknown, packs: ReadonlyArray<Pack> = []): CompiledPack =>
  Result.getOrThrow(compiled(value, packs));

/** Each problem says where, what was expected and what was found. */
const form = /^\S+: .+: expected .+, found .+\.(?: .+[.?!)])?/su;

/** How the first problem of `value` is told, as far as `told` goes. @throws RangeError when a problem is told otherwise */
export const refusal = (value: unknown, told: string, packs: ReadonlyArray<Pack> = []): string => {
  const problems = problemsOf(value, packs);
  const odd = problems.find((problem) => !form.test(problem));
  if (odd !== undefined) throw new RangeError(`expected where, what was expected and what was found: ${odd}`);
  return problems[0]?.slice(0, told.length) ?? "no problem";
};

/** Packs with `what`, which are refused. */
export type HostileTable = readonly [what: string, cases: ReadonlyArray<HostileCase>];

/** The condition of the first rule. */
export const requires = (text: string): Changes => ({ "rules.0.require": text });

export const requireAt = "trial: rules/grant-within-ceiling/require";

const odd = { name: "odd number", label: said("x"), kind: "integer", stricter: "none", citation: byLaw };

/** A parameter beside the trial pack's own. */
export const parameter = (more: object): Changes => ({
  "parameters.1": { ...odd, values: [{ from: "2020-01-01", value: 1 }], ...more },
});

/** A pack upon the trial pack that adds nothing. */
export const later: Pack = {
  ...trialPack,
  id: "later",
  extends: [{ id: "trial", version: "1.0.0" }],
  sources: [],
  parameters: [],
  definitions: [],
  rules: [],
  obligations: [],
  messages: { fi: {}, sv: {}, en: {} },
};
