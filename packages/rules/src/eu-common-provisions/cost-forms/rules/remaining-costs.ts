import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

const remainingRateUsed = "cpr fund and application.costModel.flatRates != null and count(eu remaining cost rates) > 0";

/** One rate of direct staff costs that covers every other cost. */
export const remainingCostRules = [
  {
    id: "remaining-costs-rate",
    title: {
      fi: "Muiden kustannusten prosentti henkilöstökustannuksista",
      sv: "Procentsats för övriga kostnader av personalkostnader",
      en: "Rate for the remaining costs, of staff costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 56(1)"),
    when: remainingRateUsed,
    require: "max(eu remaining cost rates) <= eu remaining costs rate",
    values: { rate: "max(eu remaining cost rates)", ceiling: "eu remaining costs rate" },
    basis: ["CPR-56-1"],
    validity: inForce,
  },
  // The regulation does not say how to round; a cent upwards passes.
  {
    id: "remaining-costs-amount",
    title: {
      fi: "Prosenttimääräisen korvauksen määrä kustannusarviossa",
      sv: "Beloppet av den procentuella ersättningen i kostnadskalkylen",
      en: "Flat-rate amount in the cost estimate",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 56(1)"),
    when: remainingRateUsed,
    require: "flat rate lines total <= ceiling(eu remaining costs rate * staff cost lines total, 2)",
    values: {
      amount: "flat rate lines total",
      ceiling: "eu remaining costs rate",
      staff: "staff cost lines total",
      most: "ceiling(eu remaining costs rate * staff cost lines total, 2)",
    },
    basis: ["CPR-56-1"],
    validity: inForce,
  },
  {
    id: "remaining-costs-inside-rate",
    title: {
      fi: "Prosentti kattaa kaikki muut kustannukset",
      sv: "Procentsatsen täcker alla övriga kostnader",
      en: "The rate covers every remaining cost",
    },
    gate: "submission",
    severity: "blocking",
    citation: [cite(cpr, "Art. 56(1)"), cite(cpr, "Art. 56(2)")],
    when: remainingRateUsed,
    require:
      'every line in application.budget.lines satisfies (line.category in ("staff", "flat-rate", "participant-allowances") or (line.part != null and line.part = "investment"))',
    values: {
      beside:
        'sum(application.budget.lines[not(category in ("staff", "flat-rate", "participant-allowances")) and (part = null or part != "investment")].amount)',
    },
    basis: ["CPR-56-1", "CPR-56-2"],
    validity: inForce,
  },
  {
    id: "participant-allowances-outside-rate",
    title: {
      fi: "Osallistujille maksettavat palkat ja avustukset ovat prosentin ulkopuolella",
      sv: "Löner och ersättningar till deltagare står utanför procentsatsen",
      en: "Salaries and allowances of participants stand outside the rate",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(cpr, "Art. 56(2)"),
    when: `${remainingRateUsed} and (some line in application.budget.lines satisfies line.category = "participant-allowances")`,
    require:
      'every line in application.budget.lines satisfies (line.category != "participant-allowances" or line.costBasis = null or line.costBasis != "flat-rate")',
    values: { allowances: 'sum(application.budget.lines[category = "participant-allowances"].amount)' },
    basis: ["CPR-56-2"],
    validity: inForce,
  },
  {
    id: "remaining-costs-on-real-staff-costs",
    title: {
      fi: "Prosenttia ei lasketa prosenttina määritellyistä henkilöstökustannuksista",
      sv: "Procentsatsen beräknas inte på procentuella personalkostnader",
      en: "The rate is not taken of staff costs that are themselves a flat rate",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 56(3)"),
    when: remainingRateUsed,
    require:
      'every flat in application.costModel.flatRates satisfies (flat.covers != "staff-costs" and (flat.covers != "all-other-costs" or flat.staffByFlatRate = null or flat.staffByFlatRate = false))',
    basis: ["CPR-56-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
