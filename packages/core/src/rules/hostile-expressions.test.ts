import { describe, expect, it } from "vitest";
import {
  byLaw,
  changed,
  type HostileTable,
  problemsOf,
  refusal,
  requireAt,
  requires,
  said,
} from "./hostile-pack.test-data.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const tables: Array<HostileTable> = [];

it("is judged beside one that is whole", () => {
  expect(problemsOf(changed({}))).toEqual([]);
});

tables.push([
  "expressions beyond all measure",
  [
    [
      "too long",
      requires(`true${" or true".repeat(300)}`),
      `${requireAt}: expected at most 2000 characters, found "true or true`,
    ],
    [
      "longer than any text",
      requires(Array(20_000).fill("1").join("+")),
      `${requireAt}: expected text of at most 20000 characters`,
    ],
    [
      "200 brackets deep",
      requires(`${"(".repeat(200)}true${")".repeat(200)}`),
      `${requireAt}, character 51: expected at most 50 levels of brackets`,
    ],
    [
      "60 functions deep",
      requires(`${"not(".repeat(60)}true${")".repeat(60)}`),
      `${requireAt}, character 204: expected at most 50 levels`,
    ],
    [
      "900 operands",
      requires(`${Array(900).fill("1").join("+")} > 0`),
      `${requireAt}, character 402: expected at most 200 operators in a row, found one more. Use sum([…])`,
    ],
    [
      "500 minus signs",
      requires(`0 < ${"-".repeat(500)}1`),
      `${requireAt}, character 204: expected at most 200 operators`,
    ],
    [
      "1 000 entries",
      requires(`1 in (${Array(1000).fill("1").join(",")})`),
      `${requireAt}: expected at most 2000 characters`,
    ],
    [
      "900 entries",
      requires(`1 in (${Array(900).fill("1").join(",")})`),
      `${requireAt}, character 406: expected at most 200 entries between one pair of brackets`,
    ],
    [
      "an end that is missing",
      requires("application.budget.total <= "),
      `${requireAt}, character 29: expected a value, a name or \`(\`, found the end. Something is missing after \`<=\`.`,
    ],
    [
      "a text without end",
      requires('application.title = "open'),
      `${requireAt}, character 21: expected a closing \`"\`, found a text without end.`,
    ],
  ],
]);

tables.push([
  "names that nobody defines",
  [
    [
      "an unknown fact",
      requires("application.bugdet.total > 1"),
      `${requireAt}, character 1: expected a fact of application, found bugdet. Did you mean budget?`,
    ],
    [
      "an unknown root",
      requires("applicaton.budget.total > 1"),
      `${requireAt}, character 1: expected the name of a fact, a parameter or a definition, found applicaton. Did you mean application?`,
    ],
    [
      "an unknown parameter",
      requires("grant cieling > 1"),
      `${requireAt}, character 1: expected the name of a fact, a parameter or a definition, found grant cieling. Did you mean grant ceiling?`,
    ],
    [
      "an unknown function",
      requires("summ(application.budget.lines.amount) > 1"),
      `${requireAt}, character 1: expected the name of a function, found summ. Did you mean sum?`,
    ],
    [
      "an unknown code",
      requires('application.fund = "ESFF+"'),
      `${requireAt}, character 20: expected one of "ESF+", "ERDF"`,
    ],
    [
      "a prototype as a fact",
      requires("application.__proto__ = null"),
      `${requireAt}, character 1: expected a fact of application, found __proto__.`,
    ],
    [
      "a constructor as a name",
      requires("constructor != null"),
      `${requireAt}, character 1: expected the name of a fact`,
    ],
    [
      "an unknown gate",
      { "rules.0.gate": "submision" },
      'trial: rules/grant-within-ceiling/gate: expected one of "idea", "submission"',
    ],
    [
      "an unknown severity",
      { "rules.0.severity": "blokking" },
      'trial: rules/grant-within-ceiling/severity: expected one of "blocking", "review", "warning", "advice", found "blokking". Did you mean "blocking"?',
    ],
    [
      "an unknown source",
      { "rules.0.citation.source": "akt" },
      "trial: rules/grant-within-ceiling/citation: expected a source that the pack or an earlier layer lists, found akt. Did you mean act?",
    ],
    [
      "an unknown language",
      { "jurisdiction.languages": ["de"] },
      'trial: jurisdiction/languages/0: expected one of "fi", "sv", "en", found "de".',
    ],
    [
      "an unknown time zone",
      { "jurisdiction.timeZone": "Europe/Helsingfors" },
      'trial: jurisdiction/timeZone: expected the name of a time zone such as "Europe/Helsinki", found "Europe/Helsingfors".',
    ],
    [
      "an unknown part",
      { "rules.0.requires": "true" },
      "trial: rules/grant-within-ceiling/requires: expected a part that packs have, found requires. Did you mean require?",
    ],
    [
      "facts that the gate lacks",
      requires("decision.granted > 1"),
      "trial: rules/grant-within-ceiling: expected facts that gate idea has (application, call), found decision.",
    ],
  ],
]);

tables.push([
  "kinds that do not fit",
  [
    [
      "money beside a text",
      requires('application.budget.total > "1"'),
      `${requireAt}, character 1: expected values of one kind on both sides of >, found an amount of money and the text "1".`,
    ],
    [
      "money times money",
      requires("application.budget.total * application.budget.total > 1"),
      `${requireAt}, character 1: expected money times a number or a percent, found money times money.`,
    ],
    [
      "no condition",
      requires("application.budget.total"),
      `${requireAt}, character 1: expected a condition (true or false), found an amount of money.`,
    ],
    [
      "a day that is none",
      { "obligations.0.due": "1" },
      "trial: obligations/last-claim/due, character 1: expected a day, found 1.",
    ],
    [
      "a table with fewer cells",
      {
        tables: [
          {
            name: "rate table",
            label: said("x"),
            hitPolicy: "unique",
            inputs: ["application.fund", "application.title"],
            rows: [{ when: ["-"], then: "1" }],
            citation: byLaw,
          },
        ],
      },
      "trial: tables/rate table/rows/0: expected a cell for each of 2 inputs, found 1. Write - in a cell that does not matter.",
    ],
    [
      "no requirement",
      { "rules.0.require": undefined },
      `${requireAt}: expected a requirement, found none. Write under require what must hold. Only a rule of severity review may leave it out.`,
    ],
    [
      "a missing value",
      { "rules.0.when": null },
      "trial: rules/grant-within-ceiling/when: expected a value, found null.",
    ],
    [
      "code in place of data",
      { "rules.0.require": () => true },
      `${requireAt}: expected text, a number, true, false, a list or a record, found function.`,
    ],
  ],
]);

const definitions = (count: number, value: (index: number) => string) => ({
  definitions: [
    ...(trialPack.definitions ?? []),
    ...Array.from({ length: count }, (_, index) => ({ name: `level ${index}`, label: said("x"), value: value(index) })),
  ],
});

tables.push([
  "definitions that lean on each other",
  [
    [
      "in a circle",
      definitions(2, (index) => `level ${1 - index} + 1`),
      "trial: definitions/level 0: expected definitions that do not need themselves, found level 0. Break the circle.",
    ],
    [
      "on itself",
      definitions(1, () => "level 0"),
      "trial: definitions/level 0: expected definitions that do not need themselves",
    ],
    [
      "thousands deep, the deepest last",
      definitions(5000, (index) => (index === 4999 ? "1" : `level ${index + 1} + 1`)),
      "trial: definitions/level 166: expected expressions at most 500 levels deep",
    ],
    [
      "thousands deep, the deepest first",
      definitions(5000, (index) => (index === 0 ? "1" : `level ${index - 1} + 1`)),
      "trial: definitions/level 167: expected expressions at most 500 levels deep",
    ],
  ],
]);

describe.each(tables)("a pack with %s is refused", (_what, cases) => {
  it.each(cases)("%s", (_case, changes, told) => {
    expect(refusal(changed(changes), told)).toBe(told);
  });
});
