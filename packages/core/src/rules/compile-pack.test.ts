import { describe, expect, it } from "vitest";
import { compilePack, openPack, parsedExpressions } from "./compile-pack.ts";
import { changed, type Changes, later, parameter } from "./hostile-pack.test-data.ts";
import type { Pack } from "./pack.ts";
import { BrokenPack, describePackProblem, type PackProblem } from "./pack-problem.ts";
import { compiled, trialPack } from "./trial-pack.test-data.ts";

const pack = (changes: Changes): Pack => changed(changes) as Pack;

describe("a pack that is only opened", () => {
  it.each([
    [
      "its layer is missing",
      later,
      "later: extends: expected a pack trial 1.0.0, found none. Give the pack it extends, in that version.",
    ],
    [
      "a value is malformed",
      pack(parameter({ values: [{ from: "2020-01-01", value: "x" }] })),
      'trial: parameters/odd number/values/0: expected a whole number, found "x". Write digits only.',
    ],
    [
      "its calendar cannot be read",
      pack({ "jurisdiction.calendar": ["weekday Sunday", "weekday sunday"] }),
      'trial: jurisdiction/calendar/1: expected a day of the week such as Saturday, found "sunday". Write one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.',
    ],
    [
      "its layer is missing and its calendar cannot be read",
      { ...later, jurisdiction: { ...later.jurisdiction, calendar: ["weekday sunday"] } },
      'later: extends: expected a pack trial 1.0.0, found none. Give the pack it extends, in that version.\nlater: jurisdiction/calendar/0: expected a day of the week such as Saturday, found "sunday". Write one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday.',
    ],
  ])("is broken where %s", (_what, broken, told) => {
    expect(() => openPack(broken)).toThrow(new BrokenPack([]).constructor as typeof BrokenPack);
    expect(() => openPack(broken)).toThrow(told);
  });

  it("is not read before it is asked", () => {
    const opened = openPack(pack({ "rules.0.require": "1 +" }));
    expect(opened.pack.id).toBe("trial");
    expect(() => parsedExpressions(opened)).toThrow(
      "trial: rules/grant-within-ceiling/require, character 4: expected a value, a name or `(`, found the end.",
    );
  });

  it("may stand upon layers that are given", () => {
    expect(openPack(later, { packs: [trialPack] }).merged.layers.map(({ id }) => id)).toEqual(["trial", "later"]);
  });
});

it("every expression of a pack is given parsed, by its text", () => {
  expect([...parsedExpressions(compiled(trialPack)).keys()].toSorted()).toEqual(
    [
      "grant ceiling * application.budget.total",
      "application.fundingPlan.grant <= largest grant",
      "application.fundingPlan.grant",
      "floor(largest grant, 2)",
      "grant ceiling",
      "application.advance.requested != null",
      "application.advance.justification != null",
      'application.stateAid = "state-aid"',
      "every p in application.partners satisfies p.letterOfIntent.signedOn != null",
      "count(application.partners)",
      "plan.jointPlan != null and count(parts) >= 2",
      'next working day(project.endsOn + @"P4M")',
      "decision.granted > 100000",
    ].toSorted(),
  );
});

describe("rules at a gate", () => {
  const ids = (series: ReadonlyArray<{ readonly id: string }>) => series.map(({ id }) => id.replace("trial/", ""));

  it("are those of the gate: of a whole group, and of one application", () => {
    const asked = compiled(trialPack);
    expect(ids(asked.rulesAt("submission").group)).toEqual(["one-plan"]);
    expect(ids(asked.rulesAt("submission").single)).toEqual([
      "grant-within-ceiling",
      "advance-justified",
      "state-aid-looked-at",
      "letters-signed",
    ]);
    expect(ids(asked.rulesAt("idea").group)).toEqual([]);
    expect(ids(asked.rulesAt("idea").single)).toEqual(["grant-within-ceiling"]);
    expect(ids(asked.rulesAt("claim").single)).toEqual([]);
  });

  it("are found once", () => {
    const asked = compiled(trialPack);
    expect(asked.rulesAt("idea")).toBe(asked.rulesAt("idea"));
    expect(asked.rulesAt("idea")).not.toBe(asked.rulesAt("submission"));
  });

  it("are those of which any text stands there", () => {
    const [text] = trialPack.rules.slice(3);
    const texts = compiled(
      pack({
        "rules.3.validity": { until: "2026-01-01" },
        "rules.5": { ...text, gate: ["decision", "start"], validity: { from: "2026-01-01" } },
      }),
    );
    expect(ids(texts.rulesAt("start").single)).toEqual(["letters-signed"]);
    expect(ids(texts.rulesAt("decision").single)).toEqual(["letters-signed"]);
    expect(ids(texts.rulesAt("submission").single)).toContain("letters-signed");
  });
});

describe("key dates are read", () => {
  it("from core's facts", () => {
    expect(compiled(trialPack).keyDates).toEqual({
      "call-opening": ["call", "opensAt"],
      filing: ["application", "filedAt"],
      decision: ["decision", "madeOn"],
    });
  });

  it("from the facts that are named", () => {
    const keyDates = {
      "call-opening": "call.publishedOn",
      filing: "application.startedOn",
      decision: "decision.made.on",
    };
    expect(openPack(trialPack, { keyDates }).keyDates).toEqual({
      "call-opening": ["call", "publishedOn"],
      filing: ["application", "startedOn"],
      decision: ["decision", "made", "on"],
    });
  });
});

describe("the hash of a pack", () => {
  it("is of what it decides by, in whatever order it stands", () => {
    const { hash } = compiled(trialPack);
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    const reversed = Object.fromEntries(Object.entries(trialPack).toReversed()) as unknown;
    expect(compiled(reversed as Pack).hash).toBe(hash);
    expect(compiled(pack({ "rules.0.title.en": "Other words", examples: [] })).hash).toBe(hash);
  });

  it.each<Changes>([
    { "rules.0.require": "true" },
    { "parameters.0.values.1.value": "79 %" },
    { version: "1.0.1" },
    { "obligations.1.owner": "applicant" },
  ])("changes with %j", (changes) => {
    expect(compiled(pack(changes)).hash).not.toBe(compiled(trialPack).hash);
  });
});

describe("a problem reads as sentences", () => {
  const problem: PackProblem = {
    pack: "trial",
    path: "rules/one/when",
    at: undefined,
    expected: "a day",
    found: "a text",
    advice: undefined,
  };
  it.each([
    [{}, "trial: rules/one/when: expected a day, found a text."],
    [{ at: 0 }, "trial: rules/one/when, character 1: expected a day, found a text."],
    [{ advice: "Write one." }, "trial: rules/one/when: expected a day, found a text. Write one."],
  ])("with %j", (more, told) => {
    expect(describePackProblem({ ...problem, ...more })).toBe(told);
  });

  it("line by line where a broken pack was used", () => {
    const error = new BrokenPack([problem, { ...problem, at: 4 }]);
    expect(error.name).toBe("BrokenPack");
    expect(error.problems).toHaveLength(2);
    expect(error.message).toBe(
      "trial: rules/one/when: expected a day, found a text.\ntrial: rules/one/when, character 5: expected a day, found a text.",
    );
  });
});

it("a pack whose check passes is compiled, and another is told", () => {
  expect(compilePack(trialPack)).toMatchObject({ _tag: "Success" });
  expect(compilePack(later)).toMatchObject({ _tag: "Failure", failure: [{ path: "extends" }] });
});
