import type { Rule } from "@kaari/core";
import { ours } from "../citation.ts";

/** A claim against itself. */
export const claimRules = [
  {
    ...ours("claim"),
    id: "claimed-costs-add-up",
    title: {
      fi: "Haetut kustannukset ovat yhteensä haettu summa",
      sv: "De ansökta kostnaderna är sammanlagt den ansökta summan",
      en: "Costs claimed add up to the total",
    },
    gate: "claim",
    when: "claim.total != null and claim.costs != null and (every cost in claim.costs satisfies cost.amount != null)",
    require: "sum(claim.costs.amount) = claim.total",
    values: { together: "sum(claim.costs.amount)", total: "claim.total" },
  },
  {
    ...ours("claim"),
    id: "claim-period-in-order",
    title: {
      fi: "Maksatusjakso päättyy alkamisensa jälkeen",
      sv: "Utbetalningsperioden slutar efter att den börjat",
      en: "The claim's period ends after it starts",
    },
    gate: "claim",
    when: "claim.period.startsOn != null and claim.period.endsOn != null",
    require: "claim.period.endsOn >= claim.period.startsOn",
    values: { starts: "claim.period.startsOn", ends: "claim.period.endsOn" },
  },
  {
    ...ours("claim"),
    id: "claim-after-its-period",
    title: {
      fi: "Maksatushakemus jätetään jakson jälkeen",
      sv: "Ansökan om utbetalning lämnas efter perioden",
      en: "A claim is filed after its period",
    },
    gate: "claim",
    when: "claim.pendingOn != null and claim.period.endsOn != null",
    require: "claim.pendingOn > claim.period.endsOn",
    values: { pending: "claim.pendingOn", ends: "claim.period.endsOn" },
  },
  {
    ...ours("claim"),
    id: "accepted-within-claimed",
    title: {
      fi: "Hyväksytty määrä on enintään haettu määrä",
      sv: "Det godkända beloppet är högst det ansökta",
      en: "What is accepted is within what was claimed",
    },
    gate: "claim",
    when: "claim.decidedOn != null and claim.costs != null",
    require: "every cost in claim.costs[accepted != null and amount != null] satisfies cost.accepted <= cost.amount",
    values: { costs: "claim.costs[accepted != null and amount != null and accepted > amount].description" },
  },
] as const satisfies ReadonlyArray<Rule>;
