import { describe, expect, it } from "vitest";
import { changed } from "../hostile-pack.test-data.ts";
import type { Pack } from "../pack.ts";
import { compiled, trialPack } from "../trial-pack.test-data.ts";
import { comparePacks } from "./compare-packs.ts";

const worked: Pack = {
  ...trialPack,
  examples: [
    {
      id: "base",
      title: "A grant below the ceiling",
      source: "made up",
      gate: "submission",
      on: "2026-03-01",
      facts: {
        application: {
          budget: { total: "1000.00" },
          fundingPlan: { grant: "500.00" },
          partners: [],
          filedAt: "2026-03-01T12:00:00+02:00",
          advance: { requested: "10.00", justification: "Start" },
        },
      },
      expect: {},
    },
  ],
};

const difference = (changes: Readonly<Record<string, unknown>>) =>
  comparePacks(compiled(worked), compiled(changed(changes, worked) as Pack));

describe("what changes between two packs", () => {
  it("is nothing between a pack and itself", () => {
    expect(difference({})).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      parameters: [],
      definitions: [],
      messages: [],
    });
  });

  it("names a changed condition with both texts and a case at its limit", () => {
    const { changed: rules } = difference({ "rules.0.require": "application.fundingPlan.grant < largest grant" });
    expect(rules).toMatchObject([
      {
        rule: "trial/grant-within-ceiling",
        parts: ["require"],
        before: { require: "application.fundingPlan.grant <= largest grant" },
        witness: {
          from: "boundary",
          example: "trial/base",
          facts: { application: { fundingPlan: { grant: "800.00" } } },
          before: { outcome: "satisfied" },
          after: { outcome: "violated" },
        },
      },
    ]);
  });

  it("names rules that a changed parameter reaches", () => {
    const found = difference({ "parameters.0.values.1.value": "75 %" });
    expect(found.parameters).toMatchObject([{ name: "grant ceiling" }]);
    expect(found.changed).toMatchObject([
      {
        rule: "trial/grant-within-ceiling",
        parts: [],
        through: ["grant ceiling"],
        witness: { before: { outcome: "satisfied" }, after: { outcome: "violated" } },
      },
    ]);
  });

  it("shows a changed severity by a case that is violated", () => {
    const { changed: rules } = difference({ "rules.1.severity": "advice" });
    expect(rules).toMatchObject([
      {
        parts: ["severity"],
        witness: {
          before: { outcome: "violated", severity: "warning" },
          after: { outcome: "violated", severity: "advice" },
        },
      },
    ]);
  });

  it("shows a changed validity by a day", () => {
    const { changed: rules } = difference({ "rules.3.validity.from": "2026-06-01" });
    expect(rules).toMatchObject([{ parts: ["validity"], witness: { after: { outcome: "not-applicable" } } }]);
  });

  it("has no witness where nothing differs but the text", () => {
    const { changed: rules } = difference({ "rules.0.require": "largest grant >= application.fundingPlan.grant" });
    expect(rules).toMatchObject([{ parts: ["require"], witness: undefined }]);
  });

  it("tells added and removed rules and changed sentences", () => {
    const { rules, messages } = worked;
    const other: Pack = {
      ...worked,
      rules: [...rules.slice(1), { ...rules[1]!, id: "another" }],
      messages: Object.fromEntries(
        Object.entries(messages).map(([language, sentences]) => {
          const { "grant-within-ceiling": _gone, ...rest } = sentences ?? {};
          return [language, { ...rest, another: "New." }];
        }),
      ),
    };
    const found = comparePacks(compiled(worked), compiled(other));
    expect(found).toMatchObject({ added: ["trial/another"], removed: ["trial/grant-within-ceiling"] });
    expect(found.messages).toContain("en/another");
  });
});

const label = { fi: "?", sv: "?", en: "?" };
const citation = { source: "act", provision: "4 §", certainty: "law" } as const;
const table = (limit: string, then: string): Partial<Pack> => ({
  tables: [
    {
      name: "trial table",
      label,
      hitPolicy: "unique",
      inputs: ["application.budget.total"],
      rows: [
        { when: [`<= ${limit}`], then },
        { when: [`> ${limit}`], then: "1" },
      ],
      citation,
    },
  ],
});
const reading = (require: string, changes: Partial<Pack> = {}): Pack => ({
  ...worked,
  rules: worked.rules.map((rule) => (rule.id === "advance-justified" ? { ...rule, require } : rule)),
  ...changes,
});
/** Names of what changed between two packs, and through what each changed rule changed. */
const told = (before: Pack, after: Pack) => {
  const { parameters, definitions, changed: rules, messages } = comparePacks(compiled(before), compiled(after));
  return { parameters, definitions, messages, rules: rules.map(({ rule, parts, through }) => [rule, parts, through]) };
};

describe("what a rule changes through", () => {
  it("is a definition, a definition that this one reads, and not one beside it", () => {
    const half = (share: string) =>
      reading("application.advance.requested <= most", {
        definitions: [
          ...(worked.definitions ?? []),
          { name: "share", label, value: share },
          { name: "most", label, value: "share * application.budget.total" },
        ],
      });
    expect(told(half("1"), half("0.5"))).toEqual({
      parameters: [],
      definitions: ["share"],
      messages: [],
      rules: [["trial/advance-justified", [], ["share"]]],
    });
  });

  it.each([
    ["a limit", table("100", "2"), table("100.01", "2")],
    ["an output", table("100", "2"), table("100", "3")],
    ["all of it", table("100", "2"), { tables: [{ ...table("100", "2").tables![0]!, hitPolicy: "collect" as const }] }],
  ])("is a table of which %s changed", (_what, before, after) => {
    const require = "count(append([], trial table)) > 0";
    expect(told(reading(require, before), reading(require, after)).definitions).toEqual(["trial table"]);
    expect(told(reading(require, before), reading(require, before)).definitions).toEqual([]);
  });

  it.each([
    ["a value", { value: 3 }],
    ["its first day", { from: "2020-01-02" }],
    ["its last day", { until: "2027-01-01" }],
  ])("is a parameter of a day of which %s changed", (_what, part) => {
    const rate = (changed: object) =>
      reading('rate(@"2021-06-01") > 0', {
        parameters: [
          ...(worked.parameters ?? []),
          {
            name: "rate",
            label,
            kind: "integer",
            stricter: "none",
            keyedOn: ["cost"],
            citation,
            values: [{ from: "2020-01-01", value: 2, ...changed }],
          },
        ],
      });
    const { parameters, rules } = told(rate({}), rate(part));
    expect(parameters).toEqual([
      {
        name: "rate",
        before: { kind: "integer", keyedOn: ["cost"], values: [{ from: "2020-01-01", value: 2 }] },
        after: { kind: "integer", keyedOn: ["cost"], values: [{ from: "2020-01-01", value: 2, ...part }] },
      },
    ]);
    expect(rules).toEqual([["trial/advance-justified", [], ["rate"]]]);
    expect(told(rate({ citation: { ...citation, provision: "5 §" } }), rate({})).parameters).toEqual([]);
  });

  it("is not what is new or gone, where no rule reads it", () => {
    const { parameters, definitions } = told(
      { ...worked, ...table("100", "2") },
      { ...worked, definitions: [...(worked.definitions ?? []), { name: "unread", label, value: "1" }] },
    );
    expect([parameters, definitions]).toEqual([[], ["trial table", "unread"]]);
    const [ceiling] = worked.parameters ?? [];
    const another = { ...ceiling!, name: "another ceiling" };
    expect(told(worked, { ...worked, parameters: [ceiling!, another] }).parameters).toMatchObject([
      { name: "another ceiling", before: undefined },
    ]);
    expect(told({ ...worked, parameters: [ceiling!, another] }, worked).parameters).toMatchObject([
      { name: "another ceiling", after: undefined },
    ]);
  });
});

describe("packs that are compared", () => {
  it("are named with their versions, and have the same rules under another name", () => {
    const renamed: Pack = { ...worked, id: "village", version: "2.0.0" };
    const found = comparePacks(compiled(worked), compiled(renamed));
    expect(found).toMatchObject({
      before: { id: "trial", version: "1.0.0" },
      after: { id: "village", version: "2.0.0" },
      added: [],
      removed: [],
      changed: [],
    });
  });

  it("show every text that a rule has had", () => {
    const rule = worked.rules.find(({ id }) => id === "letters-signed");
    const twice = (require: string): Pack => ({
      ...worked,
      rules: worked.rules.flatMap((each) =>
        each === rule ? [{ ...each, validity: { from: "2020-01-01", until: "2026-01-01" }, require }, each] : [each],
      ),
    });
    const { changed: rules } = comparePacks(
      compiled(twice("count(application.partners) > 0")),
      compiled(twice("count(application.partners) > 1")),
    );
    expect(rules).toMatchObject([
      {
        rule: "trial/letters-signed",
        parts: ["require"],
        before: { require: ["count(application.partners) > 0", rule?.require] },
        after: { require: ["count(application.partners) > 1", rule?.require] },
      },
    ]);
  });

  it("differ in the sentence of one language, and in one that a pack lacks", () => {
    const english = { ...worked.messages["en"], "one-plan": "Plan together." };
    expect(told(worked, { ...worked, messages: { ...worked.messages, en: english } }).messages).toEqual([
      "en/one-plan",
    ]);
  });
});
