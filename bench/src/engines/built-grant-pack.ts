import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildPack } from "@kaari/core";
import type { BuiltAssessment, BuiltExplanation, BuiltFinding, BuiltQuestion, BuiltWorld } from "@kaari/core/compiled";
import type { GrantApplication } from "../application.ts";
import { openGrantPack } from "./kaari.ts";

/** Day of assessing. */
export const on = "2026-11-25";

interface BuiltGrantPack {
  readonly submissionRules: ReadonlyArray<string>;
  readonly submissionViolations: (facts: GrantApplication, on: string) => ReadonlyArray<string>;
  readonly submissionOutcomes: (facts: GrantApplication, on: string, closed: boolean, out: Array<number>) => number;
  readonly assessSubmission: (facts: GrantApplication, on: string, world?: BuiltWorld) => BuiltAssessment;
}

const folder = mkdtempSync(join(tmpdir(), "kaari-bench-built-"));
const runtime = import.meta.resolve("@kaari/core/compiled");
for (const [name, text] of Object.entries(buildPack(openGrantPack())))
  writeFileSync(join(folder, name), text.replaceAll("@kaari/core/compiled", runtime));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
const moduleOf = (name: string): string => pathToFileURL(join(folder, name)).href;

/** The 24 rules as modules that were built from the pack. */
export const builtGrantPack: BuiltGrantPack = await import(moduleOf("index.js"));

/** The same, built small. */
export const smallGrantPack: BuiltGrantPack = await import(moduleOf("small.js"));

const proofs: { readonly explain: (finding: BuiltFinding) => BuiltExplanation } = await import(moduleOf("explain.js"));
export const { explain } = proofs;

const asked: { readonly questions: (assessment: BuiltAssessment) => ReadonlyArray<BuiltQuestion> } = await import(
  moduleOf("questions.js")
);
export const { questions } = asked;

rmSync(folder, { recursive: true });
