import type { Side } from "./side-of-limit.ts";

const any = "asks whether there is any: nothing is counted or measured";

/** Conditions under which a rule applies, and definitions, that only ask whether there is any. */
export const guards: Readonly<Record<string, string>> = {
  "accepted staff costs > 0": any,
  "aftercare.recovery.waived > 0": any,
  "aftercare.recovery.waivedInterest > 0": any,
  "application.advance.requested > 0": any,
  "application.budget.investmentTotal > 0": any,
  "application.budget.revenue > 0": any,
  "count(application.applicant.sanctions) > 0": any,
  "count(application.budget.purchases) > 0": any,
  "count(application.otherFunding) > 0": any,
  "count(application.partners) > 0": any,
  "count(eu calculated indirect rates) > 0": any,
  "count(eu indirect rates on direct costs) > 0": any,
  "count(eu indirect rates on staff costs) > 0": any,
  "count(eu remaining cost rates) > 0": any,
  "count(eu staff rates) > 0": any,
  "decision.acceptedInvestmentTotal > 0": any,
  "count(decision.acceptedCosts) > 0": any,
  "decision.advance > 0": any,
  "decision.investmentGranted > 0": any,
  "free input of own financing + free input of other financing > 0": any,
  "planned staff costs > 0": any,
};

const nowhere = "a project is carried out somewhere";
const nobody = "a group has applicants, and an application a moment of filing";
const noModel = "salaries are reckoned by some model";

const filingTogether = "finland-structural-funds/group-applications-pending-together";

/** Sides that no case can show. */
export const noSuchCase: ReadonlyArray<{ readonly limit: string; readonly side: Side; readonly reason: string }> = [
  {
    limit: "eu-common-provisions/several-categories-of-region/when: count(application.regions) > 1",
    side: "below",
    reason: nowhere,
  },
  { limit: "kaari-consistency/region-named-once/when: count(application.regions) > 1", side: "below", reason: nowhere },
  { limit: "esf-plus-finland/main-region-clear/when: count(application.regions) > 1", side: "below", reason: nowhere },
  { limit: `${filingTogether}/when: count(parts) > 1`, side: "below", reason: nobody },
  {
    limit: `${filingTogether}/require: count(distinct values(parts.application.filedAt)) <= 1`,
    side: "below",
    reason: nobody,
  },
  {
    limit: "finland-structural-funds/one-salary-model/require: application.costModel.salaryModels <= 1",
    side: "below",
    reason: noModel,
  },
];
