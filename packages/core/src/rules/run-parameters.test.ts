import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import type { Outcome } from "./outcome.ts";
import { askAtSubmission, compiledRules, rule } from "./rule-pack.test-data.ts";

const filed = (filedAt: string): CaseFile => ({ application: { filedAt } });
const decided = (madeOn: string): CaseFile => ({ decision: { madeOn } });
const noon = "T12:00:00+02:00";

describe("the value of a parameter", () => {
  const grant = (values: ReadonlyArray<{ readonly from: string; readonly until?: string; readonly value: string }>) =>
    compiledRules([rule("within", { require: "application.budget.total <= limit", values: { limit: "limit" } })], {
      definitions: [],
      parameters: [
        {
          name: "limit",
          label: { fi: "raja", sv: "gräns", en: "limit" },
          kind: "money",
          stricter: "lower",
          keyedOn: ["decision", "filing"],
          citation: { source: "act", provision: "4 §", certainty: "law" },
          values: [...values],
        },
      ],
    });
  const pack = grant([
    { from: "2025-01-01", until: "2026-01-01", value: "1.00" },
    { from: "2026-01-01", until: "2026-02-01", value: "2.00" },
  ]);
  const of = (facts: CaseFile, total = 150) =>
    askAtSubmission(
      pack,
      { ...facts, application: { ...facts.application, budget: { total } } },
      { world: "open" },
    ).finding("trial/within");

  it.each<readonly [what: string, facts: CaseFile, outcome: Outcome, limit: unknown]>([
    ["before the first value", decided("2024-12-31"), "undetermined", { kind: "missing" }],
    ["on its first day", decided("2025-01-01"), "violated", { kind: "money", amount: "1.00", currency: "EUR" }],
    ["on its last day", decided("2025-12-31"), "violated", { kind: "money", amount: "1.00", currency: "EUR" }],
    [
      "on the first day of the next",
      decided("2026-01-01"),
      "satisfied",
      { kind: "money", amount: "2.00", currency: "EUR" },
    ],
    ["on its last day", decided("2026-01-31"), "satisfied", { kind: "money", amount: "2.00", currency: "EUR" }],
    ["after the last value", decided("2026-02-01"), "undetermined", { kind: "missing" }],
    [
      "by the second key date",
      filed(`2026-01-01${noon}`),
      "satisfied",
      { kind: "money", amount: "2.00", currency: "EUR" },
    ],
    [
      "by the first, where both are known",
      { ...filed(`2026-01-01${noon}`), ...decided("2025-12-31") },
      "violated",
      { kind: "money", amount: "1.00", currency: "EUR" },
    ],
    ["by no key date", {}, "undetermined", { kind: "missing" }],
  ])("is known %s, or not at all", (_what, facts, outcome, limit) => {
    const finding = of(facts);
    expect([finding.outcome, finding.values]).toEqual([outcome, { limit }]);
  });

  it.each<readonly [known: string, facts: CaseFile, missing: ReadonlyArray<string>]>([
    ["none", {}, ["decision.madeOn", "application.filedAt"]],
    ["the second", filed(`2024-12-31${noon}`), ["decision.madeOn"]],
    ["the first", decided("2024-12-31"), []],
  ])("waits for the key dates before the first that is known: %s is", (_known, facts, missing) => {
    expect(of(facts).missing.map(({ path }) => path)).toEqual(missing);
  });
});
