import { describe, expect, it } from "vitest";
import type { Project } from "../project.ts";
import { after, type Asked, asking, granted, grantedAs, grantOf, ranked, tell } from "../trial-project.test-data.ts";

const ground = [{ text: "perustelu" }];

describe("a grant", () => {
  const grant = (asked: Parameters<typeof grantOf>[0], decision?: Parameters<typeof grantOf>[1]): Asked =>
    asking("GrantFunding", grantOf(asked, decision));
  const proposed = after(
    ranked,
    asking("ProposeDecision", { proposal: "grant", reasons: ground }, { id: "esittelijä" }),
  );
  tell([
    ["is decided without a presenter where the pack asks for none", ranked, grant({}), "accepted"],
    ["is decided by another than its presenter", proposed, { ...grant({}), id: "päättäjä" }, "accepted"],
    ["is not decided by its presenter", proposed, { ...grant({}), id: "esittelijä" }, "same-person"],
    [
      "is not refused by its presenter either",
      proposed,
      asking("RejectApplication", { reasons: ground }, { id: "esittelijä" }),
      "same-person",
    ],
    [
      "is refused by another",
      proposed,
      asking("RejectApplication", { reasons: ground }, { id: "päättäjä" }),
      "accepted",
    ],
    ["states costs that add up", ranked, grant({}, { acceptedTotal: 8_000_000 }), "accepted"],
    ["does not state a cent more", ranked, grant({}, { acceptedTotal: 8_000_001 }), "accepted-costs-differ"],
    ["does not state a cent less", ranked, grant({}, { acceptedTotal: 7_999_999 }), "accepted-costs-differ"],
    ["may leave the sum out", ranked, grant({}, { acceptedTotal: undefined }), "accepted"],
    ["may be as much as the costs", ranked, grant({}, { granted: 8_000_000 }), "accepted"],
    ["is not a cent more", ranked, grant({}, { granted: 8_000_001 }), "granted-above-costs"],
    ["may be paid in advance as a whole", ranked, grant({}, { advance: 6_000_000 }), "accepted"],
    ["has no advance a cent above it", ranked, grant({}, { advance: 6_000_001 }), "advance-above-grant"],
    ["has no advance where none is told", ranked, grant({}, { advance: undefined }), "accepted"],
    ["in part gives reasons", ranked, grant({ extent: "part" }), "reasons-missing"],
    ["in part is given with them", ranked, grant({ extent: "part", reasons: ground }), "accepted"],
  ]);

  it("in full and in part are two stages", () => {
    expect(granted.stage).toBe("granted");
    expect(grantedAs(grantOf({ extent: "part", reasons: ground })).stage).toBe("granted-in-part");
  });

  it("says what may be spent, and until when", () => {
    expect(granted).toMatchObject({
      granted: 6_000_000,
      period: { startsOn: "2026-03-01", endsOn: "2027-12-31" },
      conditions: [],
      proposal: undefined,
    });
  });

  it("is refused on a day, and no proposal is left", () => {
    const rejecting = asking("RejectApplication", { reasons: ground, servedOn: "2026-06-05" }, { id: "päättäjä" });
    expect(after(proposed, rejecting)).toMatchObject({
      stage: "rejected",
      decided: { on: "2026-06-01", servedOn: "2026-06-05" },
      proposal: undefined,
    });
  });

  it("is nothing any more once it is reverted", () => {
    const reverted = after(granted, asking("RevertDecision", { reason: "laskuvirhe" }));
    expect(reverted).toMatchObject({ stage: "ranked", granted: 0, decision: undefined, conditions: [] });
  });
});

describe("a condition of the grant", () => {
  const conditional = grantedAs(grantOf({ conditions: [{ id: "c1", text: "vuokrasopimus" }] }));
  const dated = grantedAs(grantOf({ conditions: [{ id: "c1", text: "vuokrasopimus", by: "2026-12-31" }] }));
  const meet = asking("MeetCondition", { condition: "c1", evidence: "sopimus" });
  const confirm = asking("ConfirmCondition", { condition: "c1" });
  const fail = asking("FailCondition", { condition: "c1", reason: "ei sopimusta" });
  const accept = asking("AcceptGrant", {});
  const start = asking("StartImplementation", {});
  tell([
    ["is shown by the recipient", conditional, meet, "accepted"],
    ["is shown once", after(conditional, meet), meet, "condition-state"],
    ["is confirmed after it is shown", after(conditional, meet), confirm, "accepted"],
    ["may be confirmed unasked", conditional, confirm, "accepted"],
    ["is confirmed once", after(conditional, confirm), confirm, "condition-state"],
    ["fails while it is open", conditional, fail, "accepted"],
    ["fails after it was shown in vain", after(conditional, meet), fail, "accepted"],
    ["does not fail once it is confirmed", after(conditional, confirm), fail, "condition-state"],
    [
      "must be one that the decision has",
      conditional,
      asking("ConfirmCondition", { condition: "c2" }),
      "no-such-record",
    ],
    ["that failed stops the grant from being taken", after(conditional, fail), accept, "condition-failed"],
    ["that is open does not", conditional, accept, "accepted"],
    ["without a day must be confirmed before the start", after(conditional, accept), start, "condition-open"],
    ["that is only shown is not confirmed", after(conditional, meet, accept), start, "condition-open"],
    ["that is confirmed lets the project start", after(conditional, confirm, accept), start, "accepted"],
    ["with a day of its own may wait", after(dated, accept), start, "accepted"],
  ]);
});

describe("an appeal", () => {
  const appealed = after(granted, asking("FileAppeal", { court: "hallinto-oikeus", grounds: "perusteet" }));
  const resolve = (resolution: "changed-in-full" | "changed-in-part", extent: "full" | "part"): Asked =>
    asking("ResolveAppeal", { resolution, grant: grantOf({ extent, reasons: ground }), reasons: ground });
  tell([
    ["changed in full grants in full", appealed, resolve("changed-in-full", "full"), "accepted"],
    ["changed in full does not grant in part", appealed, resolve("changed-in-full", "part"), "extent-differs"],
    ["changed in part grants in part", appealed, resolve("changed-in-part", "part"), "accepted"],
    ["changed in part does not grant in full", appealed, resolve("changed-in-part", "full"), "extent-differs"],
    [
      "changes to a grant that adds up",
      appealed,
      asking("ResolveAppeal", {
        resolution: "changed-in-full",
        grant: grantOf({}, { granted: 8_000_001 }),
        reasons: ground,
      }),
      "granted-above-costs",
    ],
  ]);

  it("that is dismissed leaves the decision as it was", () => {
    const dismissed = after(appealed, asking("ResolveAppeal", { resolution: "dismissed", reasons: ground }));
    expect(dismissed).toMatchObject({ stage: "granted", granted: 6_000_000 });
  });

  it("that is referred back leaves no decision", () => {
    const back = after(appealed, asking("ResolveAppeal", { resolution: "referred-back", reasons: ground }));
    expect(back).toMatchObject({ stage: "under-assessment", granted: 0, decision: undefined });
  });

  it("undoes what came of the decisions before it, and no more", () => {
    const changed = asking("ResolveAppeal", {
      resolution: "changed-in-part",
      grant: grantOf({ extent: "part", reasons: ground }),
      reasons: ground,
    });
    const referred = asking("ResolveAppeal", { resolution: "referred-back", reasons: ground });
    const namesOf = ({ happened }: Project): ReadonlyArray<string> => {
      const names: Array<string> = [];
      for (let one = happened; one !== undefined; one = one.before) names.push(one.name);
      return names;
    };
    const decisions = ["FundingGranted", "AppealFiled", "AppealResolved", "FundingGrantedInPart"];
    const instead = after(appealed, changed);
    const again = after(instead, asking("FileAppeal", { court: "korkein", grounds: "perusteet" }));
    expect(namesOf(again)).toEqual(expect.arrayContaining(decisions));
    const back = after(again, referred);
    expect(namesOf(back).filter((name) => decisions.includes(name))).toEqual([]);
    expect(namesOf(back)).toEqual(expect.arrayContaining(["ApplicationRanked", "CaseReferredBack"]));
    expect(back.undone).toEqual([{ from: granted.version, until: back.version }]);
    const reverted = after(instead, asking("RevertDecision", { reason: "virhe" }));
    expect(namesOf(reverted)).toEqual(expect.arrayContaining(["FundingGranted", "AppealFiled"]));
    expect(namesOf(reverted)).not.toContain("AppealResolved");
    expect(reverted.undone).toEqual([{ from: reverted.version - 2, until: reverted.version }]);
  });

  it("in rectification comes out the same four ways", () => {
    const asked = after(granted, asking("RequestRectification", { grounds: "perusteet" }));
    const part = {
      resolution: "changed-in-part",
      grant: grantOf({ extent: "part", reasons: ground }),
      reasons: ground,
    };
    expect(after(asked, asking("ResolveRectification", { ...part, resolution: "changed-in-part" })).stage).toBe(
      "granted-in-part",
    );
    const dismissed = asking("ResolveRectification", { resolution: "dismissed", reasons: ground });
    expect(after(asked, dismissed).stage).toBe("granted");
  });

  it("in rectification is served on a day, from which the days of appeal are counted", () => {
    const asked = after(granted, asking("RequestRectification", { grounds: "perusteet" }));
    const dismissed = { resolution: "dismissed", reasons: ground, servedOn: "2026-06-08" } as const;
    expect(after(asked, asking("ResolveRectification", dismissed)).reviewServedOn).toBe("2026-06-08");
  });
});
