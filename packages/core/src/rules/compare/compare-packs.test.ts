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
