import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Locale } from "@kaari/core";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { Refused } from "../refused.ts";
import { readWhole } from "./applications.ts";
import { mostBytes } from "./decode.ts";
import { type Fault, faultText } from "./fault.ts";
import { unreadable } from "./find-files.ts";
import { formOfName } from "./form.ts";
import type { Parsed } from "./parsed.ts";
import type { Phrase } from "./phrases.ts";
import type { Holding } from "./holding.ts";

/** `pack.yaml:3:1: expected …`: a fault with the file it stands in. */
export const inFile = (name: string, fault: Fault, locale?: Locale): string =>
  `${name}:${fault.line === undefined ? " " : ""}${faultText(fault, locale)}`;

/** That a file cannot be taken for what it was given as: everywhere the same exit code. */
export const badFile = (name: string, fault: Fault): Refused =>
  new Refused(exitCode.badInput, (locale) => inFile(name, fault, locale));

export interface FileReading {
  /** What to do with a file that is too large. */
  readonly tooLarge: Phrase;
  readonly most?: number;
}

/** The bytes of a whole file. @throws Refused when it cannot be read or is too large */
export const bytesOf = async (name: string, cwd: string, reading: FileReading): Promise<Uint8Array> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, name));
  } catch (error) {
    throw badFile(name, unreadable(error, "a file"));
  }
  return ofSize(bytes, name, reading);
};

/** The bytes, where they are not too many. @throws Refused */
export const ofSize = (bytes: Uint8Array, name: string, { tooLarge, most = mostBytes }: FileReading) => {
  if (bytes.length <= most) return bytes;
  throw badFile(name, { expected: `at most ${most / 1_000_000} MB`, found: "more", advice: tooLarge });
};

export interface ValueReading {
  readonly holding: Holding;
  /** By its name where nothing is said. */
  readonly form?: "json" | "yaml";
}

/** The one value that bytes hold. @throws Refused */
export const valueIn = async (
  bytes: Uint8Array,
  name: string,
  { holding, form = wholeForm(name) }: ValueReading,
): Promise<Parsed> => {
  const read = await readWhole(bytes, form, holding);
  if (Result.isSuccess(read)) return read.success;
  throw badFile(name, read.failure);
};

/** JSON where the name says so. YAML else, which JSON is too. */
export const wholeForm = (name: string): "json" | "yaml" => ((formOfName(name) ?? "yaml") === "yaml" ? "yaml" : "json");
