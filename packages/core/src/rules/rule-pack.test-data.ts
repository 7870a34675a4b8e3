import type { CaseFile } from "../domain/index.ts";
import { assess, type GateQuestion } from "./assess.ts";
import { cite } from "./citation.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { Pack } from "./pack.ts";
import type { Rule } from "./rule.ts";
import { act, compiled, trialPack } from "./trial-pack.test-data.ts";

/** A blocking rule at submission that holds, but for what is given of it. */
export const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  title: { fi: `${id} (fi)`, sv: `${id} (sv)`, en: id },
  gate: "submission",
  severity: "blocking",
  citation: cite(act, "4 §"),
  require: "true",
  basis: ["T-1"],
  ...more,
});

/** The trial pack with these rules in place of its own, each with its id as its sentence unless another is given. */
export const packOf = (rules: ReadonlyArray<Rule>, more: Partial<Pack> = {}): Pack => {
  const sentences = Object.fromEntries(rules.map(({ id }) => [id, id]));
  return { ...trialPack, messages: { fi: sentences, sv: sentences, en: sentences }, ...more, rules };
};

export const compiledRules = (rules: ReadonlyArray<Rule>, more: Partial<Pack> = {}): CompiledPack =>
  compiled(packOf(rules, more));

/** What the pack says at submission on 25 November 2026. */
export const askAtSubmission = (pack: CompiledPack, facts: CaseFile, more: Partial<GateQuestion> = {}) =>
  assess(pack, { gate: "submission", on: "2026-11-25", facts, ...more });
