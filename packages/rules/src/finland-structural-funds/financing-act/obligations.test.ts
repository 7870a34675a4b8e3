import { obligationsDue, openPack } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { finlandStructuralFunds } from "../pack.ts";

const compiled = openPack({ ...finlandStructuralFunds, extends: [] });

const dueDay = (id: string, project: Record<string, string>, application: Record<string, unknown> = {}) =>
  obligationsDue(compiled, {
    on: "2026-11-25",
    facts: { application: { fund: "ESF+", budget: { investmentTotal: 0 }, ...application }, project },
  }).find((duty) => duty.id === `finland-structural-funds/${id}`);

const erdfInvestment = {
  fund: "ERDF",
  budget: { investmentTotal: 700_000 },
  infrastructureOrProductiveInvestment: true,
};

describe("last-payment-application", () => {
  it.each([
    ["falls four months after the end", "2027-01-15", "2027-05-17"],
    ["ends with the month when the month is shorter", "2026-12-31", "2027-04-30"],
    ["moves from Sunday 28 February to Monday", "2026-10-31", "2027-03-01"],
    ["moves from New Year's Eve on a Sunday over New Year's Day", "2028-08-31", "2029-01-02"],
  ])("%s", (_name, endsOn, due) => {
    expect(dueDay("last-payment-application", { endsOn })?.due).toBe(due);
    expect(dueDay("weighty-reason-for-late-application", { endsOn })?.due).toBe(due);
  });

  it("waits for the end of the project", () => {
    expect(dueDay("last-payment-application", {})).toMatchObject({ due: undefined, waitingFor: ["project.endsOn"] });
  });

  it("is not owed in an Interreg project", () => {
    expect(dueDay("last-payment-application", { endsOn: "2026-10-31" }, { fund: "Interreg" })).toBeUndefined();
  });
});

describe("request-for-review", () => {
  it.each([
    ["ends 30 days after service (TC-21)", "2025-12-01", "2025-12-31"],
    ["moves over Christmas and a weekend (TC-21)", "2025-11-26", "2025-12-29"],
  ])("%s", (_name, decisionServedOn, due) => {
    expect(dueDay("request-for-review", { decisionServedOn })?.due).toBe(due);
  });

  it("is municipal law's for national funds", () => {
    expect(
      dueDay("request-for-review", { decisionServedOn: "2025-12-01" }, { fund: "national-regional" }),
    ).toBeUndefined();
  });
});

describe("records-kept", () => {
  it.each([
    ["2027-02-15", "2032-12-31"],
    ["2026-12-31", "2031-12-31"],
    ["2027-01-01", "2032-12-31"],
  ])("holds after a last instalment on %s until %s (TC-23)", (lastInstalmentOn, due) => {
    expect(dueDay("records-kept", { lastInstalmentOn })?.due).toBe(due);
  });
});

describe("records-kept in Interreg", () => {
  it.each(["interreg", "external-border"])("is owed in a programme of the kind %s too (69 § 2 mom.)", (programme) => {
    const application = { fund: "Interreg", interreg: { programme } };
    expect(dueDay("records-kept", { lastInstalmentOn: "2027-02-15" }, application)?.due).toBe("2032-12-31");
  });

  it("has no day in the act with national funds (25 § 3 mom.)", () => {
    expect(dueDay("records-kept", { lastInstalmentOn: "2027-02-15" }, { fund: "national-regional" })).toBeUndefined();
  });
});

describe("recovery-limit", () => {
  it("is ten years from the last payment decision (TC-23)", () => {
    expect(dueDay("recovery-limit", { lastPaymentDecisionOn: "2027-06-01" })?.due).toBe("2037-06-01");
  });

  it("is ten years from the end of the use period of assets (TC-23)", () => {
    const project = { lastPaymentDecisionOn: "2027-06-01" };
    expect(dueDay("recovery-limit-with-assets", project, erdfInvestment)?.due).toBe("2042-06-01");
    expect(dueDay("recovery-limit", project, erdfInvestment)).toBeUndefined();
  });
});

describe("the use period of assets", () => {
  const project = { lastPaymentDecisionOn: "2027-06-01" };
  const investment = { projectType: "investment", budget: { investmentTotal: 0 } };

  it.each(["ERDF", "national-regional", "Interreg"])("binds an investment project of %s (24 §)", (fund) => {
    expect(dueDay("asset-use", project, { ...investment, fund })?.due).toBe("2032-06-01");
    expect(dueDay("recovery-limit-with-assets", project, { ...investment, fund })?.due).toBe("2042-06-01");
    expect(dueDay("recovery-limit", project, { ...investment, fund })).toBeUndefined();
  });

  it("does not bind the equipment of an employment project of the JTF (24 §)", () => {
    const application = { fund: "JTF", supportKind: "employment-skills-inclusion", budget: { investmentTotal: 1 } };
    expect(dueDay("asset-use", project, application)).toBeUndefined();
    expect(dueDay("recovery-limit-with-assets", project, application)).toBeUndefined();
    expect(dueDay("recovery-limit", project, application)?.due).toBe("2037-06-01");
  });
});

describe("asset-use and durability", () => {
  it.each([
    ["2027-06-01", "2032-06-01"],
    ["2028-02-29", "2033-02-28"],
  ])("last five years from a last payment decision on %s until %s", (lastPaymentDecisionOn, due) => {
    expect(dueDay("asset-use", { lastPaymentDecisionOn }, erdfInvestment)?.due).toBe(due);
    expect(dueDay("durability", { lastPaymentDecisionOn }, erdfInvestment)?.due).toBe(due);
  });

  it("are not owed by a project without investment", () => {
    const project = { lastPaymentDecisionOn: "2027-06-01" };
    expect(dueDay("asset-use", project)).toBeUndefined();
    expect(dueDay("durability", project, { infrastructureOrProductiveInvestment: false })).toBeUndefined();
  });
});
