// Writes dist/LICENCES.txt of a package whose dependencies are bundled, as most of their
// licences ask. Run in the package's folder, after tsup; takes its metafile away.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const metafile = "dist/metafile-esm.json";
const { inputs } = JSON.parse(readFileSync(metafile, "utf8"));
const folders = Object.keys(inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input) ?? []);
const texts = [...new Set(folders)].toSorted().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const terms = file === undefined ? "" : `\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
  return `${name} ${version} (${license})${terms}\n`;
});
writeFileSync("dist/LICENCES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
rmSync(metafile);
