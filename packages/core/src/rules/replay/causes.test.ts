import { describe, expect, it } from "vitest";
import { openPack } from "../compile-pack.ts";
import type { Pack } from "../pack.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import { replay } from "./replay.ts";
import { stored, withRule } from "./stored-case.test-data.ts";

/** Kinds and names of the causes for which a rule tips, of a case that both packs are asked about. */
const causes = (before: Pack, after: Pack, facts: object = {}): ReadonlyArray<object> | undefined =>
  replay([stored("one", facts)], {
    packOfTheDay: openPack(before),
    other: openPack(after),
  }).tipped[0]?.rules[0]?.because.map(({ kind, ...rest }) => ({
    kind,
    ...("name" in rest ? { name: rest.name } : {}),
    ...("parts" in rest ? { parts: rest.parts } : {}),
  }));
const label = { fi: "?", sv: "?", en: "?" };
const over = { fundingPlan: { grant: 8_500_000 } };

describe("why a rule tips", () => {
  const requiring = (require: string, changed: Partial<Pack> = {}): Pack => ({
    ...withRule("grant-within-ceiling", { require, values: undefined }),
    ...changed,
  });

  it("is not a parameter or a definition that only one of the texts reads", () => {
    const plain = requiring("application.fundingPlan.grant <= 90000", { definitions: [] });
    expect(causes(plain, trialPack, over)).toEqual([{ kind: "rule-changed", parts: ["require"] }]);
    expect(causes(trialPack, plain, over)).toEqual([{ kind: "rule-changed", parts: ["require"] }]);
  });

  it("is a definition that a definition reads", () => {
    const half = (share: string) =>
      requiring("application.fundingPlan.grant <= most", {
        definitions: [
          { name: "share", label, value: share },
          { name: "most", label, value: "share * application.budget.total" },
        ],
      });
    expect(causes(half("1"), half("0.5"))).toEqual([{ kind: "definition", name: "share" }]);
  });

  it("is a table of which a row says something else, and not one with another label", () => {
    const table = (limit: string, then: string, name = label) =>
      requiring("application.fundingPlan.grant <= most", {
        definitions: [],
        tables: [
          {
            name: "most",
            label: name,
            hitPolicy: "unique",
            inputs: ["application.budget.total"],
            rows: [
              { when: [`<= ${limit}`], then },
              { when: [`> ${limit}`], then: "1" },
            ],
            citation: { source: "act", provision: "4 §", certainty: "law" },
          },
        ],
      });
    expect(causes(table("100000", "80000"), table("99999.99", "80000"))).toEqual([
      { kind: "definition", name: "most" },
    ]);
    expect(causes(table("100000", "80000"), table("100000", "2"))).toEqual([{ kind: "definition", name: "most" }]);
    const severer = withRule("grant-within-ceiling", { severity: "warning" });
    expect(
      causes(
        { ...table("100000", "80000"), rules: requiring("application.fundingPlan.grant < most").rules },
        table("100000", "80000", { ...label, en: "!" }),
      ),
    ).toEqual([{ kind: "rule-changed", parts: ["require"] }]);
    expect(causes(severer, trialPack, over)).toEqual([{ kind: "rule-changed", parts: ["severity"] }]);
  });

  it("is a parameter once for each day on which its value is asked", () => {
    const rate = (values: ReadonlyArray<readonly [string, number]>): Pack =>
      requiring('rate(@"2025-06-01") + rate(@"2026-06-01") + rate(@"2026-06-01") >= 20', {
        definitions: [],
        parameters: [
          {
            name: "rate",
            label,
            kind: "integer",
            stricter: "none",
            keyedOn: ["cost"],
            citation: { source: "act", provision: "4 §", certainty: "law" },
            values: values.map(([from, value]) => ({ from, value })),
          },
        ],
      });
    const before = rate([
      ["2020-01-01", 10],
      ["2026-01-01", 10],
    ]);
    const after = rate([
      ["2020-01-01", 5],
      ["2026-01-01", 5],
    ]);
    expect(causes(before, after)).toEqual([
      { kind: "parameter", name: "rate" },
      { kind: "parameter", name: "rate" },
    ]);
  });

  it.each([
    ["days that do not count", { calendar: ["weekday Sunday"] }, ["calendar"]],
    ["the time zone", { timeZone: "Europe/London" }, ["timeZone"]],
  ])("is the jurisdiction where %s differ", (_what, changed, parts) => {
    const asking = (jurisdiction: object) =>
      requiring('next working day(@"2026-11-28") = @"2026-11-30" and local day(application.filedAt) = @"2026-05-01"', {
        definitions: [],
        jurisdiction: { ...trialPack.jurisdiction, ...jurisdiction },
      });
    expect(causes(asking({}), asking(changed), { filedAt: "2026-04-30T22:00:00Z" })).toEqual([
      { kind: "jurisdiction", parts },
    ]);
  });
});
