import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import * as Result from "effect/Result";
import { decode, mostBytes } from "./decode.ts";
import type { Fault } from "./fault.ts";
import { type Form, formOfLines, formOfName } from "./form.ts";
import { type Found, findFiles, unreadable } from "./find-files.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Parsed } from "./parsed.ts";
import { readJson } from "./read-json.ts";
import type { Holding } from "./read-yaml.ts";

/** One application as it was given. `line` is its line in a stream of many; `path` the file, where there is one. */
export interface Given {
  readonly file: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly read: Result.Result<Parsed, Fault>;
}

export interface Asked {
  /** Files and folders; `-` is standard input. */
  readonly names: ReadonlyArray<string>;
  readonly form: Form | undefined;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** Every application asked for, one after another. What cannot be read is among them, with the reason. */
export async function* applicationsIn(asked: Asked): AsyncGenerator<Given, void, undefined> {
  for (const name of asked.names)
    if (name === "-") yield* inStream("-", undefined, asked.stdin, asked.form);
    else for await (const found of findFiles(name, asked.cwd)) yield* inFile(found, asked.form);
}

async function* inFile(found: Found, asked: Form | undefined): AsyncGenerator<Given, void, undefined> {
  if (found.fault !== undefined) {
    yield one(found.name, undefined, Result.fail(found.fault));
    return;
  }
  const { name, path } = found;
  const form = asked ?? formOfName(name);
  try {
    if (form === "json" || form === "yaml") {
      const { size } = await stat(path);
      yield one(name, path, size > mostBytes ? tooLong : await readWhole(await readFile(path), form));
    } else yield* inStream(name, path, createReadStream(path, { highWaterMark: 256 * 1024 }), form);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error)) throw error;
    yield one(name, path, Result.fail(unreadable(error)));
  }
}

async function* inStream(
  file: string,
  path: string | undefined,
  chunks: AsyncIterable<Uint8Array>,
  asked: Form | undefined,
): AsyncGenerator<Given, void, undefined> {
  const lines = linesOf(chunks);
  const ahead: Array<Line> = [];
  const form = asked ?? formOfLines(await lookAhead(lines, ahead, 2));
  const all = chained(ahead, lines);
  if (form === "ndjson") yield* eachLine(file, path, all);
  else {
    const bytes = await joined(all);
    yield one(file, path, bytes === undefined ? tooLong : await readWhole(bytes, form));
  }
}

async function* eachLine(
  file: string,
  path: string | undefined,
  lines: AsyncIterable<Line>,
): AsyncGenerator<Given, void, undefined> {
  let any = false;
  for await (const line of lines) {
    const read = line.bytes === undefined ? tooLong : await readLine(line.bytes, line.number);
    if (read === undefined) continue;
    any = true;
    yield { file, path, line: line.number, read };
  }
  if (!any) yield one(file, path, Result.fail(noLine));
}

/** The whole text again; nothing, when it is longer than an application may be. */
const joined = async (lines: AsyncIterable<Line>): Promise<Uint8Array | undefined> => {
  const parts: Array<Uint8Array> = [];
  let size = 0;
  for await (const { bytes } of lines) {
    size += bytes === undefined ? mostBytes + 1 : bytes.length + 1;
    if (size > mostBytes || bytes === undefined) return undefined;
    parts.push(bytes, lineFeed);
  }
  return Buffer.concat(parts);
};

const lineFeed = Buffer.from("\n");

const one = (file: string, path: string | undefined, read: Given["read"]): Given => ({
  file,
  path,
  line: undefined,
  read,
});

const tooLong: Result.Result<never, Fault> = Result.fail({
  expected: `at most ${mostBytes / 1_000_000} MB for one application`,
  found: "more",
});

const noLine: Fault = { expected: "an application on each line", found: "no line with anything on it" };

/** Takes lines off the stream until `wanted` of them hold anything, and keeps all of them in `ahead`. */
const lookAhead = async (
  lines: AsyncGenerator<Line, void, undefined>,
  ahead: Array<Line>,
  wanted: number,
): Promise<ReadonlyArray<string>> => {
  if (wanted === 0) return [];
  const next = await lines.next();
  if (next.done === true) return [];
  ahead.push(next.value);
  const text = Buffer.from(next.value.bytes ?? "{")
    .toString("utf8")
    .replace(/^\uFEFF/, "");
  return text.trim() === "" ? lookAhead(lines, ahead, wanted) : [text, ...(await lookAhead(lines, ahead, wanted - 1))];
};

async function* chained(ahead: ReadonlyArray<Line>, rest: AsyncIterable<Line>): AsyncGenerator<Line, void, undefined> {
  yield* ahead;
  yield* rest;
}

/** The JSON text of one line; nothing where the line is empty. */
export const readLine = async (bytes: Uint8Array, line: number): Promise<Result.Result<Parsed, Fault> | undefined> => {
  const text = decode(bytes);
  if (Result.isFailure(text)) return Result.fail({ ...text.failure, line: undefined });
  if (text.success.trim() === "") return undefined;
  const read = await readJson(text.success);
  return Result.isFailure(read) ? Result.fail(onLine(read.failure, line)) : read;
};

/** A line of a stream is named with its file; a fault inside keeps the column. */
const onLine = (fault: Fault, line: number): Fault => (fault.line === undefined ? fault : { ...fault, line });

/** Reads bytes that hold one text of a known form. */
export const readWhole = async (
  bytes: Uint8Array,
  form: "json" | "yaml",
  holding?: Holding,
): Promise<Result.Result<Parsed, Fault>> => {
  const text = decode(bytes);
  if (Result.isFailure(text)) return Result.fail(text.failure);
  if (form === "json") return readJson(text.success);
  const { readYaml } = await import("./read-yaml.ts");
  return readYaml(text.success, holding);
};
