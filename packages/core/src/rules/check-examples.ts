import { nearest } from "../primitives/index.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { Example } from "./example.ts";
import { problem } from "./layers.ts";
import type { Outcome } from "./outcome.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

/** Examples speak of rules that there are, and every rule of the pack is shown from both sides. */
export const checkExamples = (compiled: CompiledPack, pack: Pack): ReadonlyArray<PackProblem> => [
  ...(pack.examples ?? []).flatMap((example) => checkBase(pack, example)),
  ...checkExpected(compiled, pack),
  ...checkSides(pack),
];

/** An example stands on others that there are, and not on itself. */
export const checkBase = (pack: Pack, { id, basedOn }: Example): ReadonlyArray<PackProblem> => {
  const examples = new Map((pack.examples ?? []).map((example) => [example.id, example]));
  const path = `examples/${id}/basedOn`;
  const seen = new Set([id]);
  for (let base = basedOn; base !== undefined; base = examples.get(base)?.basedOn) {
    if (!examples.has(base)) return [problem(pack, path, "the id of another example", base, idAdvice(base, examples))];
    if (seen.has(base))
      return [
        problem(
          pack,
          path,
          "examples that do not stand on each other",
          base,
          "Give one of them its facts under facts instead.",
        ),
      ];
    seen.add(base);
  }
  return [];
};

const idAdvice = (id: string, known: ReadonlyMap<string, unknown>): string => {
  const near = nearest(id, known.keys());
  return near === undefined ? "Give the example it stands on, or facts." : `Did you mean ${near}?`;
};

const checkExpected = ({ rules }: CompiledPack, pack: Pack): ReadonlyArray<PackProblem> => {
  const known = new Set(rules.map(({ id }) => id));
  const examples = pack.examples ?? [];
  const bases = new Set(examples.map(({ basedOn }) => basedOn));
  return examples.flatMap(({ id, expect, verdict }) => {
    const path = `examples/${id}/expect`;
    const expected = Object.keys(expect);
    if (expected.length === 0 && verdict === undefined && !bases.has(id))
      return [problem(pack, path, "the outcome of a rule, or a verdict", "none", "Say what the example shows.")];
    return expected
      .filter((rule) => !known.has(fullId(pack, rule)))
      .map((rule) => {
        const near = nearest(
          rule,
          pack.rules.map((each) => each.id),
        );
        const advice = near === undefined ? "Name a rule of this pack, or another pack/rule." : `Did you mean ${near}?`;
        return problem(pack, `${path}/${rule}`, "the id of a rule", rule, advice);
      });
  });
};

const fullId = (pack: Pack, rule: string): string => (rule.includes("/") ? rule : `${pack.id}/${rule}`);

const against: ReadonlyArray<Outcome> = ["violated", "for-review"];

const checkSides = (pack: Pack): ReadonlyArray<PackProblem> => {
  const shown = new Map<string, Set<Outcome>>();
  for (const { expect } of pack.examples ?? [])
    for (const [rule, outcome] of Object.entries(expect)) {
      const full = fullId(pack, rule);
      shown.set(full, (shown.get(full) ?? new Set()).add(outcome));
    }
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  return [...rules.values()].flatMap(({ id, require }) => {
    const outcomes = shown.get(fullId(pack, id)) ?? new Set<Outcome>();
    const satisfied = require === undefined || outcomes.has("satisfied");
    const violated = against.some((outcome) => outcomes.has(outcome));
    return missingSide(pack, id, satisfied, "satisfies").concat(missingSide(pack, id, violated, "violates"));
  });
};

const missingSide = (
  pack: Pack,
  rule: Example["id"],
  isShown: boolean,
  side: "satisfies" | "violates",
): ReadonlyArray<PackProblem> =>
  isShown
    ? []
    : [
        problem(
          pack,
          `rules/${rule}`,
          `an example that ${side} it`,
          "none",
          `Add a case to examples whose facts ${side === "satisfies" ? "satisfy" : "violate"} it, close to its limit.`,
        ),
      ];
