import { describe, expect, it } from "vitest";
import type { Assessment } from "../assessment.ts";
import { assess } from "../assess.ts";
import { openPack } from "../compile-pack.ts";
import type { Gate } from "../gate.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import { describeRemedy } from "./describe-remedy.ts";
import { remedied, remedies } from "./remedies.ts";
import type { RemedyOptions } from "./remedy.ts";

const said = { fi: "?", sv: "?", en: "?" };

/** A pack of which the first rule is asked about; the others must not be violated by a remedy. */
const packOf = (gate: Gate, ...requirements: ReadonlyArray<string>) =>
  openPack({
    ...trialPack,
    rules: requirements.map((text, index) => {
      const [require = "", when] = text.split(" WHEN ");
      return {
        id: `r${index}`,
        title: said,
        gate,
        severity: "blocking",
        citation: { source: "act", provision: "1 §", certainty: "law" },
        require,
        when,
        basis: ["T-1"],
      };
    }),
  });

const question = (gate: Gate, facts: object, ...requirements: ReadonlyArray<string>): Assessment =>
  assess(packOf(gate, ...requirements), { gate, on: "2026-11-25", facts });

const first = (assessment: Assessment, options?: RemedyOptions) => {
  const found = remedies(assessment, options).find(({ rule }) => rule === "trial/r0");
  if (found === undefined) throw new Error("the first rule is not violated");
  return found;
};

/** The sentences of the remedies for the first rule, as a reader of English gets them. */
const sentences = (facts: object, ...requirements: ReadonlyArray<string>): ReadonlyArray<string> =>
  first(question("submission", { application: facts }, ...requirements)).remedies.map((remedy) =>
    describeRemedy(remedy, "en").replaceAll("\u00A0", " "),
  );

/** Remedies for an application filed after its call closed on 20 November. */
const filed = (filedAt: string) =>
  first(
    question(
      "submission",
      { application: { filedAt }, call: { closesAt: "2026-11-20T12:00:00Z" } },
      "application.filedAt <= call.closesAt",
    ),
  ).remedies;

const line = (category: string, amount: number) => ({ category, amount });

describe("remedies of one fact", () => {
  it.each([
    [
      "money to the cent",
      { fundingPlan: { grant: 8_000_001 }, budget: { total: 10_000_000 } },
      "application.fundingPlan.grant <= 0.8 * application.budget.total",
      [
        "Change “Grant applied for” from €80,000.01 to €80,000.00.",
        "Change “Eligible total cost of the project” from €100,000.00 to €100,000.02.",
      ],
    ],
    [
      "money to the cent, where the limit is rounded",
      { fundingPlan: { grant: 8_000_001 } },
      "application.fundingPlan.grant <= floor(0.7777 * 100000.01, 2)",
      ["Change “Grant applied for” from €80,000.01 to €77,770.00."],
    ],
    [
      "one line of a sum",
      { budget: { lines: [line("staff", 100_00), line("travel", 60_00)] } },
      'sum(application.budget.lines[category = "travel"].amount) * 2 <= sum(application.budget.lines[category = "staff"].amount)',
      [
        "Change “Amount of the cost” (of item 2) from €60.00 to €50.00.",
        "Change “Amount of the cost” (of item 1) from €100.00 to €120.00.",
      ],
    ],
    [
      "a day",
      { period: { startsOn: "2026-09-01", endsOn: "2028-09-01" } },
      'application.period.endsOn < application.period.startsOn + @"P2Y"',
      [
        "Change “Last day of the implementation period” from 1 September 2028 to 31 August 2028.",
        "Change “First day of the implementation period” from 1 September 2026 to 2 September 2026.",
      ],
    ],
    [
      "a count",
      { costModel: { salaryModels: 2 } },
      "application.costModel.salaryModels = 1",
      ["Change “How many salary models does the project use?” from 2 to 1."],
    ],
    [
      "yes or no",
      { relocation: true },
      "not(application.relocation)",
      ["Change “Does the project relocate an activity?” from yes to no."],
    ],
    [
      "a choice, to each that is allowed",
      { fund: "national-regional" },
      'application.fund in ("ESF+", "JTF")',
      [
        "Change “From which fund?” from “national-regional” to “ESF+”.",
        "Change “From which fund?” from “national-regional” to “JTF”.",
      ],
    ],
    [
      "what is not given, where any answer will do",
      {},
      "application.goals != null",
      ["State “What are the goals?”: any answer will do."],
    ],
    [
      "what is not given, where only some answers will do",
      {},
      "application.budget.total > 0",
      ["State “Eligible total cost of the project”: €0.01, for example, will do."],
    ],
    [
      "a list, by the item that is wrong",
      { fundingPlan: { sources: [{ kind: "cash" }, { kind: "in-kind" }] } },
      'every source in application.fundingPlan.sources satisfies source.kind != "in-kind"',
      [
        "Change “Is it cash or in kind?” (of item 2) from “in-kind” to “cash”.",
        "Remove item 2 from the list “application.fundingPlan.sources”.",
      ],
    ],
    [
      "a list, by the item that is lacking, with what it must hold",
      { risks: [] },
      "count(application.risks[response != null]) > 0",
      ["Add an item to the list “application.risks” (“What is done about it?”: any answer)."],
    ],
  ])("change %s", (_what, facts, requirement, expected) => {
    expect(sentences(facts, requirement)).toEqual(expected);
  });

  it("end a rule's application where it cannot be satisfied", () => {
    const found = first(
      question(
        "submission",
        { application: { advance: { requested: 5_00 }, applicant: { legalForm: "municipality" } } },
        'application.applicant.legalForm != "municipality" WHEN application.advance.requested > 0',
      ),
    );
    expect(found.remedies.map(({ outcome, changes }) => [outcome, changes.map(({ path }) => path)])).toEqual([
      ["not-applicable", ["application.advance.requested"]],
    ]);
  });
});

describe("remedies of more facts", () => {
  it("change a second fact where the first alone would violate another rule", () => {
    expect(
      sentences(
        { fundingPlan: { grant: 900_00 }, budget: { total: 1_000_00 }, advance: { requested: 100_00 } },
        "application.fundingPlan.grant <= 800",
        "application.fundingPlan.grant + application.advance.requested = application.budget.total",
      ),
    ).toEqual([
      "Change “Grant applied for” from €900.00 to €800.00 and change “Eligible total cost of the project” from €1,000.00 to €900.00.",
    ]);
  });

  it("state all that is lacking, where more than two facts are", () => {
    expect(
      sentences({}, "application.goals != null and application.need != null and application.measures != null"),
    ).toHaveLength(1);
  });
});

describe("remedies", () => {
  const facts = { application: { fundingPlan: { grant: 100 }, budget: { total: 50 } }, decision: { granted: 90 } };

  it("keep to the facts of the asker", () => {
    const assessment = question("decision", facts, "decision.granted <= application.budget.total");
    const paths = (asker: "applicant" | "authority") =>
      first(assessment, { asker }).remedies.flatMap(({ changes }) => changes.map(({ path }) => path));
    expect([paths("applicant"), paths("authority")]).toEqual([["application.budget.total"], ["decision.granted"]]);
  });

  it("leave a moment that has passed as it was", () => {
    expect(filed("2026-11-24T12:00:00Z")).toEqual([]);
    expect(filed("2026-11-30T12:00:00+02:00").map((remedy) => describeRemedy(remedy, "en"))).toEqual([
      "Change “When did the application become pending?” from 30 November 2026 at 12:00 (UTC+02:00) to 20 November 2026 at 14:00 (UTC+02:00).",
    ]);
  });

  it("name the other violated rules that they settle", () => {
    const twice = question(
      "submission",
      facts,
      "application.fundingPlan.grant <= 0.4",
      "application.fundingPlan.grant <= 0.5",
    );
    expect(first(twice).remedies.map(({ settles }) => settles)).toEqual([["trial/r1"]]);
  });

  it("change the part of a group that violates the rule, and no facts that are shared out", () => {
    const parts = [{ application: { fundingPlan: { grant: 100 } } }, { application: { fundingPlan: { grant: 300 } } }];
    const assessment = question("submission", { plan: {}, parts }, "application.fundingPlan.grant <= 2");
    const { part, remedies: found } = first(assessment);
    expect(part).toBe(1);
    expect(found.map((remedy) => describeRemedy(remedy, "en"))).toEqual([
      "Part 2: change “Grant applied for” from €3.00 to €2.00.",
    ]);
    expect(found.map((remedy) => remedied(assessment, remedy))).toEqual([
      { plan: {}, parts: [parts[0], { application: { fundingPlan: { grant: 200 } } }] },
    ]);
  });

  it("say that they gave up rather than guess", () => {
    const assessment = question("submission", facts, "application.fundingPlan.grant <= application.budget.total");
    expect(first(assessment, { budget: 0 })).toMatchObject({ remedies: [], gaveUp: true });
    expect(first(assessment)).toMatchObject({ gaveUp: false });
  });

  it.each([
    ["fi", "Vaihda tiedon ”Haettavan tuen määrä” arvon 1,00 € tilalle 0,50 €."],
    ["sv", "Byt ut 1,00 € mot 0,50 € i uppgiften ”Stöd som söks”."],
    ["en", "Change “Grant applied for” from €1.00 to €0.50."],
  ] as const)("are told in %s", (locale, sentence) => {
    const { remedies: found } = first(question("submission", facts, "application.fundingPlan.grant <= 0.5"));
    expect(found.map((remedy) => describeRemedy(remedy, locale).replaceAll("\u00A0", " "))).toEqual([sentence]);
  });

  it("take no assessment that others made", () => {
    const assessment = question("submission", facts, "application.fundingPlan.grant <= 0.5");
    expect(() => remedies({ ...assessment, finding: (rule) => assessment.finding(rule) })).toThrow(
      "expected an assessment that assess gave",
    );
  });
});
