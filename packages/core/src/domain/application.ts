import type * as z from "zod";
import { Budget } from "./budget.ts";
import { CostModel } from "./cost-model.ts";
import { authority, fixed, list, own, record } from "./fact.ts";
import { FundingPlan, OtherFunding } from "./funding-plan.ts";
import { HorizontalPrinciples } from "./horizontal-principles.ts";
import { ideaPaper } from "./idea-paper.ts";
import { investment } from "./investment.ts";
import { Organisation, Partner } from "./organisation.ts";
import { ParticipationPlan } from "./participation-plan.ts";
import { stateAid } from "./state-aid.ts";

/** The funds of Regulation (EU) 2021/1060 and the national regional funds. */
export const funds = ["ESF+", "ERDF", "JTF", "AMIF", "ISF", "BMVI", "Interreg", "national-regional"] as const;

/** Kinds of support that the Finnish financing act 757/2021 (9, 12 and 15 §) lets an authority grant. */
export const supportKinds = [
  "regional-development",
  "education-and-culture",
  "business-infrastructure",
  "environment-and-natural-resources",
  "transport-and-infrastructure",
  "employment-skills-inclusion",
  "material-aid",
] as const;

/** A region of the project and the share of the work that is done for it. */
export const ProjectRegion = record({
  name: own.text("Maakunta", "Landskap", "Region"),
  share: own.percent("Osuus hankkeesta", "Andel av projektet", "Share of the project"),
});
export type ProjectRegion = z.infer<typeof ProjectRegion>;

/** A reason that a rule leaves to discretion; `rule` is the rule's full id (`pack/rule`). */
export const Reason = record({
  rule: own.text("Mitä sääntöä peruste koskee?", "Vilken regel gäller skälet?", "Which rule does the reason concern?"),
  strength: own.code(
    ["justified", "special", "weighty", "particularly-weighty"],
    "Minkä vahvuinen peruste on?",
    "Hur starkt är skälet?",
    "How strong is the reason?",
  ),
  text: own.text("Mikä on peruste?", "Vilket är skälet?", "What is the reason?"),
});
export type Reason = z.infer<typeof Reason>;

/** One applicant's request for funding under one call. */
export const Application = record({
  title: own.text("Hankkeen nimi", "Projektets namn", "Name of the project"),
  summary: own.text("Hankkeen kuvaus", "Beskrivning av projektet", "Description of the project"),
  callId: own.text(
    "Mihin hakuun hakemus jätetään?",
    "Vilken utlysning gäller ansökan?",
    "Under which call is it filed?",
  ),
  currency: fixed.code(["EUR"], "Valuutta", "Valuta", "Currency"),
  fund: own.code(funds, "Mistä rahastosta haetaan?", "Från vilken fond söks stöd?", "From which fund?"),
  specificObjective: own.text("Mikä erityistavoite?", "Vilket särskilt mål?", "Which specific objective?"),
  scope: own.code(
    ["regional", "national-theme"],
    "Onko hanke alueellinen vai valtakunnallisen teeman hanke?",
    "Är projektet regionalt eller hör det till ett riksomfattande tema?",
    "Is the project regional, or one of a national theme?",
  ),
  projectType: own.code(
    ["development", "investment"],
    "Onko hanke kehittämis- vai investointihanke?",
    "Är projektet ett utvecklings- eller investeringsprojekt?",
    "Is it a development or an investment project?",
  ),
  supportKind: own.code(
    supportKinds,
    "Mitä rahoituslain mukaista tukea haetaan?",
    "Vilket stöd enligt finansieringslagen söks?",
    "Which support of the financing act is applied for?",
  ),
  grouping: own.code(
    ["single", "group", "joint"],
    "Onko hanke yksittäinen, ryhmähanke vai yhteishanke?",
    "Är projektet enskilt, ett grupprojekt eller ett samprojekt?",
    "Is it a single, a group or a joint project?",
  ),
  applicant: Organisation,
  partners: list(
    Partner,
    "Ketkä ovat kumppanit? (Tyhjä luettelo, jos ei ole.)",
    "Vilka är parterna? (Tom lista om det inte finns några.)",
    "Who are the partners? (An empty list if there are none.)",
  ),
  agreement: record({
    rightsAndDuties: own.flag(
      "Onko osapuolten oikeuksista ja velvollisuuksista sovittu?",
      "Har parternas rättigheter och skyldigheter avtalats?",
      "Are the parties' rights and duties agreed?",
    ),
    leadImplementerNamed: own.flag(
      "Onko päätoteuttaja nimetty?",
      "Har en huvudgenomförare utsetts?",
      "Is the lead implementer named?",
    ),
  }),
  ...ideaPaper,
  budget: Budget,
  costModel: CostModel,
  fundingPlan: FundingPlan,
  otherFunding: list(
    OtherFunding,
    "Mitä muuta rahoitusta on saatu tai haettu?",
    "Vilken annan finansiering har fåtts eller sökts?",
    "What other financing was received or applied for?",
  ),
  advance: record({
    requested: own.money("Haettavan ennakon määrä", "Förskott som söks", "Advance applied for"),
    justification: own.text(
      "Miksi ennakko on perusteltu?",
      "Varför är förskottet motiverat?",
      "Why is the advance justified?",
    ),
    earlierAdvances: own.count(
      "Kuinka monta ennakkoa hankkeelle on jo maksettu tai päätetty maksaa?",
      "Hur många förskott har redan betalats eller beslutats?",
      "How many advances were paid or decided before?",
    ),
  }),
  interreg: record({
    programme: own.code(
      ["interreg", "external-border"],
      "Interreg-ohjelma vai Interreg-ulkorajaohjelma?",
      "Ett Interreg-program eller ett Interreg-program vid de yttre gränserna?",
      "An Interreg programme or an external-border programme?",
    ),
    nonUnionShare: own.money(
      "Suomalaisten tuensaajien muu kuin EU:n rahoitusosuus",
      "De finländska stödmottagarnas andra finansieringsandel än EU:s",
      "The Finnish recipients' share not paid by the Union",
    ),
    approvedPlanAttached: own.flag(
      "Onko hallintoviranomaisen hyväksymä hankesuunnitelma liitetty?",
      "Har den projektplan som den förvaltande myndigheten godkänt bifogats?",
      "Is the project plan approved by the managing authority attached?",
    ),
    programmeDocumentAttached: own.flag(
      "Onko asetuksen (EU) 2021/1059 22 artiklan 6 kohdan asiakirja liitetty?",
      "Har dokumentet enligt artikel 22.6 i förordning (EU) 2021/1059 bifogats?",
      "Is the document of Article 22(6) of Regulation (EU) 2021/1059 attached?",
    ),
  }),
  period: record({
    startsOn: own.day("Milloin toteutus alkaa?", "När börjar genomförandet?", "First day of the implementation period"),
    endsOn: own.day("Milloin toteutus päättyy?", "När slutar genomförandet?", "Last day of the implementation period"),
  }),
  filedAt: own.instant(
    "Milloin hakemus tuli vireille?",
    "När blev ansökan anhängig?",
    "When did the application become pending?",
  ),
  channel: own.code(
    ["eura-2021", "other-electronic", "paper"],
    "Missä hakemus jätetään?",
    "Var lämnas ansökan?",
    "Through which channel is it filed?",
  ),
  signed: own.flag("Onko hakemus allekirjoitettu?", "Är ansökan undertecknad?", "Is the application signed?"),
  supplement: record({
    dueOn: authority.day(
      "Mihin päivään mennessä hakemusta on täydennettävä?",
      "Senast vilken dag ska ansökan kompletteras?",
      "By which day must the application be supplemented?",
    ),
    arrivedAt: own.instant(
      "Milloin täydennys saapui viranomaiselle?",
      "När kom kompletteringen in till myndigheten?",
      "When did the supplement reach the authority?",
    ),
    channel: own.code(
      ["electronic", "paper"],
      "Toimitettiinko täydennys sähköisesti vai paperilla?",
      "Lämnades kompletteringen elektroniskt eller på papper?",
      "Was the supplement sent electronically or on paper?",
    ),
  }),
  started: fixed.flag(
    "Onko hanke jo aloitettu?",
    "Har projektet redan inletts?",
    "Has the project been started already?",
  ),
  startedOn: fixed.day(
    "Minä päivänä hanke aloitettiin, jos se on aloitettu?",
    "Vilken dag inleddes projektet, om det har inletts?",
    "On which day was the project started, if it was?",
  ),
  completedBeforeFiling: fixed.flag(
    "Onko hanke saatu fyysisesti päätökseen tai toteutettu kokonaan ennen hakemusta?",
    "Har projektet fysiskt slutförts eller genomförts helt före ansökan?",
    "Was the project physically completed or fully implemented before the application?",
  ),
  regions: list(
    ProjectRegion,
    "Missä maakunnissa hanke toteutetaan?",
    "I vilka landskap genomförs projektet?",
    "In which regions is the project carried out?",
  ),
  outsideActivity: own.flag(
    "Toteutetaanko hanketta myös ohjelma-alueen ulkopuolella?",
    "Genomförs projektet också utanför programområdet?",
    "Is the project also carried out outside the programme area?",
  ),
  horizontal: HorizontalPrinciples,
  participationPlan: ParticipationPlan,
  evaluationPlan: own.text("Miten hanketta arvioidaan?", "Hur utvärderas projektet?", "How is the project evaluated?"),
  midTermReviewPlanned: own.flag(
    "Onko välitarkastus suunniteltu?",
    "Har en mellankontroll planerats?",
    "Is a mid-term review planned?",
  ),
  useOfResults: own.text(
    "Miten tuloksia hyödynnetään ja miten niistä tiedotetaan?",
    "Hur används resultaten och hur informeras om dem?",
    "How are the results used and made known?",
  ),
  otherProjectsConsidered: own.text(
    "Miten muiden hankkeiden tulokset on otettu huomioon?",
    "Hur har andra projekts resultat beaktats?",
    "How were other projects' results taken into account?",
  ),
  continuity: own.text(
    "Miten toiminta jatkuu hankkeen jälkeen?",
    "Hur fortsätter verksamheten efter projektet?",
    "How does the activity continue after the project?",
  ),
  continuityUnnecessary: own.flag(
    "Onko jatkuvuuden varmistaminen hankkeen luonteen vuoksi tarpeetonta?",
    "Är det på grund av projektets art onödigt att säkerställa kontinuiteten?",
    "Is continuity unnecessary by the nature of the project?",
  ),
  coreActivity: own.text(
    "Miten hanke liittyy hakijan perustoimintaan?",
    "Hur anknyter projektet till sökandens basverksamhet?",
    "How is the project tied to the applicant's core activity?",
  ),
  communicationPlan: own.text(
    "Miten hankkeesta ja EU:n tuesta viestitään?",
    "Hur kommuniceras projektet och EU-stödet?",
    "How are the project and the Union's support communicated?",
  ),
  funderConsultedOn: own.day(
    "Milloin rahoittajaan oltiin yhteydessä?",
    "När kontaktades finansiären?",
    "On which day was the funder consulted?",
  ),
  generalOperatingAid: own.flag(
    "Haetaanko tukea hakijan yleiseen toimintaan?",
    "Söks stöd för sökandens allmänna verksamhet?",
    "Is it general operating aid?",
  ),
  profitSought: own.flag(
    "Tavoitellaanko hankkeella voittoa?",
    "Eftersträvas vinst med projektet?",
    "Does the project seek profit?",
  ),
  ...stateAid,
  revenueEstimateAttached: own.flag(
    "Onko arvio hankkeen tuloista liitetty?",
    "Har en uppskattning av projektets inkomster bifogats?",
    "Is the estimate of revenue attached?",
  ),
  ...investment,
  relocation: own.flag(
    "Siirretäänkö hankkeessa toimintaa toisesta jäsenvaltiosta tai alueelta?",
    "Omlokaliseras verksamhet i projektet?",
    "Does the project relocate an activity?",
  ),
  productiveActivityTransferred: own.flag(
    "Siirretäänkö tuotannollista toimintaa pois NUTS 2 -alueelta?",
    "Överförs produktionsverksamhet från Nuts 2-området?",
    "Is a productive activity transferred out of its NUTS 2 region?",
  ),
  reasonedOpinion: fixed.flag(
    "Koskeeko hanketta suoraan komission perusteltu lausunto?",
    "Gäller ett motiverat yttrande från kommissionen direkt projektet?",
    "Is the project directly the subject of a reasoned opinion of the Commission?",
  ),
  strategicImportance: fixed.flag(
    "Onko hanke strategisesti merkittävä?",
    "Är insatsen av strategisk betydelse?",
    "Is it an operation of strategic importance?",
  ),
  researchExempted: fixed.flag(
    "Onko hanke vapautettu yksinkertaistetuista malleista tutkimus- ja innovaatiotoimena?",
    "Är projektet undantaget från förenklade modeller som forskning och innovation?",
    "Is the operation exempted from simplified cost options as research and innovation?",
  ),
  degreeEducation: own.flag(
    "Aloitetaanko hankkeessa korkeakoulututkintoon johtava koulutus tai muutetaanko korkeakouluverkkoa?",
    "Inleds utbildning som leder till högskoleexamen eller ändras högskolenätet i projektet?",
    "Does it start education leading to a higher-education degree or change the higher-education network?",
  ),
  singleCompanyBusiness: own.flag(
    "Kohdistuuko hanke yhden yrityksen omaan liiketoimintaan?",
    "Riktas projektet till ett enda företags egen affärsverksamhet?",
    "Does it serve a single company's own business?",
  ),
  investmentNecessary: own.flag(
    "Onko investointi välttämätön kehittämishankkeen toteuttamiseksi?",
    "Är investeringen nödvändig för att genomföra utvecklingsprojektet?",
    "Is the investment necessary for the development project?",
  ),
  wholeProjectIsProcurement: own.flag(
    "Toteutetaanko koko hanke julkisena hankintana?",
    "Genomförs hela projektet som offentlig upphandling?",
    "Is the whole project a public procurement?",
  ),
  reasons: list(
    Reason,
    "Mitä harkinnanvaraisia perusteita esitetään?",
    "Vilka skäl som lämnas till prövning åberopas?",
    "Which reasons left to discretion are given?",
  ),
});
export type Application = z.infer<typeof Application>;
