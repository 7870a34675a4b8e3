import { describe, expect, it } from "vitest";
import type { Example } from "./example.ts";
import { describePackProblem } from "./pack-problem.ts";
import { runExample } from "./run-example.ts";
import { compiled, example, trialPack } from "./trial-pack.test-data.ts";

/** 80 000.00 of 100 000.00: exactly what may be granted from 2026 on. */
const base = example("base", {
  facts: {
    application: {
      fundingPlan: { grant: "80000.00" },
      budget: { total: "100000.00" },
      filedAt: "2026-05-01T12:00:00+03:00",
      stateAid: "none",
      partners: [],
    },
  },
});
const onBase = (more: Partial<Example>): Example => example("case", { basedOn: "base", ...more });

const ready = compiled(trialPack);
const run = (shown: Example, others: ReadonlyArray<Example> = [base]) => {
  const examples = [...others, shown];
  return runExample(ready, { ...trialPack, examples }, shown);
};
const told = (shown: Example, others?: ReadonlyArray<Example>): ReadonlyArray<string> =>
  run(shown, others).problems.map(describePackProblem);

describe("an example that holds", () => {
  it.each<readonly [what: string, more: Partial<Example>]>([
    ["at the ceiling", { expect: { "grant-within-ceiling": "satisfied" }, verdict: "pass" }],
    [
      "one cent above it",
      {
        with: { "application.fundingPlan.grant": "80000.01" },
        expect: { "grant-within-ceiling": "violated" },
        verdict: "fail",
      },
    ],
    [
      "with a rule by its full id",
      { with: { "application.stateAid": "state-aid" }, expect: { "trial/state-aid-looked-at": "for-review" } },
    ],
    [
      "in a world of its own",
      {
        world: "open",
        without: ["application.budget.total"],
        expect: { "grant-within-ceiling": "undetermined" },
        verdict: "undetermined",
      },
    ],
    [
      "in the world of its gate",
      { without: ["application.budget.total"], expect: { "grant-within-ceiling": "violated" }, verdict: "fail" },
    ],
    [
      "of a group, where one of the parts comes to what is expected",
      { ...twoParts(), expect: { "one-plan": "satisfied", "grant-within-ceiling": "violated" } },
    ],
    ["that expects nothing", {}],
  ])("says nothing: %s", (_what, more) => {
    const shown = onBase(more);
    const { example: of, assessment, problems } = run(shown);
    expect(problems).toEqual([]);
    expect(of).toBe(shown);
    expect([assessment?.gate, assessment?.on]).toEqual(["submission", "2026-11-25"]);
  });
});

/** The first part is within the ceiling, the second above it. */
function twoParts(): Partial<Example> {
  const { application } = base.facts as { readonly application: object };
  const second = { ...application, fundingPlan: { grant: "80000.01" } };
  return {
    basedOn: undefined,
    facts: { plan: { jointPlan: "Together" }, parts: [{ application }, { application: second }] },
  };
}

const correct = "Correct the facts or the expectation of the example, or else the rule.";

describe("an example that does not hold says", () => {
  it.each<readonly [what: string, more: Partial<Example>, problems: ReadonlyArray<string>]>([
    [
      "which outcome was found",
      { expect: { "grant-within-ceiling": "violated", "letters-signed": "satisfied" } },
      [`trial: examples/case/expect/grant-within-ceiling: expected violated, found satisfied. ${correct}`],
    ],
    [
      "which facts were not given",
      {
        without: ["application.budget.total", "application.fundingPlan.grant"],
        expect: { "trial/grant-within-ceiling": "satisfied" },
      },
      [
        `trial: examples/case/expect/trial/grant-within-ceiling: expected satisfied, found violated (not given: application.fundingPlan.grant, application.budget.total). ${correct}`,
      ],
    ],
    [
      "what was found of each part of a group",
      { ...twoParts(), expect: { "grant-within-ceiling": "not-applicable" } },
      [
        `trial: examples/case/expect/grant-within-ceiling: expected not-applicable, found satisfied, violated. ${correct}`,
      ],
    ],
    [
      "that no such rule stands at the gate",
      { gate: "idea", expect: { "letters-signed": "satisfied" } },
      [
        "trial: examples/case/expect/letters-signed: expected satisfied, found no rule trial/letters-signed at gate idea. Give the example the gate of the rule, or take the rule out of expect.",
      ],
    ],
    [
      "which verdict was found, after the outcomes",
      { expect: { "letters-signed": "violated" }, verdict: "fail" },
      [
        `trial: examples/case/expect/letters-signed: expected violated, found satisfied. ${correct}`,
        `trial: examples/case/verdict: expected fail, found pass. ${correct}`,
      ],
    ],
  ])("%s", (_what, more, problems) => {
    expect(told(onBase(more))).toEqual(problems);
  });
});

const notMuch =
  'expected an amount such as "60000.00", found "much". Write digits only, with a decimal point and at most two decimals.';
const muchGranted = { application: { fundingPlan: { grant: "much" } } };

describe("an example whose facts cannot be read", () => {
  it.each<readonly [what: string, shown: Example, others: ReadonlyArray<Example>, problems: ReadonlyArray<string>]>([
    [
      "names the fact that it sets",
      onBase({ with: { "application.budget.total": "1.00", "application.fundingPlan.grant": "much" } }),
      [base],
      [`trial: examples/case/with/application.fundingPlan.grant: ${notMuch}`],
    ],
    [
      "names the record that it sets, for a fact inside it",
      onBase({ with: { "application.fundingPlan": { grant: "much" } } }),
      [base],
      [`trial: examples/case/with/application.fundingPlan: ${notMuch}`],
    ],
    [
      "names its own facts, where what it sets only begins alike, and what may be meant",
      onBase({ facts: muchGranted, with: { "application.fundingPlan.gran": "1" } }),
      [base],
      [
        `trial: examples/case/facts/application/fundingPlan/grant: ${notMuch}`,
        'trial: examples/case/with/application.fundingPlan.gran: expected a key that is known here, found "gran". Did you mean grant?',
      ],
    ],
    [
      "names the facts of the example on which it stands",
      onBase({ facts: { call: {} } }),
      [example("other"), example("base", { facts: muchGranted })],
      [`trial: examples/base/facts/application/fundingPlan/grant: ${notMuch}`],
    ],
    [
      "names what the example on which it stands sets",
      onBase({}),
      [example("other"), example("base", { with: { "application.fundingPlan.grant": "much" } })],
      [`trial: examples/base/with/application.fundingPlan.grant: ${notMuch}`],
    ],
    [
      "names itself, where what it sets below made the fact",
      example("case", { with: { "application.partners.first": "x" } }),
      [],
      [
        "trial: examples/case: expected a list, found { … }. Write the values in square brackets even if there is one; an empty list is [].",
      ],
    ],
    [
      "names the base that is not there, and reads no further",
      onBase({ with: { "application.fundingPlan.grant": "much" }, verdict: "fail" }),
      [],
      ["trial: examples/case/basedOn: expected the id of another example, found base. Did you mean case?"],
    ],
  ])("%s", (_what, shown, others, problems) => {
    const { example: of, assessment } = run(shown, others);
    expect([of, assessment]).toEqual([shown, undefined]);
    expect(told(shown, others)).toEqual(problems);
  });
});

it("an example of a pack that lists none names itself", () => {
  const shown = example("case", { with: { "application.partners.first": "x" } });
  const { problems } = runExample(ready, trialPack, shown);
  expect(problems.map(({ path }) => path)).toEqual(["examples/case"]);
});
