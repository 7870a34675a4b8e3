import type { BesideLimit } from "../../../beside-limit.ts";

export const purchasesLimits = [
  [
    "bought-for-10000",
    "a-cent-below",
    { "claim.purchases.0.value": "9999.99" },
    { "purchases-by-quotes": "satisfied" },
  ],
  [
    "bought-for-10000",
    "a-cent-above",
    { "claim.purchases.0.value": "10000.01" },
    { "purchases-by-quotes": "violated" },
  ],
  [
    "bought-at-national-threshold-goods",
    "a-cent-below",
    { "claim.purchases.0.value": "59999.99" },
    { "purchases-by-quotes": "violated" },
  ],
  [
    "bought-at-national-threshold-goods",
    "a-cent-above",
    { "claim.purchases.0.value": "60000.01" },
    { "purchases-by-quotes": "satisfied" },
  ],
  [
    "bought-at-national-threshold-works",
    "a-cent-below",
    { "claim.purchases.0.value": "149999.99" },
    { "purchases-by-quotes": "violated" },
  ],
  [
    "bought-at-national-threshold-works",
    "a-cent-above",
    { "claim.purchases.0.value": "150000.01" },
    { "purchases-by-quotes": "satisfied" },
  ],
  [
    "bought-at-national-threshold-social",
    "a-cent-below",
    { "claim.purchases.0.value": "399999.99" },
    { "purchases-by-quotes": "violated" },
  ],
  [
    "bought-at-national-threshold-social",
    "a-cent-above",
    { "claim.purchases.0.value": "400000.01" },
    { "purchases-by-quotes": "satisfied" },
  ],
  [
    "bought-at-national-threshold-special",
    "a-cent-below",
    { "claim.purchases.0.value": "299999.99" },
    { "purchases-by-quotes": "violated" },
  ],
  [
    "bought-at-national-threshold-special",
    "a-cent-above",
    { "claim.purchases.0.value": "300000.01" },
    { "purchases-by-quotes": "satisfied" },
  ],
  [
    "bought-at-national-threshold-concession",
    "a-cent-below",
    { "claim.purchases.0.value": "499999.99" },
    { "purchases-by-quotes": "violated" },
  ],
  [
    "bought-at-national-threshold-concession",
    "a-cent-above",
    { "claim.purchases.0.value": "500000.01" },
    { "purchases-by-quotes": "satisfied" },
  ],
  [
    "bought-for-3000",
    "a-cent-below",
    { "claim.purchases.0.value": "2999.99" },
    { "purchases-by-price-level": "satisfied" },
  ],
  [
    "bought-for-3000",
    "a-cent-above",
    { "claim.purchases.0.value": "3000.01" },
    { "purchases-by-price-level": "violated" },
  ],
  [
    "bought-for-just-10000",
    "a-cent-below",
    { "claim.purchases.0.value": "9999.99" },
    { "purchases-by-price-level": "violated" },
  ],
  [
    "bought-for-just-10000",
    "a-cent-above",
    { "claim.purchases.0.value": "10000.01" },
    { "purchases-by-price-level": "satisfied" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
