import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { recipientsUndertaking, responsiblePersonsUndertaking } from "../../swedish-text.ts";
import { inForce } from "../validity.ts";

/** How planned purchases are shown to be reasonable. */
export const purchaseRules = [
  {
    id: "quotes-planned",
    title: {
      fi: "Vähintään 10 000 euron hankinnasta pyydetään tarjouksia",
      sv: "För en anskaffning på minst 10 000 euro begärs anbud",
      en: "Quotes are asked for purchases of 10 000 euros or more",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(eligibilityDecree, "18 § 2 mom."),
    when: "prices of purchases are shown and application.budget.purchases != null",
    require:
      'every purchase in application.budget.purchases[estimatedValue >= quotes value and (kind in ("goods", "services", "design-contest") and estimatedValue < national goods threshold or kind = "works" and estimatedValue < national works threshold or kind in ("social-and-health", "training-and-events") and estimatedValue < national social services threshold or kind in ("hotel-and-restaurant", "other-special") and estimatedValue < national special services threshold or kind = "concession" and estimatedValue < national concession threshold)] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: {
      limit: "quotes value",
      purchases:
        'application.budget.purchases[estimatedValue >= quotes value and (kind in ("goods", "services", "design-contest") and estimatedValue < national goods threshold or kind = "works" and estimatedValue < national works threshold or kind in ("social-and-health", "training-and-events") and estimatedValue < national social services threshold or kind in ("hotel-and-restaurant", "other-special") and estimatedValue < national special services threshold or kind = "concession" and estimatedValue < national concession threshold) and not(priceShownBy in ("quotes", "procurement-act"))].subject',
    },
    basis: ["FI-866-18-2"],
    validity: inForce,
  },
  {
    id: "price-level-planned",
    title: {
      fi: "Vähintään 3 000 euron hankinnasta selvitetään hintataso",
      sv: "För en anskaffning på minst 3 000 euro utreds prisnivån",
      en: "The price level is established for purchases of 3 000 euros or more",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(eligibilityDecree, "18 § 3 mom."),
    when: "prices of purchases are shown and application.budget.purchases != null",
    require:
      'every purchase in application.budget.purchases[estimatedValue >= price level value and estimatedValue < quotes value] satisfies purchase.priceShownBy in ("price-level", "quotes", "procurement-act")',
    values: {
      limit: "price level value",
      next: "quotes value",
      purchases:
        'application.budget.purchases[estimatedValue >= price level value and estimatedValue < quotes value and not(priceShownBy in ("price-level", "quotes", "procurement-act"))].subject',
    },
    basis: ["FI-866-18-3"],
    validity: inForce,
  },
  {
    id: "purchase-not-split",
    title: {
      fi: "Samaa hankintaa ei pilkota",
      sv: "Samma anskaffning delas inte upp",
      en: "One purchase is not split",
    },
    gate: "submission",
    severity: "review",
    citation: cite(eligibilityDecree, "18 § 4 mom."),
    when: "prices of purchases are shown and application.budget.purchases != null and (some purchase in application.budget.purchases satisfies (purchase.estimatedValue < quotes value and sum(application.budget.purchases[subject = purchase.subject].estimatedValue) >= quotes value) or (purchase.estimatedValue < price level value and sum(application.budget.purchases[subject = purchase.subject].estimatedValue) >= price level value))",
    values: { limit: "quotes value", lower: "price level value" },
    basis: ["FI-866-18-4/5"],
    validity: inForce,
  },
  {
    id: "related-party-quotes",
    title: {
      fi: "Hankinta lähipiiriltä edellyttää muiden tarjouksia",
      sv: "En anskaffning av en närstående kräver andras anbud",
      en: "A purchase from a related party needs quotes from others",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(eligibilityDecree, "18 § 5 mom."),
    when: "prices of purchases are shown and application.budget.purchases != null",
    require:
      'every purchase in application.budget.purchases[fromRelatedParty != null and fromRelatedParty and (relation = null or relation != "undertaking-of-responsible-person")] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: {
      purchases:
        'application.budget.purchases[fromRelatedParty != null and fromRelatedParty and (relation = null or relation != "undertaking-of-responsible-person") and not(priceShownBy in ("quotes", "procurement-act"))].subject',
    },
    basis: ["FI-866-18-4/5", "LANG-866"],
    validity: inForce,
    conflicts: [recipientsUndertaking],
  },
  {
    id: "responsible-persons-own-undertaking",
    title: {
      fi: "Vastuuasemassa olevan oma yritys",
      sv: "Ansvarspersonens eget företag",
      en: "A responsible person's own undertaking",
    },
    gate: "submission",
    severity: "review",
    citation: cite(eligibilityDecree, "18 § 5 mom.", "interpretation"),
    when: 'prices of purchases are shown and application.budget.purchases != null and (some purchase in application.budget.purchases satisfies purchase.fromRelatedParty != null and purchase.fromRelatedParty and purchase.relation != null and purchase.relation = "undertaking-of-responsible-person")',
    require:
      'every purchase in application.budget.purchases[fromRelatedParty != null and fromRelatedParty and relation != null and relation = "undertaking-of-responsible-person"] satisfies purchase.priceShownBy in ("quotes", "procurement-act")',
    values: {
      purchases:
        'application.budget.purchases[fromRelatedParty != null and fromRelatedParty and relation != null and relation = "undertaking-of-responsible-person"].subject',
    },
    basis: ["FI-866-18-4/5", "LANG-866"],
    validity: inForce,
    conflicts: [responsiblePersonsUndertaking],
  },
] as const satisfies ReadonlyArray<Rule>;
