import { describe, expect, it } from "vitest";
import { certainties, Citation, cite, mayBlock } from "./citation.ts";
import { Criterion } from "./duty.ts";
import { KeyedOn } from "./key-date.ts";
import { rule } from "./rule-pack.test-data.ts";
import { Rule } from "./rule.ts";
import { act } from "./trial-pack.test-data.ts";

/** What is said of a part of a pack, or nothing when it is well formed. */
const said = (
  schema: typeof Rule | typeof Criterion | typeof KeyedOn | typeof Citation,
  value: unknown,
): ReadonlyArray<string> => {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) =>
    issue.code === "invalid_union"
      ? issue.errors.flatMap((each) =>
          each.map(({ path, message }) => `${[...issue.path, ...path].join(".")}: ${message}`),
        )
      : [`${issue.path.join(".")}: ${issue.message}`],
  );
};

describe("a rule", () => {
  const late = "validity.until: expected an end (until) after the beginning (from)";

  it.each<readonly [validity: object, problems: ReadonlyArray<string>]>([
    [{ from: "2026-01-01", until: "2026-01-02" }, []],
    [{ from: "2026-01-01", until: "2026-01-01" }, [late]],
    [{ from: "2026-01-02", until: "2026-01-01" }, [late]],
    [{ from: "2026-01-01" }, []],
    [{ until: "2026-01-01" }, []],
    [{}, []],
  ])("is in force from a day until a later one: %j", (validity, problems) => {
    expect(said(Rule, { ...rule("one"), validity })).toEqual(problems);
  });

  it.each<readonly [id: string, problems: ReadonlyArray<string>]>([
    ["one-rule2", []],
    ["One", ["id: expected lower-case words joined by hyphens"]],
    ["one--rule", ["id: expected lower-case words joined by hyphens"]],
    ["one rule", ["id: expected lower-case words joined by hyphens"]],
    ["2nd", ["id: expected lower-case words joined by hyphens"]],
  ])("has an id of lower-case words: %s", (id, problems) => {
    expect(said(Rule, { ...rule("one"), id })).toEqual(problems);
  });

  it("stands at each of its gates once", () => {
    expect(said(Rule, rule("one", { gate: ["idea", "submission"] }))).toEqual([]);
    expect(said(Rule, { ...rule("one"), gate: ["idea", "idea"] })).toContain("gate: expected each name once");
  });

  it("names its values by a small letter, letters and digits", () => {
    expect(said(Rule, rule("one", { values: { totalOf2: "1" } }))).toEqual([]);
    expect(said(Rule, rule("one", { values: { "total-2": "1" } }))).toHaveLength(1);
  });
});

it.each<readonly [keyedOn: ReadonlyArray<string>, problems: number]>([
  [["filing", "today"], 0],
  [["filing", "filing"], 1],
  [[], 1],
])("key dates are named once each, and one at least: %j", (keyedOn, problems) => {
  expect(said(KeyedOn, keyedOn)).toHaveLength(problems);
});

describe("a criterion", () => {
  const criterion = (scale: unknown) => ({
    id: "need",
    title: { fi: "tarve", sv: "behov", en: "need" },
    group: "general",
    scale,
    citation: cite(act, "4 §"),
    basis: ["T-1"],
  });

  it.each<readonly [scale: unknown, isScale: boolean]>([
    ["pass-fail", true],
    [{ from: 0, to: 5 }, true],
    [{ from: 4.9, to: 5 }, true],
    [{ from: 5, to: 5 }, false],
    [{ from: 5, to: 0 }, false],
  ])("has a scale that ends above its beginning: %j", (scale, isScale) => {
    expect(said(Criterion, criterion(scale)).includes("scale: expected a scale that ends above its beginning")).toBe(
      !isScale,
    );
  });
});

describe("a citation", () => {
  it("is of the text of the law unless it is said to be otherwise", () => {
    expect(cite(act, "4 §")).toEqual({ source: "act", provision: "4 §", certainty: "law" });
    expect(cite(act, "4 §", "practice")).toEqual({ source: "act", provision: "4 §", certainty: "practice" });
    expect(said(Citation, cite(act, "4 §"))).toEqual([]);
  });

  it("carries a blocking rule when it is of law or guidance, and not when it is weaker", () => {
    expect(certainties.filter(mayBlock)).toEqual(["law", "guidance"]);
  });
});
