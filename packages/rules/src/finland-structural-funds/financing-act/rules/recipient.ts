import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../sources.ts";
import { inForce, throughout } from "../validity.ts";

/** Who can receive support: 7 §, and the recipients that 9 and 12 § name. */
export const recipientRules = [
  {
    id: "applicant-form",
    title: {
      fi: "Hakijan oikeudellinen muoto",
      sv: "Sökandens juridiska form",
      en: "Legal form of the applicant",
    },
    gate: throughout,
    severity: "blocking",
    citation: cite(financingAct, "7 § 1 mom."),
    when: 'application.applicant.legalForm != "unregistered-association"',
    require: 'not(application.applicant.legalForm in ("sole-trader", "natural-person"))',
    basis: ["FI-757-7-1"],
    validity: inForce,
  },
  {
    id: "applicant-form-unclear",
    title: {
      fi: "Rekisteröimätön yhdistys hakijana",
      sv: "Oregistrerad förening som sökande",
      en: "Unregistered association as applicant",
    },
    gate: throughout,
    severity: "review",
    citation: cite(financingAct, "7 § 1 mom.", "interpretation"),
    when: 'application.applicant.legalForm = "unregistered-association"',
    basis: ["FI-757-7-1"],
    validity: inForce,
  },
  {
    id: "partner-form",
    title: {
      fi: "Tukea saavien kumppanien oikeudellinen muoto",
      sv: "Juridisk form för parter som får stöd",
      en: "Legal form of partners that receive support",
    },
    gate: throughout,
    severity: "blocking",
    citation: cite(financingAct, "7 § 1 mom."),
    when: "application.partners != null and count(application.partners) > 0",
    require:
      'every partner in application.partners satisfies (not(partner.legalForm in ("sole-trader", "natural-person")) or partner.role = "participant" or (partner.legalForm = null and partner.role = null))',
    values: {
      partners:
        'application.partners[legalForm != null and legalForm in ("sole-trader", "natural-person") and (role = null or role != "participant")].name',
    },
    basis: ["FI-757-7-1"],
    validity: inForce,
  },
  {
    id: "partner-form-unclear",
    title: {
      fi: "Rekisteröimätön yhdistys tukea saavana kumppanina",
      sv: "Oregistrerad förening som part som får stöd",
      en: "Unregistered association as a partner that receives support",
    },
    gate: throughout,
    severity: "review",
    citation: cite(financingAct, "7 § 1 mom.", "interpretation"),
    when: 'application.partners != null and (some partner in application.partners satisfies (partner.legalForm != null and partner.legalForm = "unregistered-association" and (partner.role = null or partner.role = "recipient")))',
    values: {
      partners:
        'application.partners[legalForm != null and legalForm = "unregistered-association" and (role = null or role = "recipient")].name',
    },
    basis: ["FI-757-7-1"],
    validity: inForce,
  },
  {
    id: "capacity-described",
    title: {
      fi: "Hakijan edellytykset toteuttaa hanke",
      sv: "Sökandens förutsättningar att genomföra projektet",
      en: "The applicant's capacity to carry out the project",
    },
    gate: "submission",
    severity: "review",
    citation: cite(financingAct, "7 § 2 mom."),
    require: "application.applicant.capacity != null",
    basis: ["FI-757-7-2"],
    validity: inForce,
  },
  {
    id: "sufficient-capacity",
    title: {
      fi: "Riittävät edellytykset hankkeeseen ja sen jatkuvuuteen",
      sv: "Tillräckliga förutsättningar för projektet och dess kontinuitet",
      en: "Sufficient capacity for the project and its continuity",
    },
    gate: "decision",
    severity: "review",
    citation: cite(financingAct, "7 § 2 mom."),
    when: "support is granted",
    basis: ["FI-757-7-2"],
    validity: inForce,
  },
  {
    id: "infrastructure-support-recipient",
    title: {
      fi: "Perusrakenteen investointituen saaja",
      sv: "Mottagare av infrastrukturellt investeringsstöd",
      en: "Recipient of infrastructure investment support",
    },
    gate: ["idea", "submission"],
    severity: "review",
    citation: cite(financingAct, "9 § 1 mom. 1 kohdan c alakohta"),
    when: 'application.fund in ("ERDF", "JTF", "national-regional") and application.supportKind = null and application.infrastructureOrProductiveInvestment != null and application.infrastructureOrProductiveInvestment',
    require: 'application.applicant.legalForm in ("municipality", "joint-municipal-authority")',
    basis: ["FI-757-9"],
    validity: inForce,
  },
  {
    id: "business-infrastructure-recipient",
    title: {
      fi: "Perusrakenteen investointituki on kuntien ja kuntayhtymien investointihankkeille",
      sv: "Infrastrukturellt investeringsstöd är för kommuners och samkommuners investeringsprojekt",
      en: "Infrastructure investment support is for investment projects of municipalities",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(financingAct, "9 § 1 mom. 1 kohdan c alakohta"),
    when: 'application.supportKind != null and application.supportKind = "business-infrastructure"',
    require:
      'application.applicant.legalForm in ("municipality", "joint-municipal-authority") and application.projectType = "investment"',
    basis: ["FI-757-9"],
    validity: inForce,
  },
  {
    id: "own-project-separated",
    title: {
      fi: "Rahoittajan oma hanke eriytetään",
      sv: "Finansiärens eget projekt hålls åtskilt",
      en: "The funder's own project is kept apart",
    },
    gate: "decision",
    severity: "review",
    citation: cite(financingAct, "9 § 3 mom., 12 § 3 mom., 15 § 1 mom. ja 16 § 2 mom."),
    when: 'application.applicant.legalForm in ("regional-council", "state-authority")',
    basis: ["FI-757-9", "FI-757-12"],
    validity: inForce,
  },
  {
    id: "esf-development-projects-only",
    title: {
      fi: "ESR+ rahoittaa kehittämishankkeita",
      sv: "ESF+ finansierar utvecklingsprojekt",
      en: "ESF+ finances development projects",
    },
    gate: ["idea", "submission"],
    severity: "blocking",
    citation: cite(financingAct, "12 § 1 mom. 2 kohta ja 15 § 1 mom."),
    when: 'application.fund = "ESF+"',
    require: 'application.projectType = "development" or material aid project',
    basis: ["FI-757-12"],
    validity: inForce,
  },
  {
    id: "esf-investment-part",
    title: {
      fi: "Investointiosa työllisyyden, osaamisen ja osallisuuden hankkeessa",
      sv: "Investeringsdel i ett projekt för sysselsättning, kompetens och delaktighet",
      en: "Investment part of a project of employment, skills and inclusion",
    },
    gate: "submission",
    severity: "review",
    citation: cite(financingAct, "12 § 1 mom. 2 kohta", "interpretation"),
    when: '(application.fund = "ESF+" or (application.fund = "JTF" and application.supportKind = "employment-skills-inclusion")) and investment is planned',
    basis: ["FI-757-12"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
