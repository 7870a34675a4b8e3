import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPack, type CompiledPack, openPack, parseCaseFile } from "@kaari/core";
import { packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { build } from "esbuild";
import {
  exampleApplication,
  exampleCall,
  exampleDecision,
} from "../../../packages/rules/src/finland/example-application.ts";
import { generatedApplications } from "../applications.ts";
import { openGrantPack } from "../engines/kaari.ts";
import type { FirstBuiltAnswer } from "../first-built-answer.ts";
import { answerOf } from "../fresh-process.ts";
import { type BenchRecord, type Measured, median } from "../record.ts";

const example = { application: exampleApplication, call: exampleCall, decision: exampleDecision };

const opened = (id: string): CompiledPack => {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new RangeError(`Expected a pack ${id} in @kaari/rules, found none.`);
  return openPack(pack, { packs });
};

/** What is asked, and of which pack. */
const asked = (): Readonly<Record<string, { readonly compiled: CompiledPack; readonly facts: object }>> => ({
  "24 rules": { compiled: openGrantPack(), facts: generatedApplications(1)[0]! },
  "esf-plus-finland-citizens": {
    compiled: opened("esf-plus-finland-citizens"),
    facts: Result.getOrThrow(parseCaseFile(example)),
  },
});

/** The forms of a built pack, with what stands behind its name in the table. */
const forms = { index: "", small: ", built small" } as const;

/** A built pack as an application takes it along: one gate in one minified file. */
const bundled = async (compiled: CompiledPack, form: keyof typeof forms, folder: string): Promise<string> => {
  for (const [name, text] of Object.entries(buildPack(compiled))) writeFileSync(join(folder, name), text);
  const outfile = join(folder, "bundle.mjs");
  await build({
    stdin: { contents: `export { assessSubmission } from "./${form}.js";`, resolveDir: folder },
    alias: { "@kaari/core/compiled": fileURLToPath(import.meta.resolve("@kaari/core/compiled")) },
    conditions: ["@kaari/source"],
    bundle: true,
    minify: true,
    format: "esm",
    outfile,
  });
  return pathToFileURL(outfile).href;
};

/** From the import of a built pack to its first answer, in a process that has done neither. */
export const measureBuiltStart = async (runs: number): Promise<Measured> => {
  const records: Array<BenchRecord> = [];
  for (const [name, { compiled, facts }] of Object.entries(asked()))
    for (const form of ["index", "small"] as const) {
      const folder = mkdtempSync(join(tmpdir(), "kaari-bench-start-"));
      // oxlint-disable-next-line no-await-in-loop -- one pack after another
      const bundle = await bundled(compiled, form, folder);
      const factsFile = join(folder, "facts.json");
      writeFileSync(factsFile, JSON.stringify(facts));
      const answers = Array.from(
        { length: runs },
        () => answerOf("./first-built-answer.ts", [bundle, factsFile]) as FirstBuiltAnswer,
      );
      const record = (part: string, took: (answer: FirstBuiltAnswer) => number): BenchRecord => ({
        case: "built cold start",
        engine: `${name}${forms[form]}${part}`,
        figure: median(answers.map(took)),
        unit: "ms of processor time",
        ratio: null,
      });
      records.push(
        record(": import", ({ importMs }) => importMs),
        record(": import and first answer", ({ askMs, importMs }) => importMs + askMs),
      );
      rmSync(folder, { recursive: true });
    }
  return { records, remarks: [] };
};
