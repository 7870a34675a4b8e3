import { isUtf8 } from "node:buffer";
import * as Result from "effect/Result";
import type { Fault } from "./fault.ts";

/** The most that one application may take, as a file, as a line of a stream or from standard input. */
export const mostBytes = 5_000_000;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text of a file or a line: UTF-8, with or without a byte order mark. */
export const decode = (bytes: Uint8Array): Result.Result<string, Fault> => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return Result.fail({ expected: "UTF-8 text", found: "UTF-16 text", advice: "save the file as UTF-8" });
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    return Result.fail({
      line: lineOf(bytes, nul),
      expected: "JSON or YAML text",
      found: "binary data",
      advice: "give it as a text file",
    });
  if (isUtf8(bytes)) return Result.succeed(utf8.decode(bytes));
  return Result.fail({
    line: firstWrongLine(bytes),
    expected: "UTF-8 text",
    found: "bytes of another encoding",
    advice: "save the file as UTF-8",
  });
};

const startsWith = (bytes: Uint8Array, ...mark: ReadonlyArray<number>): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const lineFeed = 10;

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1;
  for (let at = bytes.indexOf(lineFeed); at !== -1 && at < offset; at = bytes.indexOf(lineFeed, at + 1)) line++;
  return line;
};

const firstWrongLine = (bytes: Uint8Array): number => {
  let line = 1;
  let from = 0;
  for (;;) {
    const to = bytes.indexOf(lineFeed, from);
    if (to === -1 || !isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
    line++;
  }
};
