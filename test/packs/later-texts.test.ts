/** A rule of several texts answers by the one in force, as closures and as built packs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assess, type Finding, openPack, parsePack } from "@kaari/core";
import type {
  BuiltAssessment,
  BuiltExplanation,
  BuiltFinding,
  BuiltQuestion,
  BuiltRule,
  BuiltWorld,
  Facts,
} from "@kaari/core/compiled";
import * as Result from "effect/Result";
import { afterAll, describe, expect, it } from "vitest";
import { builtModules } from "./built-modules.ts";
import { chanceFacts } from "./differential/chance-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "kaari-texts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const said = (text: string) => ({ fi: text, sv: text, en: text });
const text = (provision: string, more: object) => ({
  id: "r0",
  title: said(provision),
  gate: "submission",
  severity: "blocking",
  citation: { source: "notice", provision, certainty: "law" },
  basis: [],
  ...more,
});

const pack = Result.getOrThrow(
  parsePack({
    id: "by-chance",
    version: "1.0.0",
    title: said("Texts"),
    jurisdiction: { country: "FI", timeZone: "Europe/Helsinki", currency: "EUR", languages: ["en"], calendar: [] },
    status: "draft",
    sources: [
      {
        id: "notice",
        title: said("Call"),
        short: said("Call"),
        url: "https://example.org/",
        language: "en",
        version: "1",
      },
    ],
    rules: [
      { ...text("9 §", { require: "flag" }), id: "r1" },
      text("1 §", { require: "amount <= 1", validity: { until: "2024-01-01" } }),
      text("2 §", {
        severity: "warning",
        discretion: "special",
        when: "flag",
        require: "amount <= 2",
        validity: { from: "2024-01-01", until: "2026-01-01" },
      }),
      text("3 §", { severity: "review", when: "amount > 3", validity: { from: "2026-01-01", until: "2028-01-01" } }),
    ],
    messages: { en: {} },
  }),
);
const compiled = openPack(pack, { facts: chanceFacts, keyDates: { filing: "filedAt" } });

type Assess = (facts: Facts, on: string, world: BuiltWorld) => BuiltAssessment;
type Asked = (finding: BuiltFinding) => ReadonlyArray<BuiltQuestion>;
type Explained = (finding: BuiltFinding) => BuiltExplanation;
type Titled = (finding: BuiltFinding) => BuiltRule;

let built = 0;

/** Built anew for each case, so that each tells of what builds it. */
const modules = async () => {
  const module = builtModules(compiled, folder, `texts-${built++}`);
  const forms: ReadonlyArray<Assess> = [
    (await module("index"))["assessSubmission"]!,
    (await module("small"))["assessSubmission"]!,
  ];
  const explain: Explained = (await module("explain"))["explain"]!;
  const missing: Asked = (await module("questions"))["missing"]!;
  const rule: Titled = (await module("rules"))["rule"]!;
  return { assess: forms, explain, missing, rule };
};

const line = (
  title: string,
  { outcome, severity }: Pick<Finding, "outcome" | "severity">,
  lacks: ReadonlyArray<{ readonly path: string }>,
): string =>
  `${title} ${severity} ${outcome}${lacks.length === 0 ? "" : ` for want of ${lacks.map(({ path }) => path).join()}`}`;

const reason = { rule: "by-chance/r0", strength: "special", text: "The only way." };

describe("a rule with three texts", () => {
  it.each<readonly [on: string, facts: Facts, world: BuiltWorld, told: string]>([
    ["2023-12-31", { amount: 1_00 }, "closed", "1 § blocking satisfied"],
    ["2023-12-31", { amount: 1_01 }, "closed", "1 § blocking violated"],
    ["2023-12-31", { amount: 1_01, application: { reasons: [reason] } }, "closed", "1 § blocking violated"],
    ["2023-12-31", {}, "closed", "1 § blocking violated for want of amount"],
    ["2023-12-31", {}, "open", "1 § blocking undetermined for want of amount"],
    ["2024-01-01", { amount: 2_00, flag: true }, "closed", "2 § warning satisfied"],
    ["2024-01-01", { amount: 2_01, flag: true }, "closed", "2 § warning violated"],
    ["2024-01-01", { amount: 2_01, flag: false }, "open", "2 § warning not-applicable"],
    [
      "2025-12-31",
      { amount: 2_01, flag: true, application: { reasons: [reason] } },
      "closed",
      "2 § warning for-review",
    ],
    ["2025-12-31", { amount: 2_01, flag: true, decision: { reasons: [reason] } }, "open", "2 § warning for-review"],
    [
      "2025-12-31",
      { amount: 2_01, flag: true, application: { reasons: [{ ...reason, text: undefined }] } },
      "open",
      "2 § warning undetermined for want of application.reasons.0.text",
    ],
    [
      "2025-12-31",
      { amount: 2_01, flag: true, application: { reasons: [{ ...reason, text: undefined }] } },
      "closed",
      "2 § warning violated",
    ],
    ["2025-12-31", { amount: 2_01 }, "open", "2 § warning undetermined for want of flag"],
    ["2025-12-31", { flag: true }, "closed", "2 § warning violated for want of amount"],
    [
      "2025-12-31",
      { flag: true, application: { reasons: [reason] } },
      "closed",
      "2 § warning for-review for want of amount",
    ],
    ["2026-01-01", { amount: 3_00 }, "closed", "3 § review not-applicable"],
    ["2026-01-01", { amount: 3_01 }, "closed", "3 § review for-review"],
    ["2027-12-31", {}, "closed", "3 § review for-review for want of amount"],
    ["2027-12-31", {}, "open", "3 § review undetermined for want of amount"],
    ["2028-01-01", { amount: 3_01 }, "closed", "3 § review not-applicable"],
    ["2028-01-01", {}, "open", "3 § review not-applicable"],
  ])("comes on %s with %j, %s, to %s", async (on, facts, world, told) => {
    const answer = assess(compiled, { gate: "submission", on, facts, world });
    const finding = answer.finding("by-chance/r0");
    expect(line(finding.title.en, finding, finding.missing)).toBe(told);
    const { assess: forms, explain, missing, rule } = await modules();
    const isViolated = assess(compiled, { gate: "submission", on, facts }).finding(finding.rule).outcome === "violated";
    for (const form of forms) {
      const twin = form(facts, on, world).findings.find((each) => each.rule === finding.rule)!;
      expect(line(rule(twin).title.en, twin, missing(twin))).toBe(told);
      expect(explain(twin).holds?.text).toBe(
        finding.outcome === "not-applicable" ? undefined : finding.definition.require,
      );
      expect(form(facts, on, "closed").violations.includes(finding.rule)).toBe(isViolated);
    }
  });
});
