import { type Locale, textIn } from "@kaari/core";
import { explainRefusal } from "@kaari/core/lifecycle";
import { encodeEvent } from "@kaari/core/lifecycle/schema";
import { titleOf } from "./title-of.ts";
import { after, obstacles, type Told } from "./told.ts";

/** What a command came to, for machines. Keys are stable; keys may be added. */
export const rulingJson = (told: Told, locale: Locale): string => {
  const { command, decision, assessed } = told;
  const { type, on, actor } = command;
  const { version, stage } = after(told);
  const shown = decision.accepted
    ? { accepted: true, written: told.written, events: decision.events.map(encodeEvent) }
    : {
        accepted: false,
        written: false,
        message: explainRefusal(decision.refusal, locale),
        refusal: shortRefusal(decision.refusal),
        findings: obstacles(told, locale).map(({ finding, sentence, remedies }) => ({
          rule: finding.rule,
          outcome: finding.outcome,
          message: sentence,
          citations: finding.citations.map(({ document, provision }) => ({
            source: textIn(document.short, locale),
            provision,
            url: document.url,
          })),
          missing: finding.missing.map(({ path }) => path),
          remedies,
        })),
      };
  const reviews = assessed?.assessment.reviews.map(({ rule }) => rule) ?? [];
  const title = titleOf("commands", type, locale);
  return `${JSON.stringify({ command: type, title, on, actor, version, stage, ...shown, reviews }, null, 2)}\n`;
};

/** The refusal without what stands beside it: whole findings, and the assessment that was found. */
const shortRefusal = (refusal: Extract<Told["decision"], { readonly accepted: false }>["refusal"]) => {
  switch (refusal.kind) {
    case "blocked":
      return { ...refusal, findings: refusal.findings.map(({ rule }) => rule) };
    case "step-open":
      return { ...refusal, steps: refusal.steps.map(({ id }) => id) };
    case "not-assessed":
      return { ...refusal, found: refusal.found?.pack };
    default:
      return refusal;
  }
};
