import { existsSync } from "node:fs";
import type { Gate, Pack } from "@kaari/core";
import { packs as published } from "@kaari/rules";

/**
 * A published pack at a gate, as the module that the command was built with; none when it runs from its sources, of another
 * pack, or where the pack has no rule.
 */
export const publishedBuilt = async (
  pack: Pack,
  gate: Gate,
): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const file = new URL(`built-${pack.id}-${gate}.js`, import.meta.url);
  if (!published.includes(pack) || !existsSync(file)) return undefined;
  const module: Readonly<Record<string, unknown>> = await import(file.href);
  return module;
};
