/** Packs that are built small answer as the same packs do that are built for speed. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleFacts, type Gate, gates, buildPack, openPack, type Pack, parseCaseFile, parsePack } from "@kaari/core";
import type { BuiltAssessment, BuiltWorld, Facts } from "@kaari/core/compiled";
import * as Result from "effect/Result";
import { afterAll, describe, expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";
import { builtModules } from "./built-modules.ts";
import { chanceFacts } from "./differential/chance-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "kaari-small-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Assess = (facts: Facts, on: string, world?: BuiltWorld) => BuiltAssessment;
const worlds = ["open", "closed"] as const;

const told = (assessment: BuiltAssessment) => ({
  violations: assessment.violations,
  verdict: assessment.verdict,
  findings: assessment.findings.map(({ outcome, part, rule, severity, text, unanswered }) => [
    rule,
    outcome,
    severity,
    part,
    text,
    unanswered,
  ]),
});

const nameOf = (gate: Gate): string => {
  const name = gate.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `assess${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

/** It stands on all other packs, and has their examples. */
const pack = packs.find(({ id }) => id === "esf-plus-finland-citizens")!;

describe("the citizens' pack built small", () => {
  const compiled = openPack(pack, { packs });
  const module = builtModules(compiled, folder, pack.id);
  const cases = compiled.merged.layers.flatMap((layer) =>
    (layer.examples ?? []).flatMap((example) => {
      const facts = parseCaseFile(exampleFacts(layer, example));
      return Result.isSuccess(facts) ? [{ on: example.on, facts: facts.success as unknown as Facts }] : [];
    }),
  );
  const asked = gates.filter((gate) => compiled.rulesAt(gate).single.length > 0);

  it("has the same names as the other module", async () => {
    const [fast, small] = [await module("index"), await module("small")].map((built) => Object.keys(built).toSorted());
    expect(small).toEqual(fast);
  });

  it.each(asked)("answers at gate %s of every worked example alike, in both worlds", async (gate) => {
    const [fast, small]: ReadonlyArray<Assess> = [await module("index"), await module("small")].map(
      (built) => built[nameOf(gate)]!,
    );
    expect(cases.length).toBeGreaterThan(20);
    for (const { facts, on } of cases)
      for (const world of worlds) {
        const [found, expected] = [told(small!(facts, on, world)), told(fast!(facts, on, world))];
        // Texts are compared in a fraction of the time.
        expect(JSON.stringify(found)).toBe(JSON.stringify(expected));
      }
  });
});

const said = (text: string) => ({ fi: text, sv: text, en: text });

/** A pack whose rules share a definition that asks whether a fact is given. */
const shared: Pack = Result.getOrThrow(
  parsePack({
    id: "shared",
    version: "1.0.0",
    title: said("Shared"),
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
    definitions: [
      { name: "least lines", label: said("least lines"), value: "if colour = null then 1 else 2" },
      { name: "is plain", label: said("is plain"), value: "colour = null or flag" },
    ],
    rules: [
      ["enough-lines", "count(lines) >= least lines"],
      ["not-too-many-lines", "count(lines) <= least lines"],
      ["plain", "is plain"],
      ["not-plain", "not(is plain)"],
    ].map(([id, require]) => ({
      id,
      title: said(id!),
      gate: "submission",
      severity: "blocking",
      citation: { source: "notice", provision: "1 §", certainty: "law" },
      require,
      basis: [],
    })),
    messages: { en: {} },
  }),
);

describe("what rules of a small pack share", async () => {
  const compiled = openPack(shared, { facts: chanceFacts, keyDates: { filing: "filedAt" } });
  const assess: Assess = (await builtModules(compiled, folder, "shared")("small"))["assessSubmission"]!;
  const outcomes = (facts: Facts, world: BuiltWorld) =>
    assess(facts, "2026-11-25", world).findings.map(({ outcome }) => outcome);

  it.each([
    ["closed", { lines: [{}] }, ["satisfied", "satisfied", "satisfied", "violated"]],
    ["open", { lines: [{}] }, ["undetermined", "undetermined", "undetermined", "undetermined"]],
    ["closed", { lines: [{}] }, ["satisfied", "satisfied", "satisfied", "violated"]],
    ["open", { lines: [{}], colour: "red" }, ["violated", "satisfied", "undetermined", "undetermined"]],
    ["open", { lines: [{}, {}], colour: "red", flag: true }, ["satisfied", "satisfied", "satisfied", "violated"]],
    ["closed", { lines: [{}, {}], colour: "red", flag: false }, ["satisfied", "satisfied", "violated", "satisfied"]],
    ["open", { lines: [{}, {}, {}], flag: true }, ["undetermined", "undetermined", "satisfied", "violated"]],
  ] as const)("is worked out anew for each question, here %s", (world, facts, expected) => {
    expect(outcomes(facts, world)).toEqual(expected);
  });
});

describe("a rule that is in force by the day of filing, or else by the day of asking", async () => {
  const [rule] = shared.rules;
  const dated = {
    ...shared,
    definitions: [],
    rules: [{ ...rule!, require: "flag", validity: { from: "2026-01-01" } }],
  };
  const compiled = openPack(dated, { facts: chanceFacts, keyDates: { filing: "filedAt" } });
  const assess: Assess = (await builtModules(compiled, folder, "dated")("small"))["assessSubmission"]!;

  it.each([
    ["filed on its first day", "2026-01-01T00:00:00+02:00", "2025-12-31", "satisfied"],
    ["filed the day before", "2025-12-31T23:59:59+02:00", "2026-01-01", "not-applicable"],
    ["not filed, asked on its first day", undefined, "2026-01-01", "satisfied"],
    ["not filed, asked the day before", undefined, "2025-12-31", "not-applicable"],
  ])("is asked of what was %s where no other rule reads that day", (_what, filedAt, on, expected) => {
    const facts = { flag: true, ...(filedAt === undefined ? {} : { filedAt }) };
    expect(assess(facts, on, "closed").findings.map(({ outcome }) => outcome)).toEqual([expected]);
  });
});

it("a rule of more texts than codes can tell apart is refused, one of as many is built", () => {
  const [rule] = shared.rules;
  const ofTexts = (count: number) => {
    const rules = Array.from({ length: count }, (_, at) => ({
      ...rule!,
      require: "flag",
      validity: { from: `${2001 + at}-01-01`, until: `${2002 + at}-01-01` },
    }));
    return openPack({ ...shared, definitions: [], rules }, { facts: chanceFacts, keyDates: { filing: "filedAt" } });
  };
  expect(Object.keys(buildPack(ofTexts(16)))).toContain("small.js");
  expect(() => buildPack(ofTexts(17))).toThrow("shared/enough-lines: a rule with more than 16 texts");
});
