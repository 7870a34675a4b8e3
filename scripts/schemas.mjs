// Writes the JSON Schemas of packs and case files that @kaari/core publishes. Run with --conditions=@kaari/source.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { caseFileJsonSchema, packJsonSchema } from "@kaari/core";

const schemas = { "case-file": caseFileJsonSchema(), pack: packJsonSchema() };

mkdirSync("packages/core/schema", { recursive: true });
const files = Object.entries(schemas).map(([name, schema]) => {
  const file = `packages/core/schema/${name}.schema.json`;
  writeFileSync(file, JSON.stringify(schema, null, 2));
  return file;
});
execFileSync("oxfmt", files, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
