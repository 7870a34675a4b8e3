import { list, own } from "./fact.ts";
import { Indicator, Risk } from "./indicator.ts";

/** The idea paper: what an adviser asks before an application is opened. */
export const ideaPaper = {
  need: own.text(
    "Mihin tarpeeseen hanke vastaa?",
    "Vilket behov svarar projektet mot?",
    "Which need does the project meet?",
  ),
  targetGroup: own.text("Mikä on kohderyhmä?", "Vilken är målgruppen?", "What is the target group?"),
  measures: own.text("Mitä toimenpiteitä tehdään?", "Vilka åtgärder vidtas?", "Which measures are taken?"),
  goals: own.text("Mitkä ovat tavoitteet?", "Vilka är målen?", "What are the goals?"),
  expectedResults: own.text(
    "Mitä tuloksia ja vaikutuksia odotetaan?",
    "Vilka resultat och effekter väntas?",
    "Which results and effects are expected?",
  ),
  indicators: list(
    Indicator,
    "Millä indikaattoreilla hanketta mitataan?",
    "Med vilka indikatorer mäts projektet?",
    "By which indicators is the project measured?",
  ),
  resources: own.text("Mitä resursseja on?", "Vilka resurser finns?", "Which resources are there?"),
  risks: list(Risk, "Mitä riskejä on?", "Vilka risker finns det?", "Which risks are there?"),
};
