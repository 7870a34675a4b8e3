import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programOf } from "../fresh-process.ts";
import { type BenchRecord, type Measured, median } from "../record.ts";
import { isRefusal, type StreamRun, streamRun, type Way, writeStream } from "../stream-run.ts";
import { command, withoutCommand } from "./cold-start.ts";

const throughputs = {
  cpuMs: "applications a CPU second",
  clockMs: "applications a second by the clock",
} as const;
const peak = "MB peak memory";

/** What is measured of a stream. */
interface Plan {
  readonly name: string;
  readonly count: number;
  readonly formats: ReadonlyArray<string>;
  readonly ways: ReadonlyArray<Way>;
  /** How many times over, in turn. */
  readonly rounds: number;
}

/** How fast the command reports a stream of applications, and in how much memory, beside only parsing its lines. */
export const measureNdjson = (count: number): Measured =>
  measureStream({ name: "ndjson", count, formats: ["text", "ndjson"], ways: ["file"], rounds: 1 });

/** As `measureNdjson`, where only verdicts are asked for: a longer stream, for these come quickly, from a file and a pipe. */
export const measureVerdicts = (count: number, rounds: number): Measured =>
  measureStream({ name: "verdicts", count, formats: ["verdicts"], ways: ["file", "pipe"], rounds });

const measureStream = ({ name, count, formats, ways, rounds }: Plan): Measured => {
  const absent = withoutCommand();
  if (absent !== undefined) return { records: [], remarks: [`${name} ${absent}`] };
  const folder = mkdtempSync(join(tmpdir(), "kaari-bench-"));
  try {
    const stream = join(folder, "stream.ndjson");
    writeStream(stream, count);
    const programs: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
      ["JSON.parse alone", [programOf("./parse-lines.ts")]],
      ...formats.map(
        (format) =>
          [
            `kaari check --format ${format} -`,
            [command, "check", "--on", "2026-11-25", "--format", format, "-"],
          ] as const,
      ),
    ];
    const asked = ways.flatMap((way) => programs.map(([engine, words]) => ({ engine, way, words })));
    const passes = Array.from({ length: rounds }, () =>
      asked.map(({ engine, way, words }) => streamRun(`${engine}, ${way}`, stream, way, words)),
    );
    const ofProgram = (index: number): ReadonlyArray<StreamRun> => passes.flatMap((pass) => pass[index] ?? []);
    const runs = asked.map((_, index) => ofProgram(index));
    const least = (index: number) => runs[index - (index % programs.length)] ?? [];
    return {
      records: runs.flatMap((each, index) => figures(name, each, count, least(index))),
      remarks: [
        `${name}: ${count} applications, ${(statSync(stream).size / 1e6).toFixed(0)} MB, start of the process included, ${rounds} rounds; the command starts no other process`,
        ...[...new Set(runs.flat().filter(isRefusal))].map(
          ({ engine, status }) => `${name} failed: ${engine} ended with ${status}`,
        ),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const figures = (
  name: string,
  runs: ReadonlyArray<StreamRun>,
  count: number,
  least: ReadonlyArray<StreamRun>,
): ReadonlyArray<BenchRecord> => {
  const engine = runs[0]?.engine ?? "";
  // By the clock the quickest round counts: it is the one that waited least for others on the machine.
  const typical = { cpuMs: median, clockMs: (times: ReadonlyArray<number>) => Math.min(...times) };
  const throughput = (time: keyof typeof throughputs): BenchRecord => {
    const taken = typical[time](runs.map((each) => each[time]));
    const ratio = taken / typical[time](least.map((each) => each[time]));
    return { case: name, engine, figure: (count * 1000) / taken, unit: throughputs[time], ratio };
  };
  return [
    throughput("cpuMs"),
    throughput("clockMs"),
    { case: name, engine, figure: Math.max(...runs.map(({ peakMb }) => peakMb)), unit: peak, ratio: null },
  ];
};

const verdictsOf = (records: ReadonlyArray<BenchRecord>, way: Way, unit: string): BenchRecord | undefined =>
  records.find(
    (record) =>
      record.case === "verdicts" &&
      record.engine.startsWith("kaari") &&
      record.engine.endsWith(way) &&
      record.unit === unit,
  );

/** How many times the processor time, or the time by the clock, of parsing alone verdicts take. */
export const verdictsBeside = (
  records: ReadonlyArray<BenchRecord>,
  way: Way,
  time: keyof typeof throughputs,
): number | undefined => verdictsOf(records, way, throughputs[time])?.ratio ?? undefined;

/** The most memory that verdicts took, in megabytes. */
export const verdictsPeak = (records: ReadonlyArray<BenchRecord>, way: Way): number | undefined =>
  verdictsOf(records, way, peak)?.figure;
