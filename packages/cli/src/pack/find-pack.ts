import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { type CompiledPack, compilePack, describePackProblem, openPack, Pack } from "@kaari/core";
import { packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { faultText, readWhole, unreadable } from "../input/index.ts";
import { nearest } from "../nearest.ts";
import { Refused } from "../refused.ts";

/** The pack that people check against who do not name one. */
export const usualPack = "esf-plus-finland-citizens";

/** The pack of an id, or of a JSON or YAML file. */
export const findPack = async (name: string, cwd: string): Promise<Pack> => {
  if (/[/\\]|\.(json|ya?ml)$/i.test(name)) return packInFile(name, cwd);
  const found = packs.find(({ id }) => id === name);
  if (found !== undefined) return found;
  const close = nearest(
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
  const faults = result.failure.map((problem) => `  ${describePackProblem(problem)}`);
  throw new Refused(exitCode.badInput, `the pack ${pack.id} does not compile:\n${shortened(faults)}`);
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
  const pack = Pack.safeParse(read.success.value);
  if (pack.success) return pack.data;
  const placeOf = await read.success.places();
  const faults = pack.error.issues.map(({ path, message }) => {
    const at = path.map(String).join(".");
    const place = placeOf(at);
    return `  ${place === undefined ? "" : `${place.line}:${place.column}: `}${at}: ${message}`;
  });
  throw new Refused(exitCode.badInput, `${name} is not a pack:\n${shortened(faults)}`);
};

const most = 20;

const shortened = (lines: ReadonlyArray<string>): string =>
  [...lines.slice(0, most), ...(lines.length > most ? [`  and ${lines.length - most} more`] : [])].join("\n");
