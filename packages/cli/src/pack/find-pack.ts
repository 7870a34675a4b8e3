import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type CompiledPack, compilePack, openPack, type Pack, type PackProblem } from "@kaari/core";
import { packs as published } from "@kaari/rules";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { meant, orElse } from "../did-you-mean.ts";
import { mistake, Refused } from "../refused.ts";
import { publishedExpressions } from "./published-expressions.ts";
import { aPack, listPacks, nameFile, nameThisFile, neither } from "./no-pack.ts";
import { isFileName, type LocatedProblem, type PackFile, packInFile, problemLines } from "./pack-file.ts";

/** A pack with the packs that it may extend. */
export interface FoundPack {
  readonly pack: Pack;
  /** Those given with it, those that stand beside its file, and the published ones. */
  readonly packs: ReadonlyArray<Pack>;
  readonly locate: (problem: PackProblem) => Promise<LocatedProblem>;
}

/** The pack of an id, or of a JSON or YAML file; `layers` are files with packs that it extends. */
export const findPack = async (name: string, cwd: string, layers: ReadonlyArray<string> = []): Promise<FoundPack> => {
  const given = await Promise.all(layers.map((layer) => packInFile(layer, cwd)));
  if (isFileName(name)) {
    const file = await packInFile(name, cwd);
    const known = [file, ...given];
    return found(file.pack, [...known, ...(await layersBeside(known, dirname(name), cwd))]);
  }
  const all = [...given.map(({ pack }) => pack), ...published];
  const pack = all.find(({ id }) => id === name);
  if (pack !== undefined) return found(pack, given);
  const ids = all.map(({ id }) => id);
  const there = meant(name, ids) === undefined ? await standing(resolve(cwd, name)) : undefined;
  if (there === undefined)
    throw new Refused(exitCode.usage, mistake(aPack, name, { advice: orElse(name, ids, listPacks) }));
  const [file] = there === "folder" ? await packFilesIn(name, cwd) : [];
  throw new Refused(
    exitCode.usage,
    mistake(aPack, neither[there](name), { advice: file === undefined ? nameFile : nameThisFile(file) }),
  );
};

const standing = async (path: string): Promise<"file" | "folder" | undefined> => {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch {
    return undefined;
  }
};

/** Files of a folder that may hold a pack, the one that goes by the folder's name first. */
const packFilesIn = async (folder: string, cwd: string): Promise<ReadonlyArray<string>> => {
  const files = (await namesIn(resolve(cwd, folder))).filter((name) => /\.ya?ml$/.test(name));
  const own = basename(resolve(cwd, folder));
  return files
    .toSorted((one, other) => Number(other.startsWith(`${own}.`)) - Number(one.startsWith(`${own}.`)))
    .map((name) => join(folder, name));
};

const found = (pack: Pack, files: ReadonlyArray<PackFile>): FoundPack => ({
  pack,
  packs: [...files.map((file) => file.pack), ...published],
  locate: async (problem) => {
    const file = files.find((each) => each.pack.id === problem.pack);
    return file === undefined ? problem : file.locate(problem);
  },
});

/**
 * The pack with every layer under it, ready to assess. Only a pack from a file is checked: the others were published so.
 *
 * What stands parsed is left on the disk where the pack is hardly ever asked.
 */
export const compiled = async (
  { pack, packs, locate }: FoundPack,
  { hardlyAsked = false } = {},
): Promise<CompiledPack> => {
  if (published.includes(pack))
    return openPack(pack, { packs: published, expressions: hardlyAsked ? [] : await publishedExpressions() });
  const result = compilePack(pack, { packs });
  if (Result.isSuccess(result)) return result.success;
  const problems = await Promise.all(result.failure.map(locate));
  throw new Refused(exitCode.badInput, `the pack ${pack.id} does not compile:\n${problemLines(problems)}`);
};

/**
 * Packs in files that those known extend, directly or through another, and that nobody has published.
 *
 * They stand in the folder `packs` beside the file, or beside it, under their own id: `village-call.yaml`.
 */
const layersBeside = async (
  known: ReadonlyArray<PackFile>,
  folder: string,
  cwd: string,
): Promise<ReadonlyArray<PackFile>> => {
  const all = [...published, ...known.map(({ pack }) => pack)];
  const absent = known
    .flatMap(({ pack }) => pack.extends ?? [])
    .filter(({ id, version }) => !all.some((pack) => pack.id === id && pack.version === version));
  const files = await Promise.all(absent.map((layer) => layerIn(layer, folder, cwd)));
  const more = [...new Map(files.flatMap((file) => (file === undefined ? [] : [[file.name, file] as const]))).values()];
  return more.length === 0 ? [] : [...more, ...(await layersBeside([...known, ...more], folder, cwd))];
};

const layerIn = async (
  { id, version }: { readonly id: string; readonly version: string },
  folder: string,
  cwd: string,
): Promise<PackFile | undefined> => {
  const files = await Promise.all((await filesNamed(id, folder, cwd)).map((name) => packInFile(name, cwd)));
  return files.find(({ pack }) => pack.id === id && pack.version === version);
};

/** Files of a folder, and of `packs` in it, that go by a pack's id, with or without its version. */
const filesNamed = async (id: string, folder: string, cwd: string): Promise<ReadonlyArray<string>> => {
  const names = await Promise.all(
    [join(folder, "packs"), folder].map(async (each) =>
      (await namesIn(resolve(cwd, each))).map((name) => join(each, name)),
    ),
  );
  const own = new RegExp(String.raw`^${id}([-@]\d[\d.]*)?\.(json|ya?ml)$`);
  return names.flat().filter((name) => own.test(basename(name)));
};

const namesIn = async (folder: string): Promise<ReadonlyArray<string>> => {
  try {
    return (await readdir(folder)).toSorted();
  } catch {
    return [];
  }
};
