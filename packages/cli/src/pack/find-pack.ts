import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  type CompiledPack,
  compilePack,
  describePackProblem,
  openPack,
  type Pack,
  type PackProblem,
  parsePack,
} from "@kaari/core";
import { packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { faultText, readWhole, unreadable } from "../input/index.ts";
import { didYouMean } from "../did-you-mean.ts";
import { Refused } from "../refused.ts";

/** The pack of an id, or of a JSON or YAML file. */
export const findPack = async (name: string, cwd: string): Promise<Pack> => {
  if (/[/\\]|\.(json|ya?ml)$/i.test(name)) return packInFile(name, cwd);
  const found = packs.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const close = didYouMean(
    name,
    packs.map(({ id }) => id),
  );
  throw new Refused(
    exitCode.usage,
    `expected the id of a pack or a .json or .yaml file, found ${name}.${close} List them with kaari pack list.`,
  );
};

/** The pack with every layer under it, ready to assess. Only a pack from a file is checked: the others were published so. */
export const compiled = (pack: Pack): CompiledPack => {
  if (packs.includes(pack)) return openPack(pack, { packs });
  const result = compilePack(pack, { packs });
  if (Result.isSuccess(result)) return result.success;
  throw new Refused(exitCode.badInput, `the pack ${pack.id} does not compile:\n${problemLines(result.failure)}`);
};

const packInFile = async (name: string, cwd: string): Promise<Pack> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, name));
  } catch (error) {
    throw new Refused(exitCode.usage, `${name}: ${faultText(unreadable(error))}`);
  }
  const read = await readWhole(bytes, /json$/i.test(name) ? "json" : "yaml");
  if (Result.isFailure(read)) throw new Refused(exitCode.badInput, `${name}:${faultText(read.failure)}`);
  const pack = parsePack(read.success.value);
  if (Result.isSuccess(pack)) return pack.success;
  throw new Refused(exitCode.badInput, `${name} is not a pack:\n${problemLines(pack.failure)}`);
};

const most = 20;

const problemLines = (problems: ReadonlyArray<PackProblem>): string =>
  [
    ...problems.slice(0, most).map((problem) => `  ${describePackProblem(problem)}`),
    ...(problems.length > most ? [`  and ${problems.length - most} more`] : []),
  ].join("\n");
