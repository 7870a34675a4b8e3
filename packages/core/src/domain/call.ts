import type * as z from "zod";
import { funds } from "./application.ts";
import { costModels } from "./cost-model.ts";
import { authority, list, record } from "./fact.ts";

/** What a call invites. */
export const callTypes = ["idea", "survey", "preparation", "pilot", "development", "coordination"] as const;

/** A call for proposals, as its notice gives it. Instants carry their offset; `timeZone` is the zone of local days. */
export const Call = record({
  id: authority.text("Haun tunnus", "Utlysningens kod", "Id of the call"),
  title: authority.text("Haun nimi", "Utlysningens namn", "Name of the call"),
  type: authority.code(callTypes, "Mitä haussa haetaan?", "Vad gäller utlysningen?", "What does the call invite?"),
  fund: authority.code(funds, "Haun rahasto", "Utlysningens fond", "Fund of the call"),
  specificObjective: authority.text(
    "Haun erityistavoite",
    "Utlysningens särskilda mål",
    "Specific objective of the call",
  ),
  scope: authority.code(
    ["regional", "national-theme"],
    "Onko haku alueellinen vai valtakunnallisen teeman?",
    "Är utlysningen regional eller inom ett riksomfattande tema?",
    "Is the call regional or of a national theme?",
  ),
  themeId: authority.text("Teeman tunnus", "Temats kod", "Id of the theme"),
  timeZone: authority.timeZone("Haun aikavyöhyke", "Utlysningens tidszon", "Time zone of the call"),
  opensAt: authority.instant("Milloin haku avautuu?", "När öppnas utlysningen?", "When does the call open?"),
  closesAt: authority.instant("Milloin haku sulkeutuu?", "När stängs utlysningen?", "When does the call close?"),
  closesOn: authority.day(
    "Haun viimeinen päivä, jos kellonaikaa ei ole ilmoitettu",
    "Utlysningens sista dag, om klockslag inte anges",
    "Last day of the call, where the notice gives no time",
  ),
  continuous: authority.flag("Onko haku jatkuva?", "Är utlysningen kontinuerlig?", "Is the call continuous?"),
  publishedOn: authority.day(
    "Milloin haku julkaistiin?",
    "När publicerades utlysningen?",
    "On which day was it published?",
  ),
  budget: authority.money("Haun rahoitus", "Utlysningens finansiering", "Money of the call"),
  regions: list(
    authority.text("Haun maakunta", "Utlysningens landskap", "Region of the call"),
    "Haun maakunnat",
    "Utlysningens landskap",
    "Regions of the call",
  ),
  costModels: list(
    authority.code(costModels, "Haun kustannusmalli", "Utlysningens kostnadsmodell", "Cost model of the call"),
    "Haussa käytettävät kustannusmallit",
    "Kostnadsmodeller i utlysningen",
    "Cost models of the call",
  ),
  maximumSupportRate: authority.percent(
    "Haun enimmäistukiprosentti",
    "Utlysningens högsta stödprocent",
    "Maximum support rate of the call",
  ),
  minimumGrant: authority.money("Pienin myönnettävä tuki", "Minsta stöd som beviljas", "Smallest grant"),
  maximumGrant: authority.money("Suurin myönnettävä tuki", "Högsta stöd som beviljas", "Largest grant"),
  maximumMonths: authority.count(
    "Hankkeen enimmäiskesto kuukausina",
    "Projektets längsta tid i månader",
    "Longest duration in months",
  ),
  outsideActivityExcluded: authority.flag(
    "Onko toiminta alueen ulkopuolella suljettu pois?",
    "Är verksamhet utanför området utesluten?",
    "Is activity outside the area excluded?",
  ),
  selectionProcedureDescribed: authority.flag(
    "Kuvaako hakuilmoitus valintamenettelyn?",
    "Beskriver kungörelsen urvalsförfarandet?",
    "Does the notice describe the selection procedure?",
  ),
  criteriaDescribed: authority.flag(
    "Kuvaako hakuilmoitus valintaperusteet?",
    "Beskriver kungörelsen urvalskriterierna?",
    "Does the notice describe the selection criteria?",
  ),
  mainConditionsDescribed: authority.flag(
    "Kuvaako hakuilmoitus keskeiset ehdot?",
    "Beskriver kungörelsen de centrala villkoren?",
    "Does the notice describe the main conditions?",
  ),
  coordinationStarted: authority.flag(
    "Onko kokonaisuuden koordinaatiohanke käynnistynyt?",
    "Har koordineringsprojektet inletts?",
    "Has the coordination project of the ensemble started?",
  ),
});
export type Call = z.infer<typeof Call>;
