// Writes the published packs, built, beside the built command, a module for each gate: it judges streams by them.
// Run in its folder, after tsup.
import { writeFileSync } from "node:fs";
import { buildPack, gates, openPack } from "@kaari/core";
import { packs } from "@kaari/rules";
import { transformSync } from "esbuild";

for (const pack of packs) {
  const files = buildPack(openPack(pack, { packs }));
  for (const gate of gates) {
    const text = files[`${gate}.js`];
    if (text === undefined) continue;
    const { code } = transformSync(text.replace('"@kaari/core/compiled"', '"./compiled.js"'), {
      format: "esm",
      minify: true,
      target: "node22",
    });
    writeFileSync(`dist/built-${pack.id}-${gate}.js`, code);
  }
}
