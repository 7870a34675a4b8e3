import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Locale } from "@kaari/core";
import { describeValueProblem, type History, parseHistory } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { faultText, readLine, unreadable } from "../input/index.ts";
import { Refused } from "../refused.ts";

/** A history as a file holds it. */
export interface EventFile extends History {
  /** What the person called it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The line of each event, from 1. */
  readonly lines: ReadonlyArray<number>;
}

/** The longest history that is read: some forty thousand events. */
const mostBytes = 50_000_000;

const lineFeed = 10;

/** Reads a file of events, one a line. @throws Refused with every line that is wrong, and why */
export const readEventFile = async (name: string, cwd: string, locale: Locale): Promise<EventFile> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, name));
  } catch (error) {
    throw new Refused(exitCode.badInput, `${name}: ${faultText(unreadable(error), locale)}`);
  }
  return eventsIn(name, bytes, locale);
};

const eventsIn = async (name: string, bytes: Uint8Array, locale: Locale): Promise<EventFile> => {
  if (bytes.length > mostBytes)
    throw new Refused(
      exitCode.badInput,
      `${name}: expected at most ${mostBytes / 1_000_000} MB of events, found more. Give the history of one project.`,
    );
  const values: Array<unknown> = [];
  const lines: Array<number> = [];
  const faults: Array<string> = [];
  let number = 0;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineFeed, from);
    const to = end === -1 ? bytes.length : end;
    number++;
    const read = await readLine(bytes.subarray(from, to), number);
    if (read !== undefined && Result.isSuccess(read)) {
      values.push(read.success.value);
      lines.push(number);
    } else if (read !== undefined) {
      const { line: _line, column: _column, ...fault } = read.failure;
      const cut = end === -1 ? ` ${cutShort}` : "";
      faults.push(`${name}:${number}: ${faultText(fault, locale)}${cut}`);
    }
    from = to + 1;
  }
  if (faults.length > 0) throw new Refused(exitCode.badInput, listed(faults));
  if (values.length === 0)
    throw new Refused(
      exitCode.badInput,
      `${name}: expected an event on each line, found no line with anything on it. Begin a history with kaari project start.`,
    );
  const history = parseHistory(values);
  if (Result.isSuccess(history)) return { ...history.success, name, bytes, lines };
  throw new Refused(
    exitCode.badInput,
    listed(history.failure.map((problem) => `${name}:${lines[problem.index]}: ${describeValueProblem(problem)}`)),
  );
};

/** Writing is all or nothing, so that a line cut short was cut by something else. */
const cutShort = "The file ends in the middle of a line: take the whole file from a copy.";

const most = 20;

const listed = (faults: ReadonlyArray<string>): string =>
  [...faults.slice(0, most), ...(faults.length > most ? [`and ${faults.length - most} more`] : [])].join("\n");
