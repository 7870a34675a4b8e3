import { describe, expect, it } from "vitest";
import type { CommandData } from "../data/command-data.ts";
import type { ChangePart } from "../data/implementation.ts";
import { after, type Asked, asking, grantedAs, grantOf, refusalOf, running, tell } from "../trial-project.test-data.ts";

const longer: ChangePart = { id: "p1", type: "period", endsOn: "2028-03-31" };
const budget = (amount: number): ChangePart => ({ id: "p2", type: "budget", costs: [{ category: "staff", amount }] });
const asks = (parts: ReadonlyArray<ChangePart>, more: Partial<CommandData["RequestChange"]> = {}): Asked =>
  asking("RequestChange", { change: "m1", parts, reason: "viivästys", ...more });
type Rulings = CommandData["DecideChange"]["parts"];
const decides = (parts: Rulings, change = "m1"): Asked => asking("DecideChange", { change, parts });
const yes = (id: string) => ({ id, ruling: "accepted" as const });
const no = (id: string) => ({ id, ruling: "refused" as const, reason: "ei tarpeen" });
const as = (id: string, part: ChangePart) => ({ id, ruling: "accepted-with-changes" as const, as: part });

describe("a change", () => {
  const guided = after(running, asking("AppointSteeringGroup", { kind: "own", members: ["jäsen"] }));
  const handled = after(guided, asking("HoldSteeringMeeting", { topics: ["muutos"], changes: ["m1"] }));
  const unbound = after(
    grantedAs(grantOf({}, { acceptedTotal: undefined })),
    asking("AcceptGrant", {}),
    asking("StartImplementation", {}),
  );
  tell([
    ["is asked for where there is no steering group", running, asks([longer]), "accepted"],
    ["goes to the steering group first", guided, asks([longer]), "steering-group-first"],
    ["is asked for once the group has handled it", handled, asks([longer]), "accepted"],
    ["is another than the group handled", handled, asks([longer], { change: "m2" }), "steering-group-first"],
    ["may be urgent", guided, asks([longer], { urgent: "määräaika" }), "accepted"],
    ["has an id of its own", after(running, asks([longer])), asks([longer]), "record-exists"],
    ["has parts with ids of their own", running, asks([longer, { ...longer }]), "record-exists"],
    ["may end the project on its first day", running, asks([{ ...longer, endsOn: "2026-03-01" }]), "accepted"],
    ["does not end it before it began", running, asks([{ ...longer, endsOn: "2026-02-28" }]), "period-reversed"],
    ["may use all the accepted costs", running, asks([budget(8_000_000)]), "accepted"],
    ["does not use a cent more", running, asks([budget(8_000_001)]), "costs-above-accepted"],
    ["is free where no sum was accepted", unbound, asks([budget(8_000_001)]), "accepted"],
    ["excludes parts of its own only", running, asks([{ ...longer, excludes: ["p9"] }]), "no-such-record"],
    ["excludes a part", running, asks([{ ...longer, excludes: ["p2"] }, budget(1)]), "accepted"],
  ]);
});

describe("a decision on a change", () => {
  const pending = after(running, asks([longer, budget(7_000_000)]));
  const exclusive = after(running, asks([{ ...longer, excludes: ["p2"] }, budget(7_000_000)]));
  tell([
    ["decides every part", pending, decides([yes("p1"), no("p2")]), "accepted"],
    ["leaves none out", pending, decides([yes("p1")]), "part-undecided"],
    ["decides each part once", pending, decides([yes("p1"), yes("p2"), no("p2")]), "record-exists"],
    ["decides the parts that were asked for", pending, decides([yes("p1"), yes("p2"), yes("p3")]), "no-such-record"],
    ["is of a change that was asked for", pending, decides([yes("p1")], "m2"), "no-such-record"],
    ["is made once", after(pending, decides([yes("p1"), no("p2")])), decides([yes("p1"), no("p2")]), "change-decided"],
    ["says why a part is refused", pending, decides([yes("p1"), { id: "p2", ruling: "refused" }]), "reasons-missing"],
    ["may change a part", pending, decides([yes("p1"), as("p2", budget(6_500_000))]), "accepted"],
    [
      "changes it within the accepted costs",
      pending,
      decides([yes("p1"), as("p2", budget(8_000_001))]),
      "costs-above-accepted",
    ],
    ["changes a part to one of its kind", pending, decides([as("p1", budget(1)), yes("p2")]), "part-as-differs"],
    [
      "says what a changed part becomes",
      pending,
      decides([yes("p1"), { id: "p2", ruling: "accepted-with-changes" }]),
      "part-as-differs",
    ],
    [
      "says nothing of the kind of an accepted one",
      pending,
      decides([yes("p1"), { ...yes("p2"), as: budget(1) }]),
      "part-as-differs",
    ],
    ["does not accept two parts that exclude each other", exclusive, decides([yes("p1"), yes("p2")]), "parts-exclude"],
    ["accepts the one", exclusive, decides([yes("p1"), no("p2")]), "accepted"],
    ["or the other", exclusive, decides([no("p1"), yes("p2")]), "accepted"],
    ["or neither", exclusive, decides([no("p1"), no("p2")]), "accepted"],
  ]);

  it("changes what it accepts and leaves the rest as it was", () => {
    const first = after(pending, decides([yes("p1"), no("p2")]));
    expect(first.period).toEqual({ startsOn: "2026-03-01", endsOn: "2028-03-31" });
    expect(first.decision?.acceptedCosts).toEqual(running.decision?.acceptedCosts);
    const second = after(pending, decides([no("p1"), as("p2", budget(6_500_000))]));
    expect(second.period).toEqual(running.period);
    expect(second.decision?.acceptedCosts).toEqual([{ category: "staff", amount: 6_500_000 }]);
  });

  it("keeps the day from which its costs are eligible", () => {
    const asked = after(running, { ...asks([longer]), on: "2026-07-01" });
    const decided = after(asked, { ...decides([yes("p1")]), on: "2026-09-01" });
    expect(decided.changes).toMatchObject([{ id: "m1", state: "decided", pendingOn: "2026-07-01" }]);
  });
});

describe("a mid-term review", () => {
  const held = (adjustments?: ReadonlyArray<ChangePart>) =>
    after(running, asking("HoldMidTermReview", { findings: ["aikataulu"], adjustments }));
  const adjust = asking("ConcludeMidTermReview", { conclusion: "adjust", change: "m1", reason: "sovittu" });
  const agreed = held([longer]);
  tell([
    [
      "agrees on changes that could be made",
      running,
      asking("HoldMidTermReview", { findings: [], adjustments: [budget(8_000_001)] }),
      "costs-above-accepted",
    ],
    ["adjusts what it agreed on", agreed, adjust, "accepted"],
    ["adjusts nothing where it agreed on nothing", held(), adjust, "nothing-to-adjust"],
    ["goes on without adjusting", agreed, asking("ConcludeMidTermReview", { conclusion: "continue" }), "accepted"],
  ]);

  it("makes the change without a request of its own", () => {
    const adjusted = after(agreed, adjust);
    expect(adjusted.stage).toBe("running");
    expect(adjusted.period?.endsOn).toBe("2028-03-31");
    expect(adjusted.adjustments).toEqual([]);
    expect(adjusted.changes).toMatchObject([{ id: "m1", state: "decided", parts: [longer] }]);
    const again = after(adjusted, asking("HoldMidTermReview", { findings: [], adjustments: [longer] }));
    expect(refusalOf(again, adjust)).toBe("record-exists");
  });

  it("may end the project", () => {
    const ended = after(
      agreed,
      asking("ConcludeMidTermReview", { conclusion: "terminate", reason: "ei edellytyksiä" }),
    );
    expect(ended).toMatchObject({ stage: "terminated", endedOn: "2026-06-01" });
  });

  it("is held on a day that is still to come", () => {
    const schedule = (day: string): Asked => asking("ScheduleMidTermReview", { day });
    expect(refusalOf(running, schedule("2026-05-31"))).toBe("day-past");
    expect(after(running, schedule("2026-06-01")).reviewOn).toBe("2026-06-01");
  });
});
