import type { BesideLimit } from "../../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const purchaseLimitCases = [
  [
    "purchase-at-10000",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "10000.01" },
    { "quotes-planned": "violated" },
  ],
  [
    "purchase-above-national-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "60000.01" },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "a-cent-below",
    { "application.budget.purchases.0.estimatedValue": "399999.99" },
    { "quotes-planned": "violated" },
  ],
  [
    "training-below-its-threshold",
    "exactly-on",
    { "application.budget.purchases.0.estimatedValue": "400000.00" },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "400000.01" },
    { "quotes-planned": "satisfied" },
  ],
  [
    "purchase-at-3000",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "3000.01" },
    { "price-level-planned": "violated" },
  ],
  [
    "purchase-at-9999-99",
    "exactly-on",
    { "application.budget.purchases.0.estimatedValue": "10000.00" },
    { "price-level-planned": "satisfied" },
  ],
  [
    "purchase-at-9999-99",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "10000.01" },
    { "price-level-planned": "satisfied" },
  ],
  [
    "two-linked-orders",
    "a-cent-below",
    { "application.budget.purchases.0.estimatedValue": "9999.99" },
    { "purchase-not-split": "for-review" },
  ],
  [
    "two-linked-orders",
    "exactly-on",
    { "application.budget.purchases.0.estimatedValue": "10000.00" },
    { "purchase-not-split": "for-review" },
  ],
  [
    "two-linked-orders",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "10000.01" },
    { "purchase-not-split": "for-review" },
  ],
  [
    "two-linked-orders",
    "together-a-cent-below",
    { "application.budget.purchases.0.estimatedValue": "3999.99" },
    { "purchase-not-split": "not-applicable" },
  ],
  [
    "two-linked-orders",
    "together-exactly-on",
    { "application.budget.purchases.0.estimatedValue": "4000.00" },
    { "purchase-not-split": "for-review" },
  ],
  [
    "two-linked-orders",
    "together-a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "4000.01" },
    { "purchase-not-split": "for-review" },
  ],
  [
    "orders-for-two-subjects",
    "exactly-on",
    { "application.budget.purchases.0.estimatedValue": "3000.00" },
    { "purchase-not-split": "not-applicable" },
  ],
  [
    "orders-for-two-subjects",
    "a-cent-above",
    { "application.budget.purchases.0.estimatedValue": "3000.01" },
    { "purchase-not-split": "not-applicable" },
  ],
  [
    "training-below-its-threshold",
    "works-a-cent-below",
    { "application.budget.purchases.0.kind": "works", "application.budget.purchases.0.estimatedValue": "149999.99" },
    { "quotes-planned": "violated" },
  ],
  [
    "training-below-its-threshold",
    "works-exactly-on",
    { "application.budget.purchases.0.kind": "works", "application.budget.purchases.0.estimatedValue": "150000.00" },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "works-a-cent-above",
    { "application.budget.purchases.0.kind": "works", "application.budget.purchases.0.estimatedValue": "150000.01" },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "special-services-a-cent-below",
    {
      "application.budget.purchases.0.kind": "hotel-and-restaurant",
      "application.budget.purchases.0.estimatedValue": "299999.99",
    },
    { "quotes-planned": "violated" },
  ],
  [
    "training-below-its-threshold",
    "special-services-exactly-on",
    {
      "application.budget.purchases.0.kind": "hotel-and-restaurant",
      "application.budget.purchases.0.estimatedValue": "300000.00",
    },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "special-services-a-cent-above",
    {
      "application.budget.purchases.0.kind": "hotel-and-restaurant",
      "application.budget.purchases.0.estimatedValue": "300000.01",
    },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "concession-a-cent-below",
    {
      "application.budget.purchases.0.kind": "concession",
      "application.budget.purchases.0.estimatedValue": "499999.99",
    },
    { "quotes-planned": "violated" },
  ],
  [
    "training-below-its-threshold",
    "concession-exactly-on",
    {
      "application.budget.purchases.0.kind": "concession",
      "application.budget.purchases.0.estimatedValue": "500000.00",
    },
    { "quotes-planned": "satisfied" },
  ],
  [
    "training-below-its-threshold",
    "concession-a-cent-above",
    {
      "application.budget.purchases.0.kind": "concession",
      "application.budget.purchases.0.estimatedValue": "500000.01",
    },
    { "quotes-planned": "satisfied" },
  ],
  [
    "two-linked-orders",
    "each-a-cent-below",
    {
      "application.budget.purchases.0.estimatedValue": "2999.99",
      "application.budget.purchases.1.estimatedValue": "2999.99",
    },
    { "purchase-not-split": "for-review" },
  ],
  [
    "two-linked-orders",
    "sum-exactly-on",
    {
      "application.budget.purchases.0.estimatedValue": "1500.00",
      "application.budget.purchases.1.estimatedValue": "1500.00",
    },
    { "purchase-not-split": "for-review" },
  ],
  [
    "two-linked-orders",
    "sum-a-cent-below",
    {
      "application.budget.purchases.0.estimatedValue": "1500.00",
      "application.budget.purchases.1.estimatedValue": "1499.99",
    },
    { "purchase-not-split": "not-applicable" },
  ],
  [
    "two-linked-orders",
    "sum-a-cent-above",
    {
      "application.budget.purchases.0.estimatedValue": "1500.00",
      "application.budget.purchases.1.estimatedValue": "1500.01",
    },
    { "purchase-not-split": "for-review" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
