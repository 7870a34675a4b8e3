import { readFileSync } from "node:fs";
import * as Result from "effect/Result";
import { assess, compilePack, parseCaseFile } from "@kaari/core";
import { packs } from "@kaari/rules";
import { esfPlusFinlandCitizens } from "@kaari/rules/esf-plus-finland-citizens";

const pack = Result.getOrThrow(compilePack(esfPlusFinlandCitizens, { packs }));

for (const file of process.argv.slice(2)) {
  const facts = parseCaseFile(JSON.parse(readFileSync(file, "utf8")));
  if (Result.isSuccess(facts)) {
    const { verdict, reviews } = assess(pack, { gate: "submission", on: "2026-04-30", facts: facts.success });
    console.log(`${file}: ${verdict}, ${reviews.length} points for a person`);
  } else
    for (const { path, expected, found } of facts.failure)
      console.log(`${file}: ${path}: expected ${expected}, found ${found}`);
}
