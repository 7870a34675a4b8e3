import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, procurementAct } from "../../sources.ts";
import { recipientsUndertaking, responsiblePersonsUndertaking } from "../../swedish-text.ts";
import { inForce } from "../validity.ts";

/** How purchases whose cost is claimed were made. */
export const purchasesRules = [
  {
    id: "purchases-by-quotes",
    title: {
      fi: "Vähintään 10 000 euron hankinnasta on pyydetty tarjouksia",
      sv: "Anbud har begärts för upphandling på minst 10 000 euro",
      en: "Quotes were asked for a purchase of 10 000 euros or more",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "18 § 2 mom."),
    when: "eligibility decree applies and purchases are claimed at actual cost and claim.purchases != null",
    require:
      'every purchase in purchases below national thresholds[value >= quotes value] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: {
      limit: "quotes value",
      purchases:
        'purchases below national thresholds[value >= quotes value and not(priceShownBy in ("quotes", "procurement-act"))].subject',
    },
    basis: ["FI-866-18-2"],
    validity: inForce,
  },
  {
    id: "purchases-by-price-level",
    title: {
      fi: "Vähintään 3 000 euron hankinnasta on selvitetty hintataso",
      sv: "Prisnivån har utretts för upphandling på minst 3 000 euro",
      en: "The price level was established for a purchase of 3 000 euros or more",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "18 § 3 mom."),
    when: "eligibility decree applies and purchases are claimed at actual cost and claim.purchases != null",
    require:
      'every purchase in counted purchases[value >= price level value and value < quotes value] satisfies purchase.priceShownBy in ("price-level", "quotes", "procurement-act")',
    values: {
      limit: "price level value",
      next: "quotes value",
      purchases:
        'counted purchases[value >= price level value and value < quotes value and not(priceShownBy in ("price-level", "quotes", "procurement-act"))].subject',
    },
    basis: ["FI-866-18-3"],
    validity: inForce,
  },
  {
    id: "purchases-by-procurement-act",
    title: {
      fi: "Hankintalain hankinnassa on noudatettu hankintalakia",
      sv: "Upphandlingslagen har följts vid upphandling enligt den",
      en: "The procurement act was followed where it applies",
    },
    gate: "claim",
    severity: "review",
    citation: [
      cite(eligibilityDecree, "18 § 1 mom."),
      cite(procurementAct, "5 § 1 mom. ja 25 § 1 mom.", "interpretation"),
    ],
    when: "eligibility decree applies and purchases are claimed at actual cost and claim.purchases != null and procurement act binds",
    require:
      'count(counted purchases[priceShownBy = null or priceShownBy != "procurement-act"]) = count(purchases below national thresholds[priceShownBy = null or priceShownBy != "procurement-act"])',
    values: {
      purchases:
        'count(counted purchases[priceShownBy = null or priceShownBy != "procurement-act"]) - count(purchases below national thresholds[priceShownBy = null or priceShownBy != "procurement-act"])',
    },
    basis: ["FI-866-18-1"],
    validity: inForce,
  },
  {
    id: "purchases-from-related-parties",
    title: {
      fi: "Lähipiiriltä ostettu korvataan vain muiden tarjousten jälkeen",
      sv: "Köp av närstående ersätts endast efter anbud av andra",
      en: "A purchase from a related party counts only after quotes from others",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "18 § 5 mom."),
    when: "eligibility decree applies and purchases are claimed at actual cost and claim.purchases != null",
    require:
      'every purchase in counted purchases[fromRelatedParty != null and fromRelatedParty = true and (relation = null or relation != "undertaking-of-responsible-person")] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: {
      purchases:
        'counted purchases[fromRelatedParty != null and fromRelatedParty = true and (relation = null or relation != "undertaking-of-responsible-person") and not(priceShownBy in ("quotes", "procurement-act"))].subject',
    },
    basis: ["FI-866-18-4/5", "LANG-866"],
    validity: inForce,
    conflicts: [recipientsUndertaking],
  },
  {
    id: "purchase-from-own-undertaking",
    title: {
      fi: "Osto vastuuasemassa olevan omalta yritykseltä",
      sv: "Köp av ansvarspersonens eget företag",
      en: "A purchase from a responsible person's own undertaking",
    },
    gate: "claim",
    severity: "review",
    citation: cite(eligibilityDecree, "18 § 5 mom.", "interpretation"),
    when: 'eligibility decree applies and purchases are claimed at actual cost and claim.purchases != null and (some purchase in counted purchases satisfies purchase.fromRelatedParty != null and purchase.fromRelatedParty = true and purchase.relation != null and purchase.relation = "undertaking-of-responsible-person")',
    require:
      'every purchase in counted purchases[fromRelatedParty != null and fromRelatedParty = true and relation != null and relation = "undertaking-of-responsible-person"] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: {
      purchases:
        'counted purchases[fromRelatedParty != null and fromRelatedParty = true and relation != null and relation = "undertaking-of-responsible-person"].subject',
    },
    basis: ["FI-866-18-4/5", "LANG-866"],
    validity: inForce,
    conflicts: [responsiblePersonsUndertaking],
  },
  {
    id: "purchases-not-split",
    title: {
      fi: "Hankintaa ei ole pilkottu sääntöjen välttämiseksi",
      sv: "Upphandlingen har inte delats för att undvika reglerna",
      en: "A purchase was not split to avoid the rules",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(eligibilityDecree, "18 § 4 mom."),
    when: "eligibility decree applies and purchases are claimed at actual cost and claim.purchases != null",
    require:
      'every purchase in counted purchases[split != null and split = true] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: { purchases: "counted purchases[split != null and split = true].subject" },
    basis: ["FI-866-18-4/5"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
