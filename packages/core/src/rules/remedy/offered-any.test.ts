import { describe, expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

interface Told extends Trial {
  readonly told: ReadonlyArray<string>;
}

const trials: ReadonlyArray<Told> = [
  {
    what: "of any text, where no rule names one",
    facts: {},
    rules: ["name != null"],
    told: ["State “Name”: any answer will do."],
  },
  {
    what: "of any text but those that the rule names",
    facts: {},
    rules: ['name != null and not(name in ("B", "C"))'],
    told: ["State “Name”: any answer but “B” or “C” will do."],
  },
  {
    what: "of any text but one that another blocking rule forbids",
    facts: {},
    rules: ["name != null", 'name != "B" WHEN name != null'],
    told: ["State “Name”: any answer but “B” will do."],
  },
  {
    what: "of any text, where a rule names one that does as well",
    facts: {},
    rules: ["name != null", 'warning: name != "B"'],
    told: ["State “Name”: any answer will do."],
  },
  {
    what: "of any text but the values of a parameter",
    facts: {},
    rules: ["name != null and not(list contains(kept names, name))"],
    pack: {
      parameters: [
        {
          name: "kept names",
          kind: "texts",
          label: { fi: "?", sv: "?", en: "?" },
          stricter: "none",
          keyedOn: ["today"],
          citation: { source: "act", provision: "1 §", certainty: "law" },
          values: [{ from: "2021-01-01", value: ["B", "C"] }],
        },
      ],
    },
    told: ["State “Name”: any answer but “B” or “C” will do."],
  },
  {
    what: "of any text but those in a list that is written out",
    facts: {},
    rules: ['name != null and not(list contains(["B", "C"], name))'],
    told: ["State “Name”: any answer but “B” or “C” will do."],
  },
  {
    what: "of an amount as an example, where an amount that no binary fraction holds will not do",
    facts: {},
    rules: ["cost != null and cost != 1.15 and cost != 8.2"],
    told: [
      "State “Cost”: €0.00, for example, will do.",
      "State “Cost”: €1.16, for example, will do.",
      "State “Cost”: €8.21, for example, will do.",
    ],
  },
  {
    what: "of a text that is changed to something else, but not to another that is named",
    facts: { name: "B" },
    rules: ['name != "B" and name != "C"'],
    told: ["Change “Name” from “B” to something else, but not to “C”."],
  },
  {
    what: "of any amount, where no amount is too much",
    facts: {},
    rules: ["cost != null"],
    told: ["State “Cost”: any answer will do."],
  },
  {
    what: "of an amount as an example, where another blocking rule has a limit above the amounts that were tried",
    facts: {},
    rules: ["cost != null", "cost <= 2000000 WHEN cost != null"],
    told: ["State “Cost”: €0.00, for example, will do."],
  },
  {
    what: "of an amount as an example, where one amount will not do",
    facts: {},
    rules: ["cost != null and cost != 500"],
    told: ["State “Cost”: €0.00, for example, will do.", "State “Cost”: €500.01, for example, will do."],
  },
  {
    what: "of an amount as an example, where those beside the one that is named will not do",
    facts: {},
    rules: ["cost != null and (cost <= 500 or cost >= 500.02)"],
    told: [
      "State “Cost”: €0.00, for example, will do.",
      "State “Cost”: €500.00, for example, will do.",
      "State “Cost”: €500.02, for example, will do.",
    ],
  },
  {
    what: "of a share as an example, where a share that is named will not do",
    facts: {},
    rules: ["share != null and share != 0.25"],
    told: ["State “Share”: 0%, for example, will do.", "State “Share”: 25.000001%, for example, will do."],
  },
  {
    what: "of a day as an example, where the last days are too late",
    facts: {},
    rules: ["start != null", 'start <= @"2050-01-01" WHEN start != null'],
    told: ["State “Start”: 25 November 2026, for example, will do."],
  },
  {
    what: "of a day as an example, where one day will not do",
    facts: {},
    rules: ['start != null and start != @"2027-03-01"'],
    told: [
      "State “Start”: 25 November 2026, for example, will do.",
      "State “Start”: 2 March 2027, for example, will do.",
    ],
  },
  {
    what: "of what an item that is added must hold: any text but one",
    facts: { partners: [] },
    rules: ['count(partners) > 0 and every p in partners satisfies p.name != null and p.name != "B"'],
    told: ["Add an item to the list “partners” (“Partner”: any answer but “B”)."],
  },
  {
    what: "of a text that is added to a list, but for one",
    facts: { places: [] },
    rules: ['count(places) > 0 and not(list contains(places, "B"))'],
    told: ["Add an item to the list “places” (any answer but “B”)."],
  },
];

it.each(trials)("any answer is said to do $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});

describe("answers that will not do are told", () => {
  const named = (part: string) => trials.find(({ what }) => what.includes(part))!;
  const [stated, changed, added] = [
    named("but those that the rule"),
    named("is changed"),
    named("an item that is added"),
  ];
  it.each([
    ["fi", stated, "Täytä tieto ”Name (fi)”: mikä tahansa muu vastaus kuin ”B” tai ”C” käy."],
    ["sv", stated, "Fyll i uppgiften ”Name (sv)”: vilket svar som helst utom ”B” eller ”C” duger."],
    ["fi", changed, "Vaihda tiedon ”Name (fi)” arvon ”B” tilalle jokin muu, ei kuitenkaan ”C”."],
    ["sv", changed, "Byt ut ”B” mot något annat, dock inte ”C”, i uppgiften ”Name (sv)”."],
    ["fi", added, "Lisää luetteloon ”partners” yksi kohta (”Partner (fi)”: mikä tahansa muu vastaus kuin ”B”)."],
    ["sv", added, "Lägg till en punkt i förteckningen ”partners” (”Partner (sv)”: vilket svar som helst utom ”B”)."],
  ] as const)("in %s", (locale, trial, told) => {
    expect(offered(trial, locale)).toEqual([told]);
  });
});
