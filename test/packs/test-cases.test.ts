import { obligationsDue, openPack, runExample } from "@kaari/core";
import { readFileSync } from "node:fs";
import * as path from "node:path";
import { describe, expect, it } from "vitest";
import { finlandStructuralFunds, packs } from "../../packages/rules/src/index.ts";
import { sharedFolder } from "../shared.ts";
import { testCases } from "./test-cases.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const sources = new Map(
  packs.flatMap((pack) => (pack.examples ?? []).map(({ id, source }) => [`${pack.id}/${id}`, source])),
);

describe.each(Object.entries(testCases))("%s", (id, { examples = [], tests = [], later = [] }) => {
  it("is tried, or has a later home", () => {
    expect(examples.length + tests.length + later.length).toBeGreaterThan(0);
  });

  it.each(examples)("is the source of %s", (example) => {
    expect(sources.get(example)).toMatch(new RegExp(`${id}(?![0-9a-z])`));
  });

  it.each(tests)("is named in %s", (file) => {
    expect(readFileSync(path.join(root, file), "utf8")).toContain(id);
  });
});

const shared = sharedFolder();

it.skipIf(shared === undefined)("no odd case of the research is forgotten (skipped without the shared folder)", () => {
  const research = readFileSync(path.join(shared ?? "", "sources", "domain.md"), "utf8");
  const [, cases = ""] = /^## 13\. .*?$(.*?)^## 14\./ms.exec(research) ?? [];
  const numbers = new Set(cases.match(/^(?:\*\*|\| )TC-\d\d/gm)?.map((match) => match.slice(2)));
  expect(new Set(Object.keys(testCases).map((id) => id.slice(0, "TC-00".length)))).toEqual(numbers);
  const letters = cases.split(/^(?=\*\*TC-)/m).flatMap((text) => {
    const number = /^\*\*(TC-\d\d)/.exec(text)?.[1];
    return number === undefined
      ? []
      : [...text.matchAll(/(?<=[\s*])([a-e]\d?)\) /g)].map(([, letter]) => `${number} ${letter}`);
  });
  expect(Object.keys(testCases).filter((id) => id.includes(" "))).toEqual(letters);
});

const compiled = openPack(finlandStructuralFunds, { packs });

describe("beyond outcomes", () => {
  it("an advance by the budget shows the source that reads otherwise (TC-01 c)", () => {
    const findings = (finlandStructuralFunds.examples ?? [])
      .filter(({ id }) => id === "advance-at-30-percent-of-budget")
      .map((example) => runExample(compiled, finlandStructuralFunds, example).assessment)
      .map((assessment) => assessment?.finding("finland-structural-funds/advance-ceiling"));
    expect(findings.map((finding) => finding?.conflicts.map(({ citation }) => citation.certainty))).toEqual([
      ["practice"],
    ]);
  });

  it("a late supplement warns and does not bar (TC-07)", () => {
    expect(finlandStructuralFunds.rules.find(({ id }) => id === "supplement-in-time")?.severity).toBe("warning");
  });

  it.each([
    ["unit-cost-1720", true],
    ["actual-plus-percentage", false],
  ])("working time is recorded under the salary model %s: %s (TC-15)", (salaryModel, recorded) => {
    const owed = obligationsDue(compiled, { on: "2026-11-25", facts: { decision: { salaryModel } } });
    expect(owed.some(({ id }) => id === "finland-structural-funds/keep-working-time-records")).toBe(recorded);
  });
});
