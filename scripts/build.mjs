// Builds every package anew, so that nothing of an earlier build is packed: JavaScript by tsup, declarations by tsc.
import { execSync } from "node:child_process";
import { globSync, rmSync } from "node:fs";

for (const dist of globSync("packages/*/dist")) rmSync(dist, { recursive: true });
execSync("npm run --silent build -ws --if-present -- --silent && tsc -b --force", { stdio: "inherit" });
