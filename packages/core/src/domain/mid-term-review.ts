import type * as z from "zod";
import { changeParts } from "./change.ts";
import { list, authority, own, record } from "./fact.ts";
import { MeasuredIndicator } from "./report.ts";

/** The mid-term review, *välitarkastus*: where the project stands and what is agreed. */
export const MidTermReview = record({
  agreedOn: authority.day(
    "Milloin välitarkastuksesta sovittiin?",
    "När avtalades mellankontrollen?",
    "On which day was the review agreed?",
  ),
  heldOn: authority.day(
    "Milloin välitarkastus pidettiin?",
    "När hölls mellankontrollen?",
    "On which day was the review held?",
  ),
  progress: own.text("Missä vaiheessa hanke on?", "I vilket skede är projektet?", "Where does the project stand?"),
  setbacks: own.text(
    "Mikä ei ole toiminut, ja mitä siitä on opittu?",
    "Vad har inte fungerat, och vad har man lärt sig?",
    "What has not worked, and what was learnt?",
  ),
  evaluation: own.text(
    "Mitä prosessiarviointi on osoittanut?",
    "Vad har processutvärderingen visat?",
    "What has the process evaluation shown?",
  ),
  indicators: list(
    MeasuredIndicator,
    "Miten indikaattorit ovat toteutuneet?",
    "Hur har indikatorerna utfallit?",
    "How have the indicators come out so far?",
  ),
  stakeholdersHeard: own.flag(
    "Onko kohde- ja sidosryhmiä kuultu?",
    "Har mål- och intressegrupper hörts?",
    "Were target and stakeholder groups heard?",
  ),
  conclusion: authority.code(
    ["continue", "adjust", "terminate"],
    "Mitä välitarkastuksessa päätettiin?",
    "Vad beslutades vid mellankontrollen?",
    "What did the review conclude?",
  ),
  changes: list(
    authority.code(changeParts, "Sovittu muutos", "Avtalad ändring", "Agreed change"),
    "Mistä muutoksista sovittiin?",
    "Vilka ändringar avtalades?",
    "Which changes were agreed?",
  ),
  reasons: authority.text("Miksi hanke lopetetaan?", "Varför avbryts projektet?", "Why is the project terminated?"),
});
export type MidTermReview = z.infer<typeof MidTermReview>;
