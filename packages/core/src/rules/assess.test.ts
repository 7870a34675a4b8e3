import { describe, expect, it } from "vitest";
import { type FactNode, parseCaseFile } from "../domain/index.ts";
import type { Expression } from "../feel/index.ts";
import { assess, NothingToAssess } from "./assess.ts";
import { openPack, parsedExpressions } from "./compile-pack.ts";
import { explain, type Proof } from "./explain.ts";
import { message } from "./message.ts";
import { obligationsDue } from "./obligations-due.ts";
import { compiled, trialPack } from "./trial-pack.test-data.ts";

const pack = compiled(trialPack);

/** 100 000.00 in total, filed in 2026, when 80 % may be granted. */
const application = {
  fundingPlan: { grant: 8_000_000 },
  budget: { total: 10_000_000 },
  filedAt: "2026-05-01T12:00:00+03:00",
  stateAid: "none",
  partners: [],
};

const ask = (facts: object, more: object = {}) =>
  assess(pack, { gate: "submission", on: "2026-11-25", facts, ...more });
const outcomes = (facts: object, more: object = {}) =>
  Object.fromEntries(ask(facts, more).findings.map(({ rule, outcome }) => [rule.replace("trial/", ""), outcome]));

describe("assess", () => {
  it("passes what satisfies every rule that applies", () => {
    const { verdict } = ask({ application });
    expect(verdict).toBe("pass");
    expect(outcomes({ application })).toEqual({
      "grant-within-ceiling": "satisfied",
      "advance-justified": "not-applicable",
      "state-aid-looked-at": "not-applicable",
      "letters-signed": "satisfied",
    });
  });

  it("names its facts by a hash: in any order the same, one cent off another", () => {
    const hashOf = (facts: object): string => ask({ application: facts }).factsHash;
    const { partners, ...rest } = application;
    expect(hashOf(application)).toMatch(/^[\da-f]{64}$/u);
    expect(hashOf({ partners, absent: undefined, ...rest })).toBe(hashOf(application));
    expect(hashOf({ ...application, budget: { total: 10_000_001 } })).not.toBe(hashOf(application));
  });

  it("fails one cent above the ceiling", () => {
    const assessment = ask({ application: { ...application, fundingPlan: { grant: 8_000_001 } } });
    expect(assessment.verdict).toBe("fail");
    expect(assessment.finding("trial/grant-within-ceiling").outcome).toBe("violated");
  });

  it.each([
    ["2025-12-31T23:59:59+02:00", "violated"],
    ["2025-12-31T22:00:00Z", "satisfied"],
    ["2026-01-01T00:00:00+02:00", "satisfied"],
  ])("takes the parameter in force on the local day of filing at %s", (filedAt, outcome) => {
    expect(outcomes({ application: { ...application, filedAt } })["grant-within-ceiling"]).toBe(outcome);
  });

  it("leaves a rule aside before its validity", () => {
    expect(
      outcomes({ application: { ...application, partners: [{}], filedAt: "2025-12-31T12:00:00+02:00" } })[
        "letters-signed"
      ],
    ).toBe("not-applicable");
  });

  it("is undetermined in a draft that lacks facts, and names them with their questions", () => {
    const assessment = ask({ application: { partners: [{}], stateAid: "none" } }, { world: "open" });
    expect(assessment.verdict).toBe("undetermined");
    expect(assessment.missing.map(({ path }) => path)).toEqual([
      "application.partners.0.letterOfIntent.signedOn",
      "application.fundingPlan.grant",
      "application.budget.total",
      "application.filedAt",
      "application.advance.requested",
    ]);
    expect(assessment.missing[1]?.question?.fi).toBe("Haettavan tuen määrä");
  });

  it("is written as what it tells, without the pack that was asked", () => {
    const assessment = ask({ application: { ...application, fundingPlan: {} } });
    const written = JSON.stringify(assessment);
    expect(written.length).toBeLessThan(10_000);
    expect(JSON.parse(written)).toMatchObject({
      pack: { id: "trial", hash: pack.hash },
      gate: "submission",
      on: "2026-11-25",
      world: "closed",
      verdict: "fail",
      findings: [{ rule: "trial/grant-within-ceiling", outcome: "violated" }, {}, {}, {}],
      missing: [{ path: "application.fundingPlan.grant" }],
    });
  });

  it("counts what is absent from a submitted application as violated, and names it", () => {
    const assessment = ask({ application: { ...application, budget: {} } });
    const finding = assessment.finding("trial/grant-within-ceiling");
    expect([assessment.verdict, finding.outcome, finding.missing.map(({ path }) => path)]).toEqual([
      "fail",
      "violated",
      ["application.budget.total"],
    ]);
  });

  it("names what a test for presence found absent", () => {
    const finding = ask({
      application: { ...application, partners: [{ letterOfIntent: { signedOn: "2026-01-02" } }, {}] },
    }).finding("trial/letters-signed");
    expect([finding.outcome, finding.missing.map(({ path }) => path)]).toEqual([
      "violated",
      ["application.partners.1.letterOfIntent.signedOn"],
    ]);
  });

  it("sends a point to a person without changing the verdict", () => {
    const assessment = ask({ application: { ...application, stateAid: "state-aid" } });
    expect([assessment.verdict, assessment.reviews.map(({ rule }) => rule)]).toEqual([
      "pass",
      ["trial/state-aid-looked-at"],
    ]);
  });

  it("warns without changing the verdict", () => {
    const assessment = ask({ application: { ...application, advance: { requested: 100 } } });
    expect([assessment.verdict, assessment.finding("trial/advance-justified").outcome]).toEqual(["pass", "violated"]);
  });

  it.each([
    ["justified", "violated"],
    ["special", "for-review"],
    ["weighty", "for-review"],
  ])("with a %s reason recorded finds a grant above the ceiling %s", (strength, outcome) => {
    const reasons = [{ rule: "trial/grant-within-ceiling", strength, text: "No other financing." }];
    expect(
      outcomes({ application: { ...application, fundingPlan: { grant: 9_000_000 }, reasons } })["grant-within-ceiling"],
    ).toBe(outcome);
  });

  it("asks group rules of the group and the others of each part", () => {
    const parts = [{ application }, { application: { ...application, fundingPlan: { grant: 9_000_000 } } }];
    const assessment = ask({ plan: { jointPlan: "Together" }, parts });
    expect(assessment.verdict).toBe("fail");
    expect(assessment.finding("trial/one-plan").outcome).toBe("satisfied");
    expect([0, 1].map((part) => assessment.finding("trial/grant-within-ceiling", part).outcome)).toEqual([
      "satisfied",
      "violated",
    ]);
  });

  it("names a part's missing facts under the part", () => {
    const parts = [{ application }, { application: { ...application, budget: {} } }];
    expect(ask({ plan: { jointPlan: "Together" }, parts }).missing.map(({ path }) => path)).toEqual([
      "parts.1.application.budget.total",
    ]);
  });

  it("refuses a gate at which nothing would be asked", () => {
    expect(() => assess(pack, { gate: "closure", on: "2026-11-25", facts: {} })).toThrow(NothingToAssess);
  });

  it("refuses a day that is none", () => {
    expect(() => assess(pack, { gate: "submission", on: "25.11.2026", facts: {} })).toThrow(
      'Expected a day such as "2026-01-31" to assess on, found "25.11.2026".',
    );
  });

  it.each([
    ["a gate that there is not", pack, { gate: "hakemus" }, "Expected a gate to assess at, one of idea, submission, "],
    ["no pack", trialPack, {}, "Expected a pack that compilePack compiled, found { … }. Of its Result, give what"],
    ["no facts", pack, { facts: undefined }, "Expected facts that parseCaseFile reads, found undefined."],
    ["a Result for facts", pack, { facts: parseCaseFile({}) }, "Expected facts, the success of parseCaseFile, found"],
    [
      "a total as a file has it",
      pack,
      { facts: { application: { budget: { total: "60000.00" } } } },
      'Expected application.budget.total in cents, found "60000.00". Give the facts that parseCaseFile reads.',
    ],
    [
      "a grant as a file has it",
      pack,
      { facts: { application: { fundingPlan: { grant: "1.00" } } } },
      "Expected application.fundingPlan.grant in cents",
    ],
  ])("refuses what a program without types may give: %s", (_what, compiledPack, more, told) => {
    const question = { gate: "submission", on: "2026-11-25", facts: {}, ...more };
    expect(() => Reflect.apply(assess, undefined, [compiledPack, question])).toThrow(told);
  });

  it("takes text where a pack over facts of its own has text", () => {
    const total = { kind: "text", question: { fi: "?", sv: "?", en: "?" }, changedBy: "applicant" } as const;
    const budget = { kind: "record", members: { total } } as const;
    const facts = {
      kind: "record",
      members: { application: { kind: "record", members: { budget } } },
    } as const satisfies FactNode;
    const [rule] = trialPack.rules;
    const rules = [
      { ...rule!, when: "application.budget.total != null", require: 'application.budget.total = "small"' },
    ];
    const wordy = openPack({ ...trialPack, parameters: [], definitions: [], rules, examples: [] }, { facts });
    const { verdict } = assess(wordy, {
      gate: "submission",
      on: "2026-11-25",
      facts: { application: { budget: { total: "small" } } },
    });
    expect(verdict).toBe("pass");
  });

  it("is told apart from a copy when its findings are asked for more", () => {
    const copy: unknown = { ...ask({ application }).findings[0] };
    for (const asked of [message, explain])
      expect(() => Reflect.apply(asked, undefined, [copy, "en"])).toThrow(
        "Expected a finding that assess gave, found { … }. A copy of one does not do.",
      );
  });

  it("comes out the same with expressions that were parsed before", () => {
    const expressions: Readonly<Record<string, Expression>> = JSON.parse(
      JSON.stringify(Object.fromEntries(parsedExpressions(pack))),
    );
    const reopened = openPack(trialPack, { expressions: Object.entries(expressions) });
    const question = { gate: "submission", on: "2026-11-25", facts: { application } } as const;
    expect(JSON.stringify(assess(reopened, question))).toBe(JSON.stringify(assess(pack, question)));
    expect(Object.keys(expressions)).toContain("application.fundingPlan.grant <= largest grant");
  });

  it("is plain data when it is written as JSON", () => {
    const written: unknown = JSON.parse(JSON.stringify(ask({ application })));
    expect(written).toMatchObject({
      gate: "submission",
      verdict: "pass",
      pack: { id: "trial" },
      findings: [
        {
          rule: "trial/grant-within-ceiling",
          outcome: "satisfied",
          values: {
            grant: { kind: "money", amount: "80000.00", currency: "EUR" },
            share: { kind: "percent", ratio: "0.8" },
          },
          citations: [{ provision: "4 §", document: { url: "https://example.org/act" } }],
        },
        {},
        {},
        {},
      ],
    });
  });

  it("says by which pack it answers", () => {
    const { pack: by } = ask({ application });
    expect(by).toMatchObject({
      id: "trial",
      version: "1.0.0",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    });
    const reworded = compiled({ ...trialPack, title: { fi: "Koe", sv: "Prov", en: "Test" } });
    expect(reworded.hash).toBe(pack.hash);
    const changed = compiled({ ...trialPack, version: "1.0.1" });
    expect(changed.hash).not.toBe(pack.hash);
  });
});

describe("message", () => {
  const assessment = ask({ application: { ...application, fundingPlan: { grant: 8_000_001 }, partners: [{}] } });
  const say = (rule: string, locale: "fi" | "sv" | "en") =>
    message(assessment.finding(rule), locale).replaceAll("\u00A0", " ");

  it("tells what was asked, what the limit is and what would pass, as each language writes amounts", () => {
    expect(say("trial/grant-within-ceiling", "fi")).toBe("Haet 80 000,01 €. Tuki voi olla 80 %: 80 000,00 €.");
    expect(say("trial/grant-within-ceiling", "sv")).toBe("Du söker 80 000,01 €. Stödet kan vara 80 %: 80 000,00 €.");
    expect(say("trial/grant-within-ceiling", "en")).toBe("You ask for €80,000.01. The grant can be 80%: €80,000.00.");
  });

  it("chooses its words by number", () => {
    expect(say("trial/letters-signed", "fi")).toBe("1 aiesopimus allekirjoitettava.");
  });

  it("asks, and accuses of nothing, where only an answer is missing", () => {
    const silent = ask({ application: { ...application, budget: {} } });
    const { title, missing } = silent.finding("trial/grant-within-ceiling");
    for (const [locale, noAnswer] of [
      ["fi", "vastaus puuttuu."],
      ["sv", "svar saknas."],
      ["en", "not answered."],
    ] as const)
      expect(message(silent.finding("trial/grant-within-ceiling"), locale)).toBe(
        [`${title[locale]}: ${noAnswer}`, ...missing.map(({ question }) => question?.[locale])].join(" "),
      );
    expect(missing.map(({ path }) => path)).toEqual(["application.budget.total"]);
  });
});

const leaves = (proof: Proof): ReadonlyArray<Proof> =>
  proof.parts.length === 0 ? [proof] : proof.parts.flatMap(leaves);

describe("explain", () => {
  it("shows the values compared, the provision and the day that chose the parameter", () => {
    const assessment = ask({ application: { ...application, fundingPlan: { grant: 8_000_001 } } });
    const { holds } = explain(assessment.finding("trial/grant-within-ceiling"));
    expect(holds).toMatchObject({
      text: "application.fundingPlan.grant <= largest grant",
      value: { kind: "boolean", boolean: false },
    });
    const steps = holds === undefined ? [] : leaves(holds);
    expect(steps.map(({ name, value }) => [name, value])).toEqual([
      ["application.fundingPlan.grant", { kind: "money", amount: "80000.01", currency: "EUR" }],
      ["grant ceiling", { kind: "percent", ratio: "0.8" }],
      ["application.budget.total", { kind: "money", amount: "100000.00", currency: "EUR" }],
    ]);
    expect(steps[1]).toMatchObject({
      citation: { provision: "4 § (2/2025)", document: { url: "https://example.org/act" } },
      keyDate: { key: "filing", on: "2026-05-01" },
      holds: { from: "2026-01-01", until: undefined },
    });
  });
});

describe("obligationsDue", () => {
  it("reckons the last day by the calendar, from the clamped end of the month", () => {
    const dues = obligationsDue(pack, {
      on: "2026-11-25",
      facts: { project: { endsOn: "2026-10-31" }, decision: { granted: 10_000_000 } },
    });
    expect(dues.map(({ id, due }) => [id, due])).toEqual([["trial/last-claim", "2027-03-01"]]);
  });

  it("names the facts that a day waits for", () => {
    const dues = obligationsDue(pack, { on: "2026-11-25", facts: {} });
    expect(dues.map(({ id, due, waitingFor }) => [id, due, waitingFor])).toEqual([
      ["trial/last-claim", undefined, ["project.endsOn"]],
      ["trial/audit", undefined, ["decision.granted"]],
    ]);
  });

  it("reads the expressions of a duty once, however often it is asked", () => {
    const [lastClaim] = pack.obligations;
    const day = lastClaim?.day;
    obligationsDue(pack, { on: "2026-11-25", facts: {} });
    expect(lastClaim?.day).toBe(day);
  });
});
