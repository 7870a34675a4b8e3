import type { BesideLimit } from "../../../beside-limit.ts";

export const contentsLimits = [
  [
    "supplement-of-claim-on-last-day",
    "a-day-before",
    { "claim.supplement.arrivedOn": "2026-11-19" },
    { "claim-supplemented-in-time": "satisfied" },
  ],
  [
    "supplement-of-claim-on-last-day",
    "a-day-after",
    { "claim.supplement.arrivedOn": "2026-11-21" },
    { "claim-supplemented-in-time": "violated" },
  ],
  [
    "late-supplement-and-cut",
    "a-cent-below",
    { "claim.costs.0.accepted": "5999.99" },
    { "claim-supplemented-in-time": "satisfied" },
  ],
  [
    "late-supplement-and-cut",
    "a-cent-above",
    { "claim.costs.0.accepted": "6000.01" },
    { "claim-supplemented-in-time": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
