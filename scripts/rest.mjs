// All that must pass beside the tests, in this order; stops at the first step that fails and names it.
import { spawnSync } from "node:child_process";

const steps = ["format", "build", "types", "lint", "packages", "lockfile", "demo", "generated"];

for (const step of steps) {
  console.log(`== ${step}`);
  const started = performance.now();
  const { status, error } = spawnSync("npm", ["run", "--silent", `task:${step}`], {
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  if (status !== 0) {
    console.error(`== ${step} failed. To run it alone: node scripts/run.mjs task:${step}`);
    process.exit(1);
  }
  console.log(`== ${step}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`all ${steps.length} steps passed`);
