import { cite, type Rule } from "@kaari/core";
import { financingDecree } from "../../sources.ts";

/** What an application must hold at least. */
export const applicationContentsRules = [
  {
    id: "applicant-information",
    title: {
      fi: "Hakijan, organisaation ja yhteyshenkilön tiedot",
      sv: "Uppgifter om sökanden, organisationen och kontaktpersonen",
      en: "Information on applicant, organisation and contact person",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 1 kohta"),
    require:
      "application.applicant.name != null and application.applicant.legalForm != null and application.applicant.contactNamed = true",
    basis: ["FI-867-9"],
  },
  {
    id: "project-name-description-and-period",
    title: {
      fi: "Hankkeen nimi, kuvaus ja toteuttamisaika",
      sv: "Projektets namn, beskrivning och genomförandetid",
      en: "Name, description and implementation period of the project",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 2 kohta"),
    require:
      "application.title != null and application.summary != null and application.period.startsOn != null and application.period.endsOn != null",
    basis: ["FI-867-9"],
  },
  {
    id: "participants-and-their-duties",
    title: {
      fi: "Osallistuvat tahot ja niiden vastuu",
      sv: "Deltagande aktörer och deras ansvar",
      en: "Participating bodies and their duties",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 3 kohta"),
    require:
      "application.partners != null and (every partner in application.partners satisfies partner.duties != null and partner.financing != null)",
    basis: ["FI-867-9"],
  },
  {
    id: "need-and-goals",
    title: {
      fi: "Perustelut tarpeelle ja kuvaus tavoitteista",
      sv: "Motivering till behovet och beskrivning av målen",
      en: "Reasons for the need and description of the goals",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 4 kohta"),
    require: "application.need != null and application.goals != null",
    basis: ["FI-867-9"],
  },
  {
    id: "measures-results-and-effects",
    title: {
      fi: "Toimenpiteet, tulokset ja vaikutukset",
      sv: "Åtgärder, resultat och verkningar",
      en: "Measures, results and effects",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 5 kohta"),
    require: "application.measures != null and application.expectedResults != null",
    basis: ["FI-867-9"],
  },
  {
    id: "cost-estimate",
    title: { fi: "Kustannusarvio", sv: "Kostnadsförslag", en: "Cost estimate" },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 6 kohta"),
    require: "application.budget.total != null and application.budget.lines != null",
    basis: ["FI-867-9"],
  },
  {
    id: "financing-plan",
    title: { fi: "Rahoitussuunnitelma", sv: "Finansieringsplan", en: "Financing plan" },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 7 kohta"),
    require: "application.fundingPlan.grant != null and application.fundingPlan.sources != null",
    basis: ["FI-867-9"],
  },
  {
    id: "use-of-results",
    title: {
      fi: "Tulosten hyödyntäminen ja niistä tiedottaminen",
      sv: "Utnyttjandet av resultaten och informationen om dem",
      en: "Use of the results and information on them",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 8 kohta"),
    require: "application.useOfResults != null",
    basis: ["FI-867-9"],
  },
  {
    id: "results-of-other-projects",
    title: {
      fi: "Muiden hankkeiden tulosten huomioon ottaminen",
      sv: "Beaktandet av andra projekts resultat",
      en: "Regard to the results of other projects",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 9 kohta"),
    require: "application.otherProjectsConsidered != null",
    basis: ["FI-867-9"],
  },
  {
    id: "other-financing-reported",
    title: {
      fi: "Saatu tai haettu muu rahoitus",
      sv: "Annan finansiering som fåtts eller sökts",
      en: "Other financing received or applied for",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 10 kohta"),
    require: "application.otherFunding != null",
    basis: ["FI-867-9"],
  },
  {
    id: "continuity",
    title: { fi: "Toiminnan jatkuvuus", sv: "Verksamhetens kontinuitet", en: "Continuity of the activity" },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "9 § 1 mom. 11 kohta"),
    require: "application.continuity != null or application.continuityUnnecessary = true",
    basis: ["FI-867-9"],
  },
  {
    id: "idea-covers-application-contents",
    title: {
      fi: "Idean tiedot hakemusta varten",
      sv: "Idéns uppgifter inför ansökan",
      en: "What the idea already says for the application",
    },
    gate: "idea",
    severity: "advice",
    citation: cite(financingDecree, "9 § 1 mom."),
    require:
      "application.title != null and application.summary != null and application.need != null and application.goals != null and application.measures != null and application.expectedResults != null and application.budget.total != null and application.fundingPlan.grant != null and application.useOfResults != null and application.otherProjectsConsidered != null and application.otherFunding != null and (application.continuity != null or application.continuityUnnecessary = true)",
    basis: ["FI-867-9"],
  },
  {
    id: "financial-position-shown",
    title: {
      fi: "Selvitys taloudellisesta asemasta pyydettäessä",
      sv: "Utredning om ekonomisk situation på begäran",
      en: "Financial position shown on request",
    },
    gate: "submission",
    severity: "advice",
    citation: cite(financingDecree, "9 § 2 mom."),
    when: 'application.applicant.legalForm in ("registered-association", "foundation", "cooperative", "limited-company", "partnership", "other-private-law-legal-person")',
    require: "application.applicant.financialPosition != null",
    basis: ["FI-867-9"],
  },
] as const satisfies ReadonlyArray<Rule>;
