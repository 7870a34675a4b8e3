import type { CompiledPack } from "../compile-pack.ts";
import { type Gate, gates } from "../gate.ts";

/** A gate as it stands in names of JavaScript: `midTerm`. */
export const camel = (gate: Gate): string => gate.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The function of a built pack that assesses at a gate: `assessMidTerm`. */
export const assessName = (gate: Gate): string => {
  const name = camel(gate);
  return `assess${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

/** The gates at which a pack has rules. */
export const gatesWithRules = (compiled: CompiledPack): ReadonlyArray<Gate> =>
  gates.filter((gate) => {
    const { group, single } = compiled.rulesAt(gate);
    return group.length + single.length > 0;
  });
