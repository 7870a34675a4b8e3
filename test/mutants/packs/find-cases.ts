/**
 * Seeks, for every change that no case tells, a case that does, and keeps it: `node find-cases.ts [PACK ...]`.
 *
 * Kept cases that the rules no longer bear out are told and dropped. What a new one comes to is what the rules say now: look it through.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { type CompiledPack, openPack, type Pack, parsedExpressions, runExample } from "@kaari/core";
import { packs } from "../../../packages/rules/src/index.ts";
import { asExample, fileOf, lineOf, turningCases } from "../../packs/turning-cases.ts";
import { changesOf, readersIn } from "./changes.ts";
import { keptExamples } from "./kept-examples.ts";
import { Seeker } from "./seeker.ts";
import { fateOf } from "./verdict.ts";

const asked = process.argv.slice(2);
const opened = packs.map((pack) => openPack(pack, { packs }));
const readers = readersIn(opened);

const dropOutdated = (compiled: CompiledPack): void => {
  const { pack } = compiled;
  const holding = turningCases(pack.id).filter((turning) => {
    const example = asExample(pack, turning);
    const holds = example !== undefined && runExample(compiled, pack, example).problems.length === 0;
    if (!holds) console.log(`${pack.id}: no longer so: ${lineOf(turning)}`);
    return holds;
  });
  writeFileSync(fileOf(pack.id), holding.map((turning) => `${lineOf(turning)}\n`).join(""));
};

for (const compiled of opened) {
  const { pack } = compiled;
  if (asked.length > 0 && !asked.includes(pack.id)) continue;
  dropOutdated(compiled);
  const kept = new Map(packs.map((each: Pack) => [each.id, [...keptExamples(each)]]));
  const seeker = new Seeker(pack, packs);
  let [found, lost] = [0, 0];
  for (const change of changesOf(pack, parsedExpressions(compiled), readers)) {
    if (fateOf(change, packs, (each) => kept.get(each.id) ?? []) !== "survived") continue;
    const turning = seeker.seek(change);
    const example = turning === undefined ? undefined : asExample(pack, turning);
    if (turning === undefined || example === undefined) {
      lost += 1;
      continue;
    }
    found += 1;
    kept.get(pack.id)?.push(example);
    appendFileSync(fileOf(pack.id), `${lineOf(turning)}\n`);
  }
  console.log(`${pack.id}: ${found} cases added, ${lost} changes that no case was found for`);
}
