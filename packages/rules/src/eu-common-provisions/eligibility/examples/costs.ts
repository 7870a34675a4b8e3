import type { Example } from "@kaari/core";
import { at, line } from "../../example-facts.ts";

/** An ERDF investment of 100 000.00 with a purchase of land. */
const withLand = (amount: string, derelictSite: boolean) => ({
  "application.fund": "ERDF",
  "application.budget.total": "100000.00",
  "application.budget.lines": [{ ...line("land", amount, "actual"), part: "investment", derelictSite }],
});

const withVat = (totalWithVat: string, vatDeductible: boolean) => ({
  "application.fund": "ERDF",
  "application.budget.totalWithVat": totalWithVat,
  "application.budget.lines": [{ ...line("machinery", "1000000.00", "actual"), vatIncluded: true }],
  "application.applicant.vatDeductible": vatDeductible,
});

/** Costs of 98 000.00, of which 8 000.00 in kind; the grant and 8 000.00 of municipal money are public. */
const withInKind = (grant: string) => ({
  "application.budget.lines": [line("staff", "90000.00", "actual"), line("in-kind", "8000.00", "actual")],
  "application.fundingPlan.grant": grant,
});

export const costExamples = [
  {
    ...at,
    id: "no-costs-barred",
    title: "Salaries and a flat rate only",
    source: "Art. 64, Art. 67",
    gate: "submission",
    expect: {
      "interest-on-debt": "not-applicable",
      "land-share": "not-applicable",
      "derelict-land-share": "not-applicable",
      "vat-of-large-project": "not-applicable",
      "public-support-without-in-kind": "not-applicable",
      "value-of-in-kind": "not-applicable",
      "depreciation-conditions": "not-applicable",
    },
  },
  {
    ...at,
    id: "finance-costs",
    title: "Interest and finance costs",
    source: "Art. 64(1)(a)",
    gate: "submission",
    with: { "application.budget.lines": [line("interest-and-finance", "100.00", "actual")] },
    expect: { "interest-on-debt": "for-review" },
  },
  {
    ...at,
    id: "land-at-10",
    title: "Land for 10 % of the costs",
    source: "Art. 64(1)(b)",
    gate: "submission",
    with: withLand("10000.00", false),
    expect: { "land-share": "satisfied", "derelict-land-share": "not-applicable" },
  },
  {
    ...at,
    id: "land-one-cent-above-10",
    title: "Land for a cent more than 10 % of the costs",
    source: "Art. 64(1)(b)",
    gate: "submission",
    with: withLand("10000.01", false),
    expect: { "land-share": "violated" },
  },
  {
    ...at,
    id: "derelict-land-at-15",
    title: "A derelict site for 15 % of the costs",
    source: "Art. 64(1)(b)",
    gate: "submission",
    with: withLand("15000.00", true),
    expect: { "land-share": "satisfied", "derelict-land-share": "satisfied" },
  },
  {
    ...at,
    id: "derelict-land-one-cent-above-15",
    title: "A derelict site for a cent more than 15 % of the costs",
    source: "Art. 64(1)(b)",
    gate: "submission",
    with: withLand("15000.01", true),
    expect: { "derelict-land-share": "violated" },
  },
  {
    ...at,
    id: "land-for-environment",
    title: "Land for environmental conservation",
    source: "Art. 64(1), second subparagraph",
    gate: "submission",
    with: { ...withLand("40000.00", false), "application.environmentProtection": true },
    expect: { "land-share": "satisfied" },
  },
  {
    ...at,
    id: "vat-below-5-million",
    title: "Recoverable VAT, total cost 4 999 999.99",
    source: "Art. 64(1)(c)(i)",
    gate: "submission",
    with: withVat("4999999.99", true),
    expect: { "vat-of-large-project": "not-applicable" },
  },
  {
    ...at,
    id: "vat-at-5-million",
    title: "Recoverable VAT, total cost 5 000 000.00",
    source: "Art. 64(1)(c)(ii)",
    gate: "submission",
    with: withVat("5000000.00", true),
    expect: { "vat-of-large-project": "violated" },
  },
  {
    ...at,
    id: "vat-not-recoverable",
    title: "VAT that cannot be recovered, total cost 5 000 000.00",
    source: "Art. 64(1)(c)(ii)",
    gate: "submission",
    with: withVat("5000000.00", false),
    expect: { "vat-of-large-project": "satisfied" },
  },
  {
    ...at,
    id: "relocated-activity",
    title: "An activity is relocated",
    source: "Art. 66",
    gate: "submission",
    with: { "application.relocation": true },
    expect: { relocation: "violated" },
  },
  {
    ...at,
    id: "in-kind-within",
    title: "Public support of 90 000.00 beside 8 000.00 in kind",
    source: "Art. 67(1)(a)",
    gate: "submission",
    with: withInKind("82000.00"),
    expect: { "public-support-without-in-kind": "satisfied", "value-of-in-kind": "for-review" },
  },
  {
    ...at,
    id: "in-kind-one-cent-above",
    title: "Public support of 90 000.01 beside 8 000.00 in kind",
    source: "Art. 67(1)(a)",
    gate: "submission",
    with: withInKind("82000.01"),
    expect: { "public-support-without-in-kind": "violated" },
  },
  {
    ...at,
    id: "depreciation",
    title: "Depreciation among the costs",
    source: "Art. 67(2)",
    gate: "submission",
    with: { "application.budget.lines": [line("depreciation", "100.00", "actual")] },
    expect: { "depreciation-conditions": "for-review" },
  },
] as const satisfies ReadonlyArray<Example>;
