import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { faultText, formOfName, mostBytes, readWhole, unreadable } from "../input/index.ts";
import { Refused } from "../refused.ts";
import type { DoOptions } from "./project-options.ts";

/** What a command says, as it was given: in the line, in a file, or on standard input. */
export const givenData = async (input: string | undefined, options: DoOptions, host: Host): Promise<unknown> => {
  if (input !== undefined && input !== "-")
    throw new Refused(
      exitCode.usage,
      `expected - for standard input after the command, found ${input}. Give data with --data or --data-file.`,
    );
  const ways = [input, options.data, options.dataFile].filter((way) => way !== undefined);
  if (ways.length > 1) throw new Refused(exitCode.usage, "expected data in one way: --data, --data-file or -.");
  if (options.data !== undefined) return readValue(Buffer.from(options.data), "json", "--data", options);
  if (input === "-" || options.dataFile === "-") return readValue(await wholeOf(host.stdin), "yaml", "-", options);
  return options.dataFile === undefined ? {} : readFileValue(options.dataFile, options, host);
};

/** The value in a JSON or YAML file. @throws Refused where it cannot be read */
export const readFileValue = async (
  name: string,
  { lang }: Pick<DoOptions, "lang">,
  { cwd }: Pick<Host, "cwd">,
): Promise<unknown> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, name));
  } catch (error) {
    throw new Refused(exitCode.badInput, `${name}: ${faultText(unreadable(error, "a file"), lang)}`);
  }
  return readValue(bytes, formOfName(name) === "json" ? "json" : "yaml", name, { lang });
};

const readValue = async (
  bytes: Uint8Array,
  form: "json" | "yaml",
  name: string,
  { lang }: Pick<DoOptions, "lang">,
): Promise<unknown> => {
  if (bytes.length > mostBytes)
    throw new Refused(exitCode.badInput, `${name}: expected at most ${mostBytes / 1_000_000} MB, found more.`);
  const read = await readWhole(bytes, form);
  if (Result.isSuccess(read)) return read.success.value;
  throw new Refused(exitCode.badInput, `${name}:${faultText(read.failure, lang)}`);
};

const wholeOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(parts);
};
