import type * as z from "zod";
import { costCategories } from "./budget.ts";
import { authority, list, own, record } from "./fact.ts";
import { Indicator } from "./indicator.ts";

/** What a change application may ask to change; each part is decided by itself. */
export const changeParts = ["period", "budget", "content", "partners", "indicators", "contact"] as const;

/** What becomes of one part of a change application. */
export const changeOutcomes = ["accepted", "accepted-with-changes", "refused"] as const;

/** Costs of one category as the change would leave them. */
export const ChangedCost = record({
  category: own.code(costCategories, "Kustannuslaji", "Kostnadsslag", "Cost category"),
  amount: own.money("Kustannukset muutoksen jälkeen", "Kostnader efter ändringen", "Costs after the change"),
});
export type ChangedCost = z.infer<typeof ChangedCost>;

export const ChangedPart = record({
  part: authority.code(changeParts, "Muutoksen osa", "Del av ändringen", "Part of the change"),
  outcome: authority.code(changeOutcomes, "Ratkaisu", "Avgörande", "Outcome"),
});
export type ChangedPart = z.infer<typeof ChangedPart>;

/** The decision on a change application, drafted or made. */
export const ChangeDecision = record({
  madeOn: authority.day("Muutospäätöksen päivä", "Ändringsbeslutets datum", "Day of the decision on the change"),
  servedOn: authority.day(
    "Milloin muutospäätös annettiin tiedoksi?",
    "När delgavs ändringsbeslutet?",
    "On which day was the decision on the change served?",
  ),
  changesStated: authority.flag(
    "Käykö päätöksestä ilmi, miltä osin hanke muuttuu?",
    "Framgår det av beslutet till vilka delar projektet ändras?",
    "Does the decision say what changes?",
  ),
  costsFrom: authority.day(
    "Mistä päivästä alkaen muutoksen kustannukset ovat tukikelpoisia?",
    "Från vilken dag är kostnaderna för ändringen stödberättigande?",
    "From which day are the costs of the change eligible?",
  ),
  parts: list(
    ChangedPart,
    "Miten kukin muutoksen osa ratkaistaan?",
    "Hur avgörs varje del av ändringen?",
    "How is each part of the change decided?",
  ),
  signed: authority.flag(
    "Onko muutospäätös allekirjoitettu?",
    "Är ändringsbeslutet undertecknat?",
    "Is the decision on the change signed?",
  ),
});
export type ChangeDecision = z.infer<typeof ChangeDecision>;

/** A change application, *muutoshakemus*: `pendingOn` is the local day on which the authority got it. */
export const Change = record({
  parts: list(
    own.code(changeParts, "Muutoksen osa", "Del av ändringen", "Part of the change"),
    "Mitä muutetaan?",
    "Vad ändras?",
    "What is changed?",
  ),
  pendingOn: own.day(
    "Milloin muutoshakemus tuli vireille?",
    "När blev ändringsansökan anhängig?",
    "On which day did the change application become pending?",
  ),
  channel: own.code(
    ["eura-2021", "other-electronic", "paper"],
    "Missä muutoshakemus jätetään?",
    "Var lämnas ändringsansökan?",
    "Through which channel is the change application filed?",
  ),
  filedBy: own.code(
    ["recipient", "lead-implementer"],
    "Kuka saattaa muutoshakemuksen vireille?",
    "Vem gör ändringsansökan anhängig?",
    "Who files the change application?",
  ),
  ofOwnDecision: own.flag(
    "Koskeeko muutoshakemus hakijan omaa tukipäätöstä?",
    "Gäller ändringsansökan sökandens eget stödbeslut?",
    "Is it a change of the applicant's own decision?",
  ),
  reasons: own.text("Miksi muutos tarvitaan?", "Varför behövs ändringen?", "Why is the change needed?"),
  urgent: own.flag("Onko muutos kiireellinen?", "Är ändringen brådskande?", "Is the change urgent?"),
  steeringGroupOn: own.day(
    "Milloin ohjausryhmä käsitteli muutoksen?",
    "När behandlade styrgruppen ändringen?",
    "On which day did the steering group handle the change?",
  ),
  firstCostOn: own.day(
    "Milloin muutoksesta johtuvat ensimmäiset kustannukset syntyvät?",
    "När uppkommer de första kostnaderna för ändringen?",
    "On which day do the first costs of the change arise?",
  ),
  endsOn: own.day(
    "Toteuttamisajan uusi päättymispäivä",
    "Genomförandetidens nya slutdatum",
    "New last day of the implementation period",
  ),
  total: own.money(
    "Kokonaiskustannukset muutoksen jälkeen",
    "Totala kostnader efter ändringen",
    "Total cost after the change",
  ),
  costs: list(
    ChangedCost,
    "Kustannukset kustannuslajeittain muutoksen jälkeen",
    "Kostnader per kostnadsslag efter ändringen",
    "Costs by category after the change",
  ),
  content: own.text("Miten sisältö muuttuu?", "Hur ändras innehållet?", "How does the content change?"),
  partners: own.text(
    "Mikä tuen saaja lisätään tai poistetaan?",
    "Vilken stödmottagare läggs till eller tas bort?",
    "Which recipient is added or removed?",
  ),
  partnersAgreed: own.flag(
    "Onko tuen saajien sopimus muutettu vastaavasti?",
    "Har stödmottagarnas avtal ändrats på motsvarande sätt?",
    "Is the recipients' agreement amended accordingly?",
  ),
  goalsStillMet: authority.flag(
    "Täyttääkö muuttunut hankekokonaisuus edelleen alkuperäiset tavoitteet ja edellytykset?",
    "Uppfyller den ändrade helheten fortfarande de ursprungliga målen och villkoren?",
    "Does the changed project still meet its original goals and conditions?",
  ),
  indicators: list(
    Indicator,
    "Indikaattorit muutoksen jälkeen",
    "Indikatorer efter ändringen",
    "Indicators after the change",
  ),
  contact: own.text("Uusi yhteyshenkilö", "Ny kontaktperson", "New contact person"),
  programmeApprovedOn: authority.day(
    "Milloin Interreg-ohjelman hallintoviranomainen hyväksyi muutoksen?",
    "När godkände Interreg-programmets förvaltande myndighet ändringen?",
    "On which day did the Interreg managing authority approve the change?",
  ),
  decision: ChangeDecision,
});
export type Change = z.infer<typeof Change>;
