import type * as z from "zod";
import { AcceptedCost } from "./decision.ts";
import { authority, list, own, record } from "./fact.ts";

/** What was accepted and paid before this claim. */
export const EarlierClaims = record({
  accepted: authority.money(
    "Kuinka paljon kustannuksia on hyväksytty aiemmissa maksatuspäätöksissä?",
    "Hur stora kostnader har godkänts i tidigare utbetalningsbeslut?",
    "How much cost was accepted in earlier payment decisions?",
  ),
  acceptedCosts: list(
    AcceptedCost,
    "Aiemmin hyväksytyt kustannukset kustannuslajeittain",
    "Tidigare godkända kostnader per kostnadsslag",
    "Costs accepted earlier, by category",
  ),
  paid: authority.money(
    "Kuinka paljon tukea on maksettu aiemmissa maksatuksissa ilman ennakkoa?",
    "Hur mycket stöd har betalats i tidigare utbetalningar utan förskottet?",
    "How much support was paid on earlier claims, without the advance?",
  ),
  advancePaid: authority.money(
    "Kuinka paljon ennakkoa on maksettu?",
    "Hur mycket förskott har betalats?",
    "How much advance was paid?",
  ),
  advanceCleared: authority.money(
    "Kuinka paljon ennakosta on kuitattu aiemmissa maksatuspäätöksissä?",
    "Hur mycket av förskottet har kvittats i tidigare utbetalningsbeslut?",
    "How much of the advance was cleared in earlier payment decisions?",
  ),
});

/**
 * What the authority decides to pay on the claim.
 *
 * `payable` is the support for the accepted costs; `paid` what is left after the advance and a reduction.
 */
export const ClaimPayment = record({
  payable: authority.money(
    "Kuinka paljon tukea hyväksytyistä kustannuksista lasketaan?",
    "Hur mycket stöd beräknas på de godkända kostnaderna?",
    "How much support is reckoned on the accepted costs?",
  ),
  advanceDeducted: authority.money(
    "Kuinka paljon maksettavasta vähennetään ennakkoa?",
    "Hur mycket förskott dras av från beloppet?",
    "How much of the advance is deducted from the payment?",
  ),
  paid: authority.money("Kuinka paljon maksetaan?", "Hur mycket betalas?", "How much is paid?"),
  largerDeductionDecided: authority.flag(
    "Määrääkö tukipäätös kuittaamaan ennakkoa enemmän kerralla?",
    "Bestäms i stödbeslutet att en större andel av förskottet kvittas på en gång?",
    "Does the grant decision order a larger share of the advance to be cleared at once?",
  ),
  fundsAvailable: authority.flag(
    "Onko rahaa maksamiseen käytettävissä?",
    "Finns det medel för utbetalningen?",
    "Are funds available for the payment?",
  ),
});

/** How the recipient told of the Union's support, and what follows from a breach. */
export const Communication = record({
  describedOnline: own.flag(
    "Onko hanketta ja EU:n tukea kuvattu verkkosivulla ja sosiaalisessa mediassa?",
    "Har projektet och EU-stödet beskrivits på webbplatsen och i sociala medier?",
    "Are the project and the Union's support described on the website and social media?",
  ),
  statementOnDocuments: own.flag(
    "Onko EU:n tuki mainittu asiakirjoissa ja viestintäaineistossa?",
    "Nämns EU-stödet i handlingar och kommunikationsmaterial?",
    "Is the Union's support stated on documents and communication material?",
  ),
  displayUp: own.flag(
    "Onko kyltti, juliste tai sähköinen näyttö paikallaan?",
    "Finns skylten, affischen eller den elektroniska skärmen på plats?",
    "Is the plaque, poster or electronic display in place?",
  ),
  breached: authority.flag(
    "Onko viestintävelvollisuuksia rikottu?",
    "Har kommunikationsskyldigheterna åsidosatts?",
    "Were the communication duties breached?",
  ),
  remedied: authority.flag("Onko puute korjattu?", "Har bristen åtgärdats?", "Was the breach remedied?"),
  reduction: authority.money(
    "Kuinka paljon tukea vähennetään rikkomisen vuoksi?",
    "Hur mycket dras av från stödet på grund av överträdelsen?",
    "By how much is the support reduced for the breach?",
  ),
  recovery: authority.money(
    "Kuinka paljon jo maksettua tukea määrätään perittäväksi takaisin rikkomisen vuoksi?",
    "Hur mycket redan betalt stöd återkrävs på grund av överträdelsen?",
    "How much of the support paid already is recovered for the breach?",
  ),
});
export type EarlierClaims = z.infer<typeof EarlierClaims>;
export type ClaimPayment = z.infer<typeof ClaimPayment>;
export type Communication = z.infer<typeof Communication>;
