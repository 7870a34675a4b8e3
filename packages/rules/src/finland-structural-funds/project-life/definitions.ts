import { cite, type Definition } from "@kaari/core";
import { eligibilityDecree, financingAct, financingDecree } from "../sources.ts";

export const definitions = [
  {
    name: "several recipients",
    label: {
      fi: "hankkeella on useita tuen saajia",
      sv: "projektet har flera stödmottagare",
      en: "the project has several recipients",
    },
    value: 'application.grouping != null and application.grouping in ("group", "joint")',
    citation: cite(financingAct, "4 § 14–15 kohta"),
  },
  {
    name: "steering group is decided",
    label: {
      fi: "päätöksessä asetetaan ohjausryhmä",
      sv: "en styrgrupp tillsätts i beslutet",
      en: "the decision sets up a steering group",
    },
    value: 'decision.steeringGroup != null and decision.steeringGroup in ("own", "joint")',
    citation: cite(financingAct, "26 § 2 mom."),
  },
  {
    name: "lump sum is decided",
    label: { fi: "tuki on kertakorvaus", sv: "stödet är en engångsersättning", en: "the support is a lump sum" },
    value: 'decision.costModel != null and decision.costModel in ("lump-sum", "standard-lump-sum")',
    citation: cite(eligibilityDecree, "14 § 1 mom. ja 15 § 5 mom."),
  },
  {
    name: "change is decided",
    label: {
      fi: "muutospäätös on tehty tai laadittu",
      sv: "ändringsbeslutet har fattats eller utarbetats",
      en: "the decision on the change is made or drafted",
    },
    value: "change.decision.madeOn != null",
    citation: cite(financingDecree, "12 §"),
  },
  {
    name: "last claim day",
    label: {
      fi: "viimeinen päivä hakea viimeisen erän maksamista",
      sv: "sista dag att ansöka om utbetalning av den sista posten",
      en: "last day to apply for the last instalment",
    },
    value: 'next working day(project.endsOn + @"P1M" * last payment application months)',
    citation: cite(financingAct, "28 § 1 mom."),
  },
  {
    name: "last claim is late",
    label: {
      fi: "viimeisen erän maksamista haetaan määräajan jälkeen",
      sv: "den sista posten söks efter tidsfristen",
      en: "the last instalment is applied for after the time limit",
    },
    // A claim that has not come is read as a late one.
    value: "report.finalClaimOn = null or report.finalClaimOn > last claim day",
    citation: cite(financingAct, "28 § 1 mom."),
  },
  {
    name: "supported assets have a use period",
    label: {
      fi: "tuetulla omaisuudella on käyttöaika",
      sv: "egendomen som fått stöd har en användningstid",
      en: "supported assets have a use period",
    },
    value: "supported assets are bound and investment is supported",
    citation: cite(financingAct, "24 §"),
  },
  {
    name: "asset use end",
    label: {
      fi: "tuetun omaisuuden käyttöajan viimeinen päivä",
      sv: "sista dag av egendomens användningstid",
      en: "last day of the use period of supported assets",
    },
    value:
      'if aftercare.investment.useEndsOn != null then aftercare.investment.useEndsOn else project.lastPaymentDecisionOn + @"P1Y" * supported asset use years',
    citation: cite(financingAct, "24 §"),
  },
  {
    name: "durability end",
    label: {
      fi: "pysyvyysajan viimeinen päivä",
      sv: "sista dag av varaktighetstiden",
      en: "last day of the durability period",
    },
    value: 'project.lastPaymentDecisionOn + @"P1Y" * investment durability years',
    citation: cite(financingAct, "43 § 2 mom."),
  },
  {
    name: "honest bankruptcy",
    label: {
      fi: "toiminta loppui konkurssiin, jossa ei ole tehty velallisen rikosta",
      sv: "verksamheten upphörde genom en konkurs utan gäldenärsbrott",
      en: "the activity ended in a bankruptcy without a debtor's offence",
    },
    // Whether there was an offence must be known: the exception does not hold by silence.
    value:
      'aftercare.investment.change = "activity-ended" and aftercare.investment.causedByBankruptcy != null and aftercare.investment.causedByBankruptcy and not(aftercare.investment.debtorsOffence)',
    citation: cite(financingAct, "43 § 5 mom."),
  },
  {
    name: "recovery limit day",
    label: {
      fi: "viimeinen päivä ryhtyä takaisinperintään",
      sv: "sista dag att inleda återkrav",
      en: "last day to open recovery",
    },
    value:
      'if supported assets have a use period then asset use end + @"P1Y" * recovery limit years else project.lastPaymentDecisionOn + @"P1Y" * recovery limit years',
    citation: cite(financingAct, "35 § 2 mom."),
  },
  {
    name: "recovery has no limit",
    label: {
      fi: "takaisinperinnän määräaika ei rajoita",
      sv: "tidsfristen för återkrav begränsar inte",
      en: "the time limit of recovery does not hold",
    },
    value:
      '(aftercare.recovery.unionLawRequires != null and aftercare.recovery.unionLawRequires) or (application.fund in ("ESF+", "ERDF", "JTF", "Interreg") and ((aftercare.recovery.proceedingsPending != null and aftercare.recovery.proceedingsPending) or (aftercare.recovery.fraudSuspected != null and aftercare.recovery.fraudSuspected)))',
    citation: cite(financingAct, "35 § 3 mom., 45 § ja 68 §"),
  },
] as const satisfies ReadonlyArray<Definition>;
