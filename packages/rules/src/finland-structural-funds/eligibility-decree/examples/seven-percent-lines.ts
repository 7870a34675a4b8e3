import type { Example } from "@kaari/core";
import { line } from "./rows.ts";

/** Which lines of a budget are direct costs beside the 7 %. */
export const sevenPercentLineExamples = [
  {
    id: "seven-percent-and-steering-group",
    title: "Steering group costs belong to the 7 %",
    source: "VNA 866/2021 11 § 3 mom. 5 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("staff", "100000.00"), line("steering-group", "500.00")],
    },
    expect: { "seven-percent-direct-costs": "violated" },
  },
  {
    id: "target-group-premises-in-esf",
    title: "Premises rented for the target group are direct in ESF+; whose they are is for a person",
    source: "VNA 866/2021 11 § 2 mom. 2 kohta ja 3 mom. 2 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("staff", "100000.00"), line("premises", "500.00")],
    },
    expect: { "seven-percent-direct-costs": "satisfied", "seven-percent-premises": "for-review" },
  },
  {
    id: "premises-in-erdf",
    title: "The ERDF list has no premises",
    source: "VNA 866/2021 9 § 2 mom. 2 kohta ja 3 mom. 2 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.fund": "ERDF",
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("staff", "100000.00"), line("premises", "500.00")],
    },
    expect: { "seven-percent-direct-costs": "violated", "seven-percent-premises": "not-applicable" },
  },
  {
    id: "trip-of-unknown-length",
    title: "A travel line that tells no distance is not judged by it",
    source: "VNA 866/2021 11 § 2 mom. 4 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: { "application.costModel.model": "flat-7", "application.budget.lines": [line("travel", "500.00")] },
    expect: { "seven-percent-near-travel": "not-applicable" },
  },
  {
    id: "near-trip-15-km",
    title: "A trip of 15.0 km belongs to the 7 %",
    source: "TC-29",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("travel", "500.00", { distanceKm: 15 })],
    },
    expect: { "seven-percent-near-travel": "violated" },
  },
  {
    id: "trip-15-1-km",
    title: "A trip of 15.1 km is a direct cost",
    source: "TC-29",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("travel", "500.00", { distanceKm: 15.1 })],
    },
    expect: { "seven-percent-near-travel": "satisfied" },
  },
  {
    id: "device-at-3000",
    title: "A device of 3 000.00",
    source: "VNA 866/2021 11 § 2 mom. 6 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("equipment", "3000.00", { unitPrice: "3000.00" })],
    },
    expect: { "seven-percent-device-price": "satisfied", "seven-percent-device-purpose": "for-review" },
  },
  {
    id: "device-a-cent-above-3000",
    title: "A device of 3 000.01",
    source: "VNA 866/2021 11 § 2 mom. 6 kohta",
    gate: "submission",
    on: "2026-11-25",
    basedOn: "base",
    with: {
      "application.costModel.model": "flat-7",
      "application.budget.lines": [line("equipment", "3000.01", { unitPrice: "3000.01" })],
    },
    expect: { "seven-percent-device-price": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
