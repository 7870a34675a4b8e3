import { describe, expect, it } from "vitest";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import { applied, begun, type Deed, lived } from "../kaari/laws/life.test-data.ts";
import { caseFileOf } from "./case-file-of.ts";

const after = (...deeds: ReadonlyArray<Deed>) => lived([...begun, ...deeds]).project;
const asked = (on: string, command: Pick<KaariCommand, "type" | "data">): KaariCommand =>
  ({
    ...command,
    id: "c",
    stream: "P-1",
    at: `${on}T15:00:00+02:00`,
    on,
    actor: { role: "authority", id: "a" },
  }) as KaariCommand;

it("what has not come about yet is not there", () => {
  const file = caseFileOf(after());
  expect([file.review, file.report, file.result, file.aftercare]).toEqual([undefined, undefined, undefined, undefined]);
});

it("the start is told by what was done before it", () => {
  const group: Deed = [
    "2026-08-14",
    "applicant",
    "AppointSteeringGroup",
    { kind: "own", members: ["association", "town", "authority"] },
  ];
  const { project } = caseFileOf(lived([...begun.slice(0, -1), group]).project);
  expect(project?.startUp).toEqual({ kickOffOn: "2026-08-03" });
  expect(project?.steeringGroup).toEqual({ appointedOn: "2026-08-14", members: 3, meetings: 0 });
  expect(caseFileOf(lived(applied).project).project).toEqual({});
  const met: Deed = ["2026-09-01", "steering-group", "HoldSteeringMeeting", { topics: [] }];
  const { project: later } = caseFileOf(lived([...begun.slice(0, -1), group, ...begun.slice(-1), met, met]).project);
  expect(later?.steeringGroup?.meetings).toBe(2);
});

describe("the mid-term review", () => {
  const scheduled: Deed = ["2027-01-11", "authority", "ScheduleMidTermReview", { day: "2027-03-01" }];
  const held: Deed = [
    "2027-03-02",
    "authority",
    "HoldMidTermReview",
    { findings: ["Late"], adjustments: [{ id: "p", type: "period", endsOn: "2028-09-30" }] },
  ];

  it("has the days on which it was agreed on and held, and what must change", () => {
    expect(caseFileOf(after(scheduled)).review).toEqual({ agreedOn: "2027-01-11" });
    const whole = { agreedOn: "2027-01-11", heldOn: "2027-03-02", changes: ["period"] };
    expect(caseFileOf(after(scheduled, held)).review).toEqual(whole);
    const { agreedOn: _none, ...unscheduled } = whole;
    expect(caseFileOf(after(held)).review).toEqual(unscheduled);
  });

  it("has the conclusion that is asked about, with reasons where it ends the project", () => {
    const concluding = (data: object) =>
      caseFileOf(
        after(held),
        asked("2027-03-10", { type: "ConcludeMidTermReview", data } as Pick<KaariCommand, "type" | "data">),
      ).review;
    expect(concluding({ conclusion: "terminate", reason: "No people" })).toMatchObject({
      conclusion: "terminate",
      reasons: "No people",
    });
    const going = concluding({ conclusion: "continue", reason: "All is well" });
    expect([going?.conclusion, going?.reasons]).toEqual(["continue", undefined]);
  });

  it("has what was recorded of setbacks, and the last value of each indicator", () => {
    const setback: Deed = ["2027-01-12", "applicant", "RecordSetback", { text: "Nobody came.", learnt: "Go by day." }];
    const report = (id: string, actual: number): Deed => [
      "2027-01-20",
      "applicant",
      "ReportProgress",
      {
        report: id,
        period: { startsOn: "2026-08-01", endsOn: "2026-12-31" },
        indicators: [{ indicator: "people", target: 45, actual }],
        narrative: "Well",
      },
    ];
    const { review } = caseFileOf(after(setback, report("1", 10), report("2", 19), held));
    expect(review?.setbacks).toBe("Nobody came. Go by day.");
    expect(review?.indicators).toEqual([{ code: "people", target: 45, actual: 19 }]);
  });
});

describe("the final report", () => {
  const turning: Deed = ["2027-02-01", "applicant", "RecordTurningPoint", { text: "Rides" }];
  const innovation: Deed = ["2027-02-02", "applicant", "RecordSmallInnovation", { text: "Soup" }];
  const ended: Deed = ["2028-08-01", "applicant", "EndImplementation", {}];
  const told: Deed = [
    "2028-10-02",
    "applicant",
    "SubmitFinalReport",
    { narrative: "The house was open.", indicators: [{ indicator: "people", actual: 52 }] },
  ];
  const claimed: Deed = [
    "2028-10-03",
    "applicant",
    "SubmitFinalClaim",
    {
      claim: "9",
      period: { startsOn: "2028-01-01", endsOn: "2028-07-31" },
      costs: [{ category: "staff", amount: 1 }],
    },
  ];

  it("has its day, what it tells, and the day of the last claim", () => {
    const whole = after(turning, innovation, ended, told, claimed);
    expect(caseFileOf(whole).report).toEqual({
      submittedOn: "2028-10-02",
      implementation: "The house was open.",
      indicators: [{ code: "people", actual: 52 }],
      turningPoints: "Rides\nSoup",
      finalClaimOn: "2028-10-03",
    });
    expect(caseFileOf(after(ended)).report).toBeUndefined();
    expect(caseFileOf(after(ended, told)).report?.finalClaimOn).toBeUndefined();
  });

  it("tells an indicator by the name that the application gives it", () => {
    const planned = { code: "EECO01", name: "Participants", unit: "person", target: 45 };
    const revised: Deed = [
      "2026-02-21",
      "applicant",
      "ReviseApplication",
      { application: { title: "Village house", indicators: [planned] } },
    ];
    const reporting = (indicator: string): Deed => [
      "2028-10-02",
      "applicant",
      "SubmitFinalReport",
      { narrative: "Open", indicators: [{ indicator, actual: 52 }] },
    ];
    const life = (indicator: string) =>
      lived([...begun.slice(0, 4), revised, ...begun.slice(4), ended, reporting(indicator)]).project;
    for (const name of ["EECO01", "Participants"])
      expect(caseFileOf(life(name)).report?.indicators).toEqual([{ ...planned, actual: 52 }]);
    expect(caseFileOf(life("visitors")).report?.indicators).toEqual([{ code: "visitors", actual: 52 }]);
  });
});

describe("the result", () => {
  const found = (result: string, on = "2027-09-06"): Deed => [
    on,
    "applicant",
    "RecordResult",
    { result, kind: "publication", title: `Guide ${result}` },
  ];
  const deeds: ReadonlyArray<Deed> = [
    found("a"),
    ["2027-09-07", "applicant", "DescribeResult", { result: "a", description: "Twelve pages" }],
    ["2027-09-08", "applicant", "EvaluateResult", { result: "a", evidence: "Survey", evaluator: "University" }],
    ["2027-09-09", "applicant", "EmbedResult", { result: "a", owner: "Town", staff: "Two", changed: "Open days" }],
    [
      "2027-09-10",
      "applicant",
      "TransferResult",
      { result: "a", direction: "to", organisation: "B", region: "C", way: "horizontal", adaptation: "By boat" },
    ],
    [
      "2027-09-13",
      "applicant",
      "RecordDissemination",
      { channel: "fair", audience: "villages", reach: 90, results: ["a"] },
    ],
    ["2027-09-14", "applicant", "PlanContinuation", { kind: "permanent-activity", text: "By the town" }],
  ];
  const whole = {
    title: "Guide a",
    kind: "publication",
    description: "Twelve pages",
    evidence: "Survey",
    evaluatedBy: "University",
    evaluatedOn: "2027-09-08",
    owner: "Town",
    ownersStaffInvolved: true,
    changeInDailyWork: "Open days",
    transfers: [{ direction: "transferred-out", organisation: "B", region: "C", adaptation: "By boat" }],
    dissemination: [{ channel: "fair", audience: "villages", reach: 90 }],
    continuation: "core-activity",
  };

  it("has what was told of it", () => {
    expect(caseFileOf(after(found("a"))).result).toEqual({ title: "Guide a", kind: "publication" });
    expect(caseFileOf(after(...deeds)).result).toEqual(whole);
  });

  it("is the one that is asked about, or else the last", () => {
    const project = after(...deeds, found("b", "2027-09-15"));
    expect(caseFileOf(project).result?.title).toBe("Guide b");
    const approving = asked("2027-10-01", {
      type: "ApproveForNationalDissemination",
      data: { result: "a", channel: "Bank" },
    });
    expect(caseFileOf(project, approving).result).toEqual(whole);
  });
});

it("of aftercare it holds the recovery, with the day on which it was set off", () => {
  const ordered: Deed = [
    "2027-01-11",
    "authority",
    "OrderRecovery",
    { recovery: "r", of: "advance", amount: 1_000_00, reason: "Not used" },
  ];
  const settled = (by: "payment" | "set-off"): Deed => [
    "2027-02-01",
    "authority",
    "SettleRecovery",
    { recovery: "r", amount: 400_00, by },
  ];
  const recovery = { amount: 1_000_00, decidedOn: "2027-01-11" };
  expect(caseFileOf(after(ordered)).aftercare).toEqual({ recovery });
  expect(caseFileOf(after(ordered, settled("payment"))).aftercare).toEqual({ recovery });
  expect(caseFileOf(after(ordered, settled("set-off"))).aftercare).toEqual({
    recovery: { ...recovery, setOffOn: "2027-02-01" },
  });
  const asking = asked("2027-01-11", {
    type: "OrderRecovery",
    data: { recovery: "r", of: "advance", amount: 5, reason: "x" },
  });
  expect(caseFileOf(after(), asking).aftercare).toEqual({ recovery: { amount: 5, decidedOn: "2027-01-11" } });
});

describe("what the regional committee stated", () => {
  const stated = (role: "regional-committee" | "committee-secretariat", position: "for" | "against" | "none"): Deed => [
    "2026-04-20",
    role,
    "RecordStatement",
    { position },
  ];
  const granting = (regionalStatement?: "supported" | "not-supported") =>
    asked("2026-06-01", {
      type: "GrantFunding",
      data: {
        extent: "full",
        decision: { granted: 1, acceptedCosts: [], period: {}, regionalStatement },
        conditions: [],
        reasons: [],
      },
    });
  const told = (said: Parameters<typeof granting>[0], ...deeds: ReadonlyArray<Deed>) =>
    caseFileOf(lived([...begun.slice(0, 6), ...deeds]).project, granting(said)).decision?.regionalStatement;

  it.each([
    ["for", "supported"],
    ["against", "not-supported"],
    ["none", "none"],
  ] as const)("%s the project is %s, whatever the decision says", (position, statement) => {
    expect(told(undefined, stated("regional-committee", position))).toBe(statement);
    expect(told("supported", stated("regional-committee", position))).toBe(statement);
  });

  it("is what it stated last; the secretariat's view is no statement of the committee", () => {
    expect(told(undefined, stated("regional-committee", "against"), stated("regional-committee", "for"))).toBe(
      "supported",
    );
    expect(told(undefined, stated("committee-secretariat", "against"))).toBeUndefined();
    expect(told("supported", stated("committee-secretariat", "against"))).toBe("supported");
  });
});
