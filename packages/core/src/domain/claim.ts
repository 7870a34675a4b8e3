import type * as z from "zod";
import { ClaimAttachments } from "./claim-attachments.ts";
import { ClaimPayment, Communication, EarlierClaims } from "./claim-payment.ts";
import { ClaimedCost, ClaimedOutput, ClaimedTrip } from "./claimed-cost.ts";
import { ClaimedPurchase } from "./claimed-purchase.ts";
import { ClaimedSalary } from "./claimed-salary.ts";
import { authority, list, own, record } from "./fact.ts";
import { Sanction } from "./organisation.ts";

/** Income of the project. */
export const Revenue = record({
  kind: own.code(
    ["sales", "machine-time", "premises", "participation-fees"],
    "Mikä tulo?",
    "Vilken inkomst?",
    "Which income?",
  ),
  amount: own.money("Tulon määrä", "Inkomstens belopp", "Amount of the income"),
  producedOn: own.day("Milloin tulo syntyi?", "När uppkom inkomsten?", "On which day was it produced?"),
  receivedOn: own.day("Milloin tulo saatiin?", "När ficks inkomsten?", "On which day was it received?"),
});
export type Revenue = z.infer<typeof Revenue>;

/** Financing beside the support and the recipient's own that came in. */
export const RealisedFinancing = record({
  source: own.code(
    ["municipal", "other-public", "private"],
    "Kenen rahoitusta?",
    "Vems finansiering?",
    "Whose financing is it?",
  ),
  amount: own.money("Toteutuneen rahoituksen määrä", "Belopp", "Amount that came in"),
  voucherAttached: own.flag(
    "Onko rahoituksesta liitetty tosite?",
    "Har ett verifikat över finansieringen bifogats?",
    "Is a voucher of the financing attached?",
  ),
});
export type RealisedFinancing = z.infer<typeof RealisedFinancing>;

/** One claim for payment of the granted support. A claim that is decided has `decidedOn`. */
export const Claim = record({
  kind: own.code(
    ["interim", "final"],
    "Haetaanko väli- vai loppumaksatusta?",
    "Ansöks om mellan- eller slutbetalning?",
    "Is it an interim or the final claim?",
  ),
  period: record({
    startsOn: own.day(
      "Milloin maksatusjakso alkaa?",
      "När börjar utbetalningsperioden?",
      "First day of the claim's period",
    ),
    endsOn: own.day(
      "Milloin maksatusjakso päättyy?",
      "När slutar utbetalningsperioden?",
      "Last day of the claim's period",
    ),
  }),
  pendingOn: own.day(
    "Milloin maksatushakemus tuli vireille?",
    "När blev ansökan om utbetalning anhängig?",
    "On which day did the claim become pending?",
  ),
  decidedOn: authority.day(
    "Milloin maksatuspäätös tehtiin?",
    "När fattades utbetalningsbeslutet?",
    "On which day was the claim decided?",
  ),
  channel: own.code(
    ["eura-2021", "other-electronic", "confirmed-form", "other"],
    "Miten maksua haetaan?",
    "Hur ansöks om utbetalning?",
    "How is payment claimed?",
  ),
  signed: own.flag("Onko hakemus allekirjoitettu?", "Är ansökan undertecknad?", "Is the claim signed?"),
  filedBy: own.code(
    ["recipient", "lead-implementer"],
    "Kuka saattoi hakemuksen vireille?",
    "Vem gjorde ansökan anhängig?",
    "Who made the claim pending?",
  ),
  total: own.money(
    "Kuinka paljon kustannuksia haetaan yhteensä?",
    "Hur stora kostnader ansöks sammanlagt?",
    "Total cost claimed",
  ),
  costs: list(
    ClaimedCost,
    "Mistä kustannuksista haetaan maksua?",
    "För vilka kostnader ansöks om utbetalning?",
    "For which costs is payment claimed?",
  ),
  salaries: list(
    ClaimedSalary,
    "Kenen työstä haetaan maksua?",
    "För vems arbete ansöks om utbetalning?",
    "For whose work is payment claimed?",
  ),
  purchases: list(
    ClaimedPurchase,
    "Mistä hankinnoista haetaan maksua?",
    "För vilka upphandlingar ansöks om utbetalning?",
    "For which purchases is payment claimed?",
  ),
  trips: list(
    ClaimedTrip,
    "Mistä matkoista haetaan yksikkökustannuksia?",
    "För vilka resor ansöks om enhetskostnader?",
    "For which trips are unit costs claimed?",
  ),
  outputs: list(
    ClaimedOutput,
    "Mistä tuotoksista haetaan kertakorvausta?",
    "För vilka output ansöks om engångsersättning?",
    "For which outputs is a lump sum claimed?",
  ),
  revenue: list(
    Revenue,
    "Mitä tuloja hanke on tuottanut edellisen hakemuksen jälkeen?",
    "Vilka inkomster har projektet gett efter den föregående ansökan?",
    "Which income has the project produced since the last claim?",
  ),
  revenueDeducted: own.money(
    "Kuinka paljon tuloja vähennetään kustannuksista?",
    "Hur mycket inkomster dras av från kostnaderna?",
    "How much income is deducted from the costs?",
  ),
  financing: list(
    RealisedFinancing,
    "Mitä muuta kuin tukea ja omarahoitusta hanke on saanut?",
    "Vilken annan finansiering än stöd och självfinansiering har projektet fått?",
    "Which financing beside support and own money came in?",
  ),
  attachments: ClaimAttachments,
  largerDeductionRequested: own.flag(
    "Pyytääkö tuen saaja kuittaamaan ennakkoa enemmän kerralla?",
    "Begär stödmottagaren att en större andel av förskottet kvittas på en gång?",
    "Does the recipient ask for a larger share of the advance to be cleared at once?",
  ),
  supplement: record({
    dueOn: authority.day(
      "Mihin päivään mennessä maksatushakemusta on täydennettävä?",
      "Senast vilken dag ska ansökan om utbetalning kompletteras?",
      "By which day must the claim be supplemented?",
    ),
    arrivedOn: own.day(
      "Milloin täydennys saapui viranomaiselle?",
      "När kom kompletteringen in till myndigheten?",
      "On which day did the supplement reach the authority?",
    ),
    concerns: authority.money(
      "Kuinka suuria haettuja kustannuksia täydennys koskee?",
      "Hur stora ansökta kostnader gäller kompletteringen?",
      "How much of the cost claimed does the supplement concern?",
    ),
    accountSufficient: authority.flag(
      "Onko maksamista varten tarvittava selvitys hyväksyttävä?",
      "Är den utredning som behövs för utbetalningen godtagbar?",
      "Is the account needed for the payment acceptable?",
    ),
  }),
  late: record({
    weightyReason: own.text(
      "Mikä painava syy viivästytti loppumaksatuksen hakemista?",
      "Vilket vägande skäl fördröjde ansökan om slutbetalning?",
      "Which weighty reason delayed the final claim?",
    ),
    weightyReasonNotifiedOn: own.day(
      "Milloin painavasta syystä ilmoitettiin?",
      "När meddelades det vägande skälet?",
      "On which day was the weighty reason notified?",
    ),
    circumstance: own.text(
      "Mikä ylivoimainen este tai muu poikkeuksellinen olosuhde kohdistui tuen saajaan?",
      "Vilket oöverstigligt hinder eller vilken annan exceptionell omständighet drabbade stödmottagaren?",
      "Which force majeure or other exceptional circumstance hit the recipient?",
    ),
    notifiableFrom: own.day(
      "Milloin esteestä oli mahdollista ilmoittaa?",
      "När var det möjligt att meddela om hindret?",
      "From which day could the circumstance be notified?",
    ),
    circumstanceNotifiedOn: own.day(
      "Milloin esteestä ilmoitettiin?",
      "När meddelades hindret?",
      "On which day was the circumstance notified?",
    ),
  }),
  suspensionGrounds: list(
    authority.code(
      ["asset-use", "information", "use-of-grant", "grounds-changed", "union-law"],
      "Peruste keskeyttää maksaminen",
      "Grund för att avbryta utbetalningen",
      "Ground for suspending payment",
    ),
    "Mitä perusteita on keskeyttää maksaminen? (Tyhjä luettelo, jos ei ole.)",
    "Vilka grunder finns det för att avbryta utbetalningen? (Tom lista om det inte finns några.)",
    "Which grounds are there for suspending payment? (An empty list if there are none.)",
  ),
  paymentsSuspended: authority.flag(
    "Onko maksaminen keskeytetty päätöksellä?",
    "Har utbetalningen avbrutits genom beslut?",
    "Has payment been suspended by a decision?",
  ),
  sanctions: list(
    Sanction,
    "Mitä ratkaisuja tai seuraamusmaksuja on tullut lainvoimaiseksi tuen myöntämisen jälkeen?",
    "Vilka avgöranden eller påföljdsavgifter har vunnit laga kraft efter att stödet beviljades?",
    "Which rulings or penalty fees became final after the grant?",
  ),
  controlDocumentsOn: own.day(
    "Milloin valvojalla oli kaikki tarkastukseen tarvittavat asiakirjat?",
    "När hade kontrollanten alla handlingar som behövs för kontrollen?",
    "On which day did the controller have every document it needs?",
  ),
  communication: Communication,
  earlier: EarlierClaims,
  payment: ClaimPayment,
});
export type Claim = z.infer<typeof Claim>;
