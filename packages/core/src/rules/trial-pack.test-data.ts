import * as Result from "effect/Result";
import { compilePack, type CompiledPack } from "./compile-pack.ts";
import { cite } from "./citation.ts";
import { definePack } from "./define-pack.ts";
import type { Example } from "./example.ts";
import type { Pack } from "./pack.ts";

const said = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });

export const act = {
  id: "act",
  title: said("Act on grants"),
  short: said("Act 1/2020"),
  url: "https://example.org/act",
  language: "en",
  version: "original",
} as const;

export const guide = {
  ...act,
  id: "guide",
  title: said("Guide"),
  short: said("Guide"),
  url: "https://example.org/guide",
} as const;

/** A small pack of made-up law for the tests of this folder. */
export const trialPack = definePack({
  id: "trial",
  version: "1.0.0",
  title: said("Trial"),
  jurisdiction: {
    country: "FI",
    timeZone: "Europe/Helsinki",
    currency: "EUR",
    languages: ["fi", "sv", "en"],
    calendar: ["weekday Saturday", "weekday Sunday"],
  },
  status: "draft",
  sources: [act, guide],
  parameters: [
    {
      name: "grant ceiling",
      label: said("Highest share of the grant"),
      kind: "percent",
      stricter: "lower",
      keyedOn: ["filing"],
      citation: cite(act, "4 §"),
      values: [
        { from: "2020-01-01", value: "70 %" },
        { from: "2026-01-01", value: "80 %", citation: cite(act, "4 § (2/2025)") },
      ],
    },
  ],
  definitions: [
    {
      name: "largest grant",
      label: said("Largest grant"),
      value: "grant ceiling * application.budget.total",
      citation: cite(act, "4 §"),
    },
  ],
  rules: [
    {
      id: "grant-within-ceiling",
      title: said("Share of the grant"),
      gate: ["idea", "submission"],
      severity: "blocking",
      citation: cite(act, "4 §"),
      require: "application.fundingPlan.grant <= largest grant",
      values: { grant: "application.fundingPlan.grant", most: "floor(largest grant, 2)", share: "grant ceiling" },
      basis: ["T-1"],
      discretion: "special",
      conflicts: [{ citation: cite(guide, "p. 3", "practice"), says: said("The guide reckons from the grant.") }],
    },
    {
      id: "advance-justified",
      title: said("Reason for the advance"),
      gate: "submission",
      severity: "warning",
      citation: cite(act, "5 §"),
      when: "application.advance.requested != null",
      require: "application.advance.justification != null",
      basis: ["T-2"],
    },
    {
      id: "state-aid-looked-at",
      title: said("State aid"),
      gate: "submission",
      severity: "review",
      citation: cite(act, "6 §"),
      when: 'application.stateAid = "state-aid"',
      basis: ["T-3"],
    },
    {
      id: "letters-signed",
      title: said("Letters of intent"),
      gate: "submission",
      severity: "blocking",
      citation: cite(act, "7 §"),
      require: "every p in application.partners satisfies p.letterOfIntent.signedOn != null",
      values: { count: "count(application.partners)" },
      basis: ["T-4"],
      validity: { from: "2026-01-01" },
    },
    {
      id: "one-plan",
      title: said("One plan"),
      gate: "submission",
      severity: "blocking",
      scope: "group",
      citation: cite(act, "8 §"),
      require: "plan.jointPlan != null and count(parts) >= 2",
      basis: ["T-5"],
    },
  ],
  obligations: [
    {
      id: "last-claim",
      title: said("Last claim"),
      owner: "applicant",
      due: 'next working day(project.endsOn + @"P4M")',
      citation: cite(act, "9 §"),
      basis: ["T-6"],
    },
    {
      id: "audit",
      title: said("Audit"),
      owner: "authority",
      when: "decision.granted > 100000",
      citation: cite(act, "10 §"),
      basis: ["T-7"],
    },
  ],
  messages: {
    fi: {
      "grant-within-ceiling": "Haet {grant}. Tuki voi olla {share}: {most}.",
      "advance-justified": "Perustele ennakko.",
      "state-aid-looked-at": "Valtiontuki on arvioitava.",
      "letters-signed": "{count, plural, one {# aiesopimus} other {# aiesopimusta}} allekirjoitettava.",
      "one-plan": "Yhteinen suunnitelma puuttuu.",
    },
    sv: {
      "grant-within-ceiling": "Du söker {grant}. Stödet kan vara {share}: {most}.",
      "advance-justified": "Motivera förskottet.",
      "state-aid-looked-at": "Statligt stöd ska bedömas.",
      "letters-signed": "{count, plural, one {# avsiktsförklaring} other {# avsiktsförklaringar}} ska undertecknas.",
      "one-plan": "Den gemensamma planen saknas.",
    },
    en: {
      "grant-within-ceiling": "You ask for {grant}. The grant can be {share}: {most}.",
      "advance-justified": "Give reasons for the advance.",
      "state-aid-looked-at": "State aid must be assessed.",
      "letters-signed": "{count, plural, one {# letter} other {# letters}} of intent must be signed.",
      "one-plan": "The joint plan is missing.",
    },
  },
});

/** @throws Error when the pack has a problem */
export const compiled = (pack: Pack, packs: ReadonlyArray<Pack> = []): CompiledPack =>
  Result.getOrThrow(compilePack(pack, { packs }));

/** A worked example of the trial pack at submission, on a day of today's rules. */
export const example = (id: string, more: Partial<Example> = {}): Example => ({
  id,
  title: "A case",
  source: "Act 1/2020",
  gate: "submission",
  on: "2026-11-25",
  expect: {},
  ...more,
});
