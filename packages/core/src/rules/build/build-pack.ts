import { locales } from "../../primitives/index.ts";
import { NotCompilable } from "../../feel/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { declarations } from "./declarations.ts";
import { explainModule } from "./explain-module.ts";
import { gatesWithRules } from "./gate-names.ts";
import { gateModule, indexModule } from "./index-module.ts";
import { messagesModule } from "./messages-module.ts";
import { questionsModule } from "./questions-module.ts";
import { rulesModule } from "./rules-module.ts";
import { smallModule } from "./small-module.ts";
import { valuesModule } from "./values-module.ts";

/** Of one rule: codes count by sixteen for each text. */
const mostTexts = 16;

/** A pack as plain JavaScript: text by file name. */
export type BuiltPack = Readonly<Record<string, string>>;

/**
 * Prints a pack as ES modules: no `eval`, and nothing to parse when they run.
 *
 * - a module for each gate, as `submission.js`: its rules, what they come to, and the assessment
 * - `index.js`: all of these
 * - `small.js`: the same, in a fraction of the size, and slower
 * - `rules.js`: titles, provisions and sources
 * - `explain.js`: proofs of findings
 * - `questions.js`: what a draft still needs
 * - `values.js`, and a module for each language: the sentences; `fi-plain.js` has those in plain words
 *
 * @throws NotCompilable when an expression, named by its text, or a rule's many texts are beyond what compiled packs hold
 * @throws Refused when an expression does not fit the facts
 */
export const buildPack = (compiled: CompiledPack): BuiltPack => {
  const crowded = compiled.rules.find(({ texts }) => texts.length > mostTexts);
  if (crowded !== undefined) throw new NotCompilable(crowded.id, `a rule with more than ${mostTexts} texts`);
  const files: Record<string, string> = {
    "index.js": indexModule(compiled),
    "small.js": smallModule(compiled),
    "rules.js": rulesModule(compiled),
    "explain.js": explainModule(compiled),
    "questions.js": questionsModule(compiled),
    "values.js": valuesModule(compiled),
  };
  for (const gate of gatesWithRules(compiled)) files[`${gate}.js`] = gateModule(compiled, gate);
  for (const locale of locales) {
    const messages = messagesModule(compiled, locale);
    if (messages !== undefined) files[`${locale}.js`] = messages;
  }
  const plain = messagesModule(compiled, "fi", true);
  if (plain !== undefined) files["fi-plain.js"] = plain;
  for (const name of Object.keys(files)) files[name.replace(/\.js$/, ".d.ts")] = declarations(compiled, name);
  return files;
};
