import { describe, expect, it } from "vitest";
import { byLaw, changed, type Changes, later, refusal, problemsOf, said } from "./hostile-pack.test-data.ts";
import type { Pack } from "./pack.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const [ceiling] = trialPack.parameters ?? [];
const version2: Pack = { ...trialPack, version: "2.0.0" };
const between: Pack = { ...later, id: "between", extends: [{ id: "trial", version: "2.0.0" }] };
const circular: Pack = { ...trialPack, extends: [{ id: "later", version: "1.0.0" }] };
const replaces = (more: object): Changes => ({ parameters: [{ ...ceiling, ...more }] });
const rule = (id: string, excepts?: object) => ({
  id,
  title: said("x"),
  gate: "submission",
  severity: "advice",
  citation: byLaw,
  require: "application.title != null",
  basis: ["T-9"],
  excepts,
});
const rules = (...given: ReadonlyArray<ReturnType<typeof rule>>): Changes => {
  const sentences = Object.fromEntries(given.map(({ id }) => [id, "x"]));
  return { rules: given, messages: { fi: sentences, sv: sentences, en: sentences } };
};
const except = (id: string, citation: object = byLaw) => ({ rule: id, reason: said("x"), citation });
const tightened = "A later layer may change only the values, and only to the stricter side.";

type LayerCase = readonly [what: string, changes: Changes, told: string, packs?: ReadonlyArray<Pack>];

const cases: ReadonlyArray<LayerCase> = [
  [
    "without its layer",
    {},
    "later: extends: expected a pack trial 1.0.0, found none. Give the pack it extends, in that version.",
    [],
  ],
  ["with another version of it", {}, "later: extends: expected a pack trial 1.0.0, found trial 2.0.0.", [version2]],
  [
    "with two versions of it",
    {
      extends: [
        { id: "trial", version: "1.0.0" },
        { id: "between", version: "1.0.0" },
      ],
    },
    "later: extends: expected one version of trial, found 1.0.0 and 2.0.0.",
    [trialPack, version2, between],
  ],
  [
    "with two texts of one version",
    {},
    "later: extends: expected one pack trial 1.0.0, found several that differ. Give a changed pack another version.",
    [trialPack, { ...trialPack, status: "verified" }],
  ],
  [
    "in a circle",
    {},
    "later: extends: expected layers that do not extend each other, found later → trial → later.",
    [circular],
  ],
  [
    "naming a layer twice",
    {
      extends: [
        { id: "trial", version: "1.0.0" },
        { id: "trial", version: "1.0.0" },
      ],
    },
    "later: extends: expected each pack once",
  ],
  [
    "in another currency",
    { "jurisdiction.currency": "SEK" },
    "later: jurisdiction/currency: expected EUR, as in trial, found SEK.",
  ],
  [
    "in more languages than they",
    { "jurisdiction.languages": ["fi", "sv", "en"] },
    "trial: messages/en: expected sentences in fi, sv",
    [{ ...trialPack, jurisdiction: { ...trialPack.jurisdiction, languages: ["fi", "sv"] } }],
  ],
  [
    "that makes a number looser",
    replaces({ values: [{ from: "2020-01-01", value: "90 %" }] }),
    'later: parameters/grant ceiling: expected at most "70 %" from 2020-01-01, as in trial (act 4 §), found "90 %" (act 4 §). A later layer may only tighten.',
  ],
  [
    "that leaves days without a number",
    replaces({ values: [{ from: "2026-01-01", value: "70 %" }] }),
    "later: parameters/grant ceiling/values: expected values from 2020-01-01, as in trial, found from 2026-01-01.",
  ],
  [
    "that ends a number",
    replaces({ values: [{ from: "2020-01-01", until: "2026-01-01", value: "70 %" }] }),
    "later: parameters/grant ceiling/values: expected values as long as in trial, found an end on 2026-01-01.",
  ],
  [
    "that turns what is stricter",
    replaces({ stricter: "higher" }),
    `later: parameters/grant ceiling/stricter: expected "lower", as in trial, found "higher". ${tightened}`,
  ],
  [
    "that lets another day choose",
    replaces({ keyedOn: ["today"] }),
    `later: parameters/grant ceiling/keyedOn: expected ["filing"], as in trial, found ["today"]. ${tightened}`,
  ],
  [
    "that takes a name for something else",
    { definitions: [{ name: "grant ceiling", label: said("x"), value: "1" }] },
    "later: definitions/grant ceiling: expected a name that no layer uses, found grant ceiling, which trial defines. Choose another name.",
  ],
  [
    "with two exceptions to one rule",
    rules(rule("one", except("trial/one-plan")), rule("two", except("trial/one-plan"))),
    "later: rules/two/excepts: expected one exception to trial/one-plan, found a second beside later/one.",
  ],
  [
    "with an exception to no rule",
    rules(rule("one", except("trial/no-plan"))),
    "later: rules/one/excepts: expected a rule of an earlier layer, found trial/no-plan.",
  ],
  [
    "with an exception to its own rule",
    rules(rule("one"), rule("two", except("later/one"))),
    "later: rules/two/excepts: expected a rule of an earlier layer, found later/one.",
  ],
  [
    "with an exception by practice",
    rules(rule("one", except("trial/one-plan", { ...byLaw, certainty: "practice" }))),
    "later: rules/one/excepts: expected law or guidance for an exception to trial/one-plan, which blocks, found practice.",
  ],
];

describe("a pack upon layers is refused", () => {
  it.each(cases.map(([what, changes, told, packs = [trialPack]]) => ({ what, changes, told, packs })))(
    "$what",
    ({ changes, told, packs }) => {
      expect(refusal(changed(changes, later), told, packs)).toBe(told);
    },
  );

  it("but not for tightening a number, or for a rule and an exception of its own", () => {
    const tighter = replaces({ values: [{ from: "2020-01-01", value: "70 %" }] });
    const more = rules(rule("one"), rule("two", except("trial/one-plan")));
    expect(problemsOf(changed({ ...tighter, ...more }, later), [trialPack])).toEqual([]);
  });
});
