import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../feel/index.ts";
import { assess } from "./assess.ts";
import { openPack } from "./compile-pack.ts";
import { byLaw, changed, compiledFrom, parameter, problemsOf, requireAt, said } from "./hostile-pack.test-data.ts";
import { trialPack } from "./trial-pack.test-data.ts";

type Named = readonly [name: string, value: string];

const definitions = (given: ReadonlyArray<Named>, require = "true") => ({
  definitions: [
    ...(trialPack.definitions ?? []),
    ...given.map(([name, value]) => ({ name, label: said("x"), value, citation: byLaw })),
  ],
  "rules.1.require": require,
});

const levels = (count: number, lowest: string): ReadonlyArray<Named> =>
  Array.from({ length: count }, (_, index): Named => [
    `level ${index}`,
    index === 0 ? lowest : `level ${index - 1} + 1`,
  ]);

const toldOf = (given: ReadonlyArray<Named>, require?: string) => problemsOf(changed(definitions(given, require)));

const deep = (path: string) =>
  `trial: ${path}: expected expressions at most 500 levels deep, the definitions they read included, found deeper ones. Let fewer definitions build on each other.`;

describe("definitions that build on each other", () => {
  it.each([
    ["the lowest first", (given: ReadonlyArray<Named>) => given],
    ["the highest first", (given: ReadonlyArray<Named>) => given.toReversed()],
  ])("reach 500 levels and no more, %s", (_order, inOrder) => {
    expect(toldOf(inOrder(levels(167, "1")))).toEqual([]);
    expect(toldOf(inOrder(levels(167, "-1")))[0]).toMatch(/expected expressions at most 500 levels deep/u);
    expect(toldOf(inOrder(levels(166, "-1")))).toEqual([]);
  });

  it("are told at the one that is too deep, and once", () => {
    expect(toldOf(levels(168, "1"))).toEqual([deep("definitions/level 167")]);
    expect(toldOf(levels(167, "1"), "level 166 > 0")).toEqual([deep("rules/advance-justified/require")]);
    expect(toldOf(levels(167, "1"), "level 165 > 0")).toEqual([]);
  });

  it.each(["level 166 + fresh", "fresh + level 166"])("count the deepest of what they read: %s", (value) => {
    const fresh: Named = ["fresh", "1"];
    expect(toldOf([...levels(167, "1"), ["top", value], fresh])).toEqual([deep("definitions/top")]);
    expect(toldOf([...levels(166, "1"), ["top", value.replace("166", "165")], fresh])).toEqual([]);
  });

  it("do not add up where they stand beside each other", () => {
    const beside = Array.from({ length: 10 }, (_, index): Named => [`beside ${index}`, "level 150 + level 149"]);
    expect(toldOf([...levels(151, "1"), ...beside], "beside 0 > 0 and beside 9 > 0")).toEqual([]);
    expect(toldOf([...beside, ...levels(151, "1")])).toEqual([]);
  });

  it("are told once, however many read one that is broken", () => {
    expect(
      toldOf(
        [
          ["broken", "1 + "],
          ["reads it", "broken + 1"],
        ],
        "broken > 0 or reads it > 0",
      ),
    ).toEqual([
      "trial: definitions/broken, character 5: expected a value, a name or `(`, found the end. Something is missing after `+`.",
    ]);
  });

  it("in a circle are told once", () => {
    expect(
      toldOf(
        [
          ["first", "second + 1"],
          ["second", "first + 1"],
        ],
        "second > 0",
      ),
    ).toEqual([
      "trial: definitions/first: expected definitions that do not need themselves, found first. Break the circle.",
    ]);
  });
});

it("a definition that there is not is a fault of the caller", () => {
  expect(() => compiledFrom(trialPack).program.definition(9)).toThrow(new RangeError("no definition 9"));
});

/** What the second rule of the trial pack comes to in an open world. */
const outcome = (changes: object) =>
  assess(compiledFrom(changed({ "rules.1.when": undefined, "rules.1.gate": "idea", ...changes })), {
    gate: "idea",
    on: "2026-11-25",
    facts: { application: { fund: "ESF+", budget: { total: 10_000 } } },
  }).finding("trial/advance-justified").outcome;

describe("a parameter by the day of a cost", () => {
  const byDay = {
    ...parameter({
      keyedOn: ["cost"],
      values: [
        { from: "2020-01-01", value: 1 },
        { from: "2021-01-01", until: "2022-01-01", value: 2 },
      ],
    }),
  };
  it.each([
    ['odd number(date("2020-01-01")) = 1', "satisfied"],
    ['odd number(date("2020-12-31")) = 1', "satisfied"],
    ['odd number(date("2021-01-01")) = 2', "satisfied"],
    ['odd number(date("2021-12-31")) = 1', "violated"],
    ['odd number(date("2019-12-31")) = 1', "undetermined"],
    ['odd number(date("2022-01-01")) = 1', "undetermined"],
  ])("%s is %s", (require, comesTo) => {
    expect(outcome({ ...byDay, "rules.1.require": require })).toBe(comesTo);
    expect(
      outcome({
        ...byDay,
        "parameters.1": { ...(byDay["parameters.1"] as object), keyedOn: ["procurement"] },
        "rules.1.require": require,
      }),
    ).toBe(comesTo);
  });

  it("is refused without a day, as one that key dates choose is with one", () => {
    expect(problemsOf(changed({ ...byDay, "rules.1.require": "odd number = 1" }))).toHaveLength(1);
    expect(problemsOf(changed({ ...parameter({ keyedOn: ["today"] }), "rules.1.require": "odd number = 1" }))).toEqual(
      [],
    );
    expect(
      problemsOf(changed({ ...parameter({}), "rules.1.require": 'odd number(date("2020-01-01")) = 1' })),
    ).toHaveLength(1);
  });
});

const table = (more: object) => ({
  tables: [
    {
      name: "rate table",
      label: said("x"),
      hitPolicy: "unique",
      inputs: ["application.fund", "application.budget.total"],
      rows: [
        { when: ['"ESF+"', "<= 100"], then: "1" },
        { when: ['"ERDF", "JTF"', "-"], then: "2" },
        { when: ['not("ESF+", "ERDF", "JTF")', "-"], then: "null" },
      ],
      citation: byLaw,
      ...more,
    },
  ],
});

describe("a table", () => {
  const rows = (...given: ReadonlyArray<readonly [cells: ReadonlyArray<string>, then: string]>) => ({
    rows: given.map(([when, then]) => ({ when, then })),
  });

  it.each<readonly [what: string, more: object, require: string, comesTo: string]>([
    ["the row whose cells all hold", {}, "rate table = 1", "satisfied"],
    ["no other row", {}, "rate table = 2", "violated"],
    ["nothing where no row applies", rows([['"ERDF"', "-"], "1"]), "rate table = 1", "undetermined"],
    ["a row of which each cell lets any value through", rows([["-", "-"], "7"]), "rate table = 7", "satisfied"],
    ["a row whose first of several tests holds", rows([['"ESF+", "JTF"', "-"], "3"]), "rate table = 3", "satisfied"],
    ["a row whose last of several tests holds", rows([['"JTF", "ESF+"', "-"], "3"]), "rate table = 3", "satisfied"],
    ["no row whose test is denied", rows([['not("ESF+")', "-"], "3"]), "rate table = 3", "undetermined"],
    ["no row of which one cell fails", rows([['"ESF+"', "> 100"], "3"]), "rate table = 3", "undetermined"],
    [
      "all rows that apply, as a list",
      { hitPolicy: "collect" },
      "sum(rate table) = 1 and count(rate table) = 1",
      "satisfied",
    ],
    [
      "several that apply",
      { hitPolicy: "collect", ...rows([["-", "-"], "1"], [["-", "<= 100"], "2"], [["-", "> 100"], "3"]) },
      "sum(rate table) = 3 and count(rate table) = 2",
      "satisfied",
    ],
  ])("gives %s", (_what, more, require, comesTo) => {
    expect(outcome({ ...table(more), "rules.1.require": require })).toBe(comesTo);
  });

  const at = "trial: tables/rate table";
  it.each<readonly [what: string, more: object, told: string]>([
    [
      "an input",
      { inputs: ["application.fnd", "1"] },
      `${at}/inputs/0, character 1: expected a fact of application, found fnd. Did you mean fund?`,
    ],
    [
      "another input",
      { inputs: ["1", "application.fnd"] },
      `${at}/inputs/1, character 1: expected a fact of application, found fnd. Did you mean fund?`,
    ],
    [
      "a cell that is none",
      rows([["-", "<="], "1"]),
      `${at}/rows/0/when/1, character 3: expected a value, a name or \`(\`, found the end. Something is missing after \`<=\`.`,
    ],
    [
      "a cell of another kind",
      rows([["-", "-"], "1"], [["-", '"a"'], "1"]),
      `${at}/rows/1/when/1, character 1: expected`,
    ],
    [
      "a result",
      rows([["-", "-"], "1"], [["-", "-"], "application.fnd"]),
      `${at}/rows/1/then, character 1: expected a fact of application, found fnd. Did you mean fund?`,
    ],
    [
      "too few cells",
      rows([["-", "-"], "1"], [["-"], "1"]),
      `${at}/rows/1: expected a cell for each of 2 inputs, found 1. Write - in a cell that does not matter.`,
    ],
    [
      "too many cells",
      rows([["-", "-", "-"], "1"]),
      `${at}/rows/0: expected a cell for each of 2 inputs, found 3. Write - in a cell that does not matter.`,
    ],
    [
      "results of two kinds",
      rows([['"ERDF"', "-"], "1"], [['"ESF+"', "-"], '"a"']),
      `${at}: expected outputs of one kind, found several kinds.`,
    ],
    [
      "results of two kinds, then one of the first",
      rows([['"ERDF"', "-"], "1"], [['"ESF+"', "-"], '"a"'], [['"JTF"', "-"], "1"]),
      `${at}: expected outputs of one kind, found several kinds.`,
    ],
  ])("is refused by %s", (_what, more, told) => {
    const problems = problemsOf(changed(table(more)));
    expect(problems.map((problem) => problem.slice(0, told.length))).toEqual([told]);
  });
});

describe("an expression", () => {
  it("is told with where it stands and what to do", () => {
    expect(problemsOf(changed({ "rules.0.require": "application.title" }))).toEqual([
      `${requireAt}, character 1: expected a condition (true or false), found a text. Compare it with something; != null asks whether it is given.`,
    ]);
  });

  it("that was parsed before is not parsed again", () => {
    const text = "application.advance.justification != null";
    const parsed = Result.getOrThrow(parseExpression("application.title = null", []));
    const opened = openPack(trialPack, { expressions: [[text, parsed]] });
    const facts = { application: { advance: { requested: 100 } } };
    const question = { gate: "submission", on: "2026-11-25", facts } as const;
    expect(assess(opened, question).finding("trial/advance-justified").outcome).toBe("satisfied");
    expect(assess(openPack(trialPack), question).finding("trial/advance-justified").outcome).toBe("violated");
  });

  it("to a day gives a day", () => {
    expect(problemsOf(changed({ "obligations.0.due": "application.title" }))).toEqual([
      "trial: obligations/last-claim/due, character 1: expected a day, found application.title. Write an expression that gives a day.",
    ]);
    expect(problemsOf(changed({ "obligations.0.due": "today" }))).toEqual([]);
  });
});
