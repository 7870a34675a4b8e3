import { describe, expect, it } from "vitest";
import { type Deed, lived } from "../kaari/laws/life.test-data.ts";
import { agenda } from "./agenda.ts";
import { granted, opened, stateOf } from "./trial-agenda.test-data.ts";

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
