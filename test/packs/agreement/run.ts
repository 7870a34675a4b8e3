/** Holds what the solver's formulas say of generated cases to what assessing says: `node run.ts OUTCOMES SEED`. */
import { openPack } from "@kaari/core";
import { packs } from "@kaari/rules";
import { agreement } from "../../../packages/analysis/src/agreement.test-data.ts";
import { Solver } from "../../../packages/analysis/src/solver.ts";

const [wanted = "10000", seed = "1"] = process.argv.slice(2);
const casesAtATime = 10;
const started = performance.now();
const compiled = openPack(
  packs.find(({ id }) => id === "esf-plus-finland-citizens")!,
  { packs },
);
const solver = await Solver.open();
let [cases, outcomes, disagreed, open] = [0, 0, 0, 0];
while (outcomes < Number(wanted)) {
  // oxlint-disable-next-line no-await-in-loop -- one solver
  const { compared, disagreements, undecided } = await agreement(compiled, solver, casesAtATime, Number(seed) + cases);
  for (const disagreement of disagreements) console.log(`${disagreement}\n`);
  cases += casesAtATime;
  outcomes += compared;
  disagreed += disagreements.length;
  open += undecided;
}
await solver.close();
console.log(
  `${outcomes} outcomes of ${cases} cases checked against the solver, ${disagreed} disagreements, ${open} more undecided, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = disagreed > 0 ? 1 : 0;
