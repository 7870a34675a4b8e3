import type * as z from "zod";
import { costCategories } from "./budget.ts";
import { costModels, salaryModels } from "./cost-model.ts";
import { Reason } from "./application.ts";
import { authority, list, record } from "./fact.ts";

/** What a grant decision may set besides the money. */
export const decisionConditions = [
  "retention",
  "use-of-results",
  "publication-of-results",
  "use-of-assets",
  "communication",
  "durability",
  "audit",
  "payment-procedure",
  "procurement",
  "monitoring-report",
] as const;

/** Accepted costs of one category. */
export const AcceptedCost = record({
  category: authority.code(costCategories, "Kustannuslaji", "Kostnadsslag", "Cost category"),
  amount: authority.money("Hyväksytyt kustannukset", "Godkända kostnader", "Accepted costs"),
});
export type AcceptedCost = z.infer<typeof AcceptedCost>;

/**
 * The funding decision, drafted or made. `madeOn` is its date, `servedOn` the day the recipient got it.
 *
 * `acceptedTotal` is the cost estimate as accepted, before revenue is deducted: no more cost than that is eligible.
 *
 * @source Decree 866/2021, 4 § 1 mom. and 25 § 1 mom.
 */
export const Decision = record({
  authority: authority.text("Päätöksen tekijä", "Beslutsfattare", "Deciding authority"),
  madeOn: authority.day("Päätöksen päivä", "Beslutets datum", "Day of the decision"),
  sentOn: authority.day("Milloin päätös lähetettiin?", "När sändes beslutet?", "On which day was it sent?"),
  servedBy: authority.code(
    ["letter", "electronic-message", "verifiable-electronic", "receipt"],
    "Miten päätös annettiin tiedoksi?",
    "Hur delgavs beslutet?",
    "How was the decision served?",
  ),
  servedOn: authority.day("Milloin päätös annettiin tiedoksi?", "När delgavs beslutet?", "On which day was it served?"),
  acceptedTotal: authority.money(
    "Hyväksytyt tukikelpoiset kokonaiskustannukset",
    "Godkända stödberättigande totala kostnader",
    "Accepted eligible total cost",
  ),
  acceptedInvestmentTotal: authority.money(
    "Investointiosan hyväksytyt kustannukset",
    "Godkända kostnader för investeringsdelen",
    "Accepted cost of the investment part",
  ),
  acceptedCosts: list(
    AcceptedCost,
    "Hyväksytyt kustannukset kustannuslajeittain",
    "Godkända kostnader per kostnadsslag",
    "Accepted costs by category",
  ),
  granted: authority.money("Myönnetty tuki", "Beviljat stöd", "Granted support"),
  supportRate: authority.percent("Päätetty tukiprosentti", "Beslutad stödprocent", "Support rate decided"),
  unionSupport: authority.money(
    "EU:n osuus myönnetystä tuesta",
    "EU:s andel av det beviljade stödet",
    "Union share of the granted support",
  ),
  investmentGranted: authority.money(
    "Investointiosaan myönnetty tuki",
    "Stöd som beviljats för investeringsdelen",
    "Support granted for the investment part",
  ),
  advance: authority.money("Päätetty ennakko", "Beslutat förskott", "Advance decided"),
  costModel: authority.code(costModels, "Päätetty kustannusmalli", "Beslutad kostnadsmodell", "Cost model decided"),
  salaryModel: authority.code(salaryModels, "Päätetty palkkamalli", "Beslutad lönemodell", "Salary model decided"),
  sideCostRate: authority.percent(
    "Vahvistettu sivukuluprosentti",
    "Fastställd lönebikostnadsprocent",
    "Confirmed side-cost percentage",
  ),
  period: record({
    startsOn: authority.day(
      "Toteuttamisajan alku",
      "Genomförandetidens början",
      "First day of the implementation period",
    ),
    endsOn: authority.day("Toteuttamisajan loppu", "Genomförandetidens slut", "Last day of the implementation period"),
  }),
  conditions: list(
    authority.code(decisionConditions, "Päätöksen ehto", "Villkor i beslutet", "Condition of the decision"),
    "Päätöksen ehdot",
    "Villkor i beslutet",
    "Conditions of the decision",
  ),
  steeringGroup: authority.code(
    ["none", "own", "joint"],
    "Asetetaanko ohjausryhmä?",
    "Tillsätts en styrgrupp?",
    "Is a steering group set up?",
  ),
  namesAllRecipients: authority.flag(
    "Nimeääkö päätös kaikki tuensaajat?",
    "Nämner beslutet alla stödmottagare?",
    "Does it name all recipients?",
  ),
  deMinimisAllocated: authority.flag(
    "Onko vähämerkityksinen tuki eritelty saajittain?",
    "Har stödet av mindre betydelse specificerats per mottagare?",
    "Is de minimis aid allocated to each recipient?",
  ),
  signed: authority.flag("Onko päätös allekirjoitettu?", "Är beslutet undertecknat?", "Is the decision signed?"),
  reasonsGiven: authority.flag("Onko päätös perusteltu?", "Har beslutet motiverats?", "Does it give reasons?"),
  appealInstructionsGiven: authority.flag(
    "Onko oikaisuvaatimusohje annettu?",
    "Har en anvisning om omprövning getts?",
    "Were instructions for review given?",
  ),
  generalCriteriaMet: authority.flag(
    "Täyttyvätkö yleiset valintaperusteet?",
    "Uppfylls de allmänna urvalskriterierna?",
    "Are the general selection criteria met?",
  ),
  score: authority.number(
    "Erityisten valintaperusteiden pisteet",
    "Poäng enligt de särskilda urvalskriterierna",
    "Score on the specific criteria",
  ),
  assessorDisqualified: authority.flag(
    "Onko käsittelijä tai arvioija esteellinen?",
    "Är en handläggare eller bedömare jävig?",
    "Is a person who took part in the handling disqualified?",
  ),
  significantForRegion: authority.flag(
    "Onko hanke maakunnan kehittämisen kannalta tai kustannuksiltaan merkittävä?",
    "Är projektet betydande för landskapet eller till sina kostnader?",
    "Is the project significant for the region or in total cost?",
  ),
  regionalStatement: authority.code(
    ["supported", "not-supported", "none"],
    "Mikä on maakunnan yhteistyöryhmän lausunto?",
    "Vilket är landskapets samarbetsgrupps utlåtande?",
    "What is the regional cooperation group's statement?",
  ),
  ministryStatement: authority.code(
    ["favourable", "not-favourable", "none"],
    "Mikä on opetus- ja kulttuuriministeriön sitova lausunto?",
    "Vilket är undervisnings- och kulturministeriets bindande utlåtande?",
    "What is the binding statement of the Ministry of Education and Culture?",
  ),
  reasons: list(
    Reason,
    "Mitä harkinnanvaraisia perusteita päätöksessä on?",
    "Vilka skäl som lämnas till prövning finns i beslutet?",
    "Which reasons left to discretion does the decision record?",
  ),
});
export type Decision = z.infer<typeof Decision>;
