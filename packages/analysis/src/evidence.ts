import { type CompiledPack, type Gate, runExample } from "@kaari/core";
import { shows } from "./confirm.ts";
import type { RuleText } from "./node.ts";

/** What worked examples show of the rules: `pack/example` by what it shows. */
export class Evidence {
  readonly #seen = new Map<RuleText, Record<"applies" | "holds" | "fails" | "violated", Set<string>>>();
  /** The examples at each gate. */
  readonly #at = new Map<Gate, Set<string>>();

  constructor(compiled: CompiledPack) {
    const texts = new Map<object, RuleText>();
    for (const series of compiled.rules) for (const text of series.texts) texts.set(text.rule, text);
    for (const pack of compiled.merged.layers)
      for (const example of pack.examples ?? []) {
        if (example.world !== undefined) continue;
        const { assessment } = runExample(compiled, pack, example);
        if (assessment === undefined) continue;
        const name = `${pack.id}/${example.id}`;
        const at = this.#at.get(example.gate) ?? new Set();
        this.#at.set(example.gate, at.add(name));
        for (const finding of assessment.findings) {
          const text = texts.get(finding.definition);
          if (text === undefined) continue;
          const seen = this.#of(text);
          for (const what of ["applies", "holds", "fails", "violated"] as const)
            if (shows(finding, text, what)) seen[what].add(name);
        }
      }
  }

  #of(text: RuleText): Record<"applies" | "holds" | "fails" | "violated", Set<string>> {
    const known = this.#seen.get(text);
    if (known !== undefined) return known;
    const seen = {
      applies: new Set<string>(),
      holds: new Set<string>(),
      fails: new Set<string>(),
      violated: new Set<string>(),
    };
    this.#seen.set(text, seen);
    return seen;
  }

  /** The examples that show it. */
  of(text: RuleText, what: "applies" | "holds" | "fails" | "violated"): ReadonlySet<string> {
    return this.#of(text)[what];
  }

  at(gate: Gate): ReadonlySet<string> {
    return this.#at.get(gate) ?? new Set();
  }
}
