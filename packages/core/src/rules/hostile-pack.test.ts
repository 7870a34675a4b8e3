import { describe, expect, it } from "vitest";
import { byLaw, changed, type HostileTable, problemsOf, refusal, said } from "./hostile-pack.test-data.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const tables: Array<HostileTable> = [];

const [first, second] = trialPack.rules;
const practice = { ...byLaw, certainty: "practice" };
const signed = { ...trialPack.rules[3] };

tables.push([
  "rules",
  [
    [
      "under one id",
      { "rules.5": second },
      "trial: rules/advance-justified: expected one text of the rule at a time, found two whose days overlap. End the earlier text on the day on which the later one begins, or give one of them another id if they are two rules.",
    ],
    [
      "whose days overlap",
      {
        "rules.3.validity": { from: "2020-01-01", until: "2026-06-01" },
        "rules.5": { ...signed, validity: { from: "2026-01-01" } },
      },
      "trial: rules/letters-signed: expected one text of the rule at a time",
    ],
    [
      "that end before they begin",
      { "rules.3.validity": { from: "2026-01-01", until: "2020-01-01" } },
      "trial: rules/letters-signed/validity/until: expected an end (until) after the beginning (from)",
    ],
    [
      "at a gate twice",
      { "rules.0.gate": ["idea", "idea"] },
      "trial: rules/grant-within-ceiling/gate: expected each name once",
    ],
    [
      "at no gate",
      { "rules.0.gate": [] },
      "trial: rules/grant-within-ceiling/gate: expected at least 1 item, found [].",
    ],
    [
      "without a citation",
      { "rules.0.citation": undefined },
      "trial: rules/grant-within-ceiling/citation: expected a record, found nothing. Add citation: { source: …, provision: …, certainty: law }",
    ],
    [
      "with a blank provision",
      { "rules.0.citation.provision": " " },
      'trial: rules/grant-within-ceiling/citation/provision: expected text, found " ".',
    ],
    [
      "that block on practice",
      { "rules.0.citation": practice },
      "trial: rules/grant-within-ceiling/citation: expected law or guidance behind a blocking rule, found a weaker certainty of its citation.",
    ],
    [
      "that block on a number of practice",
      { "parameters.0.citation": practice },
      "trial: rules/grant-within-ceiling: expected law or guidance behind a blocking rule, found a weaker certainty of grant ceiling.",
    ],
    [
      "that block on a later number of practice",
      { "parameters.0.values.1.citation": practice },
      "trial: rules/grant-within-ceiling: expected law or guidance behind a blocking rule, found a weaker certainty of grant ceiling.",
    ],
    [
      "with a title in two languages",
      { "rules.0.title.sv": undefined },
      "trial: rules/grant-within-ceiling/title/sv: expected a text, found nothing. Add sv: …",
    ],
    [
      "with a value of no name",
      { "rules.0.values": { "No Name": "1" } },
      "trial: rules/grant-within-ceiling/values/No Name: expected a name of letters and digits that begins with a small letter",
    ],
  ],
]);

tables.push([
  "a calendar",
  [
    [
      "in which every day is a day of rest",
      {
        "jurisdiction.calendar": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].map(
          (day) => `weekday ${day}`,
        ),
      },
      "trial: jurisdiction/calendar: expected days of rest with working days between them, found a year without a working day.",
    ],
    [
      "of unknown feasts",
      { "jurisdiction.calendar": ["christmas"] },
      'trial: jurisdiction/calendar/0: expected an entry of a calendar, found "christmas". Write fixed 12-06',
    ],
    [
      "of thousands of entries",
      { "jurisdiction.calendar": Array.from({ length: 1000 }, () => "fixed 12-25") },
      "trial: jurisdiction/calendar: expected at most 500 items",
    ],
  ],
]);

tables.push([
  "other parts",
  [
    [
      "listed twice",
      { "sources.2": trialPack.sources[0] },
      "trial: sources/act: expected an id that names one part, found act several times.",
    ],
    [
      "that run",
      { "sources.0.url": "javascript:alert(1)" },
      'trial: sources/act/url: expected an address that begins with http:// or https://, found "javascript:alert(1)".',
    ],
    [
      "verified until before",
      { verified: { from: "2026-01-01", until: "2025-01-01" } },
      "trial: verified/until: expected an end (until) after the beginning (from)",
    ],
    [
      "on a scale downwards",
      {
        criteria: [
          { id: "worth", title: said("x"), group: "general", scale: { from: 5, to: 1 }, citation: byLaw, basis: [] },
        ],
      },
      "trial: criteria/worth/scale: expected a scale that ends above its beginning",
    ],
    [
      "with a version in words",
      { version: "one" },
      'trial: version: expected three numbers such as "1.0.0", found "one".',
    ],
    [
      "that are too many",
      { rules: Array.from({ length: 10_001 }, () => first) },
      "trial: rules: expected a list of at most 10000 items",
    ],
    [
      "with a text without end",
      { "rules.0.title.fi": "x".repeat(30_000) },
      "trial: rules/grant-within-ceiling/title/fi: expected text of at most 20000 characters",
    ],
  ],
]);

const cyclic: Array<unknown> = [];
cyclic.push(cyclic);

it.each([
  ["a text", "pack", 'pack: the pack: expected a record, found "pack".'],
  ["nothing", null, "pack: the pack: expected a record, found null."],
  ["a list", [], "pack: the pack: expected a record, found []."],
  ["a function", () => trialPack, "pack: the pack: expected text, a number"],
  ["what holds itself", cyclic, "pack: 0/0/0/0"],
  ["an empty record", {}, "pack: id: expected a text, found nothing. Add it."],
])("%s is no pack", (_what, value, told) => {
  expect(refusal(value, told)).toBe(told);
});

it("a pack of ten thousand rules is compiled in bounded time", { timeout: 60_000 }, () => {
  const rules = Array.from({ length: 9_990 }, (_, index) => ({
    ...second,
    id: `rule${index}`,
    require: `application.budget.total >= ${index} and (application.fund = "ESF+" or application.advance.requested <= ${index})`,
  }));
  const sentences = Object.fromEntries(rules.map(({ id }) => [id, "Budjetti on {id}.".replace("{id}", id)]));
  const begun = performance.now();
  expect(problemsOf(changed({ rules, messages: { fi: sentences, sv: sentences, en: sentences } }))).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(40_000);
});

describe.each(tables)("a pack with %s is refused", (_what, cases) => {
  it.each(cases)("%s", (_case, changes, told) => {
    expect(refusal(changed(changes), told)).toBe(told);
  });
});
