import { closeSync, openSync, writeSync } from "node:fs";
import { caseLines } from "./case-stream.ts";
import { type Ended, takenBy } from "./fresh-process.ts";

/** How a program gets the stream on its standard input. */
export type Way = "file" | "pipe";

export interface StreamRun extends Ended {
  readonly engine: string;
}

/** A program reads the stream from its standard input. It starts no other process: what it took is all that was taken. */
export const streamRun = (engine: string, stream: string, way: Way, words: ReadonlyArray<string>): StreamRun => {
  if (way === "pipe") return { ...takenBy(words, { pipedFrom: stream }), engine };
  const input = openSync(stream, "r");
  const ended = takenBy(words, input);
  closeSync(input);
  return { ...ended, engine };
};

/** Whether the program could not read or do what it was given; obstacles in applications are answers. */
export const isRefusal = ({ status }: Ended): boolean => status === null || status > 2;

/** Lines that are written at once. */
const atOnce = 200;

/** Writes so many applications, one a line. */
export const writeStream = (file: string, count: number): void => {
  const output = openSync(file, "w");
  let lines: Array<string> = [];
  const flush = (): void => {
    writeSync(output, lines.join(""));
    lines = [];
  };
  for (const line of caseLines(count)) if (lines.push(line) === atOnce) flush();
  flush();
  closeSync(output);
};
