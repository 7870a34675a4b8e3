import { describe, expectTypeOf, it } from "vitest";
import { definePack } from "./define-pack.ts";
import type { Catalogue } from "./pack.ts";
import type { Rule } from "./rule.ts";

const text = { fi: "a", sv: "b", en: "c" };
const rules = [
  {
    id: "first-rule",
    title: text,
    gate: "submission",
    severity: "advice",
    citation: { source: "an-act", provision: "1 §", certainty: "law" },
    require: "application.title != null",
    basis: [],
  },
] as const satisfies ReadonlyArray<Rule>;

const head = {
  id: "a-pack",
  version: "0.1.0",
  title: text,
  jurisdiction: {
    country: "FI",
    timeZone: "Europe/Helsinki",
    currency: "EUR",
    languages: ["fi", "sv", "en"],
    calendar: [],
  },
  status: "draft",
  sources: [],
} as const;
const sentence = { "first-rule": "a sentence" };

describe("a catalogue", () => {
  it("has a sentence for each rule, by the rule's own id", () => {
    expectTypeOf<keyof Catalogue<typeof rules>>().toEqualTypeOf<"first-rule">();
  });
});

describe("definePack", () => {
  it("takes a sentence for each rule in each language", () => {
    definePack({ ...head, rules, messages: { fi: sentence, sv: sentence, en: sentence } });
  });

  it("refuses a rule without its sentence", () => {
    // @ts-expect-error the Swedish sentence is missing
    definePack({ ...head, rules, messages: { fi: sentence, sv: {}, en: sentence } });
  });

  it("refuses a sentence of no rule", () => {
    // @ts-expect-error no rule has this id
    definePack({ ...head, rules, messages: { fi: { ...sentence, "no-rule": "a" }, sv: sentence, en: sentence } });
  });

  it("refuses a pack without a language", () => {
    // @ts-expect-error English is missing
    definePack({ ...head, rules, messages: { fi: sentence, sv: sentence } });
  });

  it("takes a plain sentence for each rule, or none at all", () => {
    const messages = { fi: sentence, sv: sentence, en: sentence };
    definePack({ ...head, rules, messages, plain: { fi: sentence } });
    // @ts-expect-error the rule has no plain sentence
    definePack({ ...head, rules, messages, plain: { fi: {} } });
  });

  it("refuses a severity that is none", () => {
    // @ts-expect-error "fatal" is no severity
    const rule: Rule = { ...rules[0], severity: "fatal" };
    expectTypeOf(rule).toEqualTypeOf<Rule>();
  });
});
