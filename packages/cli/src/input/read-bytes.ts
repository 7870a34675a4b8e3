import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { exitCode } from "../exit-code.ts";
import { Refused } from "../refused.ts";
import { mostBytes } from "./decode.ts";
import { type Fault, faultText } from "./fault.ts";
import { unreadable } from "./find-files.ts";

/** `pack.yaml:3:1: expected …`: a fault with the file it stands in. */
export const inFile = (name: string, fault: Fault): string =>
  fault.line === undefined ? `${name}: ${faultText(fault)}` : `${name}:${faultText(fault)}`;

/** That a file cannot be taken for what it was given as: everywhere the same exit code. */
export const badFile = (name: string, fault: Fault): Refused => new Refused(exitCode.badInput, inFile(name, fault));

/**
 * The bytes of the file of a pack, a call, a lifecycle or a model.
 *
 * @param kind what it is to hold: `a pack`
 * @throws Refused when it cannot be read or is larger than such files may be
 */
export const bytesOf = async (name: string, cwd: string, kind: string, advice: string): Promise<Uint8Array> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, name));
  } catch (error) {
    throw badFile(name, unreadable(error, "a file"));
  }
  if (bytes.length <= mostBytes) return bytes;
  throw badFile(name, { expected: `${kind} of at most ${mostBytes / 1_000_000} MB`, found: "more", advice });
};
