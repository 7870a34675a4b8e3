/** Changes the rules of every pack one by one, and tells which changes no case sees: `node run.ts [PACK ...]`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { openPack, type Pack, parsedExpressions } from "@kaari/core";
import { packs } from "../../../packages/rules/src/index.ts";
import { type Change, changesOf, readersIn } from "./changes.ts";
import { keptExamples } from "./kept-examples.ts";
import { fateOf } from "./verdict.ts";

const asked = process.argv.slice(2);
const least = 85;
const fates = ["by examples", "by kept cases", "untold", "refused"] as const;
type Fate = (typeof fates)[number];
type Count = Readonly<Record<Fate, number>>;

const kept = new Map(packs.map((pack) => [pack.id, keptExamples(pack)]));

const fate = (change: Change): Fate => {
  const byExamples = fateOf(change, packs, (pack: Pack) => pack.examples ?? []);
  if (byExamples === "refused") return "refused";
  if (byExamples === "killed") return "by examples";
  return fateOf(change, packs, ({ id }) => kept.get(id) ?? []) === "killed" ? "by kept cases" : "untold";
};

const share = (told: number, { untold, ...count }: Count): number =>
  (100 * told) / (count["by examples"] + count["by kept cases"] + untold);

const line = (name: string, count: Count): string => {
  const told = count["by examples"] + count["by kept cases"];
  return `${name}: of ${told + count.untold} changes ${share(told, count).toFixed(1)} % are told, ${share(count["by examples"], count).toFixed(1)} % by worked examples alone; ${count.untold} are not, ${count.refused} more do not compile`;
};

const none = (): Record<Fate, number> => ({ "by examples": 0, "by kept cases": 0, untold: 0, refused: 0 });
const opened = packs.map((pack) => openPack(pack, { packs }));
const readers = readersIn(opened);
const total = none();
mkdirSync("reports/mutation", { recursive: true });
for (const compiled of opened) {
  const { pack } = compiled;
  if (asked.length > 0 && !asked.includes(pack.id)) continue;
  const count = none();
  const untold: Array<string> = [];
  for (const change of changesOf(pack, parsedExpressions(compiled), readers)) {
    const found = fate(change);
    count[found] += 1;
    total[found] += 1;
    if (found === "untold") untold.push(`${change.place}: ${change.says}\n`);
  }
  writeFileSync(`reports/mutation/${pack.id}.txt`, untold.join(""));
  console.log(line(pack.id, count));
}
console.log(line("all packs", total));
process.exitCode = share(total["by examples"] + total["by kept cases"], total) < least ? 1 : 0;
