import { describe, expect, it } from "vitest";
import { checkExamples } from "./check-examples.ts";
import type { Example } from "./example.ts";
import { describePackProblem } from "./pack-problem.ts";
import { compiled, example, trialPack } from "./trial-pack.test-data.ts";

const sides = (outcome: "satisfied" | "violated" | "for-review", ...rules: ReadonlyArray<string>) =>
  Object.fromEntries(rules.map((rule) => [rule, outcome]));
const requiring = ["grant-within-ceiling", "advance-justified", "letters-signed", "one-plan"];
const whole = [
  example("base"),
  example("good", { basedOn: "base", expect: sides("satisfied", ...requiring) }),
  example("bad", { basedOn: "base", expect: sides("violated", ...requiring) }),
  example("looked-at", { expect: { "trial/state-aid-looked-at": "for-review" } }),
];

const problemsOf = (...examples: ReadonlyArray<Example>): ReadonlyArray<string> => {
  const pack = { ...trialPack, examples };
  return checkExamples(compiled(pack), pack).map(describePackProblem);
};

describe("examples", () => {
  it("that show both sides of every rule are whole", () => {
    expect(problemsOf(...whole)).toEqual([]);
  });

  it.each<readonly [what: string, examples: ReadonlyArray<Example>, told: string]>([
    [
      "that show nothing",
      [...whole, example("idle")],
      "trial: examples/idle/expect: expected the outcome of a rule, or a verdict, found none. Say what the example shows.",
    ],
    [
      "of no rule",
      [...whole, example("odd", { expect: { "no-rule": "satisfied" } })],
      "trial: examples/odd/expect/no-rule: expected the id of a rule, found no-rule. Name a rule of this pack, or another pack/rule.",
    ],
    [
      "on a base that is not there",
      [...whole, example("odd", { basedOn: "bass", verdict: "pass" })],
      "trial: examples/odd/basedOn: expected the id of another example, found bass. Did you mean base?",
    ],
    [
      "on themselves",
      [...whole, example("one", { basedOn: "two" }), example("two", { basedOn: "one" })],
      "trial: examples/one/basedOn: expected examples that do not stand on each other, found one. Give one of them its facts under facts instead.",
    ],
    [
      "that never satisfy a rule",
      whole.filter(({ id }) => id !== "good"),
      "trial: rules/grant-within-ceiling: expected an example that satisfies it, found none. Add a case to examples whose facts satisfy it, close to its limit.",
    ],
    [
      "that never violate a rule",
      whole.filter(({ id }) => id !== "bad"),
      "trial: rules/grant-within-ceiling: expected an example that violates it, found none. Add a case to examples whose facts violate it, close to its limit.",
    ],
    [
      "that never ask a person",
      whole.filter(({ id }) => id !== "looked-at"),
      "trial: rules/state-aid-looked-at: expected an example that violates it, found none.",
    ],
  ])("%s are told", (_what, examples, told) => {
    expect(problemsOf(...examples)[0]?.slice(0, told.length)).toBe(told);
  });

  it("are told of rules that no example speaks of", () => {
    expect(problemsOf()).toHaveLength(9);
  });

  it.each<readonly [what: string, examples: ReadonlyArray<Example>]>([
    ["a verdict alone", [...whole, example("idle", { verdict: "pass" })]],
    ["only facts for another", [...whole, example("facts"), example("more", { basedOn: "facts", verdict: "pass" })]],
    [
      "a base that stands on a base",
      [
        ...whole,
        example("more", { basedOn: "good", verdict: "pass" }),
        example("most", { basedOn: "more", verdict: "pass" }),
      ],
    ],
    ["rules by their full id", [...whole, example("full", { expect: { "trial/one-plan": "satisfied" } })]],
  ])("may have %s", (_what, examples) => {
    expect(problemsOf(...examples)).toEqual([]);
  });

  it.each<readonly [what: string, more: Partial<Example>, told: string]>([
    [
      "a base that is near none",
      { basedOn: "weather" },
      "basedOn: expected the id of another example, found weather. Give the example it stands on, or facts.",
    ],
    [
      "a base that is itself",
      { basedOn: "odd" },
      "basedOn: expected examples that do not stand on each other, found odd. Give one of them its facts under facts instead.",
    ],
    [
      "a rule that is near one",
      { expect: { "one-plann": "satisfied" } },
      "expect/one-plann: expected the id of a rule, found one-plann. Did you mean one-plan?",
    ],
    [
      "a rule of a pack that is no layer",
      { expect: { "other/one-plan": "satisfied" } },
      "expect/other/one-plan: expected the id of a rule, found other/one-plan. Name a rule of this pack, or another pack/rule.",
    ],
  ])("are told of %s, and of nothing else", (_what, more, told) => {
    expect(problemsOf(...whole, example("odd", { verdict: "pass", ...more }))).toEqual([`trial: examples/odd/${told}`]);
  });

  it("are told of a base further down, at each that stands on it", () => {
    const chain = [
      example("low", { basedOn: "lost", verdict: "pass" }),
      example("high", { basedOn: "low", verdict: "pass" }),
    ];
    expect(problemsOf(...whole, ...chain)).toEqual([
      "trial: examples/low/basedOn: expected the id of another example, found lost. Give the example it stands on, or facts.",
      "trial: examples/high/basedOn: expected the id of another example, found lost. Give the example it stands on, or facts.",
    ]);
  });

  it("may show a violation as a point for a person", () => {
    const examples = whole.map((each) =>
      each.id === "bad" ? example("bad", { expect: sides("for-review", ...requiring) }) : each,
    );
    expect(problemsOf(...examples)).toEqual([]);
  });
});
