import type { BuiltRules, BuiltText } from "../../compiled/index.ts";
import type { Citation } from "../citation.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { generatedFrom } from "./module-text.ts";
import { CitedSources } from "./cited-sources.ts";

/** Tells of the rules of findings: titles, provisions, sources. */
export const rulesModule = (compiled: CompiledPack): string => {
  const sources = new CitedSources(compiled);
  const rules: Record<string, ReadonlyArray<BuiltText>> = {};
  for (const { id, texts } of compiled.rules)
    rules[id] = texts.map(({ placed, rule: { citation, title } }) => [
      title.fi,
      title.sv,
      title.en,
      ...(Array.isArray(citation) ? (citation as ReadonlyArray<Citation>) : [citation as Citation]).map((each) =>
        sources.cite(placed.pack, each),
      ),
    ]);
  const data: BuiltRules = { sources: sources.sources.table, rules };
  return [
    generatedFrom(compiled),
    'import { ruleBy } from "@kaari/core/compiled";',
    `export const rule = ruleBy(${JSON.stringify(data)});`,
    "",
  ].join("\n");
};
