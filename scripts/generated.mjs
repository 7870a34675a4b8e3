// Writes every generated file again and fails if one is not as committed.
import { execFileSync, spawnSync } from "node:child_process";

const files = [
  "packages/core/package.json",
  "packages/rules/package.json",
  "packages/core/schema/case-file.schema.json",
  "packages/core/schema/pack.schema.json",
];

execFileSync(process.execPath, ["--conditions=@kaari/source", "scripts/exports.mjs"], { stdio: "inherit" });
execFileSync(process.execPath, ["--conditions=@kaari/source", "scripts/schemas.mjs"], { stdio: "inherit" });
const { status } = spawnSync("git", ["-c", "safe.directory=*", "diff", "--exit-code", "--", ...files], {
  stdio: "inherit",
});
if (status !== 0) {
  console.error(`Expected generated files as committed, found the differences above. Commit them.`);
  process.exit(1);
}
console.log(`${files.length} generated files are as committed`);
