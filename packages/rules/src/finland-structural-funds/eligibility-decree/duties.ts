import { cite, type Obligation, type Requirement } from "@kaari/core";
import { eligibilityDecree } from "../sources.ts";

export const requirements = [
  {
    id: "cost-models-decided",
    title: {
      fi: "Kustannusmallit on päätetty koko toteuttamisajaksi",
      sv: "Kostnadsmodellerna har beslutats för hela genomförandetiden",
      en: "Cost models are decided for the whole implementation period",
    },
    who: "authority",
    gate: "decision",
    when: "eligibility decree applies",
    citation: cite(eligibilityDecree, "2 § 1 mom."),
    basis: ["FI-866-2"],
  },
] as const satisfies ReadonlyArray<Requirement>;

export const obligations = [
  {
    id: "report-revenue",
    title: {
      fi: "Ilmoita myyntitulot, käyttökorvaukset, vuokrat ja osallistumismaksut viimeistään viimeisessä maksatushakemuksessa",
      sv: "Anmäl försäljningsinkomster, nyttjandeersättningar, hyror och deltagaravgifter senast i den sista ansökan om utbetalning",
      en: "Report sales, charges for use, rent and participation fees at the latest in the last claim",
    },
    owner: "lead-implementer",
    when: "eligibility decree applies",
    citation: cite(eligibilityDecree, "4 §"),
    basis: ["FI-866-4"],
  },
  {
    id: "keep-working-time-records",
    title: {
      fi: "Pidä kaikkien hanketyötä tekevien työaikakirjanpitoa, jonka työntekijä ja työnantaja hyväksyvät",
      sv: "För arbetstidsbokföring för alla som arbetar med projektet, godkänd av arbetstagaren och arbetsgivaren",
      en: "Keep working time records of everyone who works for the project, accepted by employee and employer",
    },
    owner: "lead-implementer",
    when: 'decision.salaryModel = "unit-cost-1720"',
    citation: cite(eligibilityDecree, "6 § 3 mom."),
    basis: ["FI-866-6"],
  },
  {
    id: "show-reasonable-prices",
    title: {
      fi: "Osoita vaadittaessa, että hankinnoista aiheutuvat kustannukset ovat kohtuullisia",
      sv: "Visa på begäran att kostnaderna för upphandling är skäliga",
      en: "Show on demand that the costs of purchases are reasonable",
    },
    owner: "lead-implementer",
    when: "prices of purchases are shown",
    citation: cite(eligibilityDecree, "18 § 1 mom."),
    basis: ["FI-866-18-1"],
  },
] as const satisfies ReadonlyArray<Obligation>;
