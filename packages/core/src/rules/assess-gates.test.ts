import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import { assess, NothingToAssess } from "./assess.ts";
import type { World } from "./gate.ts";
import type { Verdict } from "./outcome.ts";
import type { Pack } from "./pack.ts";
import { askAtSubmission, compiledRules, packOf, rule } from "./rule-pack.test-data.ts";
import type { Rule } from "./rule.ts";
import { compiled } from "./trial-pack.test-data.ts";

const group = (id: string, more: Partial<Rule> = {}): Rule => rule(id, { scope: "group", ...more });
const inGroup: CaseFile = { plan: {}, parts: [{ application: {} }, { application: {} }] };

describe("a gate at which nothing would be asked", () => {
  const asked = (rules: ReadonlyArray<Rule>, facts: CaseFile, open?: Pack["open"]) =>
    askAtSubmission(compiledRules(rules, { open }), facts);

  it.each<readonly [what: string, rules: ReadonlyArray<Rule>, facts: CaseFile, open: Pack["open"]]>([
    ["of one application, with rules of groups only", [group("all")], {}, undefined],
    ["of one application, with rules of another gate only", [rule("one", { gate: "claim" })], {}, undefined],
    ["of a group, with rules of another gate only", [group("all", { gate: "claim" })], inGroup, undefined],
    ["where another is declared open", [group("all")], {}, ["closure"]],
    ["where none is declared open", [group("all")], {}, []],
  ])("is refused, with advice: %s", (_what, rules, facts, open) => {
    expect(() => asked(rules, facts, open)).toThrow(NothingToAssess);
    expect(() => asked(rules, facts, open)).toThrow(
      "Expected rules of pack trial at gate submission, found none. Choose another gate, or declare it open in the pack.",
    );
  });

  it("is refused by a name of its own", () => {
    expect(new NothingToAssess("trial", "submission").name).toBe("NothingToAssess");
  });

  it.each<readonly [what: string, rules: ReadonlyArray<Rule>, facts: CaseFile, open: Pack["open"]]>([
    ["of one application, with a rule of its own", [rule("one")], {}, undefined],
    ["of a group, with rules of groups only", [group("all")], inGroup, undefined],
    ["of a group, with rules of its parts only", [rule("one")], inGroup, undefined],
    ["that is declared open", [group("all")], {}, ["submission"]],
    ["that is declared open among others", [group("all")], {}, ["closure", "submission"]],
  ])("is not one %s", (_what, rules, facts, open) => {
    expect(asked(rules, facts, open).verdict).toBe("pass");
  });

  const layered = (open: NonNullable<Pack["open"]>) => {
    const under = packOf([rule("under")], { open });
    const over = packOf([rule("over")], {
      id: "over",
      extends: [{ id: under.id, version: under.version }],
      sources: [],
      parameters: [],
      definitions: [],
      obligations: [],
    });
    return compiled(over, [under]);
  };

  it("may be declared open by any layer", () => {
    expect(assess(layered(["closure"]), { gate: "closure", on: "2026-11-25", facts: {} }).verdict).toBe("pass");
    expect(() => assess(layered(["claim"]), { gate: "closure", on: "2026-11-25", facts: {} })).toThrow(
      new NothingToAssess("over", "closure"),
    );
  });

  it("has no findings when it is open", () => {
    const {
      findings,
      violated,
      reviews,
      missing: none,
    } = askAtSubmission(compiledRules([group("all")], { open: ["submission"] }), {});
    expect([findings, violated, reviews, none]).toEqual([[], [], [], []]);
  });
});

describe("the verdict", () => {
  const no = "application.budget.total > 1";
  const unknown = 'application.need = "much"';
  const facts: CaseFile = { application: { budget: { total: 1 } } };
  const undecided = { when: unknown, require: "application.budget.total = 0.01" };

  it.each<readonly [verdict: Verdict, world: World, what: string, rules: ReadonlyArray<Partial<Rule>>]>([
    ["pass", "closed", "nothing is violated", [{}]],
    ["fail", "closed", "a blocking rule is violated", [{}, { require: no }]],
    [
      "pass",
      "closed",
      "a warning and an advice are violated",
      [
        { severity: "warning", require: no },
        { severity: "advice", require: no },
      ],
    ],
    ["pass", "closed", "a person must look", [{ severity: "review", require: no }]],
    [
      "fail",
      "closed",
      "a blocking rule is violated after a warning",
      [{ severity: "warning", require: no }, { require: no }],
    ],
    ["undetermined", "open", "a blocking rule is undecided", [{ require: unknown }]],
    ["pass", "open", "a warning is undecided", [{ severity: "warning", require: unknown }]],
    ["fail", "open", "one is undecided and another violated", [{ require: unknown }, { require: no }]],
    ["fail", "open", "one is violated and another undecided", [{ require: no }, { require: unknown }]],
    ["undetermined", "open", "two are undecided", [{ require: unknown }, { require: unknown }]],
    ["pass", "open", "only whether a rule applies that holds is undecided", [undecided]],
    ["undetermined", "open", "beside that one another is undecided", [undecided, { require: unknown }]],
    [
      "undetermined",
      "open",
      "whether a rule applies that does not hold is undecided",
      [{ when: unknown, require: no }],
    ],
    ["pass", "open", "a rule out of force would be violated", [{ require: no, validity: { from: "2026-11-26" } }]],
  ])("is %s in a world that is %s, when %s", (verdict, world, _what, rules) => {
    const pack = compiledRules(rules.map((each, index) => rule(`rule-${index}`, each)));
    expect(askAtSubmission(pack, facts, { world }).verdict).toBe(verdict);
  });

  it.each<readonly [verdict: Verdict, totals: ReadonlyArray<number | undefined>]>([
    ["pass", [2, 2]],
    ["fail", [2, 1]],
    ["fail", [1, 2]],
    ["fail", [undefined, 1]],
    ["undetermined", [2, undefined]],
    ["undetermined", [undefined, 2]],
  ])("of a group is %s, when its parts come to %j", (verdict, totals) => {
    const parts = totals.map((total) => ({ application: { budget: { total } } }));
    const pack = compiledRules([rule("more", { require: "application.budget.total > 0.01" })]);
    expect(askAtSubmission(pack, { parts }, { world: "open" }).verdict).toBe(verdict);
  });
});
