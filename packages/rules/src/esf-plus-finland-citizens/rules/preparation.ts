import { cite, type Rule } from "@kaari/core";
import { funderRecommendations, guidanceModel, projectFaq } from "../sources.ts";

const model = (provision: string) => cite(guidanceModel, provision, "practice");
const recommendation = (number: number) => cite(funderRecommendations, `suositus ${number}`, "practice");

export const preparationRules = [
  {
    id: "funder-consulted",
    title: {
      fi: "Rahoittajaan ollaan yhteydessä ennen hakemista",
      sv: "Finansiären kontaktas före ansökan",
      en: "The funder is consulted before filing",
    },
    gate: "submission",
    severity: "advice",
    citation: model("hakeminen: yhteydenotto rahoittajaan"),
    require:
      "application.funderConsultedOn != null and application.funderConsultedOn <= local day(application.filedAt)",
    basis: ["P43-pre-contact"],
  },
  {
    id: "letters-of-intent-signed",
    title: {
      fi: "Kumppanien kanssa on aiesopimukset",
      sv: "Avsiktsförklaringar finns med parterna",
      en: "Letters of intent are signed with the partners",
    },
    gate: "submission",
    severity: "advice",
    citation: model("hankesuunnittelu: aiesopimukset"),
    when: "count(application.partners) > 0",
    require: "every partner in application.partners satisfies partner.letterOfIntent.signedOn != null",
    values: { partners: "count(application.partners)" },
    basis: ["P43-letter-of-intent"],
  },
  {
    id: "outside-financing-secured",
    title: {
      fi: "Muu rahoitus kuin tuki on varmistettu",
      sv: "Annan finansiering än stödet är säkrad",
      en: "Financing other than the grant is secured",
    },
    gate: "submission",
    severity: "advice",
    citation: model("hankesuunnittelu: resurssien varmistaminen"),
    require: "every source in application.fundingPlan.sources satisfies source.confirmed",
    values: { open: "sum(application.fundingPlan.sources[not(confirmed)].amount)" },
    basis: ["P43-resources-secured"],
  },
  {
    id: "mandate-given",
    title: {
      fi: "Hakemuksen tekijällä on Suomi.fi-valtuus",
      sv: "Den som gör ansökan har en Suomi.fi-fullmakt",
      en: "The person who files has a Suomi.fi mandate",
    },
    gate: "submission",
    severity: "advice",
    citation: cite(projectFaq, "Suomi.fi-valtuudet", "third-party"),
    require: "application.applicant.mandateGiven",
    basis: ["P43-system"],
  },
  {
    id: "advance-with-application",
    title: {
      fi: "Ennakkoa haetaan hakemuksessa",
      sv: "Förskott söks i ansökan",
      en: "The advance is applied for in the application",
    },
    gate: "submission",
    severity: "advice",
    citation: cite(projectFaq, "ennakko", "third-party"),
    when: 'application.applicant.legalForm in ("registered-association", "foundation", "cooperative")',
    require: "application.advance.requested != null",
    basis: ["P43-advance"],
  },
  {
    id: "overlap-checked",
    title: {
      fi: "Päällekkäisyys muiden hankkeiden kanssa on selvitetty",
      sv: "Överlappning med andra projekt har utretts",
      en: "Overlap with other projects is looked into",
    },
    gate: ["idea", "submission"],
    severity: "review",
    citation: recommendation(1),
    require: "application.otherProjectsConsidered != null",
    basis: ["SEED-R2"],
  },
  {
    id: "evaluation-planned",
    title: {
      fi: "Hankkeessa on alusta asti arviointi",
      sv: "Utvärderingen finns med från början",
      en: "Evaluation is built in from the start",
    },
    gate: "submission",
    severity: "advice",
    citation: recommendation(3),
    require: "application.evaluationPlan != null",
    basis: ["SEED-R6"],
  },
  {
    id: "mid-term-review-planned",
    title: {
      fi: "Välitarkastus on suunniteltu",
      sv: "En mellankontroll har planerats",
      en: "A mid-term review is planned",
    },
    gate: "submission",
    severity: "advice",
    citation: recommendation(3),
    require: "application.midTermReviewPlanned",
    basis: ["SEED-R7", "P43-mid-term"],
  },
  {
    id: "participation-in-every-phase",
    title: {
      fi: "Kohderyhmät ja sidosryhmät ovat mukana kaikissa vaiheissa",
      sv: "Målgrupper och intressentgrupper deltar i alla skeden",
      en: "Target and stakeholder groups take part in every phase",
    },
    gate: "submission",
    severity: "advice",
    citation: recommendation(5),
    require:
      "application.participationPlan.planning != null and application.participationPlan.implementation != null and application.participationPlan.outputs != null and application.participationPlan.dissemination != null",
    basis: ["SEED-R9"],
  },
  {
    id: "tied-to-core-activity",
    title: {
      fi: "Hanke liittyy hakijan perustoimintaan",
      sv: "Projektet anknyter till sökandens basverksamhet",
      en: "The project is tied to the applicant's core activity",
    },
    gate: "submission",
    severity: "advice",
    citation: recommendation(5),
    require: "application.coreActivity != null",
    basis: ["SEED-R10"],
  },
] as const satisfies ReadonlyArray<Rule>;
