import type { BuiltCitation } from "../../compiled/index.ts";
import type { Citation, Source } from "../citation.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { resolveCitation } from "../finding.ts";
import type { Pack } from "../pack.ts";
import { Interned } from "./interned.ts";

/** The sources that a built pack names, each once. */
export class CitedSources {
  readonly sources = new Interned<Source>();
  readonly #compiled: CompiledPack;

  constructor(compiled: CompiledPack) {
    this.#compiled = compiled;
  }

  cite(layer: Pack, citation: Citation): BuiltCitation {
    const { document, provision, certainty } = resolveCitation(this.#compiled.merged.layers, layer, citation);
    return [this.sources.place(document), provision, certainty];
  }
}
