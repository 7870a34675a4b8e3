import type { Rule } from "@kaari/core";
import { ours } from "../citation.ts";

/** The cost estimate against itself. */
export const budgetRules = [
  {
    ...ours("budget"),
    id: "budget-lines-add-up",
    title: {
      fi: "Kustannusrivit ovat yhteensä kokonaiskustannukset",
      sv: "Kostnadsraderna är sammanlagt totalkostnaderna",
      en: "Budget lines add up to the total",
    },
    gate: "submission",
    when: "application.budget.total != null and application.budget.lines != null and (every line in application.budget.lines satisfies line.amount != null)",
    require: "sum(application.budget.lines.amount) = application.budget.total",
    values: {
      lines: "sum(application.budget.lines.amount)",
      total: "application.budget.total",
      difference: "abs(application.budget.total - sum(application.budget.lines.amount))",
    },
  },
  {
    ...ours("budget"),
    id: "investment-lines-add-up",
    title: {
      fi: "Investointirivit ovat yhteensä investointiosa",
      sv: "Investeringsraderna är sammanlagt investeringsdelen",
      en: "Investment lines add up to the investment part",
    },
    gate: "submission",
    when: "application.budget.investmentTotal != null and application.budget.lines != null and (every line in application.budget.lines satisfies (line.part != null and line.amount != null))",
    require: 'sum(application.budget.lines[part = "investment"].amount) = application.budget.investmentTotal',
    values: {
      lines: 'sum(application.budget.lines[part = "investment"].amount)',
      total: "application.budget.investmentTotal",
    },
  },
  {
    ...ours("budget"),
    id: "investment-within-total",
    title: {
      fi: "Investointiosa mahtuu kokonaiskustannuksiin",
      sv: "Investeringsdelen ryms i totalkostnaderna",
      en: "The investment part fits within the total",
    },
    gate: "submission",
    when: "application.budget.investmentTotal != null and application.budget.total != null",
    require: "application.budget.investmentTotal <= application.budget.total",
    values: { investment: "application.budget.investmentTotal", total: "application.budget.total" },
  },
  {
    ...ours("budget"),
    id: "total-with-vat-not-smaller",
    title: {
      fi: "Arvonlisäverollinen summa ei ole pienempi kuin veroton",
      sv: "Summan med mervärdesskatt är inte mindre än summan utan",
      en: "The total with VAT is not smaller",
    },
    gate: "submission",
    when: "application.budget.totalWithVat != null and application.budget.total != null",
    require: "application.budget.totalWithVat >= application.budget.total",
    values: { withVat: "application.budget.totalWithVat", total: "application.budget.total" },
  },
  {
    ...ours("budget"),
    id: "share-within-full-time",
    title: {
      fi: "Työaikaosuus on enintään 100 %",
      sv: "Arbetstidsandelen är högst 100 %",
      en: "A share of working time is at most 100 %",
    },
    gate: "submission",
    when: "application.budget.staff != null",
    require: "every position in application.budget.staff satisfies (position.share = null or position.share <= 1)",
    values: { positions: "application.budget.staff[share != null and share > 1].title" },
  },
  // The 40 % stands in the model's own name.
  {
    ...ours("cost model"),
    id: "forty-percent-adds-up",
    title: {
      fi: "40 prosentin mallin korvaus on 40 % palkoista",
      sv: "Ersättningen i 40-procentsmodellen är 40 % av lönerna",
      en: "The 40 % model pays 40 % of staff costs",
    },
    gate: "submission",
    when: 'application.costModel.model != null and application.costModel.model = "flat-40" and application.budget.lines != null and (every line in application.budget.lines satisfies (line.category != null and line.amount != null))',
    require:
      'sum(application.budget.lines[category = "flat-rate" and (part = null or part != "investment")].amount) >= floor(0.4 * sum(application.budget.lines[category = "staff"].amount), 2) and sum(application.budget.lines[category = "flat-rate" and (part = null or part != "investment")].amount) <= ceiling(0.4 * sum(application.budget.lines[category = "staff"].amount), 2)',
    values: {
      amount: 'sum(application.budget.lines[category = "flat-rate" and (part = null or part != "investment")].amount)',
      staff: 'sum(application.budget.lines[category = "staff"].amount)',
      right: 'round half up(0.4 * sum(application.budget.lines[category = "staff"].amount), 2)',
    },
  },
  {
    ...ours("cost model"),
    id: "cost-model-agrees",
    title: {
      fi: "Kustannusmalli sopii siihen, mitä korvauksista kerrotaan",
      sv: "Kostnadsmodellen stämmer med vad som sägs om ersättningen",
      en: "The cost model fits what is said of reimbursement",
    },
    gate: "submission",
    when: "application.costModel.model != null and application.costModel.actualCostsOnly != null",
    require: 'application.costModel.actualCostsOnly = false or application.costModel.model = "actual"',
  },
] as const satisfies ReadonlyArray<Rule>;
