import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** VAT, travel and finance parts of claimed costs. */
export const pricedCostsRules = [
  {
    id: "claimed-vat",
    title: {
      fi: "Arvonlisävero korvataan vain, jos sitä ei voi vähentää",
      sv: "Mervärdesskatt ersätts endast om den inte kan dras av",
      en: "VAT is reimbursed only if it cannot be deducted",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "23 §"),
    when: "eligibility decree applies and (some cost in claim.costs[vat != null] satisfies cost.vat != 0)",
    require:
      '(application.applicant.vatDeductible = false and not(application.applicant.legalForm in ("municipality", "joint-municipal-authority"))) or (every cost in claim.costs[vat != null] satisfies (if claim is decided then cost.accepted else cost.amount) <= cost.amount - cost.vat)',
    values: { vat: "sum(claim.costs[vat != null].vat)" },
    basis: ["FI-866-23"],
    validity: inForce,
  },
  {
    id: "claimed-vat-statement",
    title: {
      fi: "Arvonlisäverosta on selvitys",
      sv: "Det finns en utredning om mervärdesskatten",
      en: "There is a statement on VAT",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "23 § 1–2 mom."),
    when: "eligibility decree applies and (some cost in counted claim costs[vat != null] satisfies cost.vat != 0)",
    require: "application.applicant.vatStatementAttached = true",
    basis: ["FI-866-23"],
    validity: inForce,
  },
  {
    id: "claimed-travel-within-rules",
    title: {
      fi: "Matkakustannukset ovat enintään sopimuksen tai matkustussäännön mukaiset",
      sv: "Resekostnaderna överskrider inte avtalet eller resereglementet",
      en: "Travel costs stay within the agreement or the travel rules",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "17 §"),
    when: "eligibility decree applies",
    require:
      'every cost in claim.costs[category = "travel" and costBasis = "actual"] satisfies (if claim is decided then cost.accepted else cost.amount) <= cost.amount - cost.aboveTravelRules',
    values: { above: 'sum(claim.costs[category = "travel" and costBasis = "actual"].aboveTravelRules)' },
    basis: ["FI-866-17"],
    validity: inForce,
  },
  {
    id: "finance-parts-left-out",
    title: {
      fi: "Leasingin ja osamaksun rahoitus- ja huoltokulut jätetään pois",
      sv: "Finansierings- och underhållskostnader för leasing och avbetalning lämnas bort",
      en: "Finance and service parts of leasing and instalments are left out",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "20 § 2 mom."), cite(eligibilityDecree, "19 § 3 mom.")],
    when: "eligibility decree applies",
    require:
      'every cost in claim.costs[acquiredBy != null and acquiredBy in ("leasing", "instalments")] satisfies (if claim is decided then cost.accepted else cost.amount) <= cost.amount - cost.financeParts',
    values: { parts: 'sum(claim.costs[acquiredBy != null and acquiredBy in ("leasing", "instalments")].financeParts)' },
    basis: ["FI-866-20", "FI-866-19"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
