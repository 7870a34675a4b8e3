import type { BesideLimit } from "../../../beside-limit.ts";

export const flatRatesLimits = [
  [
    "forty-percent-claimed",
    "a-cent-below",
    { "claim.costs.1.accepted": "2528.79" },
    { "claimed-forty-percent": "satisfied" },
  ],
  [
    "forty-percent-claimed",
    "a-cent-above",
    { "claim.costs.1.accepted": "2528.81" },
    { "claimed-forty-percent": "violated" },
  ],
  [
    "seven-percent-claimed",
    "a-cent-below",
    { "claim.costs.2.accepted": "512.53" },
    { "claimed-seven-percent": "satisfied" },
  ],
  [
    "seven-percent-claimed",
    "a-cent-above",
    { "claim.costs.2.accepted": "512.55" },
    { "claimed-seven-percent": "violated" },
  ],
  ["trip-of-15-km-claimed", "one-below", { "claim.costs.1.distanceKm": 14.9 }, { "claimed-near-travel": "violated" }],
  ["trip-of-15-km-claimed", "one-above", { "claim.costs.1.distanceKm": 15.1 }, { "claimed-near-travel": "satisfied" }],
  [
    "device-of-3000-claimed",
    "a-cent-below",
    { "claim.costs.1.unitPrice": "2999.99" },
    { "claimed-small-device": "satisfied" },
  ],
  [
    "device-of-3000-claimed",
    "a-cent-above",
    { "claim.costs.1.unitPrice": "3000.01" },
    { "claimed-small-device": "violated" },
  ],
  [
    "investment-flat-rate-claimed",
    "a-cent-below",
    { "claim.costs.1.amount": "149.99" },
    { "claimed-investment-flat-rate": "satisfied" },
  ],
  [
    "investment-flat-rate-claimed",
    "a-cent-above",
    { "claim.costs.1.amount": "150.01" },
    { "claimed-investment-flat-rate": "violated" },
  ],
  [
    "investment-project-rate-claimed",
    "a-cent-above",
    { "claim.costs.1.amount": "150.01" },
    { "claimed-investment-flat-rate": "violated" },
  ],
  [
    "material-aid-rates-claimed",
    "a-cent-below",
    { "claim.costs.1.amount": "139.99" },
    { "claimed-material-aid-flat-rates": "satisfied" },
  ],
  [
    "material-aid-rates-claimed",
    "a-cent-above",
    { "claim.costs.1.amount": "140.01" },
    { "claimed-material-aid-flat-rates": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
