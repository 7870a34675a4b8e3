import type { Rule } from "@kaari/core";
import { ours } from "../citation.ts";

const noAid = '(application.stateAid = null or application.stateAid = "none")';
const afterRevenue = `(if application.budget.revenue != null and ${noAid} then application.budget.total - application.budget.revenue else application.budget.total)`;
const financed = "(application.fundingPlan.grant + sum(application.fundingPlan.sources.amount))";

/** The financing plan against the costs. */
export const financingRules = [
  {
    ...ours("financing plan"),
    id: "funding-plan-adds-up",
    title: {
      fi: "Rahoitus on yhtä suuri kuin kustannukset",
      sv: "Finansieringen är lika stor som kostnaderna",
      en: "Financing equals costs",
    },
    gate: "submission",
    when: "application.budget.total != null and application.fundingPlan.grant != null and application.fundingPlan.sources != null and (every source in application.fundingPlan.sources satisfies source.amount != null)",
    // Whether rules on de minimis or State aid keep revenue from being deducted is left to a person: the plan may do either.
    require: `${financed} = ${afterRevenue} or (application.budget.revenue != null and ${financed} = application.budget.total - application.budget.revenue)`,
    values: { financed, needed: afterRevenue, difference: `abs(${financed} - ${afterRevenue})` },
  },
  {
    ...ours("financing plan"),
    id: "grant-asked-for",
    title: { fi: "Tukea haetaan", sv: "Stöd söks", en: "A grant is asked for" },
    gate: "submission",
    when: "application.fundingPlan.grant != null",
    require: "application.fundingPlan.grant > 0",
  },
  {
    ...ours("financing plan"),
    id: "investment-grant-within-grant",
    title: {
      fi: "Investointiosan tuki sisältyy haettavaan tukeen",
      sv: "Stödet för investeringsdelen ingår i det sökta stödet",
      en: "The grant of the investment part is within the grant",
    },
    gate: "submission",
    when: "application.fundingPlan.investmentGrant != null and application.fundingPlan.grant != null",
    require: "application.fundingPlan.investmentGrant <= application.fundingPlan.grant",
    values: { investment: "application.fundingPlan.investmentGrant", grant: "application.fundingPlan.grant" },
  },
  {
    ...ours("financing plan"),
    id: "advance-within-grant",
    title: {
      fi: "Ennakko on enintään haettava tuki",
      sv: "Förskottet är högst det sökta stödet",
      en: "The advance is within the grant",
    },
    gate: "submission",
    when: "application.advance.requested != null and application.fundingPlan.grant != null",
    require: "application.advance.requested <= application.fundingPlan.grant",
    values: { advance: "application.advance.requested", grant: "application.fundingPlan.grant" },
  },
] as const satisfies ReadonlyArray<Rule>;
