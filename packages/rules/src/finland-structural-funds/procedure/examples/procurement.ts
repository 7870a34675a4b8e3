import type { Example } from "@kaari/core";

const purchases = (...given: ReadonlyArray<readonly [kind: string, estimatedValue: string]>) =>
  given.map(([kind, estimatedValue]) => ({ subject: "Hankinta", kind, estimatedValue, fromRelatedParty: false }));

const base = { source: "TC-19", certainty: "law", gate: "submission", on: "2026-11-25", basedOn: "base" } as const;

export const procurementExamples = [
  {
    ...base,
    id: "no-purchases",
    title: "Without planned purchases no threshold is met",
    expect: {
      "goods-procurement": "not-applicable",
      "works-procurement": "not-applicable",
      "social-services-procurement": "not-applicable",
      "special-services-procurement": "not-applicable",
      "concession-procurement": "not-applicable",
      "purchases-in-parts": "not-applicable",
    },
  },
  {
    ...base,
    id: "services-at-threshold",
    title: "Services of 60 000.00 by an association supported for more than half: the act applies at the threshold",
    with: { "application.budget.purchases": purchases(["services", "60000.00"]) },
    expect: { "goods-procurement": "for-review" },
  },
  {
    ...base,
    id: "services-below-threshold",
    title: "Services one cent below the threshold",
    with: { "application.budget.purchases": purchases(["services", "59999.99"]) },
    expect: { "goods-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "support-of-exactly-half",
    title: "An association supported for exactly half is not a contracting unit",
    with: {
      "application.budget.purchases": purchases(["services", "60000.00"]),
      "application.fundingPlan.grant": "41000.00",
    },
    expect: { "goods-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "support-of-more-than-half",
    title: "One cent more than half, municipal support counted in, makes it one",
    with: {
      "application.budget.purchases": purchases(["services", "60000.00"]),
      "application.fundingPlan.grant": "41000.01",
    },
    expect: { "goods-procurement": "for-review" },
  },
  {
    ...base,
    id: "municipality-buys",
    title: "A municipality is a contracting unit whatever its support",
    with: {
      "application.budget.purchases": purchases(["goods", "60000.00"]),
      "application.fundingPlan.grant": "1000.00",
      "application.applicant.legalForm": "municipality",
    },
    expect: { "goods-procurement": "for-review" },
  },
  {
    ...base,
    id: "works-at-threshold",
    title: "Works of 150 000.00",
    with: { "application.budget.purchases": purchases(["works", "150000.00"]) },
    expect: { "works-procurement": "for-review" },
  },
  {
    ...base,
    id: "works-below-threshold",
    title: "Works one cent below the threshold",
    with: { "application.budget.purchases": purchases(["works", "149999.99"]) },
    expect: { "works-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "training-at-goods-threshold",
    title: "Training services of 60 000.00 have the threshold of Annex E, 400 000",
    certainty: "interpretation",
    with: { "application.budget.purchases": purchases(["training-and-events", "60000.00"]) },
    expect: { "goods-procurement": "not-applicable", "social-services-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "training-at-threshold",
    title: "Training services of 400 000.00",
    certainty: "interpretation",
    with: { "application.budget.purchases": purchases(["training-and-events", "400000.00"]) },
    expect: { "social-services-procurement": "for-review" },
  },
  {
    ...base,
    id: "training-below-threshold",
    title: "Training services one cent below the threshold",
    certainty: "interpretation",
    with: { "application.budget.purchases": purchases(["training-and-events", "399999.99"]) },
    expect: { "social-services-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "catering-at-threshold",
    title: "Catering of 300 000.00",
    with: { "application.budget.purchases": purchases(["hotel-and-restaurant", "300000.00"]) },
    expect: { "special-services-procurement": "for-review" },
  },
  {
    ...base,
    id: "catering-below-threshold",
    title: "Catering one cent below the threshold",
    with: { "application.budget.purchases": purchases(["hotel-and-restaurant", "299999.99"]) },
    expect: { "special-services-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "concession-at-threshold",
    title: "A concession of 500 000.00",
    with: { "application.budget.purchases": purchases(["concession", "500000.00"]) },
    expect: { "concession-procurement": "for-review" },
  },
  {
    ...base,
    id: "concession-below-threshold",
    title: "A concession one cent below the threshold",
    with: { "application.budget.purchases": purchases(["concession", "499999.99"]) },
    expect: { "concession-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "two-services-at-threshold",
    title: "Two purchases of services that together reach the threshold",
    source: "1397/2016 27 § 3 mom., 31 §",
    with: { "application.budget.purchases": purchases(["services", "30000.00"], ["services", "30000.00"]) },
    expect: { "purchases-in-parts": "for-review", "goods-procurement": "not-applicable" },
  },
  {
    ...base,
    id: "two-services-below-threshold",
    title: "Two purchases of services one cent below the threshold together",
    source: "1397/2016 27 § 3 mom., 31 §",
    with: { "application.budget.purchases": purchases(["services", "30000.00"], ["services", "29999.99"]) },
    expect: { "purchases-in-parts": "not-applicable" },
  },
] as const satisfies ReadonlyArray<Example>;
