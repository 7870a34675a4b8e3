import type { Pack } from "@kaari/core";

const same = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });
const cite = (provision: string) => ({ source: "decree", provision, certainty: "law" }) as const;

const head = {
  version: "1.0.0",
  jurisdiction: { country: "FI", timeZone: "Europe/Helsinki", currency: "EUR", languages: ["en"], calendar: [] },
  status: "draft",
  sources: [
    {
      id: "decree",
      title: same("Decree"),
      short: same("Decree"),
      url: "https://example.org/decree",
      language: "fi",
      version: "read 2026-02-16",
    },
  ],
  rules: [],
  messages: {},
} as const;

/** A pack below, of which only one definition and one parameter are read. */
export const base: Pack = {
  ...head,
  id: "base",
  title: same("Base"),
  parameters: [
    {
      name: "village ceiling",
      label: same("village ceiling"),
      kind: "percent",
      stricter: "lower",
      keyedOn: ["decision", "today"],
      citation: cite("2 §"),
      values: [
        { from: "2025-01-01", until: "2026-01-01", value: "70 %" },
        { from: "2026-01-01", value: "80 %" },
      ],
    },
  ],
  definitions: [
    { name: "whole budget", label: same("whole budget"), value: "sum(application.budget.lines.amount)" },
    { name: "unread", label: same("unread"), value: "1" },
  ],
};

export const villages: Pack = {
  ...head,
  id: "villages",
  title: same("Villages"),
  extends: [{ id: "base", version: "1.0.0" }],
  definitions: [
    {
      name: "village support",
      label: same("support of a village"),
      value: "village ceiling * whole budget",
      citation: cite("3 §"),
    },
    {
      name: "staff costs",
      label: same("costs of staff"),
      value: 'sum(application.budget.lines[category = "staff"].amount)',
    },
    {
      name: "reply day",
      label: same("day of the reply"),
      value: 'next working day(today + @"P3M")',
      citation: cite("4 §"),
    },
  ],
  tables: [
    {
      name: "village size",
      label: same("size of the village"),
      hitPolicy: "unique",
      inputs: ["whole budget", "application.fund"],
      rows: [
        { when: ["< 10000", '"ESF+", "ERDF"'], then: '"small"', citation: cite("5 § 1") },
        { when: [">= 10000", "-"], then: '"large & <wide>"' },
      ],
      citation: cite("5 §"),
    },
    {
      name: "village papers",
      label: same("papers of the village"),
      hitPolicy: "collect",
      inputs: ["application.outsideActivity"],
      rows: [
        { when: ["true"], then: '"map"' },
        { when: ["-"], then: '"budget"' },
      ],
      citation: cite("6 §"),
    },
  ],
};
