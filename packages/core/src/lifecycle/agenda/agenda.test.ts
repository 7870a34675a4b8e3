import { describe, expect, it } from "vitest";
import type { Pack } from "../../rules/index.ts";
import { compiled } from "../../rules/trial-pack.test-data.ts";
import { begun, type Deed, lived } from "../kaari/laws/life.test-data.ts";
import { agenda } from "./agenda.ts";
import { dueState } from "./due-state.ts";
import { asked, entry, granted, named, opened, pack, stateOf } from "./trial-agenda.test-data.ts";

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
