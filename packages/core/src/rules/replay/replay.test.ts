import { describe, expect, it } from "vitest";
import { openPack } from "../compile-pack.ts";
import type { Pack } from "../pack.ts";
import { compiled, trialPack } from "../trial-pack.test-data.ts";
import { packsByHash, replay } from "./replay.ts";
import { application, stored, withRule } from "./stored-case.test-data.ts";

const pack = compiled(trialPack);
const at75 = stored("at 75 %", { fundingPlan: { grant: 7_500_000 } });

/** The trial pack with the ceiling of 2026 at 75 %. */
const lowered: Pack = {
  ...trialPack,
  parameters: trialPack.parameters?.map((parameter) => ({
    ...parameter,
    values: parameter.values.map((value) => (value.value === "80 %" ? { ...value, value: "75 %" } : value)),
  })),
};

describe("replay", () => {
  it("tips nothing when the packs say the same", () => {
    expect(replay([stored("one"), at75], { packOfTheDay: pack, other: pack })).toEqual({
      cases: 2,
      unmoved: 2,
      tipped: [],
      unanswered: [],
    });
  });

  it("tells which application a lower parameter tips, with both values and who set them", () => {
    const { tipped, unmoved } = replay([stored("at 80 %"), at75], { packOfTheDay: pack, other: compiled(lowered) });
    expect(unmoved).toBe(1);
    expect(tipped).toMatchObject([
      {
        id: "at 80 %",
        verdict: { before: "pass", after: "fail" },
        rules: [
          {
            rule: "trial/grant-within-ceiling",
            before: "satisfied",
            after: "violated",
            because: [
              {
                kind: "parameter",
                name: "grant ceiling",
                before: { value: { kind: "percent", ratio: "0.8" }, citation: { provision: "4 § (2/2025)" } },
                after: { value: { kind: "percent", ratio: "0.75" }, holds: { from: "2026-01-01" } },
              },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ["require", { require: "application.fundingPlan.grant <= 1000" }, ["require"]],
    ["a date of validity", { validity: { from: "2027-01-01" } }, ["validity"]],
  ])("names a rule of which %s was rewritten", (_what, changed, parts) => {
    const { tipped } = replay([stored("one")], {
      packOfTheDay: pack,
      other: compiled(withRule("grant-within-ceiling", changed)),
    });
    expect(tipped[0]?.rules[0]?.because[0]).toMatchObject({ kind: "rule-changed", parts });
  });

  it("names a definition that was rewritten", () => {
    const definitions = trialPack.definitions?.map((each) => ({ ...each, value: "application.budget.total / 2" }));
    const other = compiled({ ...trialPack, definitions });
    const { tipped } = replay([stored("one")], { packOfTheDay: pack, other });
    expect(tipped[0]?.rules[0]?.because).toMatchObject([{ kind: "definition", name: "largest grant" }]);
  });

  it("sees that a violation has come to weigh more", () => {
    const { tipped } = replay([stored("advance", { advance: { requested: 100 } })], {
      packOfTheDay: pack,
      other: compiled(withRule("advance-justified", { severity: "blocking" })),
    });
    expect(tipped).toMatchObject([
      {
        verdict: { before: "pass", after: "fail" },
        rules: [{ before: "violated", after: "violated", because: [{ kind: "rule-changed", parts: ["severity"] }] }],
      },
    ]);
  });

  it.each([
    ["removed", pack, "violated", undefined, "rule-removed"],
    ["added", undefined, undefined, "violated", "rule-added"],
  ])("names a rule that was %s", (_what, day, before, after, kind) => {
    const without = openPack({
      ...trialPack,
      rules: trialPack.rules.filter(({ id }) => id !== "grant-within-ceiling"),
    });
    const [packOfTheDay, other] = day === undefined ? [without, pack] : [day, without];
    const over = stored("over", { fundingPlan: { grant: 9_000_000 } });
    const { tipped } = replay([over, stored("under")], { packOfTheDay, other });
    expect(tipped).toMatchObject([
      { id: "over", rules: [{ before, after, because: [{ kind, citations: [{ provision: "4 §" }] }] }] },
    ]);
  });

  it("finds the pack of the day by the hash that was kept, and names applications without one", () => {
    const other = compiled(lowered);
    const kept = packsByHash([pack, other]);
    const portfolio = [
      { ...stored("then"), pack: pack.hash },
      { ...stored("now"), pack: other.hash },
      { ...stored("lost"), pack: "0000" },
    ];
    const { tipped, unmoved, unanswered } = replay(portfolio, { packOfTheDay: kept, other });
    expect([tipped.map(({ id }) => id), unmoved, unanswered]).toEqual([
      ["then"],
      1,
      [{ id: "lost", reason: "no-pack" }],
    ]);
  });

  it("names applications at whose gate a pack has no rules", () => {
    const { unanswered } = replay([{ ...stored("closed"), gate: "closure" }], { packOfTheDay: pack, other: pack });
    expect(unanswered).toEqual([{ id: "closed", reason: "no-rules" }]);
  });
});

describe("what is replayed", () => {
  const withoutRules = openPack({
    ...trialPack,
    rules: trialPack.rules.filter(({ id }) => id !== "grant-within-ceiling"),
  });

  it("is asked as it was asked: a draft of an open world stays one", () => {
    const { budget: _, ...rest } = application;
    const draft = { ...stored("draft"), facts: { application: rest } };
    const other = compiled(withRule("grant-within-ceiling", { severity: "warning" }));
    const outcomes = (world: "open" | "closed" | undefined) =>
      replay([{ ...draft, ...(world === undefined ? {} : { world }) }], { packOfTheDay: pack, other }).tipped[0]
        ?.rules[0]?.before;
    expect([outcomes("open"), outcomes("closed"), outcomes(undefined)]).toEqual([
      "undetermined",
      "violated",
      "violated",
    ]);
  });

  it.each([
    ["day", withoutRules, pack],
    ["other", pack, withoutRules],
  ])("is not compared where only the pack of the %s has no rules at its gate", (_which, packOfTheDay, other) => {
    expect(replay([{ ...stored("idea"), gate: "idea" }], { packOfTheDay, other }).unanswered).toEqual([
      { id: "idea", reason: "no-rules" },
    ]);
  });

  it("tips nothing where a rule that holds, or does not apply, comes or goes", () => {
    const quiet = new Set(["grant-within-ceiling", "advance-justified"]);
    const fewer = openPack({ ...trialPack, rules: trialPack.rules.filter(({ id }) => !quiet.has(id)) });
    expect(replay([stored("one")], { packOfTheDay: pack, other: fewer }).tipped).toEqual([]);
    expect(replay([stored("one")], { packOfTheDay: fewer, other: pack }).tipped).toEqual([]);
  });

  it("tells the part of a group that tips, and not the others", () => {
    const parts = [7_000_000, 8_000_000].map((grant) => ({ application: { ...application, fundingPlan: { grant } } }));
    const group = { ...stored("group"), facts: { plan: { jointPlan: "Yes" }, parts } };
    const { tipped } = replay([group], { packOfTheDay: pack, other: compiled(lowered) });
    expect(tipped[0]?.rules.map(({ rule, part }) => [rule, part])).toEqual([["trial/grant-within-ceiling", 1]]);
  });

  it("tells nothing of a pack that cannot be asked: what is wrong with it is thrown", () => {
    const broken = openPack(withRule("grant-within-ceiling", { require: "application.unknown" }));
    expect(() => replay([stored("one")], { packOfTheDay: pack, other: broken })).toThrow("a fact of application");
  });
});
