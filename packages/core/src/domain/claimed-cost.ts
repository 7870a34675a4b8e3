import type * as z from "zod";
import { costCategories } from "./budget.ts";
import { authority, own, record } from "./fact.ts";

/**
 * A cost for which payment is claimed: `amount` as claimed, `accepted` as the authority accepts it.
 *
 * The parts that are not eligible stand beside it and are part of `amount`.
 */
export const ClaimedCost = record({
  category: own.code(costCategories, "Mikä kustannuslaji?", "Vilket kostnadsslag?", "Which cost category?"),
  description: own.text("Mistä kustannus on syntynyt?", "Vad består kostnaden av?", "What is the cost?"),
  amount: own.money("Kuinka paljon haetaan?", "Hur mycket ansöks om?", "Amount claimed"),
  accepted: authority.money("Kuinka paljon hyväksytään?", "Hur mycket godkänns?", "Amount accepted"),
  costBasis: own.code(
    ["actual", "unit-cost", "lump-sum", "flat-rate"],
    "Millä kustannusmallilla kustannus korvataan?",
    "Enligt vilken kostnadsmodell ersätts kostnaden?",
    "Which cost form reimburses the cost?",
  ),
  part: own.code(
    ["development", "investment"],
    "Kuuluuko kustannus kehittämis- vai investointiosaan?",
    "Hör kostnaden till utvecklings- eller investeringsdelen?",
    "Does the cost belong to the development or the investment part?",
  ),
  incurredFrom: own.day(
    "Minä päivänä kustannus alkoi syntyä?",
    "Vilken dag började kostnaden uppkomma?",
    "From which day was the cost incurred?",
  ),
  incurredUntil: own.day(
    "Minä päivänä kustannus viimeksi syntyi?",
    "Vilken dag uppkom kostnaden senast?",
    "Until which day was the cost incurred?",
  ),
  paidOn: own.day(
    "Minä päivänä kustannus maksettiin kokonaan?",
    "Vilken dag var kostnaden helt betald?",
    "On which day was the cost fully paid?",
  ),
  shownByVouchers: own.flag(
    "Näkyykö kustannus hankkeen kirjanpidon tositteista samansuuruisena?",
    "Framgår kostnaden till samma belopp av verifikaten i projektets bokföring?",
    "Do the vouchers of the project's accounts show the cost in the same amount?",
  ),
  eligibleFrom: authority.day(
    "Mistä päivästä alkaen muutospäätös hyväksyy kustannuksen?",
    "Från vilken dag godkänner ändringsbeslutet kostnaden?",
    "From which day does a change decision accept the cost?",
  ),
  vat: own.money(
    "Kuinka paljon haettuun määrään sisältyy arvonlisäveroa?",
    "Hur mycket mervärdesskatt ingår i det ansökta beloppet?",
    "How much VAT is in the amount claimed?",
  ),
  compensatedElsewhere: own.money(
    "Kuinka paljon haetusta määrästä on saatu tai on oikeus saada korvausta muualta?",
    "För hur stor del av det ansökta beloppet har ersättning fåtts eller kan fås från annat håll?",
    "How much of the amount claimed is, or can be, compensated from elsewhere?",
  ),
  distanceKm: own.number(
    "Kuinka monta kilometriä matka on työpaikalta tai kotoa?",
    "Hur många kilometer är resan från arbetsplatsen eller hemmet?",
    "How many kilometres is the trip from the workplace or home?",
  ),
  aboveTravelRules: own.money(
    "Kuinka paljon matkakustannus ylittää virka- tai työehtosopimuksen tai valtion matkustussäännön?",
    "Med hur mycket överskrider resekostnaden kollektivavtalet eller statens resereglemente?",
    "By how much is the travel cost above the collective agreement or the State's travel rules?",
  ),
  acquiredBy: own.code(
    ["purchase", "leasing", "instalments"],
    "Ostettiinko omaisuus kerralla, osamaksulla vai leasingilla?",
    "Köptes egendomen på en gång, på avbetalning eller genom leasing?",
    "Was the asset bought at once, by instalments or leased?",
  ),
  financeParts: own.money(
    "Kuinka paljon haettuun määrään sisältyy hallinto-, rahoitus-, korko-, vakuutus-, korjaus- tai huoltokustannuksia?",
    "Hur mycket förvaltnings-, finansierings-, ränte-, försäkrings-, reparations- eller underhållskostnader ingår i det ansökta beloppet?",
    "How much administration, finance, interest, insurance, repair or service cost is in the amount claimed?",
  ),
  instalments: record({
    bindingDebt: own.flag(
      "Onko tuen saajalla sitova sopimus maksaa jäljellä oleva velka?",
      "Har stödmottagaren ett bindande avtal om att betala den återstående skulden?",
      "Is the recipient bound by contract to pay the remaining debt?",
    ),
    delivered: own.flag(
      "Onko omaisuus toimitettu tuen saajalle?",
      "Har egendomen levererats till stödmottagaren?",
      "Has the asset been delivered to the recipient?",
    ),
    rightsTransferred: own.flag(
      "Onko omistusoikeus tai sitä vastaavat oikeudet siirtyneet tuen saajalle?",
      "Har äganderätten eller motsvarande rättigheter övergått till stödmottagaren?",
      "Has title, or rights equal to it, passed to the recipient?",
    ),
    rightsAssigned: own.flag(
      "Onko myyjän oikeuksia siirretty rahoittajalle?",
      "Har säljarens rättigheter överförts på en finansiär?",
      "Were the seller's rights assigned to a financier?",
    ),
    sellerPaid: own.flag(
      "Onko rahoittaja maksanut kauppahinnan myyjälle?",
      "Har finansiären betalat köpesumman till säljaren?",
      "Has the financier paid the price to the seller?",
    ),
  }),
  unitPrice: own.money(
    "Koneen tai laitteen hinta",
    "Maskinens eller anordningens pris",
    "Price of the machine or device",
  ),
  usedGoods: own.flag(
    "Onko kone, laite tai tavara käytetty?",
    "Är maskinen, anordningen eller varan begagnad?",
    "Is the machine, device or good used?",
  ),
  subsidisedWithinFiveYears: own.flag(
    "Onko käytettyyn koneeseen saatu julkista tukea viiden edellisen vuoden aikana?",
    "Har offentligt stöd fåtts för den begagnade maskinen under de fem föregående åren?",
    "Was the used machine bought with public aid in the five preceding years?",
  ),
  derelictSite: own.flag(
    "Onko maa-alue joutomaata tai hylätty teollisuusalue, jolla on rakennuksia?",
    "Är marken övergiven eller ett före detta industriområde med byggnader?",
    "Is the land derelict or an abandoned industrial site with buildings?",
  ),
});
export type ClaimedCost = z.infer<typeof ClaimedCost>;

/** A trip whose cost is claimed by unit costs; a day is each commenced 24 hours. */
export const ClaimedTrip = record({
  destination: own.code(
    ["domestic", "europe", "outside-europe"],
    "Mihin matka tehtiin?",
    "Vart gjordes resan?",
    "Where did the trip go?",
  ),
  traveller: own.code(
    ["staff", "target-group"],
    "Matkustiko henkilöstö vai kohderyhmä tai osallistuva organisaatio?",
    "Reste personalen eller målgruppen eller en deltagande organisation?",
    "Did staff travel, or the target group or a participating organisation?",
  ),
  days: own.count("Kuinka monta matkapäivää?", "Hur många resdagar?", "How many days of travel?"),
  verified: own.flag(
    "Onko matka ja matkapäivät todennettu hakemuksessa?",
    "Har resan och resdagarna verifierats i ansökan?",
    "Are the trip and its days verified in the claim?",
  ),
});
export type ClaimedTrip = z.infer<typeof ClaimedTrip>;

/** A result that a lump sum pays for, as claimed. `decided` is its amount in the decision. */
export const ClaimedOutput = record({
  description: own.text("Mikä tuotos?", "Vilken output?", "Which output?"),
  decided: authority.money(
    "Kuinka paljon päätös maksaa tuotoksesta?",
    "Hur mycket betalar beslutet för outputen?",
    "How much does the decision pay for the output?",
  ),
  amount: own.money("Kuinka paljon tuotoksesta haetaan?", "Hur mycket ansöks för outputen?", "Amount claimed"),
  accepted: authority.money(
    "Kuinka paljon tuotoksesta hyväksytään?",
    "Hur mycket godkänns för outputen?",
    "Amount accepted",
  ),
  verified: own.flag(
    "Onko tuotos todennettu päätöksessä määrätyillä asiakirjoilla?",
    "Har outputen verifierats med de handlingar som anges i beslutet?",
    "Is the output verified by the documents that the decision names?",
  ),
});
export type ClaimedOutput = z.infer<typeof ClaimedOutput>;
