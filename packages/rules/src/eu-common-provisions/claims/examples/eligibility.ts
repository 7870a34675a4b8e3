import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../../finland/example-application.ts";
import { exampleClaim, exampleProject } from "../../../finland/example-claim.ts";

/** What every example says of itself but the one that it changes. */
export const at = { gate: "claim", on: "2026-11-25", basedOn: "eu-claim" } as const;

export const eligibilityExamples = [
  {
    id: "eu-claim",
    title: "An association's first claim, accepted in full",
    source: "Art. 63, Art. 74",
    gate: "claim",
    on: "2026-11-25",
    facts: {
      application: exampleApplication,
      call: exampleCall,
      decision: exampleDecision,
      project: exampleProject,
      claim: exampleClaim,
    },
    expect: {
      "claimed-costs-within-eligibility": "satisfied",
      "flat-rate-as-computed": "satisfied",
      "visibility-shown-with-claim": "satisfied",
      "communication-reduction-ceiling": "not-applicable",
      "no-reduction-after-remedy": "not-applicable",
    },
    verdict: "pass",
  },
  {
    ...at,
    id: "cost-incurred-on-first-day",
    title: "A cost incurred from 2021-01-01",
    source: "Art. 63(2)",
    with: { "claim.costs.0.incurredFrom": "2021-01-01" },
    expect: { "claimed-costs-within-eligibility": "satisfied" },
  },
  {
    ...at,
    id: "cost-incurred-on-day-after-first",
    title: "A cost incurred from 2021-01-02",
    source: "Art. 63(2)",
    with: { "claim.costs.0.incurredFrom": "2021-01-02" },
    expect: { "claimed-costs-within-eligibility": "satisfied" },
  },
  {
    ...at,
    id: "cost-incurred-on-day-before-first",
    title: "A cost incurred from 2020-12-31",
    source: "Art. 63(2)",
    with: { "claim.costs.0.incurredFrom": "2020-12-31" },
    expect: { "claimed-costs-within-eligibility": "violated" },
  },
  {
    ...at,
    id: "cost-incurred-on-day-before-last",
    title: "A cost incurred until 2029-12-30",
    source: "TC-37, Art. 63(2)",
    with: { "claim.costs.0.incurredUntil": "2029-12-30", "claim.costs.0.paidOn": "2029-12-29" },
    expect: { "claimed-costs-within-eligibility": "satisfied" },
  },
  {
    ...at,
    id: "cost-incurred-on-last-day",
    title: "A cost incurred until 2029-12-31",
    source: "TC-37, Art. 63(2)",
    with: { "claim.costs.0.incurredUntil": "2029-12-31", "claim.costs.0.paidOn": "2029-12-29" },
    expect: { "claimed-costs-within-eligibility": "satisfied" },
  },
  {
    ...at,
    id: "cost-incurred-on-day-after-last",
    title: "A cost incurred until 2030-01-01",
    source: "TC-37, Art. 63(2)",
    with: { "claim.costs.0.incurredUntil": "2030-01-01", "claim.costs.0.paidOn": "2029-12-29" },
    expect: { "claimed-costs-within-eligibility": "violated" },
  },
  {
    ...at,
    id: "cost-paid-on-day-before-last",
    title: "A cost of December 2029 paid on 2029-12-30",
    source: "TC-37, Art. 63(2)",
    with: { "claim.costs.0.incurredUntil": "2029-12-15", "claim.costs.0.paidOn": "2029-12-30" },
    expect: { "claimed-costs-within-eligibility": "satisfied" },
  },
  {
    ...at,
    id: "cost-paid-on-last-day",
    title: "A cost of December 2029 paid on 2029-12-31",
    source: "TC-37, Art. 63(2)",
    with: { "claim.costs.0.incurredUntil": "2029-12-15", "claim.costs.0.paidOn": "2029-12-31" },
    expect: { "claimed-costs-within-eligibility": "satisfied" },
  },
  {
    ...at,
    id: "cost-paid-on-day-after-last",
    title: "A cost of December 2029 paid on 2030-01-01",
    source: "TC-37, Art. 63(2)",
    with: { "claim.costs.0.incurredUntil": "2029-12-15", "claim.costs.0.paidOn": "2030-01-01" },
    expect: { "claimed-costs-within-eligibility": "violated" },
  },
  {
    ...at,
    id: "cost-of-january-2030",
    title: "A cost incurred on 15.1.2030",
    source: "TC-37",
    with: { "claim.costs.0.incurredUntil": "2030-01-15" },
    expect: { "claimed-costs-within-eligibility": "violated" },
  },
  {
    ...at,
    id: "claimed-forty-percent-a-cent-below",
    title: "40 % of staff costs of 6 322.00",
    source: "Art. 56(1), Art. 63(5)",
    with: { "claim.costs.1.accepted": "2528.79" },
    expect: { "flat-rate-as-computed": "satisfied" },
  },
  {
    ...at,
    id: "claimed-forty-percent-exact",
    title: "40 % of staff costs of 6 322.00",
    source: "Art. 56(1), Art. 63(5)",
    with: { "claim.costs.1.accepted": "2528.80" },
    expect: { "flat-rate-as-computed": "satisfied" },
  },
  {
    ...at,
    id: "claimed-forty-percent-a-cent-above",
    title: "40 % of staff costs of 6 322.00",
    source: "Art. 56(1), Art. 63(5)",
    with: { "claim.costs.1.accepted": "2528.81" },
    expect: { "flat-rate-as-computed": "violated" },
  },
  {
    ...at,
    id: "claimed-fifteen-percent-a-cent-below",
    title: "15 % of staff costs of 6 322.00",
    source: "Art. 54(b), Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        {
          covers: "indirect-costs",
          of: "direct-staff-costs",
          rate: "15 %",
          method: "regulation",
          staffByFlatRate: false,
        },
      ],
      "claim.costs.1.accepted": "948.29",
    },
    expect: { "flat-rate-as-computed": "satisfied" },
  },
  {
    ...at,
    id: "claimed-fifteen-percent-exact",
    title: "15 % of staff costs of 6 322.00",
    source: "Art. 54(b), Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        {
          covers: "indirect-costs",
          of: "direct-staff-costs",
          rate: "15 %",
          method: "regulation",
          staffByFlatRate: false,
        },
      ],
      "claim.costs.1.accepted": "948.30",
    },
    expect: { "flat-rate-as-computed": "satisfied" },
  },
  {
    ...at,
    id: "claimed-fifteen-percent-a-cent-above",
    title: "15 % of staff costs of 6 322.00",
    source: "Art. 54(b), Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        {
          covers: "indirect-costs",
          of: "direct-staff-costs",
          rate: "15 %",
          method: "regulation",
          staffByFlatRate: false,
        },
      ],
      "claim.costs.1.accepted": "948.31",
    },
    expect: { "flat-rate-as-computed": "violated" },
  },
  {
    ...at,
    id: "claimed-seven-percent-a-cent-below",
    title: "7 % of direct costs of 6 322.00",
    source: "Art. 54(a), Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        { covers: "indirect-costs", of: "direct-costs", rate: "7 %", method: "regulation", staffByFlatRate: false },
      ],
      "claim.costs.1.accepted": "442.53",
    },
    expect: { "flat-rate-as-computed": "satisfied" },
  },
  {
    ...at,
    id: "claimed-seven-percent-exact",
    title: "7 % of direct costs of 6 322.00",
    source: "Art. 54(a), Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        { covers: "indirect-costs", of: "direct-costs", rate: "7 %", method: "regulation", staffByFlatRate: false },
      ],
      "claim.costs.1.accepted": "442.54",
    },
    expect: { "flat-rate-as-computed": "satisfied" },
  },
  {
    ...at,
    id: "claimed-seven-percent-a-cent-above",
    title: "7 % of direct costs of 6 322.00",
    source: "Art. 54(a), Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        { covers: "indirect-costs", of: "direct-costs", rate: "7 %", method: "regulation", staffByFlatRate: false },
      ],
      "claim.costs.1.accepted": "442.55",
    },
    expect: { "flat-rate-as-computed": "violated" },
  },
  {
    ...at,
    id: "two-flat-rates",
    title: "Two flat rates are reckoned by the layers above",
    source: "Art. 63(5)",
    with: {
      "application.costModel.flatRates": [
        { covers: "indirect-costs", of: "direct-costs", rate: "7 %", method: "regulation", staffByFlatRate: false },
        { covers: "indirect-costs", of: "direct-costs", rate: "7 %", method: "regulation", staffByFlatRate: false },
      ],
    },
    expect: { "flat-rate-as-computed": "not-applicable" },
  },
] as const satisfies ReadonlyArray<Example>;
