import { cite, type Definition } from "@kaari/core";
import { financingAct } from "../sources.ts";

export const definitions = [
  {
    name: "eu programme project",
    label: {
      fi: "Rahoitetaan Euroopan unionin alue- ja rakennepolitiikan ohjelmasta",
      sv: "Finansieras genom Europeiska unionens regional- och strukturpolitiska program",
      en: "Financed from the European Union's regional and structural policy programme",
    },
    value: 'application.fund in ("ESF+", "ERDF", "JTF")',
    citation: cite(financingAct, "4 § 3–4 kohta"),
  },
  {
    name: "national regional project",
    label: {
      fi: "Rahoitetaan kansallisista alueiden kehittämisen varoista",
      sv: "Finansieras med nationella medel för regionutveckling",
      en: "Financed from national regional development funds",
    },
    value: 'application.fund = "national-regional"',
    citation: cite(financingAct, "4 § 2 kohta"),
  },
  {
    name: "funds with calls",
    label: {
      fi: "Rahoitetaan EU-ohjelmasta tai kansallisista alueiden kehittämisen varoista",
      sv: "Finansieras genom EU-programmet eller med nationella medel för regionutveckling",
      en: "Financed from the EU programme or from national regional development funds",
    },
    value: "eu programme project or national regional project",
    citation: cite(financingAct, "1 § 2 mom. 1–2 kohta"),
  },
  {
    name: "material aid project",
    label: {
      fi: "vähävaraisten aineellisen avun hanke",
      sv: "projekt för materiellt stöd till dem som har det sämst ställt",
      en: "project of material aid to the most deprived",
    },
    // Only a material aid project has the model of that name; one paid by a lump sum is known by its kind of support.
    value:
      'application.costModel.model != null and (application.costModel.model = "material-aid" or (application.costModel.model in ("lump-sum", "standard-lump-sum", "eu-level") and application.supportKind != null and application.supportKind = "material-aid"))',
    citation: cite(financingAct, "15 § 1 mom. ja 17 § 2 mom."),
  },
  {
    name: "public-law applicant",
    label: {
      fi: "Hakija on julkisoikeudellinen yhteisö",
      sv: "Sökanden är ett offentligrättsligt samfund",
      en: "The applicant is a public-law body",
    },
    value:
      'application.applicant.legalForm in ("municipality", "joint-municipal-authority", "wellbeing-services-county", "regional-council", "state-authority", "parish", "other-public-law-body")',
    citation: cite(financingAct, "7 § 1 mom."),
  },
  {
    name: "financing beside the grant",
    label: {
      fi: "Omarahoitus ja muu rahoitus yhteensä",
      sv: "Självfinansiering och annan finansiering sammanlagt",
      en: "Own and other financing in total",
    },
    value: "sum(application.fundingPlan.sources.amount)",
    citation: cite(financingAct, "18 § 1 mom."),
  },
  {
    name: "planned costs after revenue",
    label: {
      fi: "Kustannukset, joista on vähennetty arvioidut tulot",
      sv: "Kostnader med avdrag för uppskattade inkomster",
      en: "Costs less estimated revenue",
    },
    // Rules on de minimis or State aid may keep revenue from being deducted: `revenue-with-aid` leaves that to a person.
    value:
      'if application.budget.revenue != null and (application.stateAid = null or application.stateAid = "none") then application.budget.total - application.budget.revenue else application.budget.total',
    citation: cite(financingAct, "17 § 3 mom."),
  },
  {
    name: "support is sought before start",
    label: {
      fi: "Tukea on haettava ennen hankkeen aloittamista",
      sv: "Stöd ska sökas innan projektet inleds",
      en: "Support must be applied for before the project starts",
    },
    // 61 § excepts Interreg programmes, not those across the external borders (4 § 10–11 kohta).
    value:
      'application.fund != "Interreg" or (application.interreg.programme != null and application.interreg.programme = "external-border")',
    citation: cite(financingAct, "19 § 1 mom. ja 61 § 1 mom."),
  },
  {
    name: "support is granted",
    label: { fi: "Päätöksellä myönnetään tukea", sv: "Stöd beviljas i beslutet", en: "The decision grants support" },
    value: "decision.granted > 0",
    citation: cite(financingAct, "21 §"),
  },
  {
    name: "investment is supported",
    label: {
      fi: "Investointiin myönnetään tukea",
      sv: "Stöd beviljas för en investering",
      en: "Support is granted for an investment",
    },
    // The whole grant of an investment project is for it; where a share is not told apart, the accepted costs tell.
    value:
      "support is granted and (investment project or (if decision.investmentGranted != null then decision.investmentGranted > 0 else investment is decided))",
    citation: cite(financingAct, "21 § 2 mom. 3 kohta ja 24 §"),
  },
  {
    name: "investment is in the project",
    label: {
      fi: "Hanke on investointi tai sisältää investoinnin",
      sv: "Projektet är eller innehåller en investering",
      en: "The project is an investment or holds one",
    },
    value: "investment project or application.budget.investmentTotal > 0",
    citation: cite(financingAct, "24 §"),
  },
  {
    name: "supported assets are bound",
    label: {
      fi: "Tuettua omaisuutta on käytettävä määräaika",
      sv: "Egendom som fått stöd ska användas en viss tid",
      en: "Supported assets must be used for a time",
    },
    // Projects of 9 § 1 mom. and of 12 § 1 mom. 1 kohta: neither the ESF+ nor employment projects of the JTF.
    value:
      'application.fund in ("ERDF", "national-regional", "Interreg") or (application.fund = "JTF" and (application.supportKind = null or application.supportKind != "employment-skills-inclusion"))',
    citation: cite(financingAct, "24 §"),
  },
] as const satisfies ReadonlyArray<Definition>;
