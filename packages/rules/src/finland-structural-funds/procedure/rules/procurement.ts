import { cite, type Rule } from "@kaari/core";
import { procurementAct } from "../../sources.ts";

const bound = cite(procurementAct, "5 § 1 mom.", "interpretation");

/** Purchases of one threshold that together reach it while some of them lie below it. */
const inParts = (ofKinds: string, threshold: string) => {
  const purchases = `application.budget.purchases[kind ${ofKinds}]`;
  return {
    when: `application.budget.purchases != null and procurement act binds and (some purchase in application.budget.purchases satisfies (purchase.kind ${ofKinds} and purchase.estimatedValue < ${threshold})) and sum(${purchases}.estimatedValue) >= ${threshold}`,
    together: `sum(${purchases}.estimatedValue)`,
  };
};
const goodsInParts = inParts('in ("goods", "services")', "national goods threshold");
const worksInParts = inParts('= "works"', "national works threshold");

export const procurementRules = [
  {
    id: "goods-procurement",
    title: {
      fi: "Tavara- tai palveluhankinta yltää kansalliseen kynnysarvoon",
      sv: "En varu- eller tjänsteupphandling når det nationella tröskelvärdet",
      en: "A purchase of goods or services reaches the national threshold",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(procurementAct, "25 § 1 mom. 1 kohta, 2 mom."), bound],
    when: 'application.budget.purchases != null and procurement act binds and (some purchase in application.budget.purchases satisfies purchase.kind in ("goods", "services", "design-contest") and purchase.estimatedValue >= national goods threshold)',
    values: { threshold: "national goods threshold" },
    basis: ["FI-1397-5-5", "FI-1397-25", "FI-1397-9"],
  },
  {
    id: "works-procurement",
    title: {
      fi: "Rakennusurakka yltää kansalliseen kynnysarvoon",
      sv: "En byggentreprenad når det nationella tröskelvärdet",
      en: "Works reach the national threshold",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(procurementAct, "25 § 1 mom. 2 kohta, 2 mom."), bound],
    when: 'application.budget.purchases != null and procurement act binds and (some purchase in application.budget.purchases satisfies purchase.kind = "works" and purchase.estimatedValue >= national works threshold)',
    values: { threshold: "national works threshold" },
    basis: ["FI-1397-5-5", "FI-1397-25"],
  },
  {
    id: "social-services-procurement",
    title: {
      fi: "Sosiaali-, terveys-, koulutus- tai tapahtumapalvelun hankinta yltää kansalliseen kynnysarvoon",
      sv: "En upphandling av social-, hälso-, utbildnings- eller evenemangstjänster når det nationella tröskelvärdet",
      en: "A purchase of social, health, training or event services reaches the national threshold",
    },
    gate: "submission",
    severity: "review",
    citation: [
      cite(procurementAct, "25 § 1 mom. 3 kohta, 2 mom."),
      cite(procurementAct, "liite E 2 kohta (499/2021)", "interpretation"),
      bound,
    ],
    when: 'application.budget.purchases != null and procurement act binds and (some purchase in application.budget.purchases satisfies purchase.kind in ("social-and-health", "training-and-events") and purchase.estimatedValue >= national social services threshold)',
    values: { threshold: "national social services threshold" },
    basis: ["FI-1397-5-5", "FI-1397-25"],
  },
  {
    id: "special-services-procurement",
    title: {
      fi: "Hotelli-, ravintola- tai muun erityisen palvelun hankinta yltää kansalliseen kynnysarvoon",
      sv: "En upphandling av hotell-, restaurang- eller andra särskilda tjänster når det nationella tröskelvärdet",
      en: "A purchase of hotel, restaurant or other special services reaches the national threshold",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(procurementAct, "25 § 1 mom. 4 kohta, 2 mom."), bound],
    when: 'application.budget.purchases != null and procurement act binds and (some purchase in application.budget.purchases satisfies purchase.kind in ("hotel-and-restaurant", "other-special") and purchase.estimatedValue >= national special services threshold)',
    values: { threshold: "national special services threshold" },
    basis: ["FI-1397-5-5", "FI-1397-25"],
  },
  {
    id: "concession-procurement",
    title: {
      fi: "Käyttöoikeussopimus yltää kansalliseen kynnysarvoon",
      sv: "En koncession når det nationella tröskelvärdet",
      en: "A concession reaches the national threshold",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(procurementAct, "25 § 1 mom. 5 kohta, 2 mom."), bound],
    when: 'application.budget.purchases != null and procurement act binds and (some purchase in application.budget.purchases satisfies purchase.kind = "concession" and purchase.estimatedValue >= national concession threshold)',
    values: { threshold: "national concession threshold" },
    basis: ["FI-1397-5-5", "FI-1397-25"],
  },
  {
    id: "purchases-in-parts",
    title: {
      fi: "Pienet hankinnat voivat olla saman hankinnan osia",
      sv: "Små anskaffningar kan vara delar av samma upphandling",
      en: "Small purchases may be parts of one procurement",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(procurementAct, "27 § 3–4 mom., 31 §"), bound],
    when: goodsInParts.when,
    values: {
      together: goodsInParts.together,
      threshold: "national goods threshold",
      part: "small part value",
      share: "small parts share",
    },
    basis: ["FI-1397-27"],
  },
  {
    id: "works-in-parts",
    title: {
      fi: "Pienet rakennusurakat voivat olla saman hankinnan osia",
      sv: "Små byggentreprenader kan vara delar av samma upphandling",
      en: "Small works may be parts of one procurement",
    },
    gate: "submission",
    severity: "review",
    citation: [cite(procurementAct, "27 § 3–4 mom., 31 §"), bound],
    when: worksInParts.when,
    values: {
      together: worksInParts.together,
      threshold: "national works threshold",
      part: "small works part value",
      share: "small parts share",
    },
    basis: ["FI-1397-27"],
  },
] as const satisfies ReadonlyArray<Rule>;
