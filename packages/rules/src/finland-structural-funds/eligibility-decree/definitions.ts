import { cite, type Definition } from "@kaari/core";
import { eligibilityDecree } from "../sources.ts";
import { salaryModelGuidance } from "./sources.ts";

export const definitions = [
  {
    name: "eligibility decree applies",
    label: {
      fi: "tukikelpoisuusasetus koskee hanketta",
      sv: "förordningen om stödberättigande gäller projektet",
      en: "the eligibility decree governs the project",
    },
    value: "application.fund != null and (eu programme project or national regional project)",
    citation: cite(eligibilityDecree, "1 §"),
  },
  {
    name: "costs are itemised",
    label: {
      fi: "tukikelpoisuusasetus koskee hanketta ja kustannusrivit on annettu",
      sv: "förordningen om stödberättigande gäller projektet och kostnadsraderna har angetts",
      en: "the eligibility decree governs the project and cost lines are given",
    },
    value: "eligibility decree applies and application.budget.lines != null",
    citation: cite(eligibilityDecree, "3 §"),
  },
  {
    name: "planned staff costs",
    label: {
      fi: "suunnitellut palkkakustannukset sivukuluineen",
      sv: "planerade lönekostnader med bikostnader",
      en: "planned staff costs with side costs",
    },
    value: 'sum(application.budget.lines[category = "staff"].amount)',
    citation: cite(eligibilityDecree, "5 § 4 mom."),
  },
  {
    name: "planned service costs",
    label: { fi: "suunnitellut ostopalvelut", sv: "planerade köpta tjänster", en: "planned purchased services" },
    value: 'sum(application.budget.lines[category = "purchased-services"].amount)',
    citation: cite(eligibilityDecree, "11 § 1 mom. 2 kohta"),
  },
  {
    name: "planned travel costs",
    label: { fi: "suunnitellut matkakustannukset", sv: "planerade resekostnader", en: "planned travel costs" },
    value: 'sum(application.budget.lines[category = "travel"].amount)',
    citation: cite(eligibilityDecree, "11 § 1 mom. 3 kohta"),
  },
  {
    name: "planned flat rate amount",
    label: {
      fi: "suunniteltu prosenttimääräinen korvaus",
      sv: "planerad procentuell ersättning",
      en: "planned flat-rate amount",
    },
    value: 'sum(application.budget.lines[category = "flat-rate"].amount)',
    citation: cite(eligibilityDecree, "2 § 2 mom. 3 kohta"),
  },
  {
    name: "planned development flat rate",
    label: {
      fi: "kehittämisosan prosenttimääräinen korvaus",
      sv: "utvecklingsdelens procentuella ersättning",
      en: "flat-rate amount of the development part",
    },
    value:
      'sum(application.budget.lines[category = "flat-rate" and (if part != null then part = "development" else not(investment project))].amount)',
    citation: cite(eligibilityDecree, "2 § 2 mom. 3 kohta"),
  },
  {
    name: "planned direct costs",
    label: {
      fi: "kehittämisosan välittömät kustannukset",
      sv: "utvecklingsdelens direkta kostnader",
      en: "direct costs of the development part",
    },
    value:
      'sum(application.budget.lines[category != "flat-rate" and (if part != null then part = "development" else not(investment project))].amount)',
    citation: cite(eligibilityDecree, "9 § 2 mom. ja 11 § 2 mom."),
  },
  {
    name: "planned direct investment costs",
    label: {
      fi: "investointiosan välittömät kustannukset",
      sv: "investeringsdelens direkta kostnader",
      en: "direct costs of the investment part",
    },
    value:
      'sum(application.budget.lines[category != "flat-rate" and (if part != null then part = "investment" else investment project)].amount)',
    citation: cite(eligibilityDecree, "10 § 2 mom."),
  },
  {
    name: "accepted staff costs",
    label: { fi: "hyväksytyt palkkakustannukset", sv: "godkända lönekostnader", en: "accepted staff costs" },
    value: 'sum(decision.acceptedCosts[category = "staff"].amount)',
    citation: cite(eligibilityDecree, "8 §"),
  },
  {
    name: "decided investment flat rate",
    label: {
      fi: "investointiosan prosenttimääräinen korvaus enintään",
      sv: "investeringsdelens procentuella ersättning högst",
      en: "flat-rate amount of the investment part at most",
    },
    // Of the part's accepted cost, which holds the rate itself: what is left are the direct costs that the rate is taken of.
    value:
      'if decision.acceptedInvestmentTotal != null and application.fund in ("ERDF", "JTF", "national-regional") then ceiling(investment flat rate * decision.acceptedInvestmentTotal / (1 + investment flat rate), 2) else accepted staff costs - accepted staff costs',
    citation: cite(eligibilityDecree, "10 § 1 mom."),
  },
  {
    name: "applicable side cost rate",
    label: {
      fi: "hankkeeseen sovellettava sivukuluprosentti",
      sv: "den lönebikostnadsprocent som gäller projektet",
      en: "side-cost percentage of the project",
    },
    value:
      'if application.costModel.sideCostGroup != null and application.costModel.sideCostGroup = "uas-teaching-staff" then teaching side cost rate else general side cost rate',
    citation: cite(salaryModelGuidance, "prosenttiosuudet, vahvistettu 24.8.2021", "guidance"),
  },
  {
    name: "ineligible lines",
    label: {
      fi: "kustannusrivit, jotka eivät ole tukikelpoisia",
      sv: "kostnadsrader som inte är stödberättigande",
      en: "cost lines that are not eligible",
    },
    value:
      'application.budget.lines[category in ("ordinary-activity", "depreciation", "interest-and-finance", "transfer-tax", "fines-and-court-costs") or (category = "in-kind" and eu programme project) or (incurredBeforeFiling != null and incurredBeforeFiling and (if costBasis != null then costBasis != "flat-rate" else category != "flat-rate")) or (category in ("machinery", "equipment") and usedGoods != null and usedGoods and subsidisedWithinFiveYears != null and subsidisedWithinFiveYears and application.fund in ("ERDF", "JTF", "national-regional"))]',
    citation: cite(eligibilityDecree, "3 § 1 mom. 3 kohta, 21 § 1 kohta ja 24 § 1–6 kohta"),
  },
  {
    name: "partly ineligible lines",
    label: {
      fi: "kustannusrivit, joista osa ei ole tukikelpoinen",
      sv: "kostnadsrader av vilka en del inte är stödberättigande",
      en: "cost lines of which a part is not eligible",
    },
    value:
      'application.budget.lines[(compensatedElsewhere != null and compensatedElsewhere and (application.stateAid = null or application.stateAid != "state-aid")) or (vatIncluded != null and vatIncluded and not(application.applicant.vatDeductible = false and not(application.applicant.legalForm in ("municipality", "joint-municipal-authority")))) or (category = "staff" and application.budget.staff != null and (some position in application.budget.staff satisfies (position.aboveUsualPay != null and position.aboveUsualPay) or (position.voluntaryItems != null and position.voluntaryItems)))]',
    citation: cite(eligibilityDecree, "5 § 2 mom., 23 § ja 24 § 7 kohta"),
  },
  {
    name: "planned land share",
    label: {
      fi: "suunniteltujen maa- ja vesialueiden enimmäisosuus",
      sv: "högsta andel för planerade mark- och vattenområden",
      en: "highest share of the land and water planned",
    },
    value:
      'if application.budget.lines != null and (some line in application.budget.lines satisfies line.category = "land" and line.derelictSite != null and line.derelictSite) then (if (some line in application.budget.lines satisfies line.category = "land" and (line.derelictSite = null or line.derelictSite = false)) then derelict land share + other land share else derelict land share) else other land share',
    citation: cite(eligibilityDecree, "22 § 1 mom."),
  },
  {
    name: "prices of purchases are shown",
    label: {
      fi: "hankintojen hinnat osoitetaan kohtuullisiksi",
      sv: "anskaffningarnas priser visas vara skäliga",
      en: "purchases must be shown to be reasonable",
    },
    value:
      'eligibility decree applies and application.costModel.model != null and application.costModel.model in ("actual", "flat-7", "flat-1.5", "material-aid")',
    citation: cite(eligibilityDecree, "18 §"),
  },
] as const satisfies ReadonlyArray<Definition>;
