import { own, record } from "./fact.ts";

/** How target and stakeholder groups take part in each phase. */
export const ParticipationPlan = record({
  planning: own.text("Osallistuminen suunnitteluun", "Delaktighet i planeringen", "Participation in planning"),
  implementation: own.text(
    "Osallistuminen toteutukseen",
    "Delaktighet i genomförandet",
    "Participation in implementation",
  ),
  outputs: own.text("Osallistuminen tuotoksiin", "Delaktighet i resultaten", "Participation in outputs"),
  dissemination: own.text(
    "Osallistuminen levittämiseen",
    "Delaktighet i spridningen",
    "Participation in dissemination",
  ),
});
