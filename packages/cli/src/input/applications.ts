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
import { type Holding, nothingIn } from "./holding.ts";

/** One application as it was given. `line` is its line in a stream of many; `path` the file, where there is one. */
export interface Given {
  readonly file: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
  /** The line as it stands in the stream, where it is not too long. */
  readonly json: Uint8Array | undefined;
  readonly read: () => Reading | Promise<Reading>;
}

type Reading = Result.Result<Parsed, Fault>;

export interface Asked {
  /** Files and folders; `-` is standard input. */
  readonly names: ReadonlyArray<string>;
  readonly form: Form | undefined;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
}

type Givens = AsyncGenerator<ReadonlyArray<Given>, void, undefined>;

/**
 * Every application asked for, in order, as many at a time as come together. What cannot be read is among them, with the
 * reason.
 */
export async function* applicationsIn(asked: Asked): Givens {
  for (const name of asked.names)
    if (name === "-") yield* inStream("-", undefined, asked.stdin, asked.form);
    else for await (const found of findFiles(name, asked.cwd)) yield* inFile(found, asked.form);
}

async function* inFile(found: Found, asked: Form | undefined): Givens {
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
): Givens {
  const lines = linesOf(chunks);
  const ahead: Array<ReadonlyArray<Line>> = [];
  const form = asked ?? formOfLines(await lookAhead(lines, ahead, 2));
  const all = chained(ahead, lines);
  if (form === "ndjson") yield* eachLine(file, path, all);
  else {
    const bytes = await joined(all);
    yield one(file, path, bytes === undefined ? tooLong : await readWhole(bytes, form));
  }
}

async function* eachLine(file: string, path: string | undefined, batches: AsyncIterable<ReadonlyArray<Line>>): Givens {
  let any = false;
  for await (const lines of batches) {
    const given = lines
      .filter((line) => !isBlank(line))
      .map((line): Given => ({ file, path, line: line.number, json: line.bytes, read: () => readText(line) }));
    if (given.length === 0) continue;
    any = true;
    yield given;
  }
  if (!any) yield one(file, path, Result.fail(noLine));
}

/** The whole text again; nothing, when it is longer than an application may be. */
const joined = async (batches: AsyncIterable<ReadonlyArray<Line>>): Promise<Uint8Array | undefined> => {
  const parts: Array<Uint8Array> = [];
  let size = 0;
  for await (const lines of batches)
    for (const { bytes } of lines) {
      size += bytes === undefined ? mostBytes + 1 : bytes.length + 1;
      if (size > mostBytes || bytes === undefined) return undefined;
      parts.push(bytes, lineFeed);
    }
  return Buffer.concat(parts);
};

const lineFeed = Buffer.from("\n");

const one = (file: string, path: string | undefined, read: Reading): ReadonlyArray<Given> => [
  { file, path, line: undefined, json: undefined, read: () => read },
];

const tooLong: Result.Result<never, Fault> = Result.fail({
  expected: `at most ${mostBytes / 1_000_000} MB for one application`,
  found: "more",
});

const noLine: Fault = { expected: "an application on each line", found: "no line with anything on it" };

/** Takes lines off the stream until `wanted` of them hold anything, keeps all of them in `ahead`, and tells those texts. */
const lookAhead = async (
  batches: AsyncGenerator<ReadonlyArray<Line>, void, undefined>,
  ahead: Array<ReadonlyArray<Line>>,
  wanted: number,
): Promise<ReadonlyArray<string>> => {
  const texts: Array<string> = [];
  while (texts.length < wanted) {
    // oxlint-disable-next-line no-await-in-loop -- a stream is read in its order
    const next = await batches.next();
    if (next.done === true) break;
    ahead.push(next.value);
    texts.push(...next.value.map(firstLook).filter((text) => text.trim() !== ""));
  }
  return texts.slice(0, wanted);
};

const firstLook = ({ bytes }: Line): string =>
  Buffer.from(bytes ?? "{")
    .toString("utf8")
    .replace(/^\uFEFF/, "");

async function* chained<T>(ahead: ReadonlyArray<T>, rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* ahead;
  yield* rest;
}

/** The JSON text of one line; nothing where the line is empty. */
export const readLine = (line: Line): Reading | Promise<Reading> | undefined =>
  isBlank(line) ? undefined : readText(line);

const readText = ({ bytes, number }: Line): Reading | Promise<Reading> => {
  if (bytes === undefined) return tooLong;
  const decoded = decode(bytes);
  if (Result.isFailure(decoded)) return Result.fail({ ...decoded.failure, line: undefined });
  const reading = readJson(decoded.success, bytes);
  return reading instanceof Promise ? reading.then((read) => onLine(read, number)) : reading;
};

const openRecord = 123;

const isBlank = ({ bytes }: Line): boolean => {
  if (bytes === undefined || bytes[0] === openRecord) return false;
  const decoded = decode(bytes);
  return Result.isSuccess(decoded) && decoded.success.trim() === "";
};

/** A line of a stream is named with its file; a fault inside keeps the column. */
const onLine = (read: Reading, line: number): Reading =>
  Result.isSuccess(read) || read.failure.line === undefined ? read : Result.fail({ ...read.failure, line });

/** Reads bytes that hold one text of a known form. */
export const readWhole = async (
  bytes: Uint8Array,
  form: "json" | "yaml",
  holding: Holding = "facts",
): Promise<Result.Result<Parsed, Fault>> => {
  const text = decode(bytes);
  if (Result.isFailure(text)) return Result.fail(text.failure);
  if (text.success.trim() === "") return Result.fail(nothingIn(holding, form));
  if (form === "json") return withAdvice(await readJson(text.success, bytes), holding);
  const { readYaml } = await import("./read-yaml.ts");
  return readYaml(text.success, holding);
};

/** Several applications in one text are the commonest reason for more after its end. */
const withAdvice = (read: Reading, holding: Holding): Reading =>
  Result.isFailure(read) && read.failure.expected === "the end of the text" && holding === "facts"
    ? Result.fail({ ...read.failure, advice: "for one application a line, use .ndjson or --input ndjson" })
    : read;
