import { spawnSync } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { root, takenBy } from "../fresh-process.ts";
import { type BenchRecord, type Measured, median } from "../record.ts";

/** The command as it is published: bundled. */
export const command = join(root, "packages", "cli", "dist", "kaari.js");

/** Why the command cannot be measured, if it cannot. */
export const withoutCommand = (): string | undefined =>
  existsSync(command) ? undefined : "skipped: packages/cli is not built. Run: npm run build -w packages/cli";

const more = "ms more than node -e 0";

interface Start {
  readonly ms: number;
  readonly status: number | null;
}

const start = (words: ReadonlyArray<string>, env: NodeJS.ProcessEnv): Start => {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [...words], { cwd: root, env, stdio: "ignore" });
  return { ms: performance.now() - started, status };
};

/** An answer, whatever it says of the application. */
const answers: ReadonlySet<number | null> = new Set([0, 1, 2]);

/** How much longer the command takes to answer about one file than Node takes to do nothing. */
export const measureColdStart = (runs: number): Measured => {
  const file = globSync("examples/applications/*.{yaml,json}", { cwd: root }).toSorted()[0];
  const absent = withoutCommand() ?? (file === undefined ? "skipped: examples/applications holds no file" : undefined);
  if (absent !== undefined || file === undefined) return { records: [], remarks: [`cold start ${absent}`] };

  const cached = { ...process.env };
  const uncached = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  const check = [command, "check", file];
  const first = start(check, cached);
  if (!answers.has(first.status))
    return { records: [], remarks: [`cold start failed: kaari check ${file} ended with ${first.status}`] };

  const nothing: Array<number> = [];
  const usual: Array<number> = [];
  const compiling: Array<number> = [];
  const worked: Array<number> = [];
  for (let run = 0; run < runs; run++) {
    nothing.push(start(["-e", "0"], cached).ms);
    usual.push(start(check, cached).ms);
    compiling.push(start(check, uncached).ms);
    worked.push(takenBy(check).cpuMs - takenBy(["-e", "0"]).cpuMs);
  }
  const fastest = Math.min(...usual) - Math.min(...nothing);
  return {
    records: [
      record("node -e 0", median(nothing), "ms"),
      record("kaari check FILE", median(usual) - median(nothing), more),
      record("kaari check FILE, no compile cache", median(compiling) - median(nothing), more),
      record("kaari check FILE, processor time", median(worked), more),
    ],
    remarks: [
      `cold start: ${file}, median of ${runs} fresh processes each; fastest with compile cache ${fastest.toFixed(0)} ${more}`,
    ],
  };
};

const record = (engine: string, figure: number, unit: string): BenchRecord => ({
  case: "cold start",
  engine,
  figure,
  unit,
  ratio: null,
});
