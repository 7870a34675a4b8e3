import { describe, expect, it } from "vitest";
import type { Example } from "../example.ts";
import type { Pack } from "../pack.ts";
import type { Rule } from "../rule.ts";
import { openPack } from "../compile-pack.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import { comparePacks } from "./compare-packs.ts";

const application = {
  budget: { total: "1000.00" },
  fundingPlan: { grant: "500.00" },
  partners: [],
  filedAt: "2026-03-01T12:00:00+02:00",
};
const example = (changes: object = {}, more: Partial<Example> = {}): Example => ({
  id: "base",
  title: "A grant below the ceiling",
  source: "made up",
  gate: "submission",
  on: "2026-03-01",
  facts: { application: { ...application, ...changes } },
  expect: {},
  ...more,
});

/** The trial pack with its first rule alone changed, and these examples. */
const packOf = (rule: Partial<Rule>, examples: ReadonlyArray<Example>, changes: Partial<Pack> = {}): Pack => ({
  ...trialPack,
  examples,
  rules: trialPack.rules.map((each, index) => (index === 0 ? { ...each, values: undefined, ...rule } : each)),
  ...changes,
});

const witness = (
  before: Partial<Rule>,
  after: Partial<Rule>,
  examples: ReadonlyArray<Example> = [example()],
  [old, now]: readonly [Partial<Pack>, Partial<Pack>] = [{}, {}],
) => comparePacks(openPack(packOf(before, examples, old)), openPack(packOf(after, examples, now))).changed[0]?.witness;

describe("a case that two packs judge differently", () => {
  it("is a worked example as it stands, where one shows the difference", () => {
    const two = [example({}, { id: "small" }), example({ fundingPlan: { grant: "700.00" } }, { id: "large" })];
    const limit = (most: number) => ({ require: `application.fundingPlan.grant <= ${most}` });
    expect(witness(limit(900), limit(600), two)).toEqual({
      gate: "idea",
      on: "2026-03-01",
      facts: two[1]?.facts,
      before: { outcome: "satisfied", severity: "blocking" },
      after: { outcome: "violated", severity: "blocking" },
      from: "example",
      example: "trial/large",
    });
  });

  it("rests on an example to which the rule applies, not on the first that there is", () => {
    const two = [
      example({}, { id: "without advance" }),
      example({ advance: { requested: "10.00" } }, { id: "with advance" }),
    ];
    const limit = (most: number) => ({
      when: "application.advance.requested != null",
      require: `application.advance.requested <= ${most}`,
    });
    expect(witness(limit(100), limit(90), two)).toMatchObject({ from: "boundary", example: "trial/with advance" });
  });

  it("rests on the first example where the rule applies to none", () => {
    const limit = (operator: string) => ({
      when: `application.budget.total ${operator} 5000`,
      require: "application.fundingPlan.grant > 900",
    });
    expect(witness(limit(">"), limit(">="))).toMatchObject({
      from: "boundary",
      example: "trial/base",
      facts: { application: { budget: { total: "5000.00" } } },
      before: { outcome: "not-applicable" },
      after: { outcome: "violated" },
    });
  });

  it("is none where there is no example to rest on", () => {
    const limit = (most: number) => ({ require: `application.fundingPlan.grant <= ${most}` });
    expect(witness(limit(900), limit(600), [])).toBeUndefined();
  });

  it("leaves out examples that cannot be read", () => {
    const limit = (most: number) => ({ require: `application.fundingPlan.grant <= ${most}` });
    const broken = example({ fundingPlan: { grant: "much" } }, { id: "broken" });
    expect(witness(limit(900), limit(400), [broken, example()])).toMatchObject({ example: "trial/base" });
  });

  it("shows a rule that is asked at one more gate there", () => {
    const require = "application.fundingPlan.grant <= 100";
    expect(
      witness({ require, gate: ["idea", "submission"] }, { require, gate: ["idea", "submission", "decision"] }),
    ).toMatchObject({
      gate: "decision",
      before: undefined,
      after: { outcome: "violated" },
    });
    expect(witness({ require, gate: "submission" }, { require, gate: "idea" })).toMatchObject({
      gate: "submission",
      before: { outcome: "violated" },
      after: undefined,
    });
  });

  it("shows no severity where the rule holds", () => {
    const require = "application.fundingPlan.grant >= 0";
    expect(witness({ require, severity: "blocking" }, { require, severity: "warning" })?.before?.outcome).not.toBe(
      "satisfied",
    );
  });
});

describe("a limit that moves", () => {
  it.each([
    [
      "money, to the cent above",
      "application.fundingPlan.grant <= 800",
      "application.fundingPlan.grant <= 800.01",
      { application: { fundingPlan: { grant: "800.01" } } },
    ],
    [
      "money, to the cent below",
      "application.fundingPlan.grant > 800",
      "application.fundingPlan.grant > 799.995",
      { application: { fundingPlan: { grant: "800.00" } } },
    ],
    [
      "money on the other side of the comparison",
      "800 >= application.fundingPlan.grant",
      "800 > application.fundingPlan.grant",
      { application: { fundingPlan: { grant: "800.00" } } },
    ],
    [
      "a day",
      'application.period.startsOn <= @"2026-06-01"',
      'application.period.startsOn < @"2026-06-01"',
      { application: { period: { startsOn: "2026-06-01" } } },
    ],
    [
      "a day, to the day after",
      'application.period.startsOn <= @"2026-06-01"',
      'application.period.startsOn <= @"2026-06-02"',
      { application: { period: { startsOn: "2026-06-02" } } },
    ],
    [
      "a day, to the day before",
      'application.period.startsOn >= @"2026-06-01"',
      'application.period.startsOn >= @"2026-05-31"',
      { application: { period: { startsOn: "2026-05-31" } } },
    ],
    [
      "a count from none",
      "application.costModel.salaryModels = null or application.costModel.salaryModels >= 0",
      "application.costModel.salaryModels = null or application.costModel.salaryModels > 0",
      { application: { costModel: { salaryModels: 0 } } },
    ],
    [
      "yes or no",
      "application.relocation = null or application.relocation",
      "application.relocation = null or not(application.relocation)",
      { application: { relocation: true } },
    ],
    [
      "a choice of few",
      'application.fund = null or application.fund in ("ESF+", "JTF")',
      'application.fund = null or application.fund = "ESF+"',
      { application: { fund: "JTF" } },
    ],
    [
      "a fact that may be left out",
      "application.budget.total > 0",
      "application.budget.total = null or application.budget.total > 0",
      { application: { fundingPlan: { grant: "500.00" } } },
    ],
  ])("is shown by %s", (_what, before, after, facts) => {
    expect(witness({ require: before }, { require: after })).toMatchObject({ from: "boundary", facts });
  });

  it("is shown in a condition and through a definition", () => {
    const most = (value: string): Partial<Pack> => ({
      definitions: [{ name: "largest grant", label: { fi: "?", sv: "?", en: "?" }, value }],
    });
    const rule = { when: "largest grant", require: "application.partners = null" };
    expect(
      witness(rule, rule, undefined, [
        most("application.fundingPlan.grant >= 750"),
        most("application.fundingPlan.grant > 750"),
      ]),
    ).toMatchObject({
      facts: { application: { fundingPlan: { grant: "750.00" } } },
      before: { outcome: "violated" },
      after: { outcome: "not-applicable" },
    });
  });
});

describe("a day that moves", () => {
  const require = "application.fundingPlan.grant <= 100";

  it.each([
    ["the first day", { from: "2025-01-01" }, { from: "2025-02-01" }, "2025-01-01", "violated", "not-applicable"],
    [
      "the day after the last",
      { until: "2027-01-01" },
      { until: "2027-02-01" },
      "2027-01-01",
      "not-applicable",
      "violated",
    ],
    [
      "the day before the first",
      { from: "2026-03-02" },
      { from: "2026-03-03" },
      "2026-03-02",
      "violated",
      "not-applicable",
    ],
  ])("is shown on %s of validity", (_what, old, now, day, before, after) => {
    const keyed = (validity: object) => ({ require, validity: { ...validity, keyedOn: ["filing"] as const } });
    expect(witness(keyed(old), keyed(now))).toMatchObject({
      on: day,
      facts: { application: { filedAt: `${day}T10:00:00Z`, fundingPlan: application.fundingPlan } },
      before: { outcome: before },
      after: { outcome: after },
    });
  });

  it("is shown by the day of the decision, where that is the one that counts", () => {
    const keyed = (from: string) => ({
      require,
      gate: "decision" as const,
      validity: { from, keyedOn: ["decision"] as const },
    });
    const decided = example({}, { gate: "decision", facts: { application, decision: { madeOn: "2026-04-01" } } });
    expect(witness(keyed("2026-06-01"), keyed("2026-07-01"), [decided])).toMatchObject({
      on: "2026-06-01",
      facts: { decision: { madeOn: "2026-06-01" } },
    });
  });

  it("is shown by a parameter whose value begins later", () => {
    const from = (day: string): Partial<Pack> => ({
      parameters: trialPack.parameters?.map((ceiling) => ({
        ...ceiling,
        values: [
          { from: "2020-01-01", value: "40 %" },
          { from: day, value: "60 %" },
        ],
      })),
    });
    const rule = { require: "application.fundingPlan.grant <= largest grant" };
    expect(witness(rule, rule, undefined, [from("2027-01-01"), from("2027-02-01")])).toMatchObject({
      from: "boundary",
      on: "2027-01-01",
      before: { outcome: "satisfied" },
      after: { outcome: "violated" },
    });
  });
});
