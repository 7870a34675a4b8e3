import type * as z from "zod";
import { list, own, record } from "./fact.ts";
import { Indicator } from "./indicator.ts";

/** An indicator with what has come about. */
export const MeasuredIndicator = Indicator.extend({
  actual: own.number("Toteutunut arvo", "Utfall", "Actual value").optional(),
});
export type MeasuredIndicator = z.infer<typeof MeasuredIndicator>;

/** How the Union's support has been shown. */
export const ShownSupport = record({
  emblem: own.flag(
    "Onko EU-tunnusta käytetty hankkeen viestinnässä?",
    "Har EU-emblemet använts i projektets kommunikation?",
    "Was the Union emblem used in the project's communication?",
  ),
  online: own.flag(
    "Onko hankkeesta lyhyt kuvaus verkkosivuilla tai sosiaalisessa mediassa?",
    "Finns en kort beskrivning av projektet på webbplatsen eller i sociala medier?",
    "Is there a short description on the website or social media?",
  ),
  statement: own.flag(
    "Onko maininta EU:n tuesta yleisölle ja osallistujille tarkoitetussa aineistossa?",
    "Finns en uppgift om EU-stödet i materialet för allmänheten och deltagarna?",
    "Is the Union's support stated in material for the public and participants?",
  ),
  plaque: own.flag(
    "Onko pysyvä laatta tai kyltti asetettu?",
    "Har en permanent skylt satts upp?",
    "Is a durable plaque or billboard up?",
  ),
  poster: own.flag(
    "Onko vähintään A3-kokoinen juliste tai sähköinen näyttö esillä?",
    "Finns en affisch i minst A3-format eller en elektronisk skärm?",
    "Is a poster of at least A3, or an electronic display, on show?",
  ),
  event: own.flag(
    "Onko viestintätapahtuma järjestetty?",
    "Har ett kommunikationsevenemang ordnats?",
    "Was a communication event held?",
  ),
});
export type ShownSupport = z.infer<typeof ShownSupport>;

/** Why the last claim comes late. */
export const LateClaim = record({
  reason: own.code(
    ["weighty-reason", "force-majeure"],
    "Miksi viimeinen maksatushakemus myöhästyy?",
    "Varför är den sista ansökan om utbetalning försenad?",
    "Why is the last claim late?",
  ),
  notifiedOn: own.day(
    "Milloin syystä ilmoitettiin viranomaiselle?",
    "När meddelades myndigheten om orsaken?",
    "On which day was the authority told of the reason?",
  ),
  couldNotifyOn: own.day(
    "Mistä päivästä alkaen ilmoitus oli mahdollista tehdä?",
    "Från vilken dag var det möjligt att lämna meddelandet?",
    "From which day could the notice be given?",
  ),
});
export type LateClaim = z.infer<typeof LateClaim>;

/** The final report, *loppuraportti*, and what goes with the last claim. */
export const Report = record({
  submittedOn: own.day(
    "Milloin loppuraportti annettiin?",
    "När lämnades slutrapporten?",
    "On which day was the final report given?",
  ),
  channel: own.code(
    ["eura-2021", "other-electronic", "paper"],
    "Missä loppuraportti annetaan?",
    "Var lämnas slutrapporten?",
    "Through which channel is the final report given?",
  ),
  finalClaimOn: own.day(
    "Milloin tuen viimeisen erän maksamista haettiin?",
    "När söktes utbetalning av den sista stödposten?",
    "On which day was the last instalment applied for?",
  ),
  lateClaim: LateClaim,
  implementation: own.text(
    "Miten hanke toteutettiin?",
    "Hur genomfördes projektet?",
    "How was the project carried out?",
  ),
  results: own.text("Mitä tuloksia saavutettiin?", "Vilka resultat uppnåddes?", "Which results were reached?"),
  revenue: own.money(
    "Hankkeen tulot viimeiseen maksatushakemukseen mennessä",
    "Projektets inkomster fram till den sista ansökan om utbetalning",
    "Revenue of the project up to the last claim",
  ),
  auditAttached: own.flag(
    "Onko selvitys tilintarkastuksesta liitetty?",
    "Har en redogörelse för revisionen bifogats?",
    "Is the account of the audit attached?",
  ),
  indicators: list(
    MeasuredIndicator,
    "Miten indikaattorit toteutuivat?",
    "Hur utföll indikatorerna?",
    "How did the indicators come out?",
  ),
  sameBeneficiaryTwice: own.flag(
    "Onko sama edunsaaja laskettu sekä henkilönä että yrityksenä?",
    "Har samma förmånstagare räknats både som person och som företag?",
    "Is one beneficiary counted both as a person and as a firm?",
  ),
  participantData: own.flag(
    "Ovatko osallistujat ilmoittaneet tietonsa EURA 2021 -järjestelmään?",
    "Har deltagarna lämnat sina uppgifter i systemet EURA 2021?",
    "Have participants entered their data in EURA 2021?",
  ),
  turningPoints: own.text(
    "Mitä käännekohtia ja pieniä innovaatioita hankkeessa oli?",
    "Vilka vändpunkter och små innovationer fanns i projektet?",
    "Which turning points and small innovations were there?",
  ),
  setbacks: own.text(
    "Mikä ei onnistunut, ja mitä siitä opittiin?",
    "Vad lyckades inte, och vad lärde man sig av det?",
    "What did not succeed, and what was learnt?",
  ),
  evaluation: own.text("Mitä arviointi osoitti?", "Vad visade utvärderingen?", "What did the evaluation show?"),
  useOfResults: own.text(
    "Kuka jatkaa tulosten käyttöä ja miten?",
    "Vem fortsätter att använda resultaten och hur?",
    "Who goes on using the results, and how?",
  ),
  shown: ShownSupport,
});
export type Report = z.infer<typeof Report>;
