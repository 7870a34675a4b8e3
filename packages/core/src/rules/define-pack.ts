import type { Catalogue, Pack } from "./pack.ts";
import type { Rule } from "./rule.ts";

type PackParts<Rules extends ReadonlyArray<Rule>> = Omit<Pack, "rules" | "messages" | "plain"> & {
  readonly rules: Rules;
  readonly messages: { readonly [Language in "fi" | "sv" | "en"]: Catalogue<Rules> };
  readonly plain?: { readonly fi: Catalogue<Rules> };
};

/**
 * A pack written in TypeScript: every rule needs its sentence in every language, and no other sentence may stand there.
 * Plain sentences may be left out, but not some of them.
 *
 * The FEEL text in it is checked when the pack is compiled, not by TypeScript.
 */
export const definePack = <const Rules extends ReadonlyArray<Rule>>(pack: PackParts<Rules>): Pack => pack;
