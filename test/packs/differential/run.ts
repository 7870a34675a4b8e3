/** Compares closures with built packs, and with the interpreter of standard FEEL, at length: `node run.ts CASES SEED`. */
import { compare } from "./differing.ts";

const [cases = "1000000", seed = "1"] = process.argv.slice(2);
const started = performance.now();
const { coverage, differences, interpreted, notBuilt, packs, steps, ...compared } = await compare(
  Number(cases),
  Number(seed),
);
for (const difference of differences.slice(0, 5)) console.log(`${difference}\n`);
console.log(String(coverage));
if (notBuilt.length > 0) console.log(`not built, for example: ${notBuilt.slice(0, 3).join("; ")}`);
console.log(
  `${compared.cases} cases (${interpreted} interpreted too) and ${steps} steps of proofs in ${packs} packs (${notBuilt.length} not built), ${differences.length} differences, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
