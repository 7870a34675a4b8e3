import type * as z from "zod";
import { authority, own, record } from "./fact.ts";

/**
 * One person's work for the project as claimed. Pay is without side costs and holiday bonus.
 *
 * The hours and pay that are not eligible stand beside and are part of `hours` and `grossPay`.
 */
export const ClaimedSalary = record({
  title: own.text("Tehtävänimike", "Befattning", "Title of the position"),
  jobDescriptionWritten: own.flag(
    "Onko tehtävästä kirjallinen tehtävänkuva?",
    "Finns det en skriftlig arbetsbeskrivning?",
    "Is there a written job description?",
  ),
  decidedShare: authority.percent(
    "Mikä työaikaosuus on hyväksytty tukipäätöksessä?",
    "Vilken arbetstidsandel har godkänts i stödbeslutet?",
    "Which share of working time does the decision accept?",
  ),
  claimedShare: own.percent(
    "Mille osuudelle palkasta haetaan maksua?",
    "För vilken andel av lönen ansöks om utbetalning?",
    "For which share of the pay is payment claimed?",
  ),
  unitCost: authority.money(
    "Päätöksessä vahvistettu tuntihinta",
    "Timkostnad som fastställts i beslutet",
    "Hourly unit cost confirmed in the decision",
  ),
  hours: own.number(
    "Kuinka monesta tunnista haetaan maksua?",
    "För hur många timmar ansöks om utbetalning?",
    "For how many hours is payment claimed?",
  ),
  acceptedHours: authority.number(
    "Kuinka monta tuntia hyväksytään?",
    "Hur många timmar godkänns?",
    "How many hours are accepted?",
  ),
  earlierHoursInYear: own.number(
    "Kuinka monta tuntia on jo hyväksytty samalle hankkeen toimintavuodelle?",
    "Hur många timmar har redan godkänts för samma verksamhetsår i projektet?",
    "How many hours were accepted before for the same project year?",
  ),
  compensatedHours: own.number(
    "Kuinka monesta haetusta sairausloman tai perhevapaan tunnista saa korvausta muualta?",
    "För hur många av de ansökta timmarna av sjukledighet eller familjeledighet fås ersättning från annat håll?",
    "For how many claimed hours of sick or family leave is there compensation from elsewhere?",
  ),
  workerAcceptedHours: own.flag(
    "Onko työntekijä hyväksynyt työaikakirjanpidon?",
    "Har arbetstagaren godkänt arbetstidsbokföringen?",
    "Has the worker accepted the working-time record?",
  ),
  employerAcceptedHours: own.flag(
    "Onko työnantaja hyväksynyt työaikakirjanpidon?",
    "Har arbetsgivaren godkänt arbetstidsbokföringen?",
    "Has the employer accepted the working-time record?",
  ),
  grossPay: own.money(
    "Kuinka paljon palkkaa haetaan ilman sivukuluja ja lomarahaa?",
    "Hur mycket lön utan bikostnader och semesterpenning ansöks om?",
    "How much pay is claimed, without side costs and holiday bonus?",
  ),
  acceptedPay: authority.money(
    "Kuinka paljon palkkaa hyväksytään ilman sivukuluja ja lomarahaa?",
    "Hur mycket lön utan bikostnader och semesterpenning godkänns?",
    "How much pay is accepted, without side costs and holiday bonus?",
  ),
  usualPay: own.money(
    "Mitä tuen saaja maksaa vastaavasta tehtävästä yleensä samalta ajalta?",
    "Vad betalar stödmottagaren vanligen för motsvarande uppgifter under samma tid?",
    "What does the recipient usually pay for the same level over the same time?",
  ),
  voluntaryItems: own.money(
    "Kuinka paljon palkassa on tulospalkkioita, luontoisetuja, bonuksia tai muita vapaaehtoisia eriä?",
    "Hur mycket resultatpremier, naturaförmåner, bonusar eller andra frivilliga poster ingår i lönen?",
    "How much of the pay is performance bonuses, fringe benefits, bonuses or other voluntary items?",
  ),
  leavePayNotEarned: own.money(
    "Kuinka paljon palkassa on loma-ajan palkkaa, jota ei ole ansaittu toteuttamisaikana?",
    "Hur mycket semesterlön som inte tjänats in under genomförandetiden ingår i lönen?",
    "How much of the pay is leave pay not earned in the implementation period?",
  ),
  compensatedPay: own.money(
    "Kuinka paljosta sairausloman tai perhevapaan palkasta saa korvausta muualta?",
    "För hur mycket av lönen under sjukledighet eller familjeledighet fås ersättning från annat håll?",
    "How much pay for sick or family leave is compensated from elsewhere?",
  ),
});
export type ClaimedSalary = z.infer<typeof ClaimedSalary>;
