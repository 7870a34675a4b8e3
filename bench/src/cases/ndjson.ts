import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { caseLines } from "../case-stream.ts";
import { root } from "../fresh-process.ts";
import type { Taken } from "../peak.ts";
import { type BenchRecord, type Measured, median } from "../record.ts";
import { command, withoutCommand } from "./cold-start.ts";

const at = (program: string): string => fileURLToPath(new URL(`../${program}`, import.meta.url));

interface Run extends Taken {
  readonly ms: number;
  readonly status: number | null;
}

/** A program that reads the stream from its standard input and whose answer nobody reads. */
const run = (stream: string, words: ReadonlyArray<string>): Run => {
  const input = openSync(stream, "r");
  const started = performance.now();
  const { output, status } = spawnSync(process.execPath, ["--import", at("peak.ts"), ...words], {
    cwd: root,
    encoding: "utf8",
    stdio: [input, "ignore", "ignore", "pipe"],
  });
  const ms = performance.now() - started;
  closeSync(input);
  return { ...(JSON.parse(output[3] ?? "") as Taken), ms, status };
};

/** How fast the command checks a stream of applications, and in how much memory, beside only parsing its lines. */
export const measureNdjson = (count: number, runs: number): Measured => {
  const absent = withoutCommand();
  if (absent !== undefined) return { records: [], remarks: [`ndjson ${absent}`] };
  const folder = mkdtempSync(join(tmpdir(), "kaari-bench-"));
  try {
    const stream = join(folder, "stream.ndjson");
    write(stream, count);
    const megabytes = statSync(stream).size / 1e6;
    const programs: ReadonlyArray<readonly [engine: string, words: ReadonlyArray<string>]> = [
      ["JSON.parse alone", [at("parse-lines.ts")]],
      ["kaari check -", [command, "check", "--on", "2026-11-25", "-"]],
      ["kaari check --format ndjson -", [command, "check", "--on", "2026-11-25", "--format", "ndjson", "-"]],
    ];
    const taken = programs.map(
      ([engine, words]) => [engine, Array.from({ length: runs }, () => run(stream, words))] as const,
    );
    const least = median(taken[0]?.[1].map(({ ms }) => ms) ?? []);
    return {
      records: taken.flatMap(([engine, all]) => figures(engine, all, count, least)),
      remarks: [
        `ndjson: ${count} applications, ${megabytes.toFixed(0)} MB, median of ${runs} runs`,
        ...taken.flatMap(([engine, all]) =>
          all.some(({ status }) => status === null || status > 2)
            ? [`ndjson failed: ${engine} ended with ${all.map(({ status }) => status).join(", ")}`]
            : [],
        ),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const figures = (
  engine: string,
  runs: ReadonlyArray<Run>,
  count: number,
  least: number,
): ReadonlyArray<BenchRecord> => {
  const ms = median(runs.map((each) => each.ms));
  return [
    { case: "ndjson", engine, figure: (count * 1000) / ms, unit: "applications a second", ratio: ms / least },
    { case: "ndjson", engine, figure: median(runs.map(({ peakMb }) => peakMb)), unit: "MB peak memory", ratio: null },
  ];
};

const write = (file: string, count: number): void => {
  const output = openSync(file, "w");
  for (const line of caseLines(count)) writeSync(output, line);
  closeSync(output);
};
