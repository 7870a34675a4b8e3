import type { Rule } from "@kaari/core";
import { ours } from "../citation.ts";

/** The decision against the application and itself. */
export const decisionRules = [
  {
    ...ours("decision"),
    id: "decision-after-filing",
    title: {
      fi: "Päätös tehdään hakemisen jälkeen",
      sv: "Beslutet fattas efter ansökan",
      en: "The decision comes after the application",
    },
    gate: "decision",
    when: "decision.madeOn != null and application.filedAt != null",
    require: "decision.madeOn >= local day(application.filedAt)",
    values: { made: "decision.madeOn", filed: "local day(application.filedAt)" },
  },
  {
    ...ours("decision"),
    id: "decision-served-after-it-was-made",
    title: {
      fi: "Päätös annetaan tiedoksi tekemisen jälkeen",
      sv: "Beslutet delges efter att det fattats",
      en: "A decision is served after it was made",
    },
    gate: "decision",
    when: "decision.madeOn != null and decision.servedOn != null",
    require: "decision.servedOn >= decision.madeOn",
    values: { made: "decision.madeOn", served: "decision.servedOn" },
  },
  {
    ...ours("decision"),
    id: "decided-period-in-order",
    title: {
      fi: "Päätetty toteuttamisaika päättyy alkamisensa jälkeen",
      sv: "Den beslutade genomförandetiden slutar efter att den börjat",
      en: "The period decided ends after it starts",
    },
    gate: "decision",
    when: "decision.period.startsOn != null and decision.period.endsOn != null",
    require: "decision.period.endsOn >= decision.period.startsOn",
    values: { starts: "decision.period.startsOn", ends: "decision.period.endsOn" },
  },
  {
    ...ours("decision"),
    id: "granted-within-applied",
    title: {
      fi: "Myönnetty tuki on enintään haettu tuki",
      sv: "Det beviljade stödet är högst det sökta",
      en: "The grant is within what was applied for",
    },
    gate: "decision",
    when: "decision.granted != null and application.fundingPlan.grant != null",
    require: "decision.granted <= application.fundingPlan.grant",
    values: { granted: "decision.granted", asked: "application.fundingPlan.grant" },
  },
  {
    ...ours("decision"),
    id: "accepted-costs-add-up",
    title: {
      fi: "Hyväksytyt kustannuslajit ovat yhteensä hyväksytyt kustannukset",
      sv: "De godkända kostnadsslagen är sammanlagt de godkända kostnaderna",
      en: "Accepted costs by category add up",
    },
    gate: "decision",
    when: "decision.acceptedTotal != null and decision.acceptedCosts != null and count(decision.acceptedCosts) > 0 and (every cost in decision.acceptedCosts satisfies cost.amount != null)",
    require: "sum(decision.acceptedCosts.amount) = decision.acceptedTotal",
    values: { together: "sum(decision.acceptedCosts.amount)", total: "decision.acceptedTotal" },
  },
] as const satisfies ReadonlyArray<Rule>;
