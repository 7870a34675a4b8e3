import { describe, expect, it } from "vitest";
import { changed, later as upper, parameter, problemsOf, said } from "./hostile-pack.test-data.ts";
import type { Pack } from "./pack.ts";
import { trialPack } from "./trial-pack.test-data.ts";

type Dated = readonly [from: string, until: string | undefined, value?: unknown];

const dated = (values: ReadonlyArray<Dated>) =>
  values.map(([from, until, value = 1]) => ({ from, value, ...(until === undefined ? {} : { until }) }));

const at = "trial: parameters/odd number/values: expected";
const once = `${at} one value for each day, found two from`;

describe("values of a parameter", () => {
  it.each<readonly [what: string, values: ReadonlyArray<Dated>]>([
    [
      "may follow each other without an end",
      [
        ["2020-01-01", undefined],
        ["2021-01-01", undefined],
      ],
    ],
    [
      "may touch",
      [
        ["2020-01-01", "2021-01-01"],
        ["2021-01-01", undefined],
      ],
    ],
    [
      "may stand in any order",
      [
        ["2021-01-01", "2022-01-01"],
        ["2020-01-01", "2021-01-01"],
      ],
    ],
    ["may hold for one day", [["2020-01-01", "2020-01-02"]]],
    [
      "may end for good",
      [
        ["2020-01-01", undefined],
        ["2021-01-01", "2022-01-01"],
      ],
    ],
  ])("%s", (_what, values) => {
    expect(problemsOf(changed(parameter({ values: dated(values) })))).toEqual([]);
    expect(problemsOf(changed(parameter({ keyedOn: ["cost"], values: dated(values) })))).toEqual([]);
  });

  it.each<readonly [what: string, values: ReadonlyArray<Dated>, told: string]>([
    [
      "leave out a day",
      [
        ["2020-01-01", "2020-12-31"],
        ["2021-01-01", undefined],
      ],
      `${at} a value from 2020-12-31, found none before 2021-01-01. Let the later value begin on that day, or add the value that holds between.`,
    ],
    [
      "share a day",
      [
        ["2020-01-01", "2021-01-02"],
        ["2021-01-01", undefined],
      ],
      `${once} 2021-01-01. End the earlier value on the day on which the later one begins.`,
    ],
    [
      "begin on one day",
      [
        ["2020-01-01", undefined],
        ["2020-01-01", undefined],
      ],
      `${once} 2020-01-01. Take one of them out.`,
    ],
    [
      "begin on one day, and one ends on it",
      [
        ["2020-01-01", "2020-01-01"],
        ["2020-01-01", undefined],
      ],
      `${once} 2020-01-01. Take one of them out.`,
    ],
    [
      "end on the day on which they begin",
      [["2020-01-01", "2020-01-01"]],
      `${at} an end (until) after 2020-01-01, found 2020-01-01. Write as until the first day on which the value no longer holds.`,
    ],
    [
      "end the day before they begin, with another after them",
      [
        ["2020-01-02", "2020-01-01"],
        ["2021-01-01", undefined],
      ],
      `${at} an end (until) after 2020-01-02, found 2020-01-01. Write as until the first day on which the value no longer holds.`,
    ],
  ])("may not %s", (_what, values, told) => {
    expect(problemsOf(changed(parameter({ values: dated(values) })))).toEqual([told]);
    expect(problemsOf(changed(parameter({ keyedOn: ["procurement"], values: dated(values) })))).toEqual([told]);
  });
});

const limit = (more: object) => ({
  name: "limit",
  label: said("limit"),
  kind: "integer",
  stricter: "lower",
  citation: { source: "act", provision: "1 §", certainty: "law" },
  values: dated([["2020-01-01", undefined, 10]]),
  ...more,
});

const { sources } = trialPack;

/** What is told of a later layer's parameter that replaces an earlier one. */
const replacing = (earlier: object, later: object): ReadonlyArray<string> =>
  problemsOf({ ...upper, sources, extends: [{ id: "earlier", version: "1.0.0" }], parameters: [limit(later)] }, [
    { ...upper, sources, id: "earlier", extends: [], parameters: [limit(earlier)] } as Pack,
  ]);

const values = (...given: ReadonlyArray<Dated>) => ({ values: dated(given) });
const tightenOnly =
  "A later layer may only tighten. Where law lets it be looser, except the rule by name, with reason and citation.";
const repeat = "Repeat the earlier values for the days that stay as they were.";
const onlyValues = "A later layer may change only the values, and only to the stricter side.";

describe("a later layer may give a parameter", () => {
  it.each<readonly [what: string, earlier: object, later: object]>([
    ["the same value", {}, {}],
    ["a lower value where lower is stricter", {}, values(["2020-01-01", undefined, 9])],
    [
      "a higher value where higher is stricter",
      { stricter: "higher" },
      { stricter: "higher", ...values(["2020-01-01", undefined, 11]) },
    ],
    ["the same value where higher is stricter", { stricter: "higher" }, { stricter: "higher" }],
    [
      "a higher value that ends when the earlier one tightens",
      values(["2020-01-01", "2021-01-01", 10], ["2021-01-01", undefined, 5]),
      values(["2020-01-01", "2021-01-01", 10], ["2021-01-01", undefined, 5]),
    ],
    ["the same value where none is stricter", { stricter: "none" }, { stricter: "none" }],
    ["the same value with more zeros", {}, values(["2020-01-01", undefined, "10"])],
    ["a value from an earlier day", {}, values(["2019-12-31", undefined, 10])],
    ["a value to the same end", values(["2020-01-01", "2021-01-01", 10]), values(["2020-01-01", "2021-01-01", 10])],
    [
      "a value beyond the earlier end",
      values(["2020-01-01", "2021-01-01", 10]),
      values(["2020-01-01", "2021-01-02", 10]),
    ],
    ["a value without an end", values(["2020-01-01", "2021-01-01", 10]), {}],
    [
      "a higher value once the earlier lower one has ended",
      values(["2020-01-01", "2021-01-01", 10], ["2021-01-01", undefined, 20]),
      values(["2020-01-01", "2021-01-01", 10], ["2021-01-01", undefined, 20]),
    ],
    [
      "the same day where none is stricter",
      { kind: "day", ...values(["2020-01-01", undefined, "2026-01-01"]) },
      { kind: "day", ...values(["2020-01-01", undefined, "2026-01-01"]) },
    ],
    [
      "the same texts",
      { kind: "texts", ...values(["2020-01-01", undefined, ["a", "b"]]) },
      { kind: "texts", ...values(["2020-01-01", undefined, ["a", "b"]]) },
    ],
    ["the same unit", { unit: "months" }, { unit: "months" }],
  ])("%s", (_what, earlier, later) => {
    expect(replacing(earlier, later)).toEqual([]);
  });
});

describe("a later layer may not give a parameter", () => {
  const path = "later: parameters/limit";
  it.each<readonly [what: string, earlier: object, later: object, told: string]>([
    [
      "another kind",
      {},
      { kind: "number" },
      `${path}/kind: expected "integer", as in earlier, found "number". ${onlyValues}`,
    ],
    [
      "another direction",
      {},
      { stricter: "none" },
      `${path}/stricter: expected "lower", as in earlier, found "none". ${onlyValues}`,
    ],
    [
      "a unit that it lacks",
      {},
      { unit: "months" },
      `${path}/unit: expected none, as in earlier, found "months". ${onlyValues}`,
    ],
    ["no unit", { unit: "months" }, {}, `${path}/unit: expected "months", as in earlier, found none. ${onlyValues}`],
    [
      "another key date",
      { keyedOn: ["filing"] },
      { keyedOn: ["today"] },
      `${path}/keyedOn: expected ["filing"], as in earlier, found ["today"]. ${onlyValues}`,
    ],
    [
      "a value from a later day",
      {},
      values(["2020-01-02", undefined, 10]),
      `${path}/values: expected values from 2020-01-01, as in earlier, found from 2020-01-02. ${repeat}`,
    ],
    [
      "an end that it lacks",
      {},
      values(["2020-01-01", "2021-01-01", 10]),
      `${path}/values: expected values as long as in earlier, found an end on 2021-01-01. ${repeat}`,
    ],
    [
      "an end a day earlier",
      values(["2019-01-01", "2020-01-01", 10], ["2020-01-01", "2021-01-01", 10]),
      values(["2019-01-01", "2020-12-31", 10]),
      `${path}/values: expected values as long as in earlier, found an end on 2020-12-31. ${repeat}`,
    ],
    [
      "a higher value where lower is stricter",
      {},
      values(["2020-01-01", undefined, 11]),
      `${path}: expected at most 10 from 2020-01-01, as in earlier (act 1 §), found 11 (act 1 §). ${tightenOnly}`,
    ],
    [
      "a lower value where higher is stricter",
      { stricter: "higher" },
      { stricter: "higher", ...values(["2020-01-01", undefined, 9]) },
      `${path}: expected at least 10 from 2020-01-01, as in earlier (act 1 §), found 9 (act 1 §). ${tightenOnly}`,
    ],
    ...([9, 11] as const).map(
      (value) =>
        [
          `${value} for 10 where none is stricter`,
          { stricter: "none" },
          { stricter: "none", ...values(["2020-01-01", undefined, value]) },
          `${path}: expected 10 from 2020-01-01, as in earlier (act 1 §), found ${value} (act 1 §). ${tightenOnly}`,
        ] as const,
    ),
    [
      "another day, whatever is stricter",
      { kind: "day", ...values(["2020-01-01", undefined, "2026-01-02"]) },
      { kind: "day", ...values(["2020-01-01", undefined, "2026-01-01"]) },
      `${path}: expected at most "2026-01-02" from 2020-01-01, as in earlier (act 1 §), found "2026-01-01" (act 1 §). ${tightenOnly}`,
    ],
    [
      "other texts",
      { kind: "texts", stricter: "none", ...values(["2020-01-01", undefined, ["a", "b"]]) },
      { kind: "texts", stricter: "none", ...values(["2020-01-01", undefined, ["a"]]) },
      `${path}: expected ["a","b"] from 2020-01-01, as in earlier (act 1 §), found ["a"] (act 1 §). ${tightenOnly}`,
    ],
    [
      "a looser value a day before the earlier one changes",
      values(["2020-01-01", "2021-01-01", 10], ["2021-01-01", undefined, 20]),
      values(["2020-01-01", "2020-12-31", 10], ["2020-12-31", undefined, 20]),
      `${path}: expected at most 10 from 2020-12-31, as in earlier (act 1 §), found 20 (act 1 §). ${tightenOnly}`,
    ],
    [
      "an old looser value when the earlier one tightens",
      values(["2020-01-01", undefined, 10], ["2021-01-01", undefined, 5]),
      {},
      `${path}: expected at most 5 from 2021-01-01, as in earlier (act 1 §), found 10 (act 1 §). ${tightenOnly}`,
    ],
    [
      "a value looser than its last, which another provision sets",
      {
        values: [{ from: "2020-01-01", value: 10, citation: { source: "guide", provision: "p. 3", certainty: "law" } }],
      },
      {
        values: [{ from: "2020-01-01", value: 11, citation: { source: "guide", provision: "p. 4", certainty: "law" } }],
      },
      `${path}: expected at most 10 from 2020-01-01, as in earlier (guide p. 3), found 11 (guide p. 4). ${tightenOnly}`,
    ],
  ])("%s", (_what, earlier, later, told) => {
    expect(replacing(earlier, later)).toEqual([told]);
  });

  it("several other properties at once", () => {
    expect(replacing({}, { kind: "number", unit: "months" })).toHaveLength(2);
  });

  it("a value that cannot be read, which is not compared", () => {
    expect(replacing({}, values(["2021-01-01", undefined, "ten"]))).toEqual([
      'later: parameters/limit/values/0: expected a whole number, found "ten". Write digits only.',
    ]);
  });

  it("what it likes in place of a value that cannot be read", () => {
    expect(replacing(values(["2020-01-01", undefined, "ten"]), {})).toEqual([]);
  });
});
