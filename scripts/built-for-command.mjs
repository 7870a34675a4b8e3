// Writes the published packs, built, beside the built command: it judges streams by them. Run in its folder, after tsup.
import { writeFileSync } from "node:fs";
import { buildPack, openPack } from "@kaari/core";
import { packs } from "@kaari/rules";
import { transformSync } from "esbuild";

for (const pack of packs) {
  const { "index.js": text } = buildPack(openPack(pack, { packs }));
  const { code } = transformSync(text.replace('"@kaari/core/compiled"', '"./compiled.js"'), {
    format: "esm",
    minify: true,
    target: "node22",
  });
  writeFileSync(`dist/built-${pack.id}.js`, code);
}
