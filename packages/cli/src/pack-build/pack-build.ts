import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type BuiltPack, buildPack, type CompiledPack, NotCompilable } from "@kaari/core";
import type { BuildPackOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { compiled, findPack } from "../pack/index.ts";
import { Refused } from "../refused.ts";
import { wordsIn } from "../words/index.ts";
import { writeFiles } from "../write-files.ts";

/** Writes a pack out as modules of plain JavaScript with their types. */
export const packBuild = async (
  asked: string,
  { lang, out, with: layers }: BuildPackOptions,
  { cwd }: Host,
): Promise<string> => {
  const pack = await compiled(await findPack(asked, cwd, layers));
  const files = modulesOf(pack);
  const folder = resolve(cwd, out);
  const foreign = await Promise.all(
    Object.keys(files).map(async (name) => ((await isForeign(join(folder, name))) ? [name] : [])),
  );
  const [taken] = foreign.flat();
  if (taken !== undefined)
    throw new Refused(
      exitCode.usage,
      `expected to write ${join(out, taken)}, found a file there that kaari did not make. It is left as it is: choose another folder with --out.`,
    );
  await writeFiles(folder, files, { flag: "w", name: out });
  const { id, version } = pack.pack;
  return `${wordsIn(lang).builtPack(`${id} ${version}`, Object.keys(files).length, out)}\n`;
};

const modulesOf = (pack: CompiledPack): BuiltPack => {
  try {
    return buildPack(pack);
  } catch (error) {
    if (!(error instanceof NotCompilable)) throw error;
    throw new Refused(
      exitCode.badInput,
      `the pack ${pack.pack.id} cannot be built: ${error.message}. Write it otherwise, for instance with a product instead of a division; unbuilt, the pack works as it is.`,
    );
  }
};

/** Whether something is there that was not made from a pack. */
const isForeign = async (file: string): Promise<boolean> => {
  try {
    return !(await readFile(file, "utf8")).startsWith("// Generated from ");
  } catch (error) {
    return !(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"));
  }
};
