import type * as z from "zod";
import { list, own, record } from "./fact.ts";

/** Named cost models of calls and decisions; `flat-7` is the 7 % of direct costs, `flat-40` the 40 % of staff costs. */
export const costModels = [
  "actual",
  "flat-40",
  "flat-7",
  "flat-1.5",
  "lump-sum",
  "standard-lump-sum",
  "eu-level",
  "material-aid",
] as const;

export const salaryModels = ["unit-cost-1720", "actual-plus-percentage"] as const;

/** A percentage that covers costs without proof of each (Regulation (EU) 2021/1060 Articles 54–56). */
export const FlatRate = record({
  covers: own.code(
    ["indirect-costs", "staff-costs", "all-other-costs"],
    "Mitä kustannuksia prosentti kattaa?",
    "Vilka kostnader täcker procentsatsen?",
    "Which costs does the rate cover?",
  ),
  of: own.code(
    ["direct-costs", "direct-staff-costs", "direct-costs-without-staff"],
    "Mistä kustannuksista prosentti lasketaan?",
    "Av vilka kostnader räknas procentsatsen?",
    "Which costs is the rate taken of?",
  ),
  rate: own.percent("Prosenttiosuus", "Procentsats", "Rate"),
  method: own.code(
    ["regulation", "calculated"],
    "Perustuuko prosentti suoraan asetukseen vai laskelmaan?",
    "Grundar sig procentsatsen direkt på förordningen eller på en beräkning?",
    "Does the rate come from the regulation or from a calculation?",
  ),
  staffByFlatRate: own.flag(
    "Onko palkkakustannukset itse laskettu prosenttiosuutena?",
    "Är personalkostnaderna själva beräknade som en procentsats?",
    "Are the staff costs themselves calculated by a flat rate?",
  ),
});
export type FlatRate = z.infer<typeof FlatRate>;

/** A concrete result that a lump sum pays for. */
export const LumpSumOutput = record({
  description: own.text("Mikä on selkeä tuotos?", "Vilken är den tydliga outputen?", "What is the clear output?"),
  amount: own.money("Tuotoksen kertakorvaus", "Engångsersättning för outputen", "Lump sum for the output"),
  proof: own.text("Millä tuotos todennetaan?", "Hur verifieras outputen?", "What proves the output?"),
});
export type LumpSumOutput = z.infer<typeof LumpSumOutput>;

/** How the project's costs are to be reimbursed. */
export const CostModel = record({
  model: own.code(
    costModels,
    "Mitä kustannusmallia haetaan?",
    "Vilken kostnadsmodell söks?",
    "Which cost model is applied for?",
  ),
  requested: own.flag("Onko mallia haettu erikseen?", "Har modellen ansökts särskilt?", "Was the model applied for?"),
  salaryModel: own.code(
    salaryModels,
    "Lasketaanko palkat yksikkökustannuksina vai tosiasiallisina ja prosenttina?",
    "Beräknas lönerna som enhetskostnader eller som faktiska kostnader med procent?",
    "Are salaries unit costs, or actual plus a percentage?",
  ),
  salaryModels: own.count(
    "Kuinka monta palkkakustannusmallia hankkeessa käytetään?",
    "Hur många lönekostnadsmodeller används i projektet?",
    "How many salary models does the project use?",
  ),
  sideCostGroup: own.code(
    ["general", "uas-teaching-staff"],
    "Mihin ryhmään henkilöstön sivukuluprosentti kuuluu?",
    "Vilken grupp hör lönebikostnadsprocenten till?",
    "Which group does the side-cost percentage belong to?",
  ),
  sideCostRate: own.percent("Sivukuluprosentti", "Lönebikostnadsprocent", "Side-cost percentage"),
  actualCostsOnly: own.flag(
    "Korvataanko kaikki kustannukset vain tosiasiallisesti syntyneinä?",
    "Ersätts alla kostnader endast som faktiskt uppkomna?",
    "Are all costs reimbursed only as actually incurred?",
  ),
  flatRates: list(
    FlatRate,
    "Mitä prosenttimääräisiä korvauksia haetaan?",
    "Vilka procentuella ersättningar söks?",
    "Which flat rates are applied for?",
  ),
  lumpSumBasis: own.code(
    ["draft-budget", "standard", "eu-level"],
    "Mihin kertakorvaus perustuu?",
    "Vad grundar sig engångsersättningen på?",
    "What is the lump sum based on?",
  ),
  outputs: list(
    LumpSumOutput,
    "Mistä tuotoksista kertakorvaus maksetaan?",
    "För vilka output betalas engångsersättningen?",
    "For which outputs is the lump sum paid?",
  ),
  overlapping: own.flag(
    "Korvataanko sama kustannus useammalla mallilla?",
    "Ersätts samma kostnad enligt flera modeller?",
    "Is one cost reimbursed under more than one form?",
  ),
});
export type CostModel = z.infer<typeof CostModel>;
