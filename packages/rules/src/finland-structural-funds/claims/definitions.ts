import { cite, type Definition } from "@kaari/core";
import { eligibilityDecree, financingDecree } from "../sources.ts";
import { travelCostGuidance } from "./sources.ts";

export const definitions = [
  {
    name: "claim is decided",
    label: { fi: "maksatushakemus on ratkaistu", sv: "ansökan om utbetalning är avgjord", en: "the claim is decided" },
    value: "claim.decidedOn != null",
    citation: cite(financingDecree, "16 § 1 mom."),
  },
  {
    name: "counted claim costs",
    label: {
      fi: "kustannukset, joita haetaan tai jotka hyväksytään",
      sv: "kostnader som söks eller godkänns",
      en: "costs claimed, or accepted once the claim is decided",
    },
    value: "claim.costs[(if claim is decided then accepted else amount) != 0]",
    citation: cite(financingDecree, "16 § 1 mom."),
  },
  {
    name: "counted claim total",
    label: {
      fi: "haettavat tai hyväksyttävät kustannukset yhteensä",
      sv: "kostnader som söks eller godkänns sammanlagt",
      en: "total cost claimed, or accepted once the claim is decided",
    },
    value: "sum(if claim is decided then claim.costs.accepted else claim.costs.amount)",
    citation: cite(financingDecree, "16 § 1 mom."),
  },
  {
    name: "counted staff costs",
    label: {
      fi: "haettavat tai hyväksyttävät palkkakustannukset",
      sv: "lönekostnader som söks eller godkänns",
      en: "staff costs claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category = "staff"].accepted else claim.costs[category = "staff"].amount)',
    citation: cite(eligibilityDecree, "5 § 4 mom."),
  },
  {
    name: "counted development flat rate",
    label: {
      fi: "haettava tai hyväksyttävä prosenttimääräinen korvaus",
      sv: "procentuell ersättning som söks eller godkänns",
      en: "flat-rate amount claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category = "flat-rate" and (if part != null then part = "development" else not(investment project))].accepted else claim.costs[category = "flat-rate" and (if part != null then part = "development" else not(investment project))].amount)',
    citation: cite(eligibilityDecree, "8 §"),
  },
  {
    name: "counted direct costs",
    label: {
      fi: "haettavat tai hyväksyttävät välittömät kustannukset",
      sv: "direkta kostnader som söks eller godkänns",
      en: "direct costs claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category != "flat-rate" and (if part != null then part = "development" else not(investment project))].accepted else claim.costs[category != "flat-rate" and (if part != null then part = "development" else not(investment project))].amount)',
    citation: cite(eligibilityDecree, "9 § 2 mom. ja 11 § 2 mom."),
  },
  {
    name: "counted investment flat rate",
    label: {
      fi: "haettava tai hyväksyttävä investointiosan prosenttimääräinen korvaus",
      sv: "investeringsdelens procentuella ersättning som söks eller godkänns",
      en: "flat-rate amount of the investment part claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category = "flat-rate" and (if part != null then part = "investment" else investment project)].accepted else claim.costs[category = "flat-rate" and (if part != null then part = "investment" else investment project)].amount)',
    citation: cite(eligibilityDecree, "10 § 1 mom."),
  },
  {
    name: "counted direct investment costs",
    label: {
      fi: "haettavat tai hyväksyttävät välittömät investointikustannukset",
      sv: "direkta investeringskostnader som söks eller godkänns",
      en: "direct investment costs claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category != "flat-rate" and (if part != null then part = "investment" else investment project)].accepted else claim.costs[category != "flat-rate" and (if part != null then part = "investment" else investment project)].amount)',
    citation: cite(eligibilityDecree, "10 § 2 mom."),
  },
  {
    name: "counted salaries",
    label: {
      fi: "palkat, joita haetaan tai jotka hyväksytään",
      sv: "löner som söks eller godkänns",
      en: "salaries claimed, or accepted once the claim is decided",
    },
    value:
      'claim.salaries[if decision.salaryModel = "unit-cost-1720" then (if claim is decided then acceptedHours else hours) != 0 else (if claim is decided then acceptedPay else grossPay) != 0]',
    citation: cite(eligibilityDecree, "5 § 4 mom."),
  },
  {
    name: "counted gross pay",
    label: {
      fi: "haettavat tai hyväksyttävät palkat ilman sivukuluja",
      sv: "löner utan bikostnader som söks eller godkänns",
      en: "pay without side costs claimed or accepted",
    },
    value: "sum(if claim is decided then claim.salaries.acceptedPay else claim.salaries.grossPay)",
    citation: cite(eligibilityDecree, "7 § 1 mom."),
  },
  {
    name: "purchases are claimed at actual cost",
    label: {
      fi: "hankinnat korvataan tosiasiallisina kustannuksina",
      sv: "upphandlingar ersätts som faktiska kostnader",
      en: "purchases are reimbursed at actual cost",
    },
    // Beside the 40 % only purchases of an investment part can be.
    value:
      'decision.costModel != null and (decision.costModel in ("actual", "flat-7", "flat-1.5", "material-aid") or (decision.costModel = "flat-40" and investment is decided))',
    citation: cite(eligibilityDecree, "18 § 1 mom."),
  },
  {
    name: "counted purchases",
    label: {
      fi: "hankinnat, joista haetaan tai hyväksytään kustannuksia",
      sv: "upphandlingar för vilka kostnader söks eller godkänns",
      en: "purchases whose cost is claimed or accepted",
    },
    value: "claim.purchases[(if claim is decided then accepted else amount) != 0]",
    citation: cite(eligibilityDecree, "18 §"),
  },
  {
    name: "purchases below national thresholds",
    label: {
      fi: "hankinnat, jotka alittavat kansallisen kynnysarvon",
      sv: "upphandlingar under det nationella tröskelvärdet",
      en: "purchases below the national threshold",
    },
    value:
      'counted purchases[(kind in ("goods", "services", "design-contest") and value < national goods threshold or kind = "works" and value < national works threshold or kind in ("social-and-health", "training-and-events") and value < national social services threshold or kind in ("hotel-and-restaurant", "other-special") and value < national special services threshold or kind = "concession" and value < national concession threshold)]',
    citation: cite(eligibilityDecree, "18 § 2 mom."),
  },
  {
    name: "counted unit cost travel",
    label: {
      fi: "yksikkökustannuksina haettavat tai hyväksyttävät matkat",
      sv: "resor som söks eller godkänns med enhetskostnader",
      en: "travel by unit costs claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category = "travel" and costBasis = "unit-cost"].accepted else claim.costs[category = "travel" and costBasis = "unit-cost"].amount)',
    citation: cite(eligibilityDecree, "13 § 1 mom."),
  },
  {
    name: "unit costs of verified trips",
    label: {
      fi: "todennettujen matkapäivien yksikkökustannukset",
      sv: "enhetskostnader för verifierade resdagar",
      en: "unit costs of the days of travel that are verified",
    },
    value:
      'travel day cost of staff * sum(claim.trips[verified != null and verified and destination = "domestic" and traveller = "staff"].days) + travel day cost of the target group * sum(claim.trips[verified != null and verified and destination = "domestic" and traveller = "target-group"].days) + travel day cost in europe * sum(claim.trips[verified != null and verified and destination = "europe"].days) + travel day cost outside europe * sum(claim.trips[verified != null and verified and destination = "outside-europe"].days)',
    citation: cite(travelCostGuidance, "matkakustannusten yksikkökustannukset", "guidance"),
  },
  {
    name: "counted lump sum costs",
    label: {
      fi: "kertakorvauksena haettavat tai hyväksyttävät kustannukset",
      sv: "kostnader som söks eller godkänns som engångsersättning",
      en: "costs claimed or accepted as a lump sum",
    },
    value: 'counted claim costs[category = "lump-sum" or (costBasis != null and costBasis = "lump-sum")]',
    citation: cite(eligibilityDecree, "14 § 1 mom."),
  },
  {
    name: "counted derelict land",
    label: {
      fi: "haettava tai hyväksyttävä joutomaa ja hylätyt teollisuusalueet",
      sv: "övergivna tomter och tidigare industritomter som söks eller godkänns",
      en: "derelict land and abandoned industrial sites claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category = "land" and derelictSite != null and derelictSite = true].accepted else claim.costs[category = "land" and derelictSite != null and derelictSite = true].amount)',
    citation: cite(eligibilityDecree, "22 § 1 mom. 1 kohta"),
  },
  {
    name: "counted other land",
    label: {
      fi: "haettavat tai hyväksyttävät muut maa- ja vesialueet",
      sv: "andra mark- och vattenområden som söks eller godkänns",
      en: "other land and water claimed or accepted",
    },
    value:
      'sum(if claim is decided then claim.costs[category = "land" and (derelictSite = null or derelictSite = false)].accepted else claim.costs[category = "land" and (derelictSite = null or derelictSite = false)].amount)',
    citation: cite(eligibilityDecree, "22 § 1 mom. 2 kohta"),
  },
  {
    name: "land accepted earlier",
    label: {
      fi: "aiemmin hyväksytyt maa- ja vesialueet",
      sv: "mark- och vattenområden som godkänts tidigare",
      en: "land and water accepted earlier",
    },
    value: 'sum(claim.earlier.acceptedCosts[category = "land"].amount)',
    citation: cite(eligibilityDecree, "22 § 1 mom."),
  },
  {
    name: "land share of the project",
    label: {
      fi: "maa- ja vesialueiden enimmäisosuus hankkeessa",
      sv: "högsta andel mark- och vattenområden i projektet",
      en: "highest share of land and water in the project",
    },
    value:
      'if (some cost in claim.costs satisfies cost.category = "land" and cost.derelictSite != null and cost.derelictSite = true) or (application.budget.lines != null and (some line in application.budget.lines satisfies line.category = "land" and line.derelictSite != null and line.derelictSite = true)) then (if (some cost in claim.costs satisfies cost.category = "land" and (cost.derelictSite = null or cost.derelictSite = false)) or (application.budget.lines != null and (some line in application.budget.lines satisfies line.category = "land" and (line.derelictSite = null or line.derelictSite = false))) then derelict land share + other land share else derelict land share) else other land share',
    citation: cite(eligibilityDecree, "22 § 1 mom."),
  },
] as const satisfies ReadonlyArray<Definition>;
