import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr } from "../../sources.ts";

/** Ceilings of flat rates for indirect costs and for direct staff costs. */
export const flatRateRules = [
  {
    id: "indirect-rate-on-direct-costs",
    title: {
      fi: "Välillisten kustannusten prosentti välittömistä kustannuksista",
      sv: "Procentsats för indirekta kostnader av direkta kostnader",
      en: "Rate for indirect costs, of direct costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 54(a)"),
    when: "cpr fund and application.costModel.flatRates != null and count(eu indirect rates on direct costs) > 0",
    require: "max(eu indirect rates on direct costs) <= eu indirect rate on direct costs",
    values: { rate: "max(eu indirect rates on direct costs)", ceiling: "eu indirect rate on direct costs" },
    basis: ["CPR-54-a"],
    validity: inForce,
  },
  {
    id: "indirect-rate-on-staff-costs",
    title: {
      fi: "Välillisten kustannusten prosentti henkilöstökustannuksista",
      sv: "Procentsats för indirekta kostnader av personalkostnader",
      en: "Rate for indirect costs, of staff costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 54(b)"),
    when: "cpr fund and application.costModel.flatRates != null and count(eu indirect rates on staff costs) > 0",
    require: "max(eu indirect rates on staff costs) <= eu indirect rate on staff costs",
    values: { rate: "max(eu indirect rates on staff costs)", ceiling: "eu indirect rate on staff costs" },
    basis: ["CPR-54-b"],
    validity: inForce,
  },
  {
    id: "calculated-indirect-rate",
    title: {
      fi: "Laskelmaan perustuva välillisten kustannusten prosentti",
      sv: "Beräknad procentsats för indirekta kostnader",
      en: "Calculated rate for indirect costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 54(c)"),
    when: "cpr fund and application.costModel.flatRates != null and count(eu calculated indirect rates) > 0",
    require: "max(eu calculated indirect rates) <= eu calculated indirect rate",
    values: { rate: "max(eu calculated indirect rates)", ceiling: "eu calculated indirect rate" },
    basis: ["CPR-54-c"],
    validity: inForce,
  },
  {
    id: "indirect-rate-base",
    title: {
      fi: "Välillisten kustannusten prosentin laskentapohja",
      sv: "Underlaget för procentsatsen för indirekta kostnader",
      en: "Base of the rate for indirect costs",
    },
    gate: "submission",
    severity: "review",
    citation: cite(cpr, "Art. 54", "interpretation"),
    when: 'cpr fund and application.costModel.flatRates != null and (some flat in application.costModel.flatRates satisfies flat.covers = "indirect-costs")',
    require:
      'count(application.costModel.flatRates[covers = "indirect-costs"]) = 1 and (every flat in application.costModel.flatRates[covers = "indirect-costs"] satisfies (flat.of = "direct-costs" or (flat.of = "direct-staff-costs" and flat.method = "regulation")))',
    values: { rates: 'count(application.costModel.flatRates[covers = "indirect-costs"])' },
    basis: ["CPR-54-a", "CPR-54-b", "CPR-54-c"],
    validity: inForce,
  },
  {
    id: "staff-costs-rate",
    title: {
      fi: "Henkilöstökustannusten prosentti",
      sv: "Procentsats för personalkostnader",
      en: "Rate for staff costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 55(1)"),
    when: "cpr fund besides interreg and application.costModel.flatRates != null and count(eu staff rates) > 0",
    require: "max(eu staff rates) <= eu staff costs rate",
    values: { rate: "max(eu staff rates)", ceiling: "eu staff costs rate" },
    basis: ["CPR-55-1"],
    validity: inForce,
  },
  {
    id: "staff-costs-rate-base",
    title: {
      fi: "Henkilöstökustannusten prosentin laskentapohja",
      sv: "Underlaget för procentsatsen för personalkostnader",
      en: "Base of the rate for staff costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 55(1)"),
    when: "cpr fund besides interreg and application.costModel.flatRates != null and count(eu staff rates) > 0",
    require:
      'every flat in application.costModel.flatRates satisfies (flat.covers != "staff-costs" or flat.of = "direct-costs-without-staff")',
    basis: ["CPR-55-1"],
    validity: inForce,
  },
  {
    id: "staff-costs-rate-procurement",
    title: {
      fi: "Hankinnat hankkeessa, jonka henkilöstökustannukset ovat prosenttimääräisiä",
      sv: "Upphandlingar i ett projekt med procentuella personalkostnader",
      en: "Procurement beside a rate for staff costs",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(cpr, "Art. 55(1)"), cite(cpr, "Art. 55(1), works contracts", "interpretation")],
    when: "cpr fund besides interreg and application.costModel.flatRates != null and count(eu staff rates) > 0 and count(application.budget.purchases) > 0",
    values: {
      purchases: "count(application.budget.purchases)",
      largest: "max(application.budget.purchases.estimatedValue)",
    },
    basis: ["CPR-55-1"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
