import { describe, expect, it } from "vitest";
import { byLaw, changed, type Changes, later, parameter, problemsOf, said } from "./hostile-pack.test-data.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const unlisted = { ...byLaw, source: "unlisted" };
const at = (path: string) =>
  `trial: ${path}: expected a source that the pack or an earlier layer lists, found unlisted. List it under sources, or cite one of act, guide.`;

const step = { id: "step", title: said("x"), who: "applicant", gate: "start", citation: unlisted, basis: [] };
const worth = { id: "worth", title: said("x"), group: "general", scale: "pass-fail", citation: unlisted, basis: [] };
const rates = {
  name: "rate table",
  label: said("x"),
  hitPolicy: "unique",
  inputs: ["application.fund"],
  rows: [{ when: ["-"], then: "1" }],
  citation: unlisted,
};

describe("a source that is not listed is told where it is cited", () => {
  it.each<readonly [path: string, changes: Changes]>([
    ["parameters/odd number/citation", parameter({ citation: unlisted })],
    ["parameters/odd number/values", parameter({ values: [{ from: "2020-01-01", value: 1, citation: unlisted }] })],
    ["definitions/largest grant/citation", { "definitions.0.citation": unlisted }],
    ["tables/rate table/citation", { tables: [rates] }],
    ["rules/one-plan/citation", { "rules.4.citation": unlisted }],
    ["rules/one-plan/citation", { "rules.4.citation": [byLaw, unlisted] }],
    ["rules/grant-within-ceiling/conflicts", { "rules.0.conflicts.0.citation": unlisted }],
    ["criteria/worth/citation", { criteria: [worth] }],
    ["requirements/step/citation", { requirements: [step] }],
    ["obligations/audit/citation", { "obligations.1.citation": unlisted }],
  ])("%s", (path, changes) => {
    expect(problemsOf(changed(changes))).toEqual([at(path)]);
  });

  it("in each place", () => {
    expect(
      problemsOf(changed({ "rules.4.citation": [unlisted, unlisted], "obligations.1.citation": unlisted })),
    ).toEqual([at("rules/one-plan/citation"), at("rules/one-plan/citation"), at("obligations/audit/citation")]);
  });

  it("with the one that is meant", () => {
    expect(problemsOf(changed({ "rules.4.citation": { ...byLaw, source: "guid" } }))).toEqual([
      "trial: rules/one-plan/citation: expected a source that the pack or an earlier layer lists, found guid. Did you mean guide?",
    ]);
  });
});

describe("a later layer may cite", () => {
  const rule = (source: string) => ({
    ...trialPack.rules[1],
    citation: { ...byLaw, source },
    excepts: { rule: "trial/one-plan", reason: said("x"), citation: { ...byLaw, source } },
  });
  const sentences = { "advance-justified": "x" };
  const citing = (source: string) =>
    problemsOf({ ...later, rules: [rule(source)], messages: { fi: sentences, sv: sentences, en: sentences } }, [
      trialPack,
    ]);

  it("a source of an earlier one", () => {
    expect(citing("guide")).toEqual([]);
  });

  it("no other", () => {
    expect(citing("unlisted").map((told) => told.split(":")[1])).toEqual([
      " rules/advance-justified/citation",
      " rules/advance-justified/excepts/citation",
    ]);
  });
});
