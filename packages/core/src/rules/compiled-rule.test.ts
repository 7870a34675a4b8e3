import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { compilePack, openPack } from "./compile-pack.ts";
import type { Obligation, Requirement } from "./duty.ts";
import type { Pack } from "./pack.ts";
import { describePackProblem } from "./pack-problem.ts";
import { askAtSubmission, packOf, rule } from "./rule-pack.test-data.ts";
import type { Rule } from "./rule.ts";
import { explain } from "./explain.ts";
import { Refused } from "./refused.ts";
import { obligationsDue } from "./obligations-due.ts";

/** Where expressions of a pack do not fit. */
const places = (pack: Pack): ReadonlyArray<string> => {
  const compiling = compilePack(pack);
  return Result.isSuccess(compiling) ? [] : compiling.failure.map(({ pack: id, path, at }) => `${id}: ${path} ${at}`);
};

describe("every expression of a rule that does not fit is told by its place:", () => {
  it.each<readonly [what: string, more: Partial<Rule>, places: ReadonlyArray<string>]>([
    ["none, where all fit", { when: "true", require: "true", values: { one: "1" } }, []],
    ["whether it applies", { when: "application.x = 1" }, ["trial: rules/one/when 0"]],
    ["what it requires", { require: "true and application.x = 1" }, ["trial: rules/one/require 9"]],
    ["a value of its sentence", { values: { one: "1", two: "application.x" } }, ["trial: rules/one/values/two 0"]],
    [
      "all of them",
      { when: "application.x = 1", require: "application.y = 1", values: { one: "application.z", two: "2" } },
      ["trial: rules/one/when 0", "trial: rules/one/require 0", "trial: rules/one/values/one 0"],
    ],
    [
      "those after a good one",
      { when: "true", require: "application.y = 1", values: { one: "1", two: "application.z" } },
      ["trial: rules/one/require 0", "trial: rules/one/values/two 0"],
    ],
    ["without values", { require: "application.y = 1", values: undefined }, ["trial: rules/one/require 0"]],
  ])("%s", (_what, more, expected) => {
    expect(places(packOf([rule("one", more)]))).toEqual(expected);
  });
});

describe("every expression of a duty that does not fit is told by its place:", () => {
  const duty = {
    id: "owed",
    title: { fi: "x", sv: "x", en: "x" },
    citation: { source: "act", provision: "9 §", certainty: "law" },
    basis: ["T-6"],
  } as const;

  it.each<readonly [what: string, obligation: Partial<Obligation>, requirement: Partial<Requirement>, place: string]>([
    ["whether it is owed", { when: "application.x = 1" }, { when: "application.x = 1" }, "when"],
    ["from when", { since: "application.x" }, { since: "application.x" }, "since"],
    ["until when", { due: "application.x" }, {}, "due"],
    ["by when", {}, { by: "application.x" }, "by"],
  ])("%s", (_what, obligation, requirement, place) => {
    const pack = packOf([rule("one")], {
      obligations: [{ ...duty, owner: "applicant", ...obligation }],
      requirements: [{ ...duty, id: "needed", who: "applicant", gate: "decision", ...requirement }],
    });
    expect(places(pack)).toEqual([
      ...(place === "by" ? [] : [`trial: obligations/owed/${place} 0`]),
      ...(place === "due" ? [] : [`trial: requirements/needed/${place} 0`]),
    ]);
  });
});

describe("an opened pack reads an expression when it is needed, and refuses it by its place:", () => {
  const refused = (ask: () => unknown): string => {
    try {
      ask();
    } catch (error) {
      if (error instanceof Refused) return describePackProblem(error.problem);
      throw error;
    }
    return "";
  };
  const opened = openPack(
    packOf([rule("one", { values: { amount: "application.x" } })], {
      obligations: [
        {
          id: "owed",
          title: { fi: "x", sv: "x", en: "x" },
          owner: "applicant",
          due: "application.need",
          citation: { source: "act", provision: "9 §", certainty: "law" },
          basis: ["T-6"],
        },
      ],
    }),
  );

  it("the rule is assessed and explained, and its sentence refused", () => {
    const finding = askAtSubmission(opened, {}).finding("trial/one");
    expect([finding.outcome, explain(finding).holds?.text]).toEqual(["satisfied", "true"]);
    expect(refused(() => finding.values)).toMatch(
      /^trial: rules\/one\/values\/amount, character 1: expected a fact of application, found x\./,
    );
  });

  it("the day of a duty is no text", () => {
    expect(refused(() => obligationsDue(opened, { on: "2026-11-25", facts: {} }))).toBe(
      "trial: obligations/owed/due, character 1: expected a day, found application.need. Write an expression that gives a day.",
    );
  });
});
