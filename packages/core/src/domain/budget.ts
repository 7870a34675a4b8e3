import type * as z from "zod";
import { list, own, record } from "./fact.ts";

/** Cost categories of a budget line. */
export const costCategories = [
  "staff",
  "travel",
  "purchased-services",
  "premises",
  "materials",
  "equipment",
  "information",
  "audit",
  "steering-group",
  "other-direct",
  "indirect",
  "flat-rate",
  "lump-sum",
  "participant-allowances",
  "machinery",
  "buildings",
  "land",
  "intangible-investment",
  "in-kind",
  "depreciation",
  "interest-and-finance",
  "transfer-tax",
  "fines-and-court-costs",
  "ordinary-activity",
] as const;

/** One line of the cost estimate. `amount` includes VAT only where `vatIncluded` says so. */
export const BudgetLine = record({
  category: own.code(costCategories, "Mikä kustannuslaji?", "Vilket kostnadsslag?", "Which cost category?"),
  description: own.text("Mistä kustannus syntyy?", "Vad består kostnaden av?", "What is the cost?"),
  amount: own.money("Kustannuksen määrä", "Kostnadens belopp", "Amount of the cost"),
  partner: own.text("Kenen kustannus?", "Vems kostnad?", "Whose cost is it?"),
  part: own.code(
    ["development", "investment"],
    "Kuuluuko kustannus kehittämis- vai investointiosaan?",
    "Hör kostnaden till utvecklings- eller investeringsdelen?",
    "Does the cost belong to the development or the investment part?",
  ),
  costBasis: own.code(
    ["actual", "unit-cost", "lump-sum", "flat-rate"],
    "Millä kustannusmallilla rivi korvataan?",
    "Enligt vilken kostnadsmodell ersätts raden?",
    "Which cost form reimburses the line?",
  ),
  vatIncluded: own.flag(
    "Sisältyykö riviin arvonlisävero?",
    "Ingår mervärdesskatt i raden?",
    "Does the line include VAT?",
  ),
  compensatedElsewhere: own.flag(
    "Saako tai onko hakija oikeutettu saamaan kustannukseen korvauksen muualta?",
    "Får sökanden eller har sökanden rätt till ersättning för kostnaden från annat håll?",
    "Does the applicant get, or is it entitled to, compensation for the cost from elsewhere?",
  ),
  incurredBeforeFiling: own.flag(
    "Onko kustannus syntynyt ennen vireilletuloa?",
    "Har kostnaden uppkommit innan ansökan blev anhängig?",
    "Was the cost incurred before the application became pending?",
  ),
  distanceKm: own.number(
    "Kuinka monta kilometriä matka on työpaikalta tai kotoa?",
    "Hur många kilometer är resan från arbetsplatsen eller hemmet?",
    "How many kilometres is the trip from the workplace or home?",
  ),
  unitPrice: own.money(
    "Koneen tai laitteen hinta",
    "Maskinens eller anordningens pris",
    "Price of the machine or device",
  ),
  usedGoods: own.flag(
    "Onko kone tai laite käytetty?",
    "Är maskinen eller anordningen begagnad?",
    "Is the machine or device used?",
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
export type BudgetLine = z.infer<typeof BudgetLine>;

/** A position whose salary the project pays. `share` is of full annual working time. */
export const StaffPosition = record({
  title: own.text("Tehtävänimike", "Befattning", "Title of the position"),
  jobDescriptionWritten: own.flag(
    "Onko tehtävästä kirjallinen tehtävänkuva?",
    "Finns det en skriftlig arbetsbeskrivning?",
    "Is there a written job description?",
  ),
  share: own.percent(
    "Kuinka suuri osuus vuotuisesta työajasta tehdään hankkeelle?",
    "Hur stor andel av den årliga arbetstiden används för projektet?",
    "What share of the full annual working time is for the project?",
  ),
  shareReason: own.text(
    "Mikä on perusteltu syy alle 20 prosentin työaikaosuudelle?",
    "Vilket är det motiverade skälet till en arbetstidsandel under 20 procent?",
    "What justified reason is there for a share below 20 per cent?",
  ),
  annualGrossCost: own.money(
    "Viimeisimmät vuotuiset bruttotyövoimakustannukset",
    "De senaste årliga bruttoarbetskraftskostnaderna",
    "Latest annual gross employment cost",
  ),
  hourlyUnitCost: own.money("Tuntihinta", "Timkostnad", "Hourly unit cost"),
  hoursPerYear: own.number(
    "Kuinka monta tuntia vuodessa hankkeelle tehdään?",
    "Hur många timmar per år används för projektet?",
    "How many hours a year are planned for the project?",
  ),
  aboveUsualPay: own.flag(
    "Onko palkka suurempi kuin hakija yleensä maksaa vastaavasta tehtävästä?",
    "Är lönen högre än vad sökanden vanligen betalar för motsvarande uppgifter?",
    "Is the pay above what the applicant usually pays for the level?",
  ),
  voluntaryItems: own.flag(
    "Sisältyykö palkkaan tulospalkkioita, luontoisetuja, bonuksia tai muita vapaaehtoisia eriä?",
    "Ingår resultatpremier, naturaförmåner, bonusar eller andra frivilliga poster i lönen?",
    "Does the pay include performance bonuses, fringe benefits, bonuses or other voluntary items?",
  ),
});
export type StaffPosition = z.infer<typeof StaffPosition>;

/** A purchase that the project plans. `estimatedValue` is without VAT, options included. */
export const PlannedPurchase = record({
  subject: own.text("Mitä hankitaan?", "Vad anskaffas?", "What is bought?"),
  kind: own.code(
    [
      "goods",
      "services",
      "design-contest",
      "works",
      "social-and-health",
      "training-and-events",
      "hotel-and-restaurant",
      "other-special",
      "concession",
    ],
    "Minkä lajin hankinta?",
    "Vilket slag av upphandling?",
    "What kind of purchase?",
  ),
  estimatedValue: own.money(
    "Hankinnan ennakoitu arvo ilman arvonlisäveroa",
    "Upphandlingens uppskattade värde utan mervärdesskatt",
    "Estimated value without VAT",
  ),
  fromRelatedParty: own.flag(
    "Hankitaanko hakijan lähipiiriltä?",
    "Görs anskaffningen av en närstående part?",
    "Is it bought from a related party?",
  ),
  relation: own.code(
    [
      "recipient",
      "leading-person",
      "family-of-responsible-person",
      "undertaking-of-recipient",
      "undertaking-of-family",
      "undertaking-of-responsible-person",
    ],
    "Mikä lähipiiri? Hakija itse, johtavassa asemassa oleva, vastuuasemassa olevan perheenjäsen vai jonkin näistä yritys?",
    "Vilken närstående part? Sökanden själv, en ledande person, en ansvarspersons familjemedlem eller någon av dessas företag?",
    "Which related party? The applicant, a leading person, family of a responsible person, or an undertaking of one of them?",
  ),
  priceShownBy: own.code(
    ["none", "price-level", "quotes", "procurement-act"],
    "Miten hinnan kohtuullisuus osoitetaan: hintatason selvitys, tarjoukset vai hankintalain menettely?",
    "Hur visas att priset är skäligt: utredning av prisnivån, anbud eller förfarande enligt upphandlingslagen?",
    "How is a reasonable price shown: price level, quotes, or a procedure of the procurement act?",
  ),
});
export type PlannedPurchase = z.infer<typeof PlannedPurchase>;

/** Cost estimate. `total` is the eligible total cost before revenue is deducted. */
export const Budget = record({
  total: own.money(
    "Hankkeen tukikelpoiset kokonaiskustannukset",
    "Projektets stödberättigande totala kostnader",
    "Eligible total cost of the project",
  ),
  investmentTotal: own.money(
    "Investointiosan tukikelpoiset kokonaiskustannukset",
    "Investeringsdelens stödberättigande totala kostnader",
    "Eligible total cost of the investment part",
  ),
  totalWithVat: own.money(
    "Kokonaiskustannukset arvonlisäveroineen",
    "Totala kostnader med mervärdesskatt",
    "Total cost including VAT",
  ),
  revenue: own.money(
    "Arvio hankkeen tuloista toteuttamisaikana",
    "Uppskattning av projektets inkomster under genomförandetiden",
    "Estimated revenue in the implementation period",
  ),
  lines: list(
    BudgetLine,
    "Mitkä ovat kustannusarvion rivit?",
    "Vilka är raderna i kostnadsberäkningen?",
    "What are the lines of the cost estimate?",
  ),
  staff: list(
    StaffPosition,
    "Mitkä tehtävät palkataan hankkeeseen?",
    "Vilka befattningar avlönas i projektet?",
    "Which positions does the project pay?",
  ),
  purchases: list(
    PlannedPurchase,
    "Mitä hankintoja tehdään?",
    "Vilka anskaffningar görs?",
    "Which purchases are planned?",
  ),
});
export type Budget = z.infer<typeof Budget>;
