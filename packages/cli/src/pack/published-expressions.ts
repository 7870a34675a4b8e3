import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { CompileOptions } from "@kaari/core";

type Expressions = NonNullable<CompileOptions["expressions"]>;

/** The expressions of the published packs, parsed when the command was built; none when it runs from its sources. */
export const publishedExpressions = async (): Promise<Expressions> => {
  const file = new URL("expressions.json", import.meta.url);
  return existsSync(file) ? Object.entries(JSON.parse(await readFile(file, "utf8"))) : [];
};
