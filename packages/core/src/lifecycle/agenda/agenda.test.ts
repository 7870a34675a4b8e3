import { describe, expect, it } from "vitest";
import type { Pack } from "../../rules/index.ts";
import { compiled, trialPack } from "../../rules/trial-pack.test-data.ts";
import { begun, type Deed, lived } from "../kaari/laws/life.test-data.ts";
import { agenda } from "./agenda.ts";
import { dueState } from "./due-state.ts";

const cited = (provision: string) => ({ source: "act", certainty: "law", provision }) as const;
const said = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });
const basis = ["T-9"];

const pack: Pack = {
  ...trialPack,
  obligations: [
    {
      id: "last-claim",
      title: said("Last claim"),
      owner: "applicant",
      metBy: ["FinalClaimSubmitted"],
      due: 'next working day(project.endsOn + @"P4M")',
      citation: cited("9 §"),
      basis,
    },
    {
      id: "review",
      title: said("Request for review"),
      owner: "applicant",
      nature: "right",
      metBy: ["RectificationRequested"],
      due: 'project.decisionServedOn + @"P30D"',
      citation: cited("10 §"),
      basis,
    },
    {
      id: "records",
      title: said("Records kept"),
      owner: "lead-implementer",
      nature: "keeping",
      due: 'end of year(project.lastInstalmentOn) + @"P5Y"',
      citation: cited("11 §"),
      basis,
    },
    {
      id: "emblem",
      title: said("Emblem shown"),
      owner: "lead-implementer",
      citation: cited("12 §"),
      basis,
    },
    {
      id: "interim",
      title: said("Claim of the period"),
      owner: "applicant",
      metBy: ["ClaimSubmitted"],
      since: "project.reportingPeriodEndsOn",
      due: 'project.reportingPeriodEndsOn + @"P2M"',
      citation: cited("16 §"),
      basis,
    },
    {
      id: "decided",
      title: said("Decision"),
      owner: "authority",
      metBy: ["FundingGranted", "ApplicationRejected"],
      citation: cited("17 §"),
      basis,
    },
    {
      id: "audit",
      title: said("Audit"),
      owner: "authority",
      when: "decision.granted > 100000",
      citation: cited("13 §"),
      basis,
    },
  ],
  requirements: [
    {
      id: "contract",
      title: said("Contract"),
      who: "applicant",
      gate: "claim",
      citation: cited("14 §"),
      basis,
    },
    {
      id: "kick-off",
      title: said("Kick-off"),
      who: "applicant",
      gate: "start",
      metBy: ["KickoffHeld"],
      citation: cited("15 §"),
      basis,
    },
  ],
};
const opened = compiled(pack);
const named = { id: "trial", version: pack.version, hash: opened.hash };
const adopted: Deed = ["2026-06-02", "authority", "AdoptPack", { pack: named, reason: "Corrected" }];

const granted: ReadonlyArray<Deed> = [...begun.slice(0, 8), adopted, ...begun.slice(8)];

const asked = (deeds: ReadonlyArray<Deed>, on: string, until = "2026-12-31") =>
  agenda([lived(deeds)], { on, until, packs: [opened] });
const entry = (deeds: ReadonlyArray<Deed>, id: string, on: string, until?: string) =>
  asked(deeds, on, until).entries.find((one) => one.id === id);
const stateOf = (...question: Parameters<typeof entry>) => entry(...question)?.state;

describe("a day is judged exactly at its boundary:", () => {
  const days = { on: "2026-05-10", until: "2026-05-31" };
  const dated = { nature: "deed", due: undefined, waitingFor: [], doneOn: undefined } as const;

  it.each([
    ["2026-05-09", "overdue"],
    ["2026-05-10", "next"],
    ["2026-05-31", "next"],
    ["2026-06-01", "later"],
    [undefined, "undated"],
  ] as const)("a deed due %s is %s", (due, state) => {
    expect(dueState({ ...dated, due }, days)).toBe(state);
  });

  it.each([
    ["keeping", "2026-05-09", "over"],
    ["keeping", "2026-05-10", "next"],
    ["right", "2026-05-09", "over"],
    ["right", "2026-05-10", "next"],
  ] as const)("a %s until %s is %s", (nature, due, state) => {
    expect(dueState({ ...dated, nature, due }, days)).toBe(state);
  });

  it("what is done is not overdue, and what waits has no day yet", () => {
    expect(dueState({ ...dated, due: "2026-05-09", doneOn: "2026-05-20" }, days)).toBe("done");
    expect(dueState({ ...dated, waitingFor: ["project.endsOn"] }, days)).toBe("waiting");
  });
});

describe("from the pack", () => {
  it("the last claim is due four months after the end, on a working day", () => {
    // 31 July 2028 and four months is Thursday 30 November.
    expect(entry(granted, "trial/last-claim", "2026-09-01")).toMatchObject({
      project: "P-1",
      projectTitle: "Village house",
      kind: "obligation",
      owner: "applicant",
      due: "2028-11-30",
      state: "later",
      citation: { provision: "9 §" },
    });
    expect(stateOf(granted, "trial/last-claim", "2028-11-30", "2028-12-31")).toBe("next");
    expect(stateOf(granted, "trial/last-claim", "2028-12-01", "2028-12-31")).toBe("overdue");
  });

  it("the last claim is done once it is made", () => {
    const made: ReadonlyArray<Deed> = [
      ...granted,
      ["2028-08-01", "applicant", "EndImplementation", {}],
      [
        "2028-09-04",
        "applicant",
        "SubmitFinalClaim",
        {
          claim: "1",
          period: { startsOn: "2026-08-01", endsOn: "2028-07-31" },
          costs: [{ category: "staff", amount: 1 }],
        },
      ],
    ];
    expect(entry(made, "trial/last-claim", "2029-01-01")).toMatchObject({ state: "done", doneOn: "2028-09-04" });
  });

  it("a right that was not used is over, not overdue", () => {
    expect(entry(granted, "trial/review", "2026-07-08")).toMatchObject({ due: "2026-07-08", state: "next" });
    expect(stateOf(granted, "trial/review", "2026-07-09")).toBe("over");
  });

  it("what cannot be reckoned yet says what it waits for", () => {
    expect(entry(granted, "trial/records", "2026-09-01")).toMatchObject({
      state: "waiting",
      waitingFor: ["project.lastInstalmentOn"],
      due: undefined,
    });
  });

  it("facts that the history does not tell are taken from beside it", () => {
    const records = agenda([{ ...lived(granted), facts: { project: { lastInstalmentOn: "2028-12-15" } } }], {
      on: "2029-01-01",
      until: "2029-12-31",
      packs: [opened],
    }).entries.find(({ id }) => id === "trial/records");
    expect(records).toMatchObject({ due: "2033-12-31", state: "later" });
  });

  it("what is certainly not owed is not there", () => {
    expect(entry(granted, "trial/audit", "2026-09-01")).toBeUndefined();
    expect(stateOf(granted, "trial/emblem", "2026-09-01")).toBe("undated");
  });

  it("a step is open until it is fulfilled", () => {
    const done: Deed = ["2026-09-01", "applicant", "FulfilRequirement", { step: "trial/contract" }];
    expect(entry(granted, "trial/contract", "2026-09-01")).toMatchObject({
      kind: "step",
      gate: "claim",
      state: "undated",
    });
    expect(entry([...granted, done], "trial/contract", "2026-09-02")).toMatchObject({
      state: "done",
      doneOn: "2026-09-01",
    });
  });

  it("a step is done by an event that meets it, without being recorded again", () => {
    const beforeKickoff = granted.slice(
      0,
      granted.findIndex(([, , command]) => command === "HoldKickoff"),
    );
    expect(stateOf(beforeKickoff, "trial/kick-off", "2026-08-03")).toBe("undated");
    expect(entry(granted, "trial/kick-off", "2026-09-01")).toMatchObject({ state: "done", doneOn: "2026-08-03" });
  });
});

describe("only what happened after it arose meets a duty:", () => {
  const claim: Deed = [
    "2027-01-11",
    "applicant",
    "SubmitClaim",
    {
      claim: "1",
      period: { startsOn: "2026-08-01", endsOn: "2026-12-31" },
      costs: [{ category: "staff", amount: 1 }],
    },
  ];
  const interim = (reportingPeriodEndsOn?: string) =>
    agenda([{ ...lived([...granted, claim]), facts: { project: { reportingPeriodEndsOn } } }], {
      on: "2027-05-31",
      until: "2027-12-31",
      packs: [opened],
    }).entries.find(({ id }) => id === "trial/interim");

  it.each([
    ["2027-01-10", "done"],
    ["2027-01-11", "done"],
    ["2027-01-12", "overdue"],
  ])("of a period that ends on %s a claim of 11 January leaves it %s", (endsOn, state) => {
    expect(interim(endsOn)?.state).toBe(state);
  });

  it("a period that is not known is waited for", () => {
    expect(interim()).toMatchObject({ state: "waiting", waitingFor: ["project.reportingPeriodEndsOn"] });
  });

  const requested: Deed = ["2026-06-15", "applicant", "RequestRectification", { grounds: "The grant is too small" }];
  const resolved = (resolution: "dismissed" | "referred-back"): Deed => [
    "2026-07-01",
    "authority",
    "ResolveRectification",
    { resolution, reasons: [{ text: "Heard again" }] },
  ];
  const decision = granted.findIndex(([, , command]) => command === "GrantFunding");
  const toDecision = granted.slice(0, decision + 2);
  const granting = (on: string): Deed => {
    const [, , , data] = granted[decision]! as Deed<"GrantFunding">;
    return [on, "authority", "GrantFunding", { ...data, decision: { ...data.decision, servedOn: on } }];
  };
  const anew: ReadonlyArray<Deed> = [
    ["2026-07-02", "authority", "RankApplications", { round: "r", place: 1, of: 9, score: "4.2", within: true }],
    granting("2026-07-03"),
  ];

  it("a request about a decision meets the right while that decision stands", () => {
    expect(stateOf([...toDecision, requested], "trial/review", "2026-06-20")).toBe("done");
    expect(stateOf([...toDecision, requested, resolved("dismissed")], "trial/review", "2026-07-02")).toBe("done");
  });

  it("after the case was referred back and decided anew, the right is open again", () => {
    const again = [...toDecision, requested, resolved("referred-back"), ...anew];
    expect(stateOf(again, "trial/review", "2026-07-03")).toBe("next");
    const anotherTime: Deed = ["2026-07-06", "applicant", "RequestRectification", { grounds: "Still too small" }];
    expect(stateOf([...again, anotherTime], "trial/review", "2026-07-06")).toBe("done");
  });

  it("a decision that was reverted takes what it met with it", () => {
    const reverted: Deed = ["2026-06-12", "authority", "RevertDecision", { reason: "Wrong applicant" }];
    const decided = "trial/decided";
    expect(stateOf(toDecision, decided, "2026-06-12")).toBe("done");
    expect(stateOf([...toDecision, reverted], decided, "2026-06-12")).toBe("undated");
    expect(stateOf([...toDecision, reverted, granting("2026-06-15")], decided, "2026-06-15")).toBe("done");
  });
});

describe("from the records", () => {
  it("a condition is the applicant's until it is shown, the authority's until it is confirmed", () => {
    const shown: Deed = ["2026-09-10", "applicant", "MeetCondition", { condition: "contract", evidence: "Signed" }];
    const confirmed: Deed = ["2026-09-11", "authority", "ConfirmCondition", { condition: "contract" }];
    const id = "kaari/condition/contract";
    expect(entry(granted, id, "2026-10-30")).toMatchObject({ owner: "applicant", state: "next", due: "2026-10-30" });
    expect(stateOf(granted, id, "2026-10-31")).toBe("overdue");
    expect(entry([...granted, shown], id, "2026-10-30")?.owner).toBe("authority");
    expect(entry([...granted, shown, confirmed], id, "2026-10-30")).toBeUndefined();
  });

  it("information asked for is due on its day", () => {
    const requested: ReadonlyArray<Deed> = [
      ...granted.slice(0, 5),
      ["2026-03-10", "authority", "RequestInformation", { what: "Letters", by: "2026-03-24" }],
    ];
    expect(stateOf(requested, "kaari/information-requested", "2026-03-24")).toBe("next");
    expect(stateOf(requested, "kaari/information-requested", "2026-03-25")).toBe("overdue");
  });

  it("a review is due until it is held", () => {
    const scheduled: Deed = ["2027-01-11", "authority", "ScheduleMidTermReview", { day: "2027-05-03" }];
    const held: Deed = ["2027-05-03", "authority", "HoldMidTermReview", { findings: [] }];
    const id = "kaari/mid-term-review";
    expect(stateOf([...granted, scheduled], id, "2027-05-03", "2027-06-01")).toBe("next");
    expect(entry([...granted, scheduled, held], id, "2027-05-03")).toBeUndefined();
  });

  it("the end of the period is due while work goes on", () => {
    const ended: Deed = ["2028-07-31", "applicant", "EndImplementation", {}];
    expect(entry(granted, "kaari/end-of-implementation", "2026-09-01")?.due).toBe("2028-07-31");
    expect(entry([...granted, ended], "kaari/end-of-implementation", "2028-07-31")).toBeUndefined();
  });

  it("records are kept through the last day of their clock; personal data is taken out the day after its own", () => {
    const provision = "Art. 82";
    const set: ReadonlyArray<Deed> = [
      ...granted,
      ["2026-09-01", "authority", "SetClock", { clock: "retention", until: "2033-12-31", provision }],
      ["2026-09-01", "authority", "SetClock", { clock: "anonymisation", until: "2033-12-31", provision }],
    ];
    expect(entry(set, "kaari/retention", "2033-12-31", "2034-12-31")).toMatchObject({ state: "next", provision });
    expect(stateOf(set, "kaari/retention", "2034-01-01", "2034-12-31")).toBe("over");
    expect(entry(set, "kaari/anonymisation", "2034-01-01", "2034-12-31")).toMatchObject({
      due: "2034-01-01",
      state: "next",
    });
    expect(stateOf(set, "kaari/anonymisation", "2034-01-02", "2034-12-31")).toBe("overdue");
  });
});

it("goes by day, with what has none at the end, over all projects", () => {
  const { entries } = agenda([lived(granted, "P-2"), lived(granted, "P-1")], {
    on: "2026-09-01",
    until: "2026-12-31",
    packs: [opened],
  });
  const days = entries.map(({ due = "9999-12-31" }) => due);
  expect(days).toEqual(days.toSorted());
  expect(new Set(entries.map(({ project }) => project))).toEqual(new Set(["P-1", "P-2"]));
  expect(entries[0]).toMatchObject({ project: "P-1", id: "trial/review" });
});

it("says which projects' pack is not there, in that version and hash", () => {
  const other: Pack = { ...pack, version: "1.0.1" };
  const found = agenda([lived(granted)], { on: "2026-09-01", until: "2026-12-31", packs: [compiled(other)] });
  expect(found.withoutPack).toEqual([{ project: "P-1", pack: named }]);
  expect(found.entries.map(({ kind }) => kind)).toEqual(["record", "record"]);
});

it("asks nothing more of an application that was withdrawn", () => {
  const withdrawn: Deed = ["2026-03-20", "applicant", "WithdrawApplication", { reason: "No money" }];
  expect(asked([...begun.slice(0, 5), withdrawn], "2026-04-01")).toEqual({ entries: [], withoutPack: [] });
});
