import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, financingAct } from "../../sources.ts";
import { travelCostGuidance } from "../sources.ts";
import { inForce } from "../validity.ts";

/** Unit costs of travel and lump sums for outputs. */
export const tripsAndOutputsRules = [
  {
    id: "claimed-trips-verified",
    title: {
      fi: "Yksikkökustannuksina korvattavat matkat on todennettu",
      sv: "Resor som ersätts med enhetskostnader har verifierats",
      en: "Trips paid by unit costs are verified",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "13 § 3 mom."),
    when: 'eligibility decree applies and (claim.trips != null or (some cost in counted claim costs satisfies cost.category = "travel" and cost.costBasis = "unit-cost"))',
    // A trip that is not verified bars nothing once only the verified days are accepted.
    require:
      "counted unit cost travel = 0 or (claim.trips != null and count(claim.trips) != 0 and ((every trip in claim.trips satisfies trip.verified = true) or (claim is decided and counted unit cost travel <= unit costs of verified trips)))",
    values: {
      trips: "count(claim.trips[verified = null or verified = false])",
      amount: "counted unit cost travel",
      verified: "unit costs of verified trips",
    },
    basis: ["FI-866-13"],
    validity: inForce,
  },
  {
    id: "claimed-travel-unit-costs",
    title: {
      fi: "Matkojen yksikkökustannukset ovat vahvistetun suuruiset",
      sv: "Enhetskostnaderna för resor är de fastställda",
      en: "Unit costs of travel are those confirmed",
    },
    gate: "claim",
    severity: "review",
    citation: [
      cite(travelCostGuidance, "matkakustannusten yksikkökustannukset", "guidance"),
      cite(eligibilityDecree, "13 § 1 mom."),
    ],
    when: "eligibility decree applies and claim.trips != null",
    require:
      'counted unit cost travel <= travel day cost of staff * sum(claim.trips[destination = "domestic" and traveller = "staff"].days) + travel day cost of the target group * sum(claim.trips[destination = "domestic" and traveller = "target-group"].days) + travel day cost in europe * sum(claim.trips[destination = "europe"].days) + travel day cost outside europe * sum(claim.trips[destination = "outside-europe"].days)',
    values: {
      amount: "counted unit cost travel",
      most: 'travel day cost of staff * sum(claim.trips[destination = "domestic" and traveller = "staff"].days) + travel day cost of the target group * sum(claim.trips[destination = "domestic" and traveller = "target-group"].days) + travel day cost in europe * sum(claim.trips[destination = "europe"].days) + travel day cost outside europe * sum(claim.trips[destination = "outside-europe"].days)',
    },
    basis: ["FI-866-13", "FI-866-13-amt"],
    validity: inForce,
  },
  {
    id: "claimed-outputs-verified",
    title: {
      fi: "Kertakorvauksen tuotokset on todennettu",
      sv: "Engångsersättningens output har verifierats",
      en: "Outputs of the lump sum are verified",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(eligibilityDecree, "14 § 5 mom."), cite(financingAct, "30 § 1 mom. 1 kohta")],
    when: "claim.outputs != null or count(counted lump sum costs) != 0",
    require:
      "(every output in claim.outputs satisfies output.verified = true or (if claim is decided then output.accepted else output.amount) = 0) and (count(counted lump sum costs) = 0 or (some output in claim.outputs satisfies output.verified = true and (if claim is decided then output.accepted else output.amount) != 0))",
    values: { outputs: "claim.outputs[verified = null or verified = false].description" },
    basis: ["FI-866-14", "FI-866-14-2", "FI-757-30"],
    validity: inForce,
  },
  {
    id: "claimed-output-amounts",
    title: {
      fi: "Tuotoksesta haetaan päätöksen mukainen määrä",
      sv: "För outputen söks beloppet enligt beslutet",
      en: "An output is claimed at the amount decided",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "14 § 3 mom. 2 kohta"),
    when: "claim.outputs != null",
    require:
      "every output in claim.outputs satisfies (if claim is decided then output.accepted else output.amount) <= output.decided",
    values: { outputs: "claim.outputs[(if claim is decided then accepted else amount) > decided].description" },
    basis: ["FI-866-14"],
    validity: inForce,
  },
  {
    id: "lump-sum-public-financing-shown",
    title: {
      fi: "Kertakorvaushankkeen julkisesta rahoituksesta on tosite",
      sv: "Det finns ett verifikat över den offentliga finansieringen i ett projekt med engångsersättning",
      en: "There is a voucher of public financing in a lump-sum project",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "14 § 6 mom."),
    when: 'eligibility decree applies and decision.costModel != null and decision.costModel in ("lump-sum", "standard-lump-sum")',
    require:
      'every money in claim.financing[source in ("municipal", "other-public")] satisfies money.voucherAttached = true',
    values: {
      amount:
        'sum(claim.financing[source in ("municipal", "other-public") and (voucherAttached = null or voucherAttached = false)].amount)',
    },
    basis: ["FI-866-14"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
