import { obligationsDue, openPack } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { finlandStructuralFunds } from "../pack.ts";

const compiled = openPack({ ...finlandStructuralFunds, extends: [] });

const duty = (id: string, application: Record<string, unknown>, project: Record<string, unknown>) =>
  obligationsDue(compiled, { on: "2026-11-25", facts: { application, project } }).find(
    (each) => each.id === `finland-structural-funds/${id}`,
  );

const externalBorder = { fund: "Interreg", interreg: { programme: "external-border" }, grouping: "group" };

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
    const application = {
      fund: "Interreg",
      interreg: { programme: "interreg" },
      filedAt: "2024-05-10T12:00:00+03:00",
    };
    expect(duty("decide-interreg-co-financing-in-time", application, {})?.due).toBe("2024-07-10");
  });

  it("is owed for co-financing of an Interreg programme only, not of an external-border programme", () => {
    expect(duty("decide-interreg-co-financing-in-time", { fund: "ERDF" }, {})).toBeUndefined();
    expect(duty("decide-interreg-co-financing-in-time", externalBorder, {})).toBeUndefined();
  });
});

describe("deliver-the-interreg-agreement", () => {
  it("is owed by several recipients of an Interreg programme", () => {
    const application = { ...externalBorder, interreg: { programme: "interreg" } };
    expect(duty("deliver-the-interreg-agreement", application, {})?.waitingFor).toEqual([]);
    expect(duty("deliver-the-interreg-agreement", { ...application, grouping: "single" }, {})).toBeUndefined();
  });

  it("is not owed in an external-border programme (62 § of the act, 32 §)", () => {
    expect(duty("deliver-the-interreg-agreement", externalBorder, {})).toBeUndefined();
  });
});

describe("clear-the-advance", () => {
  const cleared = (application: Record<string, unknown>) =>
    obligationsDue(compiled, { on: "2026-11-25", facts: { application, decision: { advance: 100 } } }).some(
      ({ id }) => id === "finland-structural-funds/clear-the-advance",
    );

  it("follows the decision in an external-border programme (37 §), and the decree elsewhere", () => {
    expect(cleared({ fund: "ESF+" })).toBe(true);
    expect(cleared({ fund: "Interreg", interreg: { programme: "interreg" } })).toBe(true);
    expect(cleared(externalBorder)).toBe(false);
  });
});

describe("duties of a recipient", () => {
  it.each(["show-staff-competence-on-demand", "keep-separate-accounts", "keep-accounts-separable"])(
    "%s binds every recipient, not the lead implementer alone (3 and 13 §)",
    (id) => {
      expect(duty(id, { fund: "ESF+" }, {})?.owner).toBe("applicant");
    },
  );
});
