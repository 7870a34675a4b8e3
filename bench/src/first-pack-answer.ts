/** Opens the whole first-party pack and assesses one application, in a process that has done neither. */
import { assess, openPack, parseCaseFile } from "@kaari/core";
import { packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { exampleApplication, exampleCall } from "../../packages/rules/src/finland/example-application.ts";

export interface FirstAnswer {
  readonly pack: string;
  readonly rules: number;
  readonly openMs: number;
  readonly assessMs: number;
}

const pack = packs.at(-1);
if (pack === undefined) throw new RangeError("Expected packs in @kaari/rules, found none.");
const facts = Result.getOrThrow(parseCaseFile({ application: exampleApplication, call: exampleCall }));

const started = performance.now();
const opened = openPack(pack, { packs });
const ready = performance.now();
const { verdict } = assess(opened, { gate: "submission", on: "2026-11-25", facts });
const answered = performance.now();

const answer: FirstAnswer = {
  pack: pack.id,
  rules: opened.rules.length,
  openMs: ready - started,
  assessMs: answered - ready,
};
console.log(JSON.stringify({ ...answer, verdict }));
