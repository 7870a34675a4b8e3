import { describe, expect, it } from "vitest";
import { CaseFile } from "../../domain/index.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import { applied, begun, type Deed, lived } from "../kaari/laws/life.test-data.ts";
import { projectLife } from "../kaari/project-life.ts";
import { caseFileOf } from "./case-file-of.ts";

const claimed = (on: string, claim: string, final = false): Deed => {
  const data = {
    claim,
    period: { startsOn: "2026-08-01", endsOn: "2026-12-31" },
    costs: [{ category: "staff" as const, amount: 10_000_00 }],
  };
  return final ? [on, "applicant", "SubmitFinalClaim", data] : [on, "applicant", "SubmitClaim", data];
};
const decided = (on: string, claim: string): Deed => [
  on,
  "authority",
  "DecideClaim",
  { claim, cuts: [], support: 8_000_00 },
];
const paid = (on: string, claim: string): Deed => [on, "authority", "PayClaim", { claim, cleared: 0, paid: 8_000_00 }];

/** A command at three in the afternoon of the day. */
const asked = (on: string, command: Pick<KaariCommand, "type" | "data">): KaariCommand =>
  ({
    ...command,
    id: "c",
    stream: "P-1",
    at: `${on}T15:00:00+02:00`,
    on,
    actor: { role: "authority", id: "a" },
  }) as KaariCommand;

const daysOf = (...deeds: ReadonlyArray<Deed>) => caseFileOf(lived([...begun, ...deeds]).project).project;

it("holds nothing of what has not begun", () => {
  expect(caseFileOf(projectLife.initial)).toEqual({ project: {} });
});

it("holds the idea before there is an application", () => {
  expect(caseFileOf(lived(applied.slice(0, 2)).project).application).toEqual({ need: "People are lonely." });
});

it("holds application, call and decision with the days on which they came about", () => {
  const file = caseFileOf(lived(begun).project);
  expect(file.application).toEqual({ title: "Village house", fund: "ESF+", filedAt: "2026-03-02T12:00:00+02:00" });
  expect(file.call?.title).toBe("Citizens 2026");
  expect(file.decision).toMatchObject({ madeOn: "2026-06-01", granted: 80_000_00 });
  expect(file.project).toEqual({
    startedOn: "2026-08-17",
    endsOn: "2028-07-31",
    decisionServedOn: "2026-06-08",
    selectedOn: "2026-06-01",
    startUp: { kickOffOn: "2026-08-03" },
  });
});

describe("with the command that is asked", () => {
  it("the application is filed at its moment", () => {
    const { project } = lived(applied.slice(0, 4));
    expect(caseFileOf(project).application?.filedAt).toBeUndefined();
    expect(caseFileOf(project, asked("2026-03-02", { type: "SubmitApplication", data: {} })).application?.filedAt).toBe(
      "2026-03-02T15:00:00+02:00",
    );
  });

  it("the decision is the one proposed", () => {
    const decision = { granted: 1, acceptedCosts: [], period: {} };
    const data = { extent: "full" as const, decision, conditions: [], reasons: [] };
    const file = caseFileOf(lived(applied).project, asked("2026-03-02", { type: "GrantFunding", data }));
    expect(file.decision).toEqual({ ...decision, madeOn: "2026-03-02" });
  });
});

describe("the days of claims", () => {
  it("the claim that waits longest is pending; paid, the next one is", () => {
    const two = [claimed("2027-01-11", "1"), claimed("2027-02-01", "2")];
    expect(daysOf(...two)).toMatchObject({ claimPendingOn: "2027-01-11", claimSuspendedDays: 0 });
    const afterFirst = [...two, decided("2027-02-02", "1"), paid("2027-02-03", "1")];
    expect(daysOf(...afterFirst)?.claimPendingOn).toBe("2027-02-01");
    const afterBoth = [...afterFirst, decided("2027-02-04", "2"), paid("2027-02-05", "2")];
    expect(daysOf(...afterBoth)).not.toHaveProperty("claimPendingOn");
  });

  it("days on which payments were suspended are counted from the claim on, once they are over", () => {
    const suspended: ReadonlyArray<Deed> = [
      ["2027-01-01", "authority", "SuspendPayments", { reasons: [{ text: "A question" }] }],
      claimed("2027-01-11", "1"),
    ];
    expect(daysOf(...suspended)).not.toHaveProperty("claimSuspendedDays");
    const resumed: Deed = ["2027-01-21", "authority", "ResumePayments", { reason: "Answered" }];
    expect(daysOf(...suspended, resumed)?.claimSuspendedDays).toBe(10);
  });

  const suspend = (on: string): Deed => [on, "authority", "SuspendPayments", { reasons: [{ text: "A question" }] }];
  const resume = (on: string): Deed => [on, "authority", "ResumePayments", { reason: "Answered" }];

  it.each<readonly [what: string, days: number | undefined, deeds: ReadonlyArray<Deed>]>([
    ["that were over the day before the claim", 0, [suspend("2027-01-01"), resume("2027-01-10")]],
    ["that were over on the day of the claim", 0, [suspend("2027-01-01"), resume("2027-01-11")]],
    ["that were over the day after the claim", 1, [suspend("2027-01-01"), resume("2027-01-12")]],
    ["from the day of the claim", 9, [suspend("2027-01-11"), resume("2027-01-20")]],
    ["from the day after the claim", 8, [suspend("2027-01-12"), resume("2027-01-20")]],
    ["that began and ended on one day", 0, [suspend("2027-01-15"), resume("2027-01-15")]],
    [
      "of several times, of which the first was before",
      3,
      [
        suspend("2027-01-01"),
        resume("2027-01-05"),
        suspend("2027-01-10"),
        resume("2027-01-12"),
        suspend("2027-01-20"),
        resume("2027-01-22"),
      ],
    ],
    ["that are not all over", undefined, [suspend("2027-01-12"), resume("2027-01-14"), suspend("2027-01-20")]],
  ])("days on which payments were suspended %s come to %j", (_what, days, deeds) => {
    const inOrder = [...deeds, claimed("2027-01-11", "1")].toSorted(([one], [other]) =>
      one < other ? -1 : one > other ? 1 : 0,
    );
    expect(daysOf(...inOrder)?.claimSuspendedDays).toBe(days);
  });

  it("the last instalment is the final claim's, not an earlier one's", () => {
    const first = [claimed("2027-01-11", "1"), decided("2027-02-02", "1"), paid("2027-02-03", "1")];
    expect(daysOf(...first)).not.toHaveProperty("lastInstalmentOn");
    const closing: ReadonlyArray<Deed> = [
      ...first,
      ["2028-08-01", "applicant", "EndImplementation", {}],
      ["2028-08-20", "applicant", "SubmitFinalReport", { narrative: "Done", indicators: [] }],
      ["2028-08-21", "authority", "ApproveFinalReport", {}],
      claimed("2028-09-01", "2", true),
      ["2028-10-01", "authority", "DecideClaim", { claim: "2", cuts: [], support: 10_000_00 }],
    ];
    expect(daysOf(...closing)).toMatchObject({ lastPaymentDecisionOn: "2028-10-01", claimPendingOn: "2028-09-01" });
    const settled: Deed = ["2028-10-15", "authority", "PayFinalClaim", { claim: "2", cleared: 10_000_00, paid: 0 }];
    expect(daysOf(...closing, settled)).toMatchObject({ lastInstalmentOn: "2028-10-15" });
  });

  it("a project that was terminated ended on that day, with the last claim that was decided", () => {
    const ended: Deed = ["2027-03-01", "authority", "TerminateProject", { reasons: [{ text: "Bankrupt" }] }];
    const days = daysOf(claimed("2027-01-11", "1"), decided("2027-02-02", "1"), paid("2027-02-03", "1"), ended);
    expect(days).toMatchObject({
      endsOn: "2027-03-01",
      lastInstalmentOn: "2027-02-03",
      lastPaymentDecisionOn: "2027-02-02",
    });
  });
});

describe("the claim", () => {
  const first = [claimed("2027-01-11", "1"), decided("2027-02-02", "1"), paid("2027-02-03", "1")];
  const { project } = lived([...begun, ...first, claimed("2027-02-20", "2")]);

  it("is the last one, with what was decided before it", () => {
    expect(caseFileOf(project).claim).toEqual({
      kind: "interim",
      period: { startsOn: "2026-08-01", endsOn: "2026-12-31" },
      pendingOn: "2027-02-20",
      total: 10_000_00,
      costs: [{ category: "staff", amount: 10_000_00 }],
      earlier: {
        accepted: 10_000_00,
        acceptedCosts: [{ category: "staff", amount: 10_000_00 }],
        paid: 8_000_00,
        advancePaid: 24_000_00,
        advanceCleared: 0,
      },
    });
  });

  it("is cut as the decision that is asked would cut it", () => {
    const cuts = [{ category: "staff" as const, amount: 1, reason: "A cent" }];
    const data = { claim: "2", cuts, support: 7_000_00 };
    expect(caseFileOf(project, asked("2027-03-01", { type: "DecideClaim", data })).claim).toMatchObject({
      decidedOn: "2027-03-01",
      costs: [{ category: "staff", amount: 10_000_00, accepted: 9_999_99 }],
      payment: { payable: 7_000_00 },
    });
  });

  it("is the earlier one where that is asked about", () => {
    const data = { claim: "1", cleared: 1_00, paid: 7_999_00 };
    const file = caseFileOf(project, asked("2027-03-01", { type: "PayClaim", data }));
    expect(file.claim).toMatchObject({
      costs: [{ accepted: 10_000_00 }],
      earlier: { accepted: 0, paid: 0 },
      payment: { payable: 8_000_00, advanceDeducted: 1_00, paid: 7_999_00 },
    });
  });
});

it("the change is asked with its parts and what the decision would do with each", () => {
  const parts = [
    { id: "p", type: "period" as const, endsOn: "2028-09-30" },
    { id: "b", type: "budget" as const, costs: [{ category: "staff" as const, amount: 60_000_00 }] },
  ];
  const { project } = lived([
    ...begun,
    ["2027-01-11", "applicant", "RequestChange", { change: "m", parts, reason: "Late start" }],
  ]);
  const facts = {
    parts: ["period", "budget"],
    pendingOn: "2027-01-11",
    reasons: "Late start",
    urgent: false,
    endsOn: "2028-09-30",
    total: 60_000_00,
    costs: [{ category: "staff", amount: 60_000_00 }],
  };
  expect(caseFileOf(project).change).toEqual(facts);
  const rulings = [
    { id: "p", ruling: "accepted" as const },
    { id: "b", ruling: "refused" as const, reason: "Above the decision" },
  ];
  const decision = asked("2027-01-20", { type: "DecideChange", data: { change: "m", parts: rulings } });
  expect(caseFileOf(project, decision).change?.decision).toEqual({
    madeOn: "2027-01-20",
    parts: [
      { part: "period", outcome: "accepted" },
      { part: "budget", outcome: "refused" },
    ],
  });
});

it("a change that was accepted moves the end", () => {
  const requested: Deed = [
    "2027-01-11",
    "applicant",
    "RequestChange",
    { change: "m", parts: [{ id: "p", type: "period", endsOn: "2028-09-30" }], reason: "Late start" },
  ];
  const accepted: Deed = [
    "2027-01-20",
    "authority",
    "DecideChange",
    { change: "m", parts: [{ id: "p", ruling: "accepted" }] },
  ];
  expect([daysOf(requested)?.endsOn, daysOf(requested, accepted)?.endsOn]).toEqual(["2028-07-31", "2028-09-30"]);
  const { decision } = caseFileOf(lived([...begun, requested, accepted]).project);
  expect(decision?.period).toEqual({ startsOn: "2026-08-01", endsOn: "2028-09-30" });
});

it("is a case file that a check could read", () => {
  expect(Object.keys(CaseFile.shape)).toEqual(expect.arrayContaining(Object.keys(caseFileOf(lived(begun).project))));
});
