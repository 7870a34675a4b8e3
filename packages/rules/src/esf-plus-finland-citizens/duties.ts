import { cite, type Obligation, type Requirement } from "@kaari/core";
import { funderRecommendations, guidanceModel, projectFaq } from "./sources.ts";

const model = (provision: string) => cite(guidanceModel, provision, "practice");
const recommendation = (number: number) => cite(funderRecommendations, `suositus ${number}`, "practice");

export const requirements = [
  {
    id: "kick-off-meeting",
    title: {
      fi: "Aloituspalaveri, jossa sovitaan maksatushakemusten aikataulu",
      sv: "Inledande möte där tidsplanen för ansökningar om utbetalning avtalas",
      en: "Kick-off meeting that agrees when payment applications are made",
    },
    who: "lead-implementer",
    gate: "start",
    metBy: ["KickoffHeld"],
    citation: cite(projectFaq, "aloituspalaveri", "third-party"),
    basis: ["P43-kick-off"],
  },
  {
    id: "start-training",
    title: {
      fi: "Rahoittajan aloituskoulutus",
      sv: "Finansiärens introduktionsutbildning",
      en: "The funder's start training",
    },
    who: "lead-implementer",
    gate: "start",
    metBy: ["StartTrainingCompleted"],
    citation: model("toteutus: aloituskoulutus"),
    basis: ["P43-start-training"],
  },
  {
    id: "start-coaching",
    title: {
      fi: "Koordinaation aloitusvalmennus",
      sv: "Koordineringens startcoachning",
      en: "The coordination project's start coaching",
    },
    who: "coordinator",
    gate: "start",
    metBy: ["StartCoachingCompleted"],
    citation: model("toteutus: aloitusvalmennus"),
    basis: ["P43-start-training"],
  },
] as const satisfies ReadonlyArray<Requirement>;

export const obligations = [
  {
    id: "decision-expected",
    title: {
      fi: "Päätös odotettavissa noin kolmen kuukauden kuluttua haun päättymisestä (suuntaa antava)",
      sv: "Beslut väntas ungefär tre månader efter utlysningens slut (riktgivande)",
      en: "Decision expected about three months after the call closes (orientation only)",
    },
    owner: "authority",
    metBy: ["FundingGranted", "FundingGrantedInPart", "ApplicationRejected"],
    due: 'local day(call.closesAt) + @"P3M"',
    citation: model("käsittely: noin kolme kuukautta haun päättymisestä"),
    basis: ["P43-decision-time", "TRAP-three-months"],
  },
  {
    id: "interim-payment-application",
    title: {
      fi: "Maksatushakemus ja seurantaraportti kahden kuukauden kuluessa raportointijakson päättymisestä",
      sv: "Ansökan om utbetalning och uppföljningsrapport inom två månader från rapporteringsperiodens slut",
      en: "Payment application and monitoring report within two months of the end of the reporting period",
    },
    owner: "lead-implementer",
    metBy: ["ClaimSubmitted", "FinalClaimSubmitted"],
    since: "project.reportingPeriodEndsOn",
    due: 'project.reportingPeriodEndsOn + @"P2M"',
    citation: cite(projectFaq, "maksatus ja raportointi", "third-party"),
    basis: ["P43-reporting"],
  },
  {
    id: "results-collected",
    title: {
      fi: "Hyvät käytännöt, toimintamallit, koulutussisällöt ja julkaisut kootaan ja arvioidaan",
      sv: "God praxis, verksamhetsmodeller, utbildningsinnehåll och publikationer samlas och utvärderas",
      en: "Good practices, operating models, training contents and publications are collected and evaluated",
    },
    owner: "coordinator",
    citation: recommendation(2),
    basis: ["SEED-R3"],
  },
  {
    id: "effective-results-spread",
    title: {
      fi: "Vaikuttaviksi osoitetut tuotokset viedään valtakunnalliseen levitykseen, ja siihen varataan rahoitusta",
      sv: "Resultat som visat sig verkningsfulla sprids nationellt, och finansiering reserveras för det",
      en: "Outputs shown to be effective go to national dissemination, and money is reserved for it",
    },
    owner: "authority",
    citation: recommendation(2),
    basis: ["SEED-R4"],
  },
  {
    id: "knowledge-kept",
    title: {
      fi: "Raportointi säilyttää tiedon henkilöstön vaihtuessa ja kertoo myös pienet innovaatiot ja käännekohdat",
      sv: "Rapporteringen bevarar kunskapen när personalen byts och berättar också om små innovationer och vändpunkter",
      en: "Reporting keeps knowledge when staff change and tells of small innovations and turning points too",
    },
    owner: "lead-implementer",
    citation: recommendation(3),
    basis: ["SEED-R5"],
  },
  {
    id: "workers-trained",
    title: {
      fi: "Hanketyöntekijöille järjestetään koulutusta viestinnästä, verkostoitumisesta, tulosten mallintamisesta ja arvioinnista",
      sv: "Projektarbetarna erbjuds utbildning i kommunikation, nätverk, modellering av resultat och utvärdering",
      en: "Project workers are trained in communication, networking, modelling of results and evaluation",
    },
    owner: "coordinator",
    citation: recommendation(4),
    basis: ["SEED-R8"],
  },
] as const satisfies ReadonlyArray<Obligation>;
