import { cite, type Definition } from "@kaari/core";
import { cpr } from "../sources.ts";

export const definitions = [
  {
    name: "poster due",
    label: {
      fi: "juliste tai sähköinen näyttö on asetettava esille",
      sv: "en affisch eller elektronisk skärm ska sättas upp",
      en: "a poster or electronic display is due",
    },
    value:
      'cpr fund besides interreg and not(plaque due) and not(application.fund = "ESF+" and ((application.applicant.legalForm != null and application.applicant.legalForm = "natural-person") or (application.costModel.model != null and application.costModel.model = "material-aid")))',
    citation: cite(cpr, "Art. 50(1)(d)"),
  },
  {
    name: "communication event due",
    label: {
      fi: "viestintätapahtuma on järjestettävä",
      sv: "ett kommunikationsevenemang ska ordnas",
      en: "a communication event is due",
    },
    value:
      "cpr fund besides interreg and (application.budget.total > eu communication event threshold or (application.strategicImportance != null and application.strategicImportance))",
    citation: cite(cpr, "Art. 50(1)(e)"),
  },
  {
    name: "eu durability end",
    label: {
      fi: "pysyvyysajan viimeinen päivä loppumaksusta",
      sv: "sista dag av varaktighetstiden från slutbetalningen",
      en: "last day of the durability period from the final payment",
    },
    value: 'project.lastInstalmentOn + @"P1Y" * eu durability years',
    citation: cite(cpr, "Art. 65(1)"),
  },
  {
    name: "stopped by honest bankruptcy",
    label: {
      fi: "toiminta loppui konkurssiin ilman petosta",
      sv: "verksamheten upphörde genom en konkurs utan bedrägeri",
      en: "the activity stopped in a non-fraudulent bankruptcy",
    },
    // Whether there was an offence must be known: the exception does not hold by silence.
    value:
      'aftercare.investment.change = "activity-ended" and aftercare.investment.causedByBankruptcy != null and aftercare.investment.causedByBankruptcy and not(aftercare.investment.debtorsOffence)',
    citation: cite(cpr, "Art. 65(3)"),
  },
] as const satisfies ReadonlyArray<Definition>;
