/** Asks about drafts at length: `node run.ts DRAFTS SEED`. */
import { soundness } from "./soundness.ts";

const [drafts = "1000000", seed = "1"] = process.argv.slice(2);
const started = performance.now();
const { contradictions, definite, settled, packs, ...asked } = await soundness(Number(drafts), Number(seed));
for (const contradiction of contradictions.slice(0, 5)) console.log(`${contradiction}\n`);
console.log(
  `${asked.drafts} drafts in ${packs} packs: ${definite} definite findings, ${settled} settled by a fact, ${contradictions.length} contradicted, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = contradictions.length > 0 ? 1 : 0;
