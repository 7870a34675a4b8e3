import { assess, type CompiledPack, exampleFacts, type Gate, gates, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { shows } from "./confirm.ts";
import type { RuleText } from "./node.ts";
import type { Case } from "./witness.ts";

export const seen = ["applies", "holds", "fails", "violated"] as const;
export type Seen = (typeof seen)[number];

/** What cases show of the rules: worked examples, and the witnesses found so far. What a rule comes to depends on no gate. */
export class Evidence {
  readonly #compiled: CompiledPack;
  readonly #shown = new Map<RuleText, Readonly<Record<Seen, Set<string>>>>();
  readonly #texts = new Map<object, RuleText>();
  readonly #gates: ReadonlyArray<Gate>;
  #witnesses = 0;

  constructor(compiled: CompiledPack) {
    this.#compiled = compiled;
    for (const series of compiled.rules) for (const text of series.texts) this.#texts.set(text.rule, text);
    this.#gates = gates.filter((gate) => {
      const { single, group } = compiled.rulesAt(gate);
      return single.length + group.length > 0;
    });
    for (const pack of compiled.merged.layers)
      for (const example of pack.examples ?? []) {
        const facts = parseCaseFile(exampleFacts(pack, example));
        if (Result.isSuccess(facts)) this.#see(`${pack.id}/${example.id}`, { on: example.on, facts: facts.success });
      }
  }

  /** The cases that show it, worked examples first. */
  of(text: RuleText, what: Seen): ReadonlySet<string> {
    return this.#of(text)[what];
  }

  /** A case that a solver found. */
  add(found: Case): void {
    this.#witnesses += 1;
    this.#see(`witness ${this.#witnesses}`, found);
  }

  #see(name: string, { on, facts }: Case): void {
    for (const gate of this.#gates)
      for (const finding of assess(this.#compiled, { gate, on, facts, world: "closed" }).findings) {
        const text = this.#texts.get(finding.definition);
        if (text === undefined || finding.outcome === "not-applicable") continue;
        const shown = this.#of(text);
        for (const what of seen) if (!shown[what].has(name) && shows(finding, text, what)) shown[what].add(name);
      }
  }

  #of(text: RuleText): Readonly<Record<Seen, Set<string>>> {
    const known = this.#shown.get(text);
    if (known !== undefined) return known;
    const shown = {
      applies: new Set<string>(),
      holds: new Set<string>(),
      fails: new Set<string>(),
      violated: new Set<string>(),
    };
    this.#shown.set(text, shown);
    return shown;
  }
}
