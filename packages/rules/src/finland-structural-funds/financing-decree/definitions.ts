import { cite, type Definition } from "@kaari/core";
import { financingDecree } from "../sources.ts";

export const definitions = [
  {
    name: "domestically funded",
    label: {
      fi: "ei Interreg-ohjelman kansallista vastinrahoitusta",
      sv: "inte nationell medfinansiering för ett Interreg-program",
      en: "not national co-financing of an Interreg programme",
    },
    value: 'application.fund = null or application.fund != "Interreg"',
    citation: cite(financingDecree, "1 § 2 mom."),
  },
  {
    name: "development project",
    label: { fi: "kehittämishanke", sv: "utvecklingsprojekt", en: "development project" },
    value: 'application.projectType != null and application.projectType = "development"',
    citation: cite(financingDecree, "4 § 1 mom."),
  },
  {
    name: "investment project",
    label: { fi: "investointihanke", sv: "investeringsprojekt", en: "investment project" },
    value: 'application.projectType != null and application.projectType = "investment"',
    citation: cite(financingDecree, "4 § 2 mom."),
  },
  {
    name: "interreg programme co-financing",
    label: {
      fi: "Interreg-ohjelman kansallista vastinrahoitusta, ei ulkorajaohjelman",
      sv: "nationell medfinansiering av ett Interregprogram, inte av ett program vid de yttre gränserna",
      en: "national co-financing of an Interreg programme, not of an external-border one",
    },
    value:
      'application.fund = "Interreg" and application.interreg.programme != null and application.interreg.programme = "interreg"',
    citation: cite(financingDecree, "31–36 §"),
  },
  {
    name: "regional development support is sought",
    label: {
      fi: "haetaan alueellista kehittämistukea",
      sv: "regionalt utvecklingsstöd söks",
      en: "regional development support is applied for",
    },
    value:
      'application.fund in ("ERDF", "JTF", "national-regional") and application.supportKind != null and application.supportKind = "regional-development"',
    citation: cite(financingDecree, "5 § 1 mom."),
  },
  {
    name: "investment is planned",
    label: {
      fi: "hankkeeseen sisältyy investointi",
      sv: "i projektet ingår en investering",
      en: "the project includes an investment",
    },
    value:
      '(application.budget.investmentTotal != null and application.budget.investmentTotal > 0) or (application.budget.lines != null and (some line in application.budget.lines satisfies (line.part != null and line.part = "investment")))',
    citation: cite(financingDecree, "4 § 2 mom."),
  },
  {
    name: "investment is decided",
    label: {
      fi: "päätökseen sisältyy investointiosa",
      sv: "beslutet innehåller en investeringsdel",
      en: "the decision holds an investment part",
    },
    value:
      "if decision.acceptedInvestmentTotal != null then decision.acceptedInvestmentTotal > 0 else investment is planned",
    citation: cite(financingDecree, "4 § 2 mom."),
  },
  {
    name: "planned support by parts",
    label: {
      fi: "kehittämis- ja investointiosan enimmäistuki yhteensä",
      sv: "högsta stöd för utvecklings- och investeringsdelen tillsammans",
      en: "highest support of the development and the investment part together",
    },
    value:
      "development support ceiling * (planned costs after revenue - application.budget.investmentTotal) + investment support ceiling * application.budget.investmentTotal",
    citation: cite(financingDecree, "4 § 1–2 mom.", "interpretation"),
  },
  {
    name: "decided support by parts",
    label: {
      fi: "kehittämis- ja investointiosan enimmäistuki yhteensä päätöksessä",
      sv: "högsta stöd för utvecklings- och investeringsdelen tillsammans i beslutet",
      en: "highest support of both parts together in the decision",
    },
    value:
      "development support ceiling * (decision.acceptedTotal - decision.acceptedInvestmentTotal) + investment support ceiling * decision.acceptedInvestmentTotal",
    citation: cite(financingDecree, "4 § 1–2 mom.", "interpretation"),
  },
  {
    name: "free input of own financing",
    label: {
      fi: "rahaa edellyttämätön panostus omarahoituksessa",
      sv: "insatser som fås gratis i självfinansieringen",
      en: "input received free of charge within own financing",
    },
    value: 'sum(application.fundingPlan.sources[source = "own" and kind != null and kind = "in-kind"].amount)',
    citation: cite(financingDecree, "22 § 1 mom."),
  },
  {
    name: "free input of other financing",
    label: {
      fi: "rahaa edellyttämätön panostus muussa rahoituksessa",
      sv: "insatser som fås gratis i den övriga finansieringen",
      en: "input received free of charge within other financing",
    },
    value: 'sum(application.fundingPlan.sources[source != "own" and kind != null and kind = "in-kind"].amount)',
    citation: cite(financingDecree, "22 § 1 mom."),
  },
] as const satisfies ReadonlyArray<Definition>;
