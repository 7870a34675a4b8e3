import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { compilePack } from "../compile-pack.ts";
import { describePackProblem } from "../pack-problem.ts";
import { compiled, trialPack } from "../trial-pack.test-data.ts";
import { tableNotices } from "./check-tables.ts";

const label = { fi: "t", sv: "t", en: "t" };
const citation = { source: "act", provision: "4 §", certainty: "law" } as const;

const withTable = (
  inputs: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
  hitPolicy = "unique",
) => ({
  ...trialPack,
  tables: [
    {
      name: "trial table",
      label,
      hitPolicy: hitPolicy === "unique" ? ("unique" as const) : ("collect" as const),
      inputs,
      rows: rows.map((when, index) => ({ when, then: String(index) })),
      citation,
    },
  ],
});

const problems = (pack: ReturnType<typeof withTable>): ReadonlyArray<string> => {
  const result = compilePack(pack, {});
  return Result.isFailure(result) ? result.failure.map(describePackProblem) : [];
};
const notices = (pack: ReturnType<typeof withTable>): ReadonlyArray<string> =>
  tableNotices(compiled(pack)).map(describePackProblem);

describe("a table of hit policy unique", () => {
  it("holds where rows meet at a limit without sharing it", () => {
    const pack = withTable(["application.budget.total"], [["< 100"], ["[100..200]"], ["> 200"]]);
    expect(problems(pack)).toEqual([]);
    expect(notices(pack)).toEqual([]);
  });

  it("is refused where two rows share a cent, with both rows and the amount", () => {
    expect(problems(withTable(["application.budget.total"], [["<= 100"], [">= 100"]]))).toEqual([
      "trial: tables/trial table/rows/1: expected at most one row of a unique table to apply, found rows 1 and 2, which both apply when application.budget.total = 100. Change a cell of either, so that each case has one row, or make the hit policy collect.",
    ]);
  });

  it("is told of the cent that no row has", () => {
    expect(notices(withTable(["application.budget.total"], [["< 100"], ["> 100.01"]]))).toEqual([
      "trial: tables/trial table: expected a row for every case, found none when application.budget.total = 100. Add a row, or leave it if the table is to have no value there.",
    ]);
    expect(notices(withTable(["application.budget.total"], [["<= 100"], [">= 100.01"]]))).toEqual([]);
  });

  it.each([
    ["codes", ["application.fund"], [['"ESF+"'], ['not("ESF+")']], [], []],
    ["booleans", ["application.started"], [["true"]], [], ["application.started = false"]],
    [
      "days",
      ["application.startedOn"],
      [['<= date("2026-01-01")'], ['>= date("2026-01-01")']],
      ['rows 1 and 2, which both apply when application.startedOn = date("2026-01-01")'],
      [],
    ],
    ["texts", ["application.title"], [['"A"'], ['"B"']], [], ["application.title = any other text"]],
    [
      "two columns",
      ["application.started", "application.budget.total"],
      [
        ["true", "< 10"],
        ["-", ">= 10"],
      ],
      [],
      ["application.started = false, application.budget.total = 9.99"],
    ],
    ["counts", ["count(application.partners)"], [["0"], ["1"], [">= 2"]], [], []],
  ])("is gone through by %s", (_what, inputs, rows, overlaps, gaps) => {
    const pack = withTable(inputs, rows);
    const told = overlaps.length === 0 ? notices(pack) : problems(pack);
    expect(told).toHaveLength(overlaps.length + gaps.length);
    for (const [index, part] of [...overlaps, ...gaps].entries()) expect(told[index]).toContain(part);
  });

  it("is refused where a row lets nothing through", () => {
    expect(problems(withTable(["application.budget.total"], [["< 0"], [">= 0"]]))).toEqual([
      "trial: tables/trial table/rows/0: expected a row that can apply, found row 1, whose cells let no value through. Change its cells, or take the row out.",
    ]);
  });

  it("is not decided where a cell compares with a fact", () => {
    expect(notices(withTable(["application.budget.total"], [["< application.fundingPlan.grant"], [">= 5"]]))).toEqual([
      "trial: tables/trial table: expected cells that compare with numbers, days or texts as they stand, found application.fundingPlan.grant, which is no literal. Whether rows overlap or leave gaps is not decided. Look through the rows yourself, or ask with --deep.",
    ]);
  });

  it("is told of rows that apply whatever is given", () => {
    expect(problems(withTable(["application.budget.total"], [["-"], ["-"]]))[0]).toContain(
      "found rows 1 and 2, which both apply when whatever is given.",
    );
  });

  it("is gone through below zero, where the input is no fact", () => {
    const told = notices(withTable(["application.budget.total - 5"], [["< -1.5"], ["> -1.5"]]));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("none when application.budget.total - 5 = -1.5.");
  });

  it("is told of twenty overlaps, and of twenty gaps", () => {
    const limits = Array.from({ length: 25 }, (_, index) => index + 1);
    const [first] = limits;
    expect(
      problems(withTable(["application.budget.total"], [...limits.map((limit) => [`${limit}`]), ["-"]])),
    ).toHaveLength(20);
    const apart = [[`< ${first}`], ...limits.map((limit) => [`(${limit}..${limit + 1})`]), ["> 26"]];
    expect(notices(withTable(["application.budget.total"], apart))).toHaveLength(1);
    const rows = limits.map((limit) => [`${limit}`, "true"]);
    expect(notices(withTable(["application.budget.total", "application.started"], rows))).toHaveLength(20);
  });
});

describe("the tables of a layer", () => {
  const layer = { ...withTable(["application.budget.total"], [["<= 100"], [">= 200"]]), id: "layer" };
  const above = {
    ...trialPack,
    parameters: [],
    definitions: [],
    rules: [],
    obligations: [],
    messages: { fi: {}, sv: {}, en: {} },
  };
  const village = { ...above, id: "village", extends: [{ id: "layer", version: "1.0.0" }] };

  it("are told of in the layer, and not in every pack that stands on it", () => {
    expect(tableNotices(compiled(layer)).map(({ pack }) => pack)).toEqual(["layer"]);
    expect(tableNotices(compiled(village, [layer]))).toEqual([]);
  });
});

it("a table of hit policy collect may overlap and leave gaps", () => {
  const pack = withTable(["application.budget.total"], [["< 100"], ["< 50"]], "collect");
  expect(problems(pack)).toEqual([]);
  expect(notices(pack)).toEqual([]);
});

const parts = (limits: ReadonlyArray<number>): ReadonlyArray<string> => [
  `< ${limits[0]}`,
  ...limits.slice(1).map((limit, index) => `[${limits[index]}..${limit})`),
  `>= ${limits.at(-1)}`,
];

it("a table of 1 000 rows and 4 columns has neither overlap nor gap", () => {
  const [tens, fives, twos] = [parts([1, 2, 3, 4, 5, 6, 7, 8, 9]), parts([1, 2, 3, 4]), parts([7])];
  const rows = tens.flatMap((a) => tens.flatMap((b) => fives.flatMap((c) => twos.map((d) => [a, b, c, d]))));
  expect(rows).toHaveLength(1000);
  const pack = withTable(
    [
      "application.budget.total",
      "application.fundingPlan.grant",
      "application.advance.requested",
      "count(application.partners)",
    ],
    rows,
  );
  expect(problems(pack)).toEqual([]);
  expect(notices(pack)).toEqual([]);
});
