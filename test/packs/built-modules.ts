import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPack, type CompiledPack } from "@kaari/core";
import { type BuiltSeries, codeOf, placeOf } from "@kaari/core/compiled";

const runtime = pathToFileURL(fileURLToPath(import.meta.resolve("@kaari/core/compiled"))).href;

/** What a module of a built pack exports, by name: whoever takes a thing says what it is. */
export type BuiltModule = Readonly<Record<string, never>>;

/**
 * Writes a pack out into a folder of that name below `folder`; the answer takes in its modules by name.
 *
 * @throws Error named NotCompilable when an expression has no place in built packs
 */
export const builtModules = (
  compiled: CompiledPack,
  folder: string,
  name: string,
): ((module: string) => Promise<BuiltModule>) => {
  const files = buildPack(compiled);
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, "package.json"), '{ "type": "module" }');
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(at, file), text.replaceAll("@kaari/core/compiled", runtime));
  return async (module) => {
    const taken: BuiltModule = await import(/* @vite-ignore */ pathToFileURL(join(at, `${module}.js`)).href);
    return taken;
  };
};

const meanings = ["satisfied", "violated", "for-review", "undetermined", "not-applicable", "undetermined"];

/** The outcome of each of so many rules, in their order. */
export const builtOutcomes = (
  outcomes: BuiltSeries["outcomes"],
  rules: number,
  facts: Readonly<Record<string, unknown>>,
  on: string,
  closed: boolean,
): ReadonlyArray<string> => {
  const out: Array<number> = [];
  const count = outcomes(facts, on, closed, out);
  const all = Array.from({ length: rules }, () => "satisfied");
  for (const told of out.slice(0, count)) all[placeOf(told)] = meanings[codeOf(told) & 7] ?? "";
  return all;
};
