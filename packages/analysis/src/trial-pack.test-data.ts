import type { Pack, Rule } from "@kaari/core";

const said = (text: string) => ({ fi: text, sv: text, en: text });

const law = (provision: string) => ({ source: "act", provision, certainty: "law" as const });

/** A rule as far as a test is about it. */
export type RuleSketch = { readonly id: string } & Partial<Pick<Rule, "when" | "require" | "validity" | "severity">>;

/** A pack of made-up law with the rules that are given. */
export const packOf = (...rules: ReadonlyArray<RuleSketch>): Pack => {
  const sentences = Object.fromEntries(rules.map(({ id }) => [id, "Mend it."]));
  return {
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
    sources: [
      {
        id: "act",
        title: said("Act on grants"),
        short: said("Act 1/2020"),
        url: "https://example.org/act",
        language: "en",
        version: "original",
      },
    ],
    parameters: [
      {
        name: "grant ceiling",
        label: said("Highest share of the grant"),
        kind: "percent",
        stricter: "lower",
        keyedOn: ["filing"],
        citation: law("4 §"),
        values: [
          { from: "2020-01-01", value: "70 %" },
          { from: "2026-01-01", value: "80 %" },
        ],
      },
    ],
    rules: rules.map((rule) => ({
      title: said(rule.id),
      gate: "submission" as const,
      severity: "blocking" as const,
      citation: law("5 §"),
      basis: [],
      ...rule,
    })),
    messages: { fi: sentences, sv: sentences, en: sentences },
  };
};
