import { readFileSync } from "node:fs";
import * as Result from "effect/Result";
import { assess, compilePack, message, parseCaseFile } from "@kaari/core";
import { packs } from "@kaari/rules";
import { esfPlusFinlandCitizens } from "@kaari/rules/esf-plus-finland-citizens";

const text = readFileSync(new URL("applications/sole-trader.json", import.meta.url), "utf8");
const facts = Result.getOrThrow(parseCaseFile(JSON.parse(text)));
const pack = Result.getOrThrow(compilePack(esfPlusFinlandCitizens, { packs }));

const assessment = assess(pack, { gate: "submission", on: "2026-04-30", facts });
console.log(assessment.verdict);
for (const finding of assessment.findings)
  if (finding.outcome === "violated") console.log(`${finding.rule}: ${message(finding, "fi")}`);
