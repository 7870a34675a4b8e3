import { obligationsDue, openPack } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { esfPlusFinlandCitizens, packs } from "../../packages/rules/src/index.ts";
import * as periods from "./periods.ts";

type Facts = Readonly<Record<string, unknown>>;

/** A period: the facts that begin it on a day, and its first and last days. */
type Period = readonly [facts: (from: string) => Facts, days: ReadonlyArray<readonly [from: string, due: string]>];

const compiled = openPack(esfPlusFinlandCitizens, { packs });

const after =
  (fact: string, application: Facts = { fund: "ESF+" }) =>
  (from: string): Facts => ({ application, project: { [fact]: from, claimSuspendedDays: 0 } });

/** In the facts of a run, money is cents. */
const investment = {
  fund: "ERDF",
  budget: { investmentTotal: 700_000_00 },
  infrastructureOrProductiveInvestment: true,
};
const noInvestment = { fund: "ESF+", budget: { investmentTotal: 0 } };
const national = { fund: "national-regional" };

const noon = (day: string): string => `${day}T12:00:00+02:00`;

const dueDays: Readonly<Record<string, Period>> = {
  "eu-common-provisions/pay-costs-in-eligibility-period": [after("endsOn"), [["2028-12-31", "2029-12-31"]]],
  "eu-common-provisions/durability-of-investment": [after("lastInstalmentOn", investment), periods.fiveYears],
  "eu-common-provisions/entry-in-list-of-operations": [after("selectedOn"), periods.fourMonths],
  "eu-common-provisions/strategic-operation-notice": [
    after("selectedOn", { fund: "ESF+", strategicImportance: true }),
    periods.oneMonth,
  ],
  "eu-common-provisions/payment-to-recipient": [after("claimPendingOn"), periods.eightyDays],
  "eu-common-provisions/keep-documents": [after("lastInstalmentOn"), periods.yearsAfterTheYear],
  "finland-structural-funds/request-for-review": [after("decisionServedOn"), periods.thirtyDays],
  "finland-structural-funds/last-payment-application": [after("endsOn"), periods.fourMonthsToWorkingDay],
  "finland-structural-funds/weighty-reason-for-late-application": [after("endsOn"), periods.fourMonthsToWorkingDay],
  "finland-structural-funds/asset-use": [after("lastPaymentDecisionOn", investment), periods.fiveYears],
  "finland-structural-funds/durability": [after("lastPaymentDecisionOn", investment), periods.fiveYears],
  "finland-structural-funds/records-kept": [after("lastInstalmentOn"), periods.yearsAfterTheYear],
  "finland-structural-funds/recovery-limit": [after("lastPaymentDecisionOn", noInvestment), periods.tenYears],
  "finland-structural-funds/recovery-limit-with-assets": [
    after("lastPaymentDecisionOn", investment),
    periods.fifteenYears,
  ],
  "finland-structural-funds/final-report": [after("endsOn"), periods.fourMonthsToWorkingDay],
  "finland-structural-funds/review-of-change-decision": [
    (from) => ({ application: { fund: "ESF+" }, change: { decision: { madeOn: "2027-10-20", servedOn: from } } }),
    periods.thirtyDays,
  ],
  "finland-structural-funds/review-of-recovery-decision": [
    (from) => ({
      application: { fund: "ESF+" },
      aftercare: { recovery: { decidedOn: "2030-05-04", servedOn: from } },
    }),
    periods.thirtyDays,
  ],
  "finland-structural-funds/municipal-review-of-change-decision": [
    (from) => ({ application: national, change: { decision: { madeOn: "2026-04-01", servedOn: from } } }),
    periods.fourteenDays,
  ],
  "finland-structural-funds/municipal-review-of-recovery-decision": [
    (from) => ({ application: national, aftercare: { recovery: { decidedOn: "2026-04-01", servedOn: from } } }),
    periods.fourteenDays,
  ],
  "finland-structural-funds/recovered-support-paid": [
    (from) => ({ aftercare: { recovery: { decidedOn: "2030-05-04", dueOn: from } } }),
    [["2030-07-01", "2030-07-01"]],
  ],
  "finland-structural-funds/pay-the-claim-in-time": [after("claimPendingOn"), periods.eightyDays],
  "finland-structural-funds/controller-verifies-in-time": [
    (from) => ({ application: { fund: "Interreg" }, claim: { controlDocumentsOn: from } }),
    periods.threeMonths,
  ],
  "finland-structural-funds/decide-interreg-co-financing-in-time": [
    (from) => ({ application: { fund: "Interreg", filedAt: noon(from) } }),
    periods.twoMonths,
  ],
  "finland-structural-funds/application-arrives-in-time": [
    (from) => ({ call: { continuous: false, closesAt: from } }),
    periods.localDays,
  ],
  "finland-structural-funds/appeal-to-administrative-court": [after("reviewServedOn"), periods.thirtyDays],
  "finland-structural-funds/municipal-review-claim": [after("decisionServedOn", national), periods.fourteenDays],
  "finland-structural-funds/error-correction-claim": [
    (from) => ({ decision: { madeOn: from } }),
    periods.fiveYearsToWorkingDay,
  ],
  "finland-structural-funds/grant-data-kept": [
    (from) => ({ call: { opensAt: noon("2023-10-01") }, project: { lastInstalmentOn: from } }),
    periods.tenYears,
  ],
  "esf-plus-finland-citizens/decision-expected": [(from) => ({ call: { closesAt: noon(from) } }), periods.threeMonths],
  "esf-plus-finland-citizens/interim-payment-application": [after("reportingPeriodEndsOn"), periods.twoMonths],
};

it("lists every duty that has a last day", () => {
  const obligations = packs.flatMap((pack) =>
    (pack.obligations ?? []).flatMap(({ id, due }) => (due === undefined ? [] : [`${pack.id}/${id}`])),
  );
  const requirements = packs.flatMap((pack) =>
    (pack.requirements ?? []).flatMap(({ id, by }) => (by === undefined ? [] : [`${pack.id}/${id}`])),
  );
  expect(Object.keys(dueDays).toSorted()).toEqual(obligations.concat(requirements).toSorted());
});

describe.each(Object.entries(dueDays))("%s", (id, [facts, days]) => {
  it.each(days)("counted from %s ends on %s", (from, due) => {
    const owed = obligationsDue(compiled, { on: "2026-11-25", facts: facts(from) });
    expect(owed.find((duty) => duty.id === id)?.due).toBe(due);
  });
});
