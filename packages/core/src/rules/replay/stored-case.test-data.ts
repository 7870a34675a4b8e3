import type { Pack } from "../pack.ts";
import type { Rule } from "../rule.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import type { StoredCase } from "./replay-report.ts";

export const application = {
  fundingPlan: { grant: 8_000_000 },
  budget: { total: 10_000_000 },
  filedAt: "2026-05-01T12:00:00+03:00",
  stateAid: "none",
  partners: [],
};
/** An application to which the trial pack objects nothing, with some facts changed. */
export const stored = (id: string, changed: object = {}): StoredCase => ({
  id,
  gate: "submission",
  on: "2026-11-25",
  facts: { application: { ...application, ...changed } },
});

/** The trial pack with one rule changed. */
export const withRule = (id: string, changed: Partial<Rule>): Pack => ({
  ...trialPack,
  rules: trialPack.rules.map((rule: Rule) => (rule.id === id ? { ...rule, ...changed } : rule)),
});
