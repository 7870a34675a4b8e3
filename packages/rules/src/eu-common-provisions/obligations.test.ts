import { obligationsDue, openPack } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { euCommonProvisions } from "./pack.ts";

const compiled = openPack(euCommonProvisions);

const esf = {
  fund: "ESF+",
  budget: { total: 98_000_00 },
  physicalInvestmentOrEquipment: false,
  strategicImportance: false,
  applicant: { legalForm: "registered-association" },
  costModel: { model: "flat-40" },
};
const erdfInvestment = { ...esf, fund: "ERDF", infrastructureOrProductiveInvestment: true };

const owed = (
  id: string,
  project: Readonly<Record<string, string | number>>,
  application: Readonly<Record<string, unknown>> = esf,
) =>
  obligationsDue(compiled, { on: "2026-11-25", facts: { application, project } }).find(
    (duty) => duty.id === `eu-common-provisions/${id}`,
  );

describe("keep-documents", () => {
  it.each([
    ["2027-02-15", "2032-12-31"],
    ["2026-12-31", "2031-12-31"],
    ["2027-01-01", "2032-12-31"],
  ])("counts five years from the end of the year of a last payment on %s", (lastInstalmentOn, due) => {
    expect(owed("keep-documents", { lastInstalmentOn })?.due).toBe(due);
  });
});

describe("payment-to-recipient", () => {
  it.each([
    [0, "2026-05-21"],
    [11, "2026-06-01"],
  ])("is due 80 days after the claim and %i days of suspension", (claimSuspendedDays, due) => {
    expect(owed("payment-to-recipient", { claimPendingOn: "2026-03-02", claimSuspendedDays })?.due).toBe(due);
  });
});

describe("strategic-operation-notice", () => {
  it("is due a month after the selection", () => {
    const due = owed(
      "strategic-operation-notice",
      { selectedOn: "2026-08-31" },
      { ...esf, strategicImportance: true },
    )?.due;
    expect(due).toBe("2026-09-30");
  });

  it("is not owed of other projects", () => {
    expect(owed("strategic-operation-notice", { selectedOn: "2026-08-31" })).toBeUndefined();
  });
});

describe("durability-of-investment", () => {
  it("lasts five years from the final payment", () => {
    expect(owed("durability-of-investment", { lastInstalmentOn: "2028-02-29" }, erdfInvestment)?.due).toBe(
      "2033-02-28",
    );
  });

  it("is not owed of an ESF+ project", () => {
    const project = { ...erdfInvestment, fund: "ESF+" };
    expect(owed("durability-of-investment", { lastInstalmentOn: "2028-02-29" }, project)).toBeUndefined();
  });
});

describe("plaque and poster", () => {
  it.each([
    ["ESF+", 100_000_00, "poster"],
    ["ESF+", 100_000_01, "plaque"],
    ["ERDF", 500_000_00, "poster"],
    ["ERDF", 500_000_01, "plaque"],
  ])("of %s equipment at a total of %i cents: a %s", (fund, total, expected) => {
    const application = { ...esf, fund, budget: { total }, physicalInvestmentOrEquipment: true };
    expect(["plaque", "poster"].filter((id) => owed(id, {}, application) !== undefined)).toEqual([expected]);
  });

  it("are not owed where ESF+ gives material aid", () => {
    const application = { ...esf, costModel: { model: "material-aid" } };
    expect(["plaque", "poster"].filter((id) => owed(id, {}, application) !== undefined)).toEqual([]);
  });
});
