import type { BesideLimit } from "../../../beside-limit.ts";

export const tripsAndOutputsLimits = [
  [
    "two-days-of-travel",
    "a-cent-below",
    { "claim.costs.1.amount": "351.99" },
    { "claimed-travel-unit-costs": "satisfied" },
  ],
  [
    "two-days-of-travel",
    "a-cent-above",
    { "claim.costs.1.amount": "352.01" },
    { "claimed-travel-unit-costs": "for-review" },
  ],
  [
    "trip-not-verified-and-cut",
    "a-cent-below",
    { "claim.costs.1.accepted": "175.99" },
    { "claimed-trips-verified": "satisfied" },
  ],
  [
    "trip-not-verified-and-cut",
    "a-cent-above",
    { "claim.costs.1.accepted": "176.01" },
    { "claimed-trips-verified": "violated" },
  ],
  [
    "output-as-decided",
    "a-cent-below",
    { "claim.outputs.0.accepted": "9999.99" },
    { "claimed-output-amounts": "satisfied" },
  ],
  [
    "output-as-decided",
    "a-cent-above",
    { "claim.outputs.0.accepted": "10000.01" },
    { "claimed-output-amounts": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
