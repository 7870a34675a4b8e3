import { buildPack, openPack, type Pack } from "@kaari/core";
import { expect, it } from "vitest";

const said = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });
const source = (id: string) => ({
  id,
  title: said(`Title of ${id}`),
  short: said(id),
  url: `https://example.org/${id}`,
  language: "en" as const,
  version: "original",
});
const cite = (provision: string, of = "act") => ({ source: of, provision, certainty: "law" as const });
const rule = (id: string, number: number, rest: object) => ({
  id,
  title: said(id),
  gate: "submission" as const,
  severity: "blocking" as const,
  citation: cite(`${number} §`),
  basis: [`T-${number}`],
  ...rest,
});

/** A pack of made-up law with one rule for each thing that a pack can say. */
const pack: Pack = {
  id: "village",
  version: "1.2.0",
  title: said("Village's grants"),
  jurisdiction: {
    country: "FI",
    timeZone: "Europe/Helsinki",
    currency: "EUR",
    languages: ["fi", "sv", "en"],
    calendar: ["weekday Sunday", "fixed 12-06 from 2020-01-01 until 2030-01-01"],
  },
  status: "draft",
  sources: [source("act"), source("guide")],
  parameters: [
    {
      name: "ceiling",
      label: said("Ceiling"),
      kind: "money",
      stricter: "lower",
      keyedOn: ["filing", "today"],
      citation: cite("1 §"),
      values: [
        { from: "2020-01-01", until: "2024-01-01", value: "1000.00" },
        { from: "2025-01-01", until: "2026-01-01", value: "2000.00" },
        { from: "2026-01-01", value: "3000.00", citation: cite("1 § (2/2025)") },
      ],
    },
    {
      name: "rate",
      label: said("Rate"),
      kind: "percent",
      stricter: "none",
      keyedOn: ["cost"],
      citation: cite("p. 2", "guide"),
      values: [
        { from: "2020-01-01", until: "2022-01-01", value: "5 %" },
        { from: "2023-01-01", value: "7.5 %" },
      ],
    },
    {
      name: "least",
      label: said("Least"),
      kind: "integer",
      stricter: "none",
      keyedOn: ["filing"],
      citation: cite("2 §"),
      values: [{ from: "2020-01-01", until: "2030-01-01", value: 1 }],
    },
    {
      name: "most",
      label: said("Most"),
      kind: "integer",
      stricter: "none",
      citation: cite("2 §"),
      values: [{ from: "2020-01-01", value: 9 }],
    },
    {
      name: "open funds",
      label: said("Open funds"),
      kind: "texts",
      stricter: "none",
      keyedOn: ["call-opening", "decision"],
      citation: cite("2 §"),
      values: [{ from: "2020-01-01", value: ["ESF+", "JTF"] }],
    },
  ],
  definitions: [
    { name: "half", label: said("Half"), value: "0.5 * ceiling", citation: cite("3 §") },
    { name: "small", label: said("Small"), value: "application.budget.total <= half" },
  ],
  tables: [
    {
      name: "share by size",
      label: said("Share"),
      hitPolicy: "unique",
      inputs: ["application.budget.total"],
      rows: [
        { when: ["< 500"], then: "0.5" },
        { when: [">= 500"], then: "0.25" },
      ],
      citation: cite("4 §"),
    },
  ],
  rules: [
    rule("within-ceiling", 1, {
      gate: ["idea", "submission"],
      require: "application.fundingPlan.grant <= ceiling",
      values: { grant: "application.fundingPlan.grant", most: "ceiling" },
      discretion: "special",
      conflicts: [{ citation: cite("p. 3", "guide"), says: said("The guide says less.") }],
    }),
    rule("by-share", 2, {
      when: "not(small)",
      require: "application.fundingPlan.grant <= share by size * application.budget.total",
      validity: { from: "2020-01-01", until: "2026-01-01" },
    }),
    rule("by-share", 2, {
      citation: [cite("2 a §"), cite("p. 5", "guide")],
      require: "application.fundingPlan.grant <= 0.1 * application.budget.total",
      validity: { from: "2026-01-01", keyedOn: ["decision", "today"] },
      severity: "warning",
    }),
    rule("rate-kept", 3, {
      when: "application.period.startsOn != null",
      require: 'rate(application.period.startsOn) <= 0.07 and application.period.startsOn >= date("2021-01-01")',
    }),
    rule("looked-at", 4, {
      severity: "review",
      when: 'application.stateAid = "state-aid" or list contains(open funds, application.fund) = false',
      values: { kind: "application.stateAid", count: "count(application.partners)" },
    }),
    rule("partners-signed", 5, {
      severity: "advice",
      require: "every p in application.partners satisfies p.letterOfIntent.signedOn != null",
      values: { count: "count(application.partners)" },
    }),
    rule("on-a-working-day", 6, {
      require: "next working day(local day(application.filedAt)) = local day(application.filedAt)",
    }),
    rule("plan-together", 7, { scope: "group", require: "plan.jointPlan != null and count(parts) >= 2" }),
    rule("partners-counted", 9, {
      require: "count(application.partners) in [least..most]",
      validity: { until: "2040-01-01" },
      values: { count: "count(application.partners)", least: "least" },
    }),
    rule("kept-for-review", 10, {
      gate: "mid-term",
      severity: "review",
      validity: {},
      when: "application.title != null",
    }),
    rule("plan-kept", 11, { gate: "closure", scope: "group", require: "plan.jointPlan != null" }),
    rule("costs-add-up", 8, {
      gate: "decision",
      require:
        'sum(application.budget.lines[category = "staff"].amount) + 0.5 <= decision.granted and (if small then true else application.budget.total > 0)',
    }),
  ],
  messages: {
    fi: {
      "within-ceiling": "Haet {grant}, enintään {most}.",
      "by-share": "Liikaa.",
      "rate-kept": "Korko.",
      "looked-at": "{kind, select, none {Ei tukea.} other {Katsottava: {count}.}}",
      "partners-signed": "{count, plural, one {# aiesopimus} other {# aiesopimusta}} puuttuu.",
      "on-a-working-day": "Työpäivä.",
      "plan-together": "Yhteinen suunnitelma.",
      "partners-counted":
        "{count, plural, =0 {Ei kumppaneita} one {{count} kumppani, vähintään {least}} other {<b>{count}</b> kumppania}}",
      "costs-add-up": "Kustannukset.",
    },
    sv: { "within-ceiling": "Du söker {grant}, högst {most}." },
    en: { "within-ceiling": "You ask for {grant}, it's at most {most}." },
  },
  plain: { fi: { "within-ceiling": "Pyydät liikaa rahaa." } },
};

const printed = (of: Pack): string =>
  Object.entries(buildPack(openPack(of)))
    .map(([name, module]) => `==== ${name}\n${module}`)
    .join("\n");

it("a pack is printed in modules that read as they have read", async () => {
  await expect(printed(pack)).toMatchFileSnapshot("golden/built/village.txt");
});

it("a pack of one rule, and one of many rules, are printed as they have been", async () => {
  const bare: Pack = {
    ...pack,
    id: "hamlet",
    parameters: [],
    definitions: [],
    tables: [],
    rules: [rule("plan-kept", 11, { scope: "group", require: "true" })],
    messages: { en: { "plan-kept": "No plan." } },
    plain: {},
  };
  await expect(printed(bare)).toMatchFileSnapshot("golden/built/hamlet.txt");
  const many = [24, 25, 49].map((count) => {
    const rules = Array.from({ length: count }, (_, index) =>
      rule(`rule-${index}`, index, { require: `application.budget.total > ${index}` }),
    );
    return buildPack(openPack({ ...bare, id: `town-${count}`, rules, messages: {} }))["submission.js"];
  });
  await expect(many.join("\n")).toMatchFileSnapshot("golden/built/towns.txt");
});
