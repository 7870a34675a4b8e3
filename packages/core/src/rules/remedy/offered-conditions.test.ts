import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

/** A ceiling of 70 %, from 2026 on of 80 %. */
const ceilingOn = (keyDate: string) => ({
  parameters: [
    {
      name: "ceiling",
      label: { fi: "?", sv: "?", en: "?" },
      kind: "percent",
      stricter: "lower",
      keyedOn: [keyDate],
      citation: { source: "act", provision: "1 §", certainty: "law" },
      values: [
        { from: "2020-01-01", value: "70 %" },
        { from: "2026-01-01", value: "80 %" },
      ],
    },
  ],
});

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "through a definition",
    facts: { grant: 8100, cost: 10000 },
    rules: ["grant <= most"],
    pack: { definitions: [{ name: "most", label: { fi: "most", sv: "most", en: "most" }, value: "0.8 * cost" }] },
    told: ["Change “Grant” from €81.00 to €80.00.", "Change “Cost” from €100.00 to €101.25."],
  },
  {
    what: "through a definition of yes or no",
    facts: { fresh: false, staff: 1 },
    rules: ["small and new"],
    pack: {
      definitions: [
        { name: "new", label: { fi: "new", sv: "new", en: "new" }, value: "fresh" },
        { name: "small", label: { fi: "small", sv: "small", en: "small" }, value: "staff < 1" },
      ],
    },
    told: ["Change “Staff” from 1 to 0 and change “Fresh” from no to yes."],
  },
  {
    what: "through a definition of a definition",
    facts: { grant: 8100, cost: 10000 },
    rules: ["grant <= most"],
    pack: {
      definitions: [
        { name: "most", label: { fi: "most", sv: "most", en: "most" }, value: "part * cost" },
        { name: "part", label: { fi: "part", sv: "part", en: "part" }, value: "if fresh = true then 0.9 else 0.8" },
      ],
    },
    told: ["State “Fresh”: yes, for example, will do."],
  },
  {
    what: "through a table",
    facts: { region: "north", grant: 6000 },
    rules: ["grant <= ceiling"],
    pack: {
      tables: [
        {
          name: "ceiling",
          label: { fi: "ceiling", sv: "ceiling", en: "ceiling" },
          hitPolicy: "unique",
          inputs: ["region"],
          rows: [
            { when: ['"north"'], then: "50" },
            { when: ['"south"'], then: "70" },
            { when: ['"west"'], then: "60" },
          ],
          citation: { source: "act", provision: "1 §", certainty: "law" },
        },
      ],
    },
    told: [
      "Change “Grant” from €60.00 to €50.00.",
      "Change “Region” from “north” to “south”.",
      "Change “Region” from “north” to “west”.",
    ],
  },
  {
    what: "through a parameter by day of filing",
    facts: { share: 75000000, application: { filedAt: "2025-12-31T12:00:00Z" } },
    rules: ["share <= ceiling"],
    pack: ceilingOn("filing"),
    told: ["Change “Share” from 75% to 70%."],
  },
  {
    what: "through a parameter by today",
    facts: { share: 85000000 },
    rules: ["share <= ceiling"],
    pack: ceilingOn("today"),
    told: ["Change “Share” from 85% to 80%."],
  },
  {
    what: "a parameter whose day has yet to come",
    facts: { share: 85000000, application: { filedAt: "2026-12-01T12:00:00Z" } },
    rules: ["share <= ceiling"],
    pack: ceilingOn("filing"),
    told: ["Change “Share” from 85% to 80%."],
  },
];

it.each(trials)("conditions are followed to the facts they are made of: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
