/** Changes the rules of every pack one by one, and tells which changes no worked example and no kept case sees: `node run.ts [PACK ...]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { openPack, parsedExpressions } from "@kaari/core";
import { packs } from "../../../packages/rules/src/index.ts";
import { changesOf, readersIn } from "./changes.ts";
import { keptExamples } from "./kept-examples.ts";
import { type Fate, fateOf } from "./verdict.ts";

const asked = process.argv.slice(2);
const least = 85;
type Count = Readonly<Record<Fate, number>>;

const line = (name: string, { killed, survived, refused }: Count): string =>
  `${name}: ${((100 * killed) / (killed + survived)).toFixed(1)} % of ${killed + survived} changes told, ${survived} survive, ${refused} do not compile`;

const opened = packs.map((pack) => openPack(pack, { packs }));
const readers = readersIn(opened);
const examples = new Map(packs.map((pack) => [pack.id, keptExamples(pack)]));
const total = { killed: 0, survived: 0, refused: 0 };
mkdirSync("reports/mutation", { recursive: true });
for (const compiled of opened) {
  const { pack } = compiled;
  if (asked.length > 0 && !asked.includes(pack.id)) continue;
  const count = { killed: 0, survived: 0, refused: 0 };
  const survivors: Array<string> = [];
  for (const change of changesOf(pack, parsedExpressions(compiled), readers)) {
    const fate = fateOf(change, packs, ({ id }) => examples.get(id) ?? []);
    count[fate] += 1;
    total[fate] += 1;
    if (fate === "survived") survivors.push(`${change.place}: ${change.says}\n`);
  }
  writeFileSync(`reports/mutation/${pack.id}.txt`, survivors.join(""));
  console.log(line(pack.id, count));
}
console.log(line("all packs", total));
process.exitCode = total.killed / (total.killed + total.survived) < least / 100 ? 1 : 0;
