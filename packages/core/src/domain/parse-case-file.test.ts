import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { Defect } from "../primitives/index.ts";
import { Application } from "./application.ts";
import { CaseFile } from "./case-file.ts";
import { type InputProblem, describeProblem } from "./input-problem.ts";
import { encodeCaseFile, parseCaseFile } from "./parse-case-file.ts";

const problemsOf = (value: unknown): ReadonlyArray<InputProblem> =>
  Result.getOrThrow(Result.flip(parseCaseFile(value)));
const sentencesOf = (value: unknown) => problemsOf(value).map((problem) => describeProblem(problem, "en"));
const codesOf = (value: unknown) => problemsOf(value).map(({ path, code }) => `${path}: ${code}`);

describe("a case file", () => {
  it("reads money, percents and counts into numbers, days and instants as they stand", () => {
    const file = {
      application: {
        budget: { total: "98000.00", lines: [{ amount: 70_000.5, vatIncluded: false }] },
        costModel: { sideCostRate: "26.44 %" },
        period: { startsOn: "2026-09-01" },
        filedAt: "2026-04-30T12:00:00+03:00",
        advance: { earlierAdvances: 0 },
      },
    };
    expect(Result.getOrThrow(parseCaseFile(file))).toEqual({
      application: {
        ...file.application,
        budget: { total: 9_800_000, lines: [{ amount: 7_000_050, vatIncluded: false }] },
        costModel: { sideCostRate: 26_440_000 },
      },
    });
  });

  it("may lack everything, and a member that is undefined is left out", () => {
    expect(Result.getOrThrow(parseCaseFile({}))).toStrictEqual({});
    expect(Result.getOrThrow(parseCaseFile({ application: { need: undefined } }))).toStrictEqual({ application: {} });
  });

  it("shares nothing with what it was read from", () => {
    const regions = ["Pohjois-Savo"];
    const caseFile = Result.getOrThrow(parseCaseFile({ call: { regions } }));
    regions.push("Kainuu");
    expect(caseFile.call?.regions).toEqual(["Pohjois-Savo"]);
  });

  it("is written back as a file holds it", () => {
    expect(
      encodeCaseFile({ application: { budget: { total: 9_800_000 }, costModel: { sideCostRate: 26_440_000 } } }),
    ).toEqual({
      application: { budget: { total: "98000.00" }, costModel: { sideCostRate: "26.44 %" } },
    });
  });

  it("that no file can hold is a defect to write", () => {
    expect(() => encodeCaseFile({ application: { budget: { total: -1 } } })).toThrow(Defect);
  });
});

describe("what is wrong in a case file", () => {
  it("is reported in full, each at its place", () => {
    const application = {
      need: null,
      title: 5,
      specificObjective: 4.3,
      summary: " ",
      fund: "ESF",
      stateAid: "other",
      signed: "kyllä",
      profitSought: "perhaps",
      partners: {},
      budget: { lines: [{ amount: "60000,00" }, { distanceKm: "12,5" }, "third"] },
      costModel: [],
      advance: { requested: "1.000", earlierAdvances: 1.5 },
      applicant: { businessId: "1234567-2" },
      regions: [{ share: 0.8 }],
      period: { startsOn: "1.9.2026" },
      filedAt: "2026-04-30T12:00",
    };
    expect(codesOf({ application, call: { timeZone: "Helsinki" } }).toSorted()).toEqual([
      "application.advance.earlierAdvances: integer",
      "application.advance.requested: money-ambiguous",
      "application.applicant.businessId: business-id-check",
      "application.budget.lines.0.amount: money-rewrite",
      "application.budget.lines.1.distanceKm: number-rewrite",
      "application.budget.lines.2: record",
      "application.costModel: record",
      "application.filedAt: instant-offset",
      "application.fund: code-near",
      "application.need: null",
      "application.partners: list",
      "application.period.startsOn: day-rewrite",
      "application.profitSought: flag",
      "application.regions.0.share: percent-bare",
      "application.signed: flag-rewrite",
      "application.specificObjective: text-rewrite",
      "application.stateAid: code",
      "application.summary: text-blank",
      "application.title: text-rewrite",
      "call.timeZone: time-zone",
    ]);
  });

  it("comes with the code that is likely meant", () => {
    expect(problemsOf({ application: { stateAid: "De Minimis" } })).toMatchObject([
      {
        path: "application.stateAid",
        expected: 'one of "none", "de-minimis", "state-aid"',
        found: '"De Minimis"',
        nearest: "de-minimis",
        advice: 'Write "de-minimis".',
      },
    ]);
  });

  it("is said in the reader's language, with the question of the fact", () => {
    const [problem] = problemsOf({ application: { signed: "ei" } });
    expect(problem && describeProblem(problem, "fi")).toBe(
      'application.signed (Onko hakemus allekirjoitettu?): Tässä pitäisi olla true tai false, mutta löytyi "ei". Kirjoita false ilman lainausmerkkejä.',
    );
    expect(problem && describeProblem(problem, "sv")).toBe(
      'application.signed (Är ansökan undertecknad?): Här ska stå true eller false, men här står "ei". Skriv false utan citattecken.',
    );
  });

  it.each([
    [
      { application: { budgett: {} } },
      'application.budgett: Expected a key that is known here, found "budgett". Write the key as budget.',
    ],
    [
      { application: { applicant: { business_id: "1234567-1" } } },
      'application.applicant.business_id: Expected a key that is known here, found "business_id". Write the key as businessId.',
    ],
    [
      { application: { total: "1.00" } },
      'application.total: Expected a key that is known here, found "total". That key belongs at application.budget.total, change.total, claim.total.',
    ],
    [
      { plan: { colour: "red" } },
      'plan.colour: Expected a key that is known here, found "colour". Leave the key out. Known here: title, leadImplementer, leadRegion, jointPlan, total, agreement.',
    ],
    [
      { plan: { "a b": 1 } },
      'plan."a b": Expected a key that is known here, found "a b". Leave the key out. Known here: title, leadImplementer, leadRegion, jointPlan, total, agreement.',
    ],
  ])("in a key of %j is said with what to write", (file, sentence) => {
    expect(sentencesOf(file)).toEqual([sentence]);
  });

  it.each([
    [[], "[]"],
    [null, "null"],
    ["application", '"application"'],
  ])("is named when the file holds %j and no record", (file, found) => {
    expect(problemsOf(file)).toMatchObject([{ path: "", code: "case-file", found }]);
  });
});

describe("an application that stands at the root", () => {
  it("is told to go under its key, and its other problems are reported too", () => {
    expect(sentencesOf({ applicant: { nam: "Kylä ry" }, budget: { total: "5,00" }, call: {}, colour: "red" })).toEqual([
      "Expected the key application with the application under it, found { applicant, budget }. Put everything of the application under the key application.",
      'applicant.nam: Expected a key that is known here, found "nam". Write the key as name.',
      'budget.total: Expected an amount such as "60000.00", found "5,00". Write "5.00".',
      'colour: Expected a key that is known here, found "colour". Leave the key out. Known here: application, call, decision, project, change, review, report, result, aftercare, claim, plan, parts.',
    ]);
  });

  it("cannot be taken for a case file: no key is both", () => {
    expect(Object.keys(Application.shape).filter((key) => Object.hasOwn(CaseFile.shape, key))).toEqual([]);
  });
});
