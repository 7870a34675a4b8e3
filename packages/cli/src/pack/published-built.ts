import { existsSync } from "node:fs";
import type { Pack } from "@kaari/core";
import { packs as published } from "@kaari/rules";

/** A published pack as the module that the command was built with; none when it runs from its sources, or of another pack. */
export const publishedBuilt = async (pack: Pack): Promise<Readonly<Record<string, unknown>> | undefined> => {
  const file = new URL(`built-${pack.id}.js`, import.meta.url);
  if (!published.includes(pack) || !existsSync(file)) return undefined;
  const module: Readonly<Record<string, unknown>> = await import(file.href);
  return module;
};
