import { describe, expect, it } from "vitest";
import {
  byLaw,
  changed,
  type Changes,
  later,
  parameter,
  problemsOf,
  requires,
  said,
} from "./hostile-pack.test-data.ts";
import type { Pack } from "./pack.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const toldOf = (changes: Changes): ReadonlyArray<string> => problemsOf(changed(changes));

const practice = { ...byLaw, certainty: "practice" };
const guidance = { ...byLaw, certainty: "guidance" };

describe("all that is wrong is told", () => {
  it("with a rule that has several broken expressions, the first once", () => {
    expect(
      toldOf({ "rules.1.when": "1", "rules.1.require": "2", "rules.1.values": { sum: "1 + true", text: '"a"' } }),
    ).toEqual([
      expect.stringMatching(/^trial: rules\/advance-justified\/when, character 1: expected a condition/u),
      expect.stringMatching(/^trial: rules\/advance-justified\/require, character 1: expected a condition/u),
      expect.stringMatching(/^trial: rules\/advance-justified\/values\/sum, character 1: /u),
    ]);
  });

  it("with each expression of a duty", () => {
    const broken = { when: "1", since: "1", due: "1" };
    const step = { id: "step", title: said("x"), who: "applicant", gate: "start", citation: byLaw, basis: [] };
    expect(
      toldOf({
        "obligations.0": { ...trialPack.obligations?.[0], ...broken },
        requirements: [{ ...step, when: "2", by: "2", since: "2" }],
      }).map((told) => told.split(":")[1]),
    ).toEqual([
      " obligations/last-claim/when, character 1",
      " obligations/last-claim/due, character 1",
      " obligations/last-claim/since, character 1",
      " requirements/step/when, character 1",
      " requirements/step/by, character 1",
      " requirements/step/since, character 1",
    ]);
  });

  it("at one place in each of two packs", () => {
    const rule = { ...trialPack.rules[0], require: "1" };
    const layer = changed({ "rules.0": rule }) as Pack;
    const upper = { ...later, sources: trialPack.sources, rules: [rule], messages: trialPack.messages };
    expect(
      problemsOf(upper, [layer])
        .filter((told) => told.includes("require"))
        .map((told) => told.slice(0, 44)),
    ).toEqual(["trial: rules/grant-within-ceiling/require, c", "later: rules/grant-within-ceiling/require, c"]);
  });

  it("with a definition's name and its expression", () => {
    const definition = { name: "and so", label: said("x"), value: "1 + true" };
    expect(toldOf({ "definitions.1": definition }).map((told) => told.split(":")[1])).toEqual([
      " definitions/and so",
      " definitions/and so, character 1",
    ]);
  });
});

describe("a rule reads facts", () => {
  const beyond = (gate: string, roots: string, found: string, rule = "grant-within-ceiling") =>
    `trial: rules/${rule}: expected facts that gate ${gate} has (${roots}), found ${found}. Give the rule another gate, or read other facts.`;
  const submitted = "application, call";

  it.each<readonly [what: string, changes: Changes, told: ReadonlyArray<string>]>([
    ["that each of its gates has", { "rules.0.gate": ["decision", "start"], ...requires("decision.granted > 1") }, []],
    [
      "that one of its gates lacks",
      { "rules.0.gate": ["decision", "submission"], ...requires("decision.granted > 1") },
      [beyond("submission", submitted, "decision")],
    ],
    [
      "that both of its gates lack, each once",
      requires("decision.granted > 1 and decision.madeOn != null"),
      [beyond("idea", submitted, "decision"), beyond("submission", submitted, "decision")],
    ],
    [
      "of a root that no gate of it has, in its condition",
      { "rules.1.when": "project.endsOn != null" },
      [beyond("submission", submitted, "project", "advance-justified")],
    ],
    [
      "that only its sentence prints",
      { "rules.1.values": { day: "project.endsOn" } },
      [beyond("submission", submitted, "project", "advance-justified")],
    ],
    [
      "that a definition reads for it",
      { "definitions.0.value": "decision.granted", "rules.0.gate": "submission" },
      [beyond("submission", submitted, "decision")],
    ],
    [
      "for each item of a list",
      { "rules.1.require": "every p in application.partners satisfies decision.granted > 1" },
      [beyond("submission", submitted, "decision", "advance-justified")],
    ],
    [
      "of a group, though it sees one application",
      { "rules.4.scope": undefined },
      [beyond("submission", submitted, "plan", "one-plan"), beyond("submission", submitted, "parts", "one-plan")],
    ],
    [
      "of a group and others, though its gate has fewer",
      { "rules.4.require": "count(parts) >= 2 and decision.granted > 1" },
      [beyond("submission", "application, call, plan, parts", "decision", "one-plan")],
    ],
  ])("%s", (_what, changes, told) => {
    expect(toldOf(changes)).toEqual(told);
  });
});

describe("what a blocking rule rests on", () => {
  const weak = (name: string, path = "rules/grant-within-ceiling") =>
    `trial: ${path}: expected law or guidance behind a blocking rule, found a weaker certainty of ${name}. Make the rule a review, a warning or advice, or cite what it stands on.`;
  const own = weak("its citation", "rules/grant-within-ceiling/citation");
  const byDay = parameter({ keyedOn: ["cost"], citation: practice });
  const table = (citation: object) => ({
    tables: [
      {
        name: "rate table",
        label: said("x"),
        hitPolicy: "unique",
        inputs: ["application.fund"],
        rows: [{ when: ["-"], then: "1" }],
        citation,
      },
    ],
    ...requires("rate table = 1"),
    "rules.0.values": undefined,
    messages: Object.fromEntries(
      ["fi", "sv", "en"].map((language) => [
        language,
        Object.fromEntries(trialPack.rules.map(({ id }) => [id, "Sentence."])),
      ]),
    ),
  });

  it.each<readonly [what: string, changes: Changes, told: ReadonlyArray<string>]>([
    [
      "may be guidance",
      { "rules.0.citation": guidance, "parameters.0.citation": guidance, "definitions.0.citation": guidance },
      [],
    ],
    ["may be practice beside law", { "rules.0.citation": [practice, byLaw] }, []],
    ["may not be practice alone", { "rules.0.citation": practice }, [own]],
    ["may not be practice twice", { "rules.0.citation": [practice, practice] }, [own]],
    [
      "may be practice where the rule warns",
      { "rules.0.citation": practice, "rules.0.severity": "warning", "parameters.0.citation": practice },
      [],
    ],
    ["may not be a number of practice", { "parameters.0.citation": practice }, [weak("grant ceiling")]],
    ["may not be one value of practice", { "parameters.0.values.0.citation": practice }, [weak("grant ceiling")]],
    [
      "may not be a number by the day of practice",
      { ...byDay, ...requires('odd number(date("2026-01-01")) = 1') },
      [weak("odd number")],
    ],
    [
      "may be a number by the day of law",
      { ...parameter({ keyedOn: ["cost"] }), ...requires('odd number(date("2026-01-01")) = 1') },
      [],
    ],
    ["may not be a definition of practice", { "definitions.0.citation": practice }, [weak("largest grant")]],
    ["may be a definition that cites nothing", { "definitions.0.citation": undefined }, []],
    ["may not be a table of practice", table(practice), [weak("rate table")]],
    ["may be a table of law", table(byLaw), []],
    [
      "may be a number of practice that only its sentence prints",
      { ...parameter({ citation: practice }), "rules.0.values.count": "odd number" },
      [],
    ],
    [
      "is told of each that is weak, once",
      {
        "rules.0.citation": practice,
        "definitions.0.citation": practice,
        "parameters.0.citation": practice,
        ...requires("application.fundingPlan.grant <= largest grant and largest grant > 0 and grant ceiling > 0.1"),
      },
      [own, weak("largest grant"), weak("grant ceiling")],
    ],
    [
      "may not be practice in its condition",
      { ...parameter({ citation: practice }), "rules.0.when": "odd number = 1" },
      [weak("odd number")],
    ],
  ])("%s", (_what, changes, told) => {
    expect(toldOf(changes)).toEqual(told);
  });
});

describe("texts of one rule", () => {
  type Validity = { readonly from?: string; readonly until?: string } | undefined;
  const told =
    "trial: rules/letters-signed: expected one text of the rule at a time, found two whose days overlap. End the earlier text on the day on which the later one begins, or give one of them another id if they are two rules.";
  const texts = (...given: ReadonlyArray<Validity>): Changes =>
    Object.fromEntries(
      given.map((validity, index) => [`rules.${index === 0 ? 3 : index + 4}`, { ...trialPack.rules[3], validity }]),
    );

  it.each<readonly [what: string, given: ReadonlyArray<Validity>, times: number]>([
    ["may touch", [{ until: "2026-01-01" }, { from: "2026-01-01" }], 0],
    ["may leave days out", [{ until: "2026-01-01" }, { from: "2027-01-01" }], 0],
    ["may stand in any order", [{ from: "2026-01-01" }, { until: "2026-01-01" }], 0],
    ["may be three", [{ from: "2027-01-01" }, { until: "2026-01-01" }, { from: "2026-01-01", until: "2027-01-01" }], 0],
    ["may not share a day", [{ until: "2026-01-02" }, { from: "2026-01-01" }], 1],
    ["may not both be without an end", [{ from: "2025-01-01" }, { from: "2026-01-01" }], 1],
    ["may not both be without a beginning", [{ until: "2025-01-01" }, { until: "2026-01-01" }], 1],
    ["may not both hold always", [undefined, undefined], 1],
    ["may not hold always beside one that begins", [undefined, { from: "2026-01-01" }], 1],
    ["may not hold always beside one that ends", [{ until: "2026-01-01" }, undefined], 1],
    ["may not begin on one day", [{ from: "2026-01-01", until: "2027-01-01" }, { from: "2026-01-01" }], 1],
    [
      "may not share days, each with the next",
      [{ until: "2026-01-02" }, { from: "2026-01-01", until: "2027-01-02" }, { from: "2027-01-01" }],
      2,
    ],
    ["may not share days in any order", [{ from: "2026-01-01" }, { from: "2025-01-01", until: "2026-01-02" }], 1],
  ])("%s", (_what, given, times) => {
    expect(toldOf(texts(...given))).toEqual(Array(times).fill(told));
  });
});

describe("a rule without a requirement", () => {
  it("is for a person's review", () => {
    expect(toldOf({ "rules.1.require": undefined, "rules.1.severity": "review" })).toEqual([]);
  });

  it.each(["blocking", "warning", "advice"])("does not come with severity %s", (severity) => {
    expect(toldOf({ "rules.1.require": undefined, "rules.1.severity": severity })).toEqual([
      "trial: rules/advance-justified/require: expected a requirement, found none. Write under require what must hold. Only a rule of severity review may leave it out.",
    ]);
  });
});

describe("a calendar", () => {
  const week = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const resting = (span: string) => ({ "jurisdiction.calendar": week.map((day) => `weekday ${day}${span}`) });
  it("has working days in every decade", () => {
    const told =
      "trial: jurisdiction/calendar: expected days of rest with working days between them, found a year without a working day. List only the days that do not count.";
    expect(toldOf(resting(""))).toEqual([told]);
    expect(toldOf(resting(" from 2049-01-01 until 2053-01-01"))).toEqual([told]);
    expect(toldOf(resting(" from 2026-06-01 until 2026-06-08"))).toEqual([]);
  });
});

describe("an exception", () => {
  const exception = (excepted: string, certainty: string): ReadonlyArray<string> => {
    const rule = {
      ...trialPack.rules[1],
      id: "exception",
      citation: { ...byLaw, source: "act" },
      excepts: { rule: excepted, reason: said("x"), citation: { ...byLaw, certainty } },
    };
    const sentences = { exception: "x" };
    return problemsOf({ ...later, rules: [rule], messages: { fi: sentences, sv: sentences, en: sentences } }, [
      trialPack,
    ]);
  };
  it.each([
    ["trial/one-plan", "law"],
    ["trial/one-plan", "guidance"],
    ["trial/advance-justified", "practice"],
    ["trial/state-aid-looked-at", "interpretation"],
  ])("to %s may rest on %s", (excepted, certainty) => {
    expect(exception(excepted, certainty)).toEqual([]);
  });

  it.each(["third-party", "practice", "interpretation"])("to what blocks may not rest on %s", (certainty) => {
    expect(exception("trial/one-plan", certainty)).toEqual([
      `later: rules/exception/excepts: expected law or guidance for an exception to trial/one-plan, which blocks, found ${certainty}. Cite the act or the guidance that allows the exception.`,
    ]);
  });
});
