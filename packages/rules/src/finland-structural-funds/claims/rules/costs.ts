import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, financingAct, financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Which claimed costs are eligible: time, payment, proof, kinds. */
export const costsRules = [
  {
    id: "claimed-costs-after-filing",
    title: {
      fi: "Kustannukset ovat syntyneet tukihakemuksen vireilletulon jälkeen",
      sv: "Kostnaderna har uppkommit efter att stödansökan blev anhängig",
      en: "Costs were incurred after the application became pending",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "3 § 1 mom. 3 kohta ja 2 mom."),
    when: "eligibility decree applies",
    require:
      'every cost in counted claim costs[not(category in ("flat-rate", "lump-sum"))] satisfies cost.incurredFrom >= local day(application.filedAt)',
    values: {
      filed: "local day(application.filedAt)",
      costs:
        'counted claim costs[not(category in ("flat-rate", "lump-sum"))][incurredFrom < local day(application.filedAt)].description',
    },
    basis: ["FI-866-3-1", "FI-866-3-2"],
    validity: inForce,
  },
  {
    id: "claimed-costs-in-period",
    title: {
      fi: "Kustannukset ovat syntyneet toteuttamisaikana",
      sv: "Kostnaderna har uppkommit under genomförandetiden",
      en: "Costs were incurred in the implementation period",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "3 § 1 mom. 4 kohta ja 3 mom."),
    when: "eligibility decree applies",
    require:
      'every cost in counted claim costs[not(category in ("flat-rate", "lump-sum"))] satisfies cost.incurredFrom >= decision.period.startsOn and (cost.incurredUntil <= decision.period.endsOn or (cost.category = "audit" and list contains(decision.conditions, "audit")))',
    values: { starts: "decision.period.startsOn", ends: "decision.period.endsOn" },
    basis: ["FI-866-3-1", "FI-866-3-3"],
    validity: inForce,
  },
  {
    id: "changed-costs-from-change",
    title: {
      fi: "Muutoksesta johtuvat kustannukset hyväksytään muutoshakemuksen vireilletulosta",
      sv: "Kostnader till följd av en ändring godkänns från det att ändringsansökan blev anhängig",
      en: "Costs of a change count from the change application",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(financingAct, "23 § 3 mom."), cite(financingDecree, "12 § 2 mom.")],
    when: 'application.fund != "Interreg"',
    require: "every cost in counted claim costs[eligibleFrom != null] satisfies cost.incurredFrom >= cost.eligibleFrom",
    values: { costs: "counted claim costs[eligibleFrom != null and incurredFrom < eligibleFrom].description" },
    basis: ["FI-757-23-3", "FI-867-12"],
    validity: inForce,
  },
  {
    id: "actual-costs-paid",
    title: {
      fi: "Tosiasialliset kustannukset on maksettu",
      sv: "De faktiska kostnaderna är betalda",
      en: "Actual costs are paid",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "3 § 4 mom."),
    when: "eligibility decree applies",
    require: 'every cost in counted claim costs[costBasis = "actual"] satisfies cost.paidOn <= claim.pendingOn',
    values: {
      pending: "claim.pendingOn",
      costs: 'counted claim costs[costBasis = "actual"][paidOn = null or paidOn > claim.pendingOn].description',
    },
    basis: ["FI-866-3-4"],
    validity: inForce,
  },
  {
    id: "actual-costs-in-books",
    title: {
      fi: "Tosiasialliset kustannukset näkyvät hankkeen tositteista",
      sv: "De faktiska kostnaderna framgår av projektets verifikat",
      en: "Vouchers of the project show the actual costs",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "3 § 4 mom."),
    when: "eligibility decree applies",
    require: 'every cost in counted claim costs[costBasis = "actual"] satisfies cost.shownByVouchers = true',
    values: {
      costs: 'counted claim costs[costBasis = "actual"][shownByVouchers = null or shownByVouchers = false].description',
    },
    basis: ["FI-866-3-4"],
    validity: inForce,
  },
  {
    id: "claimed-costs-necessary",
    title: {
      fi: "Kustannukset ovat tarpeellisia, kohtuullisia ja päätöksen mukaisia",
      sv: "Kostnaderna är nödvändiga, skäliga och enligt beslutet",
      en: "Costs are necessary, reasonable and as decided",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "3 § 1 mom. ja 1–2 kohta"),
    when: "eligibility decree applies and claim is decided",
    values: { accepted: "counted claim total" },
    basis: ["FI-866-3-1"],
    validity: inForce,
  },
  {
    id: "claimed-cost-kinds",
    title: {
      fi: "Haetuissa kustannuksissa ei ole tuen ulkopuolelle jääviä lajeja",
      sv: "De ansökta kostnaderna omfattar inga slag som lämnas utanför stödet",
      en: "No cost claimed is of a kind left out of support",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "24 § 1–6 kohta"),
    when: "eligibility decree applies",
    require:
      'count(counted claim costs[category in ("ordinary-activity", "depreciation", "interest-and-finance", "transfer-tax", "fines-and-court-costs") or (category = "in-kind" and eu programme project)]) = 0',
    values: {
      costs:
        'counted claim costs[category in ("ordinary-activity", "depreciation", "interest-and-finance", "transfer-tax", "fines-and-court-costs") or (category = "in-kind" and eu programme project)].description',
    },
    basis: ["FI-866-24"],
    validity: inForce,
  },
  {
    id: "claimed-double-funding",
    title: {
      fi: "Samaa kustannusta ei korvata kahdesti",
      sv: "Samma kostnad ersätts inte två gånger",
      en: "The same cost is not reimbursed twice",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "24 § 7 kohta"),
    when: 'eligibility decree applies and (application.stateAid = null or application.stateAid != "state-aid")',
    require:
      "every cost in claim.costs[compensatedElsewhere != null] satisfies (if claim is decided then cost.accepted else cost.amount) <= cost.amount - cost.compensatedElsewhere",
    values: { compensated: "sum(claim.costs[compensatedElsewhere != null].compensatedElsewhere)" },
    basis: ["FI-866-24"],
    validity: inForce,
  },
  {
    id: "claimed-double-funding-under-state-aid",
    title: {
      fi: "Muualta korvattu kustannus valtiontukihankkeessa",
      sv: "En kostnad som ersätts från annat håll i ett projekt med statligt stöd",
      en: "A cost compensated elsewhere under State aid",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "24 § 7 kohta"),
    when: 'eligibility decree applies and application.stateAid != null and application.stateAid = "state-aid" and (some cost in claim.costs[compensatedElsewhere != null] satisfies cost.compensatedElsewhere != 0)',
    values: { compensated: "sum(claim.costs[compensatedElsewhere != null].compensatedElsewhere)" },
    basis: ["FI-866-24"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
