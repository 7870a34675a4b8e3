import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { applicationsSaid } from "./bench-applications.ts";
import { measureBuiltStart } from "./cases/built-start.ts";
import { measureColdStart } from "./cases/cold-start.ts";
import { measureDrafts } from "./cases/drafts.ts";
import { measureFeelConformance } from "./cases/feel-conformance.ts";
import { measureLifecycle } from "./cases/lifecycle.ts";
import { measureNdjson, measureVerdicts } from "./cases/ndjson.ts";
import { measurePackCompile } from "./cases/pack-compile.ts";
import { measureRules, VerdictsDiffer } from "./cases/rules.ts";
import { measureTableAnalysis } from "./cases/table-analysis.ts";
import { assessing, explaining, limit } from "./engines/known.ts";
import { goalLines } from "./goals.ts";
import type { Measured } from "./record.ts";
import { columns, tableOf } from "./table.ts";

const engines = [...assessing, ...explaining];
const others = [
  "drafts",
  "built-start",
  "cold-start",
  "ndjson",
  "verdicts",
  "pack-compile",
  "table-analysis",
  "lifecycle",
  "feel-conformance",
];
const names = [...engines.map(({ name }) => name), ...others];

/** What the words after the command ask for. @throws RangeError when they name nothing that is measured */
const askedFor = (words: ReadonlyArray<string>) => {
  const { values } = parseArgs({
    args: [...words],
    options: { only: { type: "string" }, quick: { type: "boolean", default: false }, verdicts: { type: "string" } },
  });
  const only = values.only?.split(",") ?? names;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new RangeError(`Expected after --only some of ${names.join(", ")}, found ${unknown.join(", ")}.`);
  const verdicts = values.verdicts === undefined ? undefined : Number(values.verdicts);
  if (verdicts !== undefined && !(Number.isSafeInteger(verdicts) && verdicts > 0))
    throw new RangeError(`Expected after --verdicts a number of applications, found ${values.verdicts}.`);
  return { quick: values.quick, verdicts, wanted: new Set(only) };
};

/** Every case asked for, one after another. The limit is measured beside any engine, for engines are compared with it. */
const measure = async ({ quick, verdicts, wanted }: ReturnType<typeof askedFor>): Promise<ReadonlyArray<Measured>> => {
  const measured: Array<Measured> = [];
  const chosen = engines.filter(({ name }) => wanted.has(name));
  if (chosen.length > 0)
    measured.push(
      measureRules(
        [...new Set([limit, ...chosen])],
        quick ? 1 : 3,
        quick ? { rounds: 3, roundMs: 100 } : { rounds: 5, roundMs: 200 },
      ),
    );
  if (wanted.has("drafts"))
    measured.push(measureDrafts(quick ? 1 : 3, quick ? { rounds: 3, roundMs: 100 } : { rounds: 5, roundMs: 200 }));
  if (wanted.has("built-start")) measured.push(await measureBuiltStart(quick ? 3 : 9));
  if (wanted.has("cold-start")) measured.push(measureColdStart(quick ? 3 : 9));
  if (wanted.has("ndjson")) measured.push(measureNdjson(quick ? 2_000 : 20_000));
  if (wanted.has("verdicts"))
    measured.push(measureVerdicts(verdicts ?? (quick ? 10_000 : 100_000), quick || verdicts !== undefined ? 1 : 3));
  if (wanted.has("pack-compile")) measured.push(measurePackCompile(quick ? 3 : 9));
  if (wanted.has("table-analysis")) measured.push(measureTableAnalysis(quick ? 3 : 9));
  if (wanted.has("lifecycle")) measured.push(measureLifecycle(quick ? 3 : 7));
  if (wanted.has("feel-conformance")) measured.push(measureFeelConformance());
  return measured;
};

/** What whoever runs the bench can mend: words that it does not know, an engine with other verdicts. */
const isMistake = (error: unknown): error is Error =>
  error instanceof VerdictsDiffer ||
  error instanceof RangeError ||
  (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

try {
  const started = performance.now();
  const measured = await measure(askedFor(process.argv.slice(2)));
  const records = measured.flatMap((each) => each.records);
  const remarks = measured.flatMap((each) => each.remarks);
  writeFileSync(
    fileURLToPath(new URL("../results.json", import.meta.url)),
    `${JSON.stringify(records, undefined, 2)}\n`,
  );
  console.log(
    [
      [`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}`, applicationsSaid()].join("; "),
      tableOf(records),
      ...(remarks.length > 0 ? [remarks.join("\n")] : []),
      columns(goalLines(records), [1]),
      `bench/results.json: ${records.length} figures in ${((performance.now() - started) / 1000).toFixed(0)} s`,
    ].join("\n\n"),
  );
} catch (error) {
  if (!isMistake(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
