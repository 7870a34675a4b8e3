import { compilePack, obligationsDue } from "@kaari/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { packs } from "../../index.ts";
import { finlandStructuralFunds } from "../pack.ts";

const compiled = Result.getOrThrow(compilePack(finlandStructuralFunds, { packs }));

/** Last day of the obligation on these facts; undefined when it is not owed, or the day cannot be reckoned. */
const dueDay = (obligation: string, facts: Readonly<Record<string, unknown>>): string | undefined =>
  obligationsDue(compiled, { on: "2026-11-25", facts }).find(
    ({ id }) => id === `finland-structural-funds/${obligation}`,
  )?.due;

describe("a claim for a revised decision (TC-21)", () => {
  it.each([
    ["ends thirty days after service", "2025-12-01", "2025-12-31"],
    ["ends after the authority changed (TC-09)", "2025-12-10", "2026-01-09"],
    ["rolls over a holy day, a Saturday and a Sunday to Monday", "2025-11-26", "2025-12-29"],
    ["rolls over Christmas Eve and Christmas", "2025-11-24", "2025-12-29"],
    ["ends on the weekday before Christmas Eve", "2025-11-23", "2025-12-23"],
  ])("%s", (_title, decisionServedOn, due) => {
    expect(dueDay("request-for-review", { application: { fund: "ESF+" }, project: { decisionServedOn } })).toBe(due);
  });
});

describe("an appeal to the administrative court", () => {
  it.each([
    ["ends thirty days after service of the decision on the claim", "2026-01-12", "2026-02-11"],
    ["rolls over a Saturday", "2026-01-15", "2026-02-16"],
    ["rolls over Christmas", "2025-11-24", "2025-12-29"],
  ])("%s", (_title, reviewServedOn, due) => {
    expect(dueDay("appeal-to-administrative-court", { project: { reviewServedOn } })).toBe(due);
  });

  it("waits for the day of service", () => {
    const owed = obligationsDue(compiled, { on: "2026-11-25", facts: {} }).find(
      ({ id }) => id === "finland-structural-funds/appeal-to-administrative-court",
    );
    expect(owed).toMatchObject({ due: undefined, waitingFor: ["project.reviewServedOn"] });
  });
});

/** A decision on `fund` served on a day. */
const served = (decisionServedOn: string, fund = "national-regional") => ({
  application: { fund },
  project: { decisionServedOn },
});

describe("a claim under the Local Government Act", () => {
  it.each([
    ["ends fourteen days after service", "2026-04-16", "2026-04-30"],
    ["rolls over 1 May and the weekend", "2026-04-17", "2026-05-04"],
  ])("%s", (_title, decisionServedOn, due) => {
    expect(dueDay("municipal-review-claim", served(decisionServedOn))).toBe(due);
  });

  it("does not concern ESF+", () => {
    expect(dueDay("municipal-review-claim", served("2026-04-16", "ESF+"))).toBeUndefined();
  });
});

describe("a claim against a later decision on national funds", () => {
  it.each([
    ["municipal-review-of-change-decision", { change: { decision: { madeOn: "2026-04-10", servedOn: "2026-04-17" } } }],
    [
      "municipal-review-of-recovery-decision",
      { aftercare: { recovery: { decidedOn: "2026-04-10", servedOn: "2026-04-17" } } },
    ],
  ])("%s ends fourteen days after service, over 1 May and the weekend", (obligation, facts) => {
    expect(dueDay(obligation, { application: { fund: "national-regional" }, ...facts })).toBe("2026-05-04");
    expect(dueDay(obligation, { application: { fund: "ESF+" }, ...facts })).toBeUndefined();
  });
});

describe("other days", () => {
  it.each([
    [
      "an error is corrected within five years",
      "error-correction-claim",
      { decision: { madeOn: "2026-08-14" } },
      "2031-08-14",
    ],
    [
      "a month without the day ends on its last day",
      "error-correction-claim",
      { decision: { madeOn: "2024-02-29" } },
      "2029-02-28",
    ],
    [
      "an application arrives by the call's closing day, which does not roll over a Saturday",
      "application-arrives-in-time",
      { call: { continuous: false, closesAt: "2026-05-09T16:15:00+03:00" } },
      "2026-05-09",
    ],
    [
      "the authority keeps the grant's data for ten years",
      "grant-data-kept",
      { call: { opensAt: "2023-10-01T00:00:00+03:00" }, project: { lastInstalmentOn: "2027-02-15" } },
      "2037-02-15",
    ],
    [
      "calls opened before 1.10.2023 are not in the repository",
      "grant-data-kept",
      { call: { opensAt: "2023-09-30T23:59:59+03:00" }, project: { lastInstalmentOn: "2027-02-15" } },
      undefined,
    ],
  ])("%s", (_title, obligation, facts, due) => {
    expect(dueDay(obligation, facts)).toBe(due);
  });
});
