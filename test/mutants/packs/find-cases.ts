/** Seeks, for every change that no case tells, a case that does, and adds it to those that are kept: `node find-cases.ts [PACK ...]`. */
import { appendFileSync } from "node:fs";
import { openPack, type Pack, parsedExpressions } from "@kaari/core";
import { packs } from "../../../packages/rules/src/index.ts";
import { asExample, fileOf, lineOf } from "../../packs/turning-cases.ts";
import { changesOf, readersIn } from "./changes.ts";
import { keptExamples } from "./kept-examples.ts";
import { Seeker } from "./seeker.ts";
import { fateOf } from "./verdict.ts";

const asked = process.argv.slice(2);
const opened = packs.map((pack) => openPack(pack, { packs }));
const readers = readersIn(opened);

for (const compiled of opened) {
  const { pack } = compiled;
  if (asked.length > 0 && !asked.includes(pack.id)) continue;
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
