import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { caseLines } from "../case-stream.ts";
import { type Ended, programOf, takenBy } from "../fresh-process.ts";
import type { BenchRecord, Measured } from "../record.ts";
import { command, withoutCommand } from "./cold-start.ts";

interface Run extends Ended {
  readonly engine: string;
}

/** A program that reads the stream from its standard input. */
const run = (engine: string, stream: string, words: ReadonlyArray<string>): Run => {
  const input = openSync(stream, "r");
  const ended = takenBy(words, input);
  closeSync(input);
  return { ...ended, engine };
};

/** How fast the command reports a stream of applications, and in how much memory, beside only parsing its lines. */
export const measureNdjson = (count: number): Measured => measureStream("ndjson", count, ["text", "ndjson"]);

/** As `measureNdjson`, where only verdicts are asked for: a longer stream, for these come quickly. */
export const measureVerdicts = (count: number): Measured => measureStream("verdicts", count, ["verdicts"]);

const measureStream = (name: string, count: number, formats: ReadonlyArray<string>): Measured => {
  const absent = withoutCommand();
  if (absent !== undefined) return { records: [], remarks: [`${name} ${absent}`] };
  const folder = mkdtempSync(join(tmpdir(), "kaari-bench-"));
  try {
    const stream = join(folder, "stream.ndjson");
    write(stream, count);
    const least = run("JSON.parse alone", stream, [programOf("./parse-lines.ts")]);
    const checks = formats.map((format) =>
      run(`kaari check --format ${format} -`, stream, [
        command,
        "check",
        "--on",
        "2026-11-25",
        "--format",
        format,
        "-",
      ]),
    );
    const runs = [least, ...checks];
    const megabytes = statSync(stream).size / 1e6;
    return {
      records: runs.flatMap((each) => figures(name, each, count, least)),
      remarks: [
        `${name}: ${count} applications, ${megabytes.toFixed(0)} MB, start of the process included`,
        ...runs.filter(isRefusal).map(({ engine, status }) => `${name} failed: ${engine} ended with ${status}`),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Whether the program could not read or do what it was given; obstacles in applications are answers. */
const isRefusal = ({ status }: Run): boolean => status === null || status > 2;

const figures = (
  name: string,
  { cpuMs, engine, peakMb }: Run,
  count: number,
  least: Run,
): ReadonlyArray<BenchRecord> => [
  {
    case: name,
    engine,
    figure: (count * 1000) / cpuMs,
    unit: "applications a CPU second",
    ratio: cpuMs / least.cpuMs,
  },
  { case: name, engine, figure: peakMb, unit: "MB peak memory", ratio: null },
];

const write = (file: string, count: number): void => {
  const output = openSync(file, "w");
  for (const line of caseLines(count)) writeSync(output, line);
  closeSync(output);
};
