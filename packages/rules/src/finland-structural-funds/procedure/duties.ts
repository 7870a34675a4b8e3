import { cite, type Obligation, type Requirement } from "@kaari/core";
import {
  administrativeCourtAct,
  administrativeProcedureAct,
  discretionaryGrantsAct,
  localGovernmentAct,
} from "../sources.ts";

export const requirements = [] as const satisfies ReadonlyArray<Requirement>;

export const obligations = [
  {
    id: "application-arrives-in-time",
    title: {
      fi: "Hakemus saapuu toimivaltaiselle viranomaiselle hakuajassa; lähettäjä vastaa perillemenosta",
      sv: "Ansökan kommer in till den behöriga myndigheten inom ansökningstiden; avsändaren ansvarar för att den kommer fram",
      en: "The application reaches the competent authority within the call period; the sender answers for its arrival",
    },
    owner: "applicant",
    metBy: ["ApplicationSubmitted"],
    when: "call.closesAt != null",
    due: "local day(call.closesAt)",
    citation: cite(administrativeProcedureAct, "17 § 1 mom., 20 §"),
    basis: ["FI-HL-17-21", "FI-13-8", "FI-13-10"],
  },
  {
    id: "correct-information",
    title: {
      fi: "Hakija antaa viranomaiselle oikeat ja riittävät tiedot",
      sv: "Sökanden lämnar myndigheten riktiga och tillräckliga uppgifter",
      en: "The applicant gives the authority correct and sufficient information",
    },
    owner: "applicant",
    citation: cite(discretionaryGrantsAct, "10 §"),
    basis: ["FI-688-10/14"],
  },
  {
    id: "changes-reported",
    title: {
      fi: "Tuen saaja ilmoittaa viipymättä tuen käyttöön vaikuttavasta muutoksesta",
      sv: "Stödmottagaren anmäler utan dröjsmål en ändring som inverkar på användningen av stödet",
      en: "The recipient reports without delay a change that affects the use of the grant",
    },
    owner: "lead-implementer",
    when: "decision.granted > 0",
    citation: cite(discretionaryGrantsAct, "14 § 2 mom."),
    basis: ["FI-688-10/14"],
  },
  {
    id: "decision-day-estimated",
    title: {
      fi: "Viranomainen käsittelee hakemuksen ilman aiheetonta viivytystä ja antaa pyynnöstä arvion päätöksen ajankohdasta",
      sv: "Myndigheten behandlar ansökan utan ogrundat dröjsmål och ger på begäran en uppskattning av när beslutet ges",
      en: "The authority handles the application without undue delay and, on request, estimates the day of the decision",
    },
    owner: "authority",
    citation: cite(administrativeProcedureAct, "23 §, 23 a § (368/2014)"),
    basis: ["FI-HL-23"],
  },
  {
    id: "review-claim-handled-urgently",
    title: {
      fi: "Päätöksen tehnyt viranomainen käsittelee oikaisuvaatimuksen kiireellisenä ja perustelee ratkaisunsa",
      sv: "Den myndighet som fattat beslutet behandlar begäran om omprövning skyndsamt och motiverar sitt avgörande",
      en: "The authority that made the decision handles a claim for its revision urgently and gives reasons",
    },
    owner: "authority",
    metBy: ["RectificationResolved"],
    citation: cite(administrativeProcedureAct, "49 d § (893/2015), 49 e ja 49 g § (581/2010)"),
    basis: ["FI-HL-49d–g"],
  },
  {
    id: "appeal-to-administrative-court",
    title: {
      fi: "Valitus oikaisuvaatimuspäätöksestä hallinto-oikeuteen 30 päivän kuluessa tiedoksisaannista",
      sv: "Besvär över omprövningsbeslutet hos förvaltningsdomstolen inom 30 dagar från delfåendet",
      en: "Appeal against the decision on the review to the administrative court within 30 days of service",
    },
    owner: "applicant",
    nature: "right",
    metBy: ["AppealFiled"],
    due: 'next working day(project.reviewServedOn + @"P30D")',
    citation: cite(administrativeCourtAct, "13 § 2–3 mom."),
    basis: ["FI-808-13", "FI-150-1", "FI-150-2", "FI-150-5"],
  },
  {
    id: "municipal-review-claim",
    title: {
      fi: "Oikaisuvaatimus maakunnan liiton kansallisen rahoituksen päätöksestä 14 päivän kuluessa tiedoksisaannista",
      sv: "Begäran om omprövning av landskapsförbundets beslut om nationell finansiering inom 14 dagar från delfåendet",
      en: "Claim for a revised decision of a regional council on national funds within 14 days of service",
    },
    owner: "applicant",
    nature: "right",
    metBy: ["RectificationRequested"],
    when: 'application.fund = "national-regional"',
    due: 'next working day(project.decisionServedOn + @"P14D")',
    citation: cite(localGovernmentAct, "134 §, 138 §"),
    basis: ["FI-410-138", "FI-150-1", "FI-150-2", "FI-150-5"],
  },
  {
    id: "error-correction-claim",
    title: {
      fi: "Vaatimus päätöksessä olevan virheen korjaamisesta viiden vuoden kuluessa päätöksen tekemisestä",
      sv: "Yrkande på rättelse av ett fel i beslutet inom fem år från det att beslutet fattades",
      en: "Claim to correct an error in the decision within five years of making it",
    },
    owner: "applicant",
    nature: "right",
    due: 'next working day(decision.madeOn + @"P5Y")',
    citation: cite(administrativeProcedureAct, "50 § (581/2010), 51 §, 52 § 1 mom."),
    basis: ["FI-HL-50-52", "FI-150-3", "FI-150-5"],
  },
  {
    id: "grant-data-kept",
    title: {
      fi: "Viranomainen säilyttää valtionavustustoiminnan tietovarantoon tallennettavat tiedot kymmenen vuotta viimeisen erän maksamisesta",
      sv: "Myndigheten bevarar uppgifterna i informationsresursen för statsunderstöd i tio år från betalningen av den sista posten",
      en: "The authority keeps the data of the grant repository for ten years from the payment of the last instalment",
    },
    owner: "authority",
    nature: "keeping",
    when: 'local day(call.opensAt) >= date("2023-10-01")',
    due: 'project.lastInstalmentOn + @"P10Y"',
    citation: cite(discretionaryGrantsAct, "32 b §, 32 e § (1075/2022)"),
    basis: ["FI-688-32e"],
  },
] as const satisfies ReadonlyArray<Obligation>;
