import { obligationsDue, openPack } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { finlandStructuralFunds } from "../pack.ts";

const compiled = openPack({ ...finlandStructuralFunds, extends: [] });

const duty = (id: string, application: Record<string, unknown>, project: Record<string, unknown>) =>
  obligationsDue(compiled, { on: "2026-11-25", facts: { application, project } }).find(
    (each) => each.id === `finland-structural-funds/${id}`,
  );

describe("pay-the-claim-in-time", () => {
  it.each([
    ["falls on the eightieth day (TC-35)", 0, "2026-05-21"],
    ["moves by the days of a suspension (TC-35)", 11, "2026-06-01"],
  ])("%s", (_name, claimSuspendedDays, due) => {
    expect(
      duty("pay-the-claim-in-time", { fund: "ESF+" }, { claimPendingOn: "2026-03-02", claimSuspendedDays })?.due,
    ).toBe(due);
  });

  it("waits for the claim", () => {
    expect(duty("pay-the-claim-in-time", { fund: "ESF+" }, { claimSuspendedDays: 0 })?.waitingFor).toEqual([
      "project.claimPendingOn",
    ]);
  });

  it("is not owed with national funds", () => {
    expect(duty("pay-the-claim-in-time", { fund: "national-regional" }, {})).toBeUndefined();
  });
});

describe("decide-interreg-co-financing-in-time", () => {
  it("falls two months after the application arrived (TC-11)", () => {
    const application = { fund: "Interreg", filedAt: "2024-05-10T12:00:00+03:00" };
    expect(duty("decide-interreg-co-financing-in-time", application, {})?.due).toBe("2024-07-10");
  });

  it("is owed for Interreg co-financing only", () => {
    expect(duty("decide-interreg-co-financing-in-time", { fund: "ERDF" }, {})).toBeUndefined();
  });
});
