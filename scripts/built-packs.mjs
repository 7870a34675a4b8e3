// Writes the packs of @kaari/rules out as modules of plain JavaScript: packages/rules/dist/built/<pack>.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPack, openPack } from "@kaari/core";
import { packs } from "@kaari/rules";

const dist = fileURLToPath(new URL("../packages/rules/dist/built", import.meta.url));
rmSync(dist, { recursive: true, force: true });
for (const pack of packs) {
  const folder = join(dist, pack.id);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(buildPack(openPack(pack, { packs }))))
    writeFileSync(join(folder, name), text);
}
