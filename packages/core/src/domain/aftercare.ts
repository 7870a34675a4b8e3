import type * as z from "zod";
import { authority, own, record } from "./fact.ts";

/** What may happen to supported assets, or to the activity they serve, before their time is over. */
export const investmentChanges = [
  "none",
  "activity-ended",
  "activity-reduced",
  "activity-moved",
  "ownership-changed",
  "substantial-change",
  "assets-transferred",
  "assets-lost",
] as const;

/** Grounds on which support is recovered: those that oblige the authority first, those that it weighs after. */
export const recoveryGrounds = [
  "not-returned",
  "misused",
  "false-information",
  "conditions-not-met",
  "refused-information",
  "asset-use-broken",
  "bankruptcy-with-offence",
  "durability-broken",
  "substantial-breach",
  "insolvency",
  "report-missing",
  "sham-form",
  "information-duty",
  "activity-ended",
] as const;

/** Supported investment after the last payment. */
export const InvestmentFollowUp = record({
  useEndsOn: authority.day(
    "Milloin tuetun omaisuuden käyttöaika päättyy?",
    "När går användningstiden för egendomen ut?",
    "Last day of the use period of supported assets",
  ),
  change: own.code(
    investmentChanges,
    "Mitä investoinnille tai sen toiminnalle on tapahtunut?",
    "Vad har hänt investeringen eller dess verksamhet?",
    "What has happened to the investment or its activity?",
  ),
  changedOn: own.day("Milloin muutos tapahtui?", "När skedde ändringen?", "On which day did the change happen?"),
  undueAdvantage: authority.flag(
    "Hyödyttääkö omistuksen muutos aiheettomasti yritystä tai julkista yhteisöä?",
    "Gynnar ägarbytet ett företag eller ett offentligt samfund obehörigt?",
    "Does the change of ownership unduly benefit a firm or a public body?",
  ),
  causedByBankruptcy: own.flag(
    "Johtuuko toiminnan loppuminen konkurssista?",
    "Beror upphörandet på en konkurs?",
    "Was the cessation caused by bankruptcy?",
  ),
  debtorsOffence: authority.flag(
    "Onko toiminnassa tehty velallisen rikos?",
    "Har ett brott av gäldenär begåtts i verksamheten?",
    "Was a debtor's offence committed?",
  ),
  replaced: own.flag(
    "Onko tilalle hankittu hinnaltaan ja laadultaan vastaavaa omaisuutta?",
    "Har egendom av motsvarande pris och kvalitet anskaffats i stället?",
    "Was it replaced by assets of like price and quality?",
  ),
});
export type InvestmentFollowUp = z.infer<typeof InvestmentFollowUp>;

/** The project's records, kept after the last payment. */
export const KeptRecords = record({
  destroyedOn: own.day(
    "Minä päivänä aineisto hävitetään?",
    "Vilken dag förstörs materialet?",
    "On which day are the records destroyed?",
  ),
  extendedUntil: authority.day(
    "Mihin päivään viranomainen on kirjallisesti jatkanut säilytysaikaa?",
    "Till vilken dag har myndigheten skriftligt förlängt bevaringstiden?",
    "Until which day has the authority extended the retention in writing?",
  ),
  proceedingsPending: authority.flag(
    "Keskeyttääkö oikeudellinen menettely tai komission pyyntö säilytysajan?",
    "Avbryts bevaringstiden av ett rättsligt förfarande eller en begäran från kommissionen?",
    "Is the retention period interrupted by proceedings or a request of the Commission?",
  ),
});
export type KeptRecords = z.infer<typeof KeptRecords>;

/** Support that is returned or recovered, *takaisinperintä*. */
export const Recovery = record({
  ground: authority.code(
    recoveryGrounds,
    "Millä perusteella tuki peritään takaisin?",
    "På vilken grund återkrävs stödet?",
    "On which ground is the support recovered?",
  ),
  groundKnownOn: authority.day(
    "Milloin peruste tuli viranomaisen tietoon?",
    "När fick myndigheten kännedom om grunden?",
    "On which day did the authority learn of the ground?",
  ),
  amount: authority.money(
    "Takaisin perittävä määrä ilman korkoa",
    "Belopp som återkrävs utan ränta",
    "Amount to recover, without interest",
  ),
  waived: authority.money(
    "Pääomasta perimättä jätettävä määrä",
    "Belopp av kapitalet som inte återkrävs",
    "Amount of the principal that is waived",
  ),
  waivedInterest: authority.money(
    "Korosta perimättä jätettävä määrä",
    "Belopp av räntan som inte återkrävs",
    "Amount of the interest that is waived",
  ),
  decidedOn: authority.day(
    "Milloin takaisinperintä päätetään?",
    "När beslutas återkravet?",
    "On which day is the recovery decided?",
  ),
  servedOn: authority.day(
    "Milloin takaisinperintäpäätös annettiin tiedoksi?",
    "När delgavs beslutet om återkrav?",
    "On which day was the recovery decision served?",
  ),
  finalOn: authority.day(
    "Milloin takaisinperintäpäätös sai lainvoiman?",
    "När vann beslutet om återkrav laga kraft?",
    "On which day did the recovery decision become final?",
  ),
  unionLawRequires: authority.flag(
    "Edellyttääkö EU:n lainsäädäntö takaisinperintää määräajan jälkeen?",
    "Förutsätter unionens lagstiftning återkrav efter tidsfristen?",
    "Does Union law require recovery after the time limit?",
  ),
  proceedingsPending: authority.flag(
    "Onko vireillä oikeudellinen menettely?",
    "Pågår ett rättsligt förfarande?",
    "Are legal proceedings pending?",
  ),
  fraudSuspected: authority.flag("Epäilläänkö petosta?", "Misstänks bedrägeri?", "Is fraud suspected?"),
  supportPaidOn: authority.day(
    "Milloin takaisin perittävä tuki maksettiin?",
    "När betalades det stöd som återkrävs?",
    "On which day was the support to recover paid?",
  ),
  interestFrom: authority.day(
    "Mistä päivästä korko lasketaan?",
    "Från vilken dag räknas räntan?",
    "From which day does interest run?",
  ),
  statutoryRate: authority.percent(
    "Korkolain 3 §:n 2 momentin mukainen korko",
    "Ränta enligt 3 § 2 mom. i räntelagen",
    "Rate of section 3(2) of the Interest Act",
  ),
  interestRate: authority.percent(
    "Takaisinperinnän vuotuinen korko",
    "Årlig ränta på återkravet",
    "Yearly interest on the recovery",
  ),
  dueOn: authority.day(
    "Mihin päivään mennessä takaisin perittävä määrä on maksettava?",
    "Senast vilken dag ska beloppet betalas?",
    "By which day must the amount be paid?",
  ),
  setOffOn: authority.day(
    "Milloin määrä kuitataan maksettavasta tuesta?",
    "När kvittas beloppet mot stöd som betalas?",
    "On which day is the amount set off against support?",
  ),
  setOffInSameProject: authority.flag(
    "Kuitataanko se saman hankkeen tuesta?",
    "Kvittas det mot stöd till samma projekt?",
    "Is it set off within the same project?",
  ),
});
export type Recovery = z.infer<typeof Recovery>;

/** What is followed after the last payment: investment, records, recovery. */
export const Aftercare = record({ investment: InvestmentFollowUp, records: KeptRecords, recovery: Recovery });
export type Aftercare = z.infer<typeof Aftercare>;
