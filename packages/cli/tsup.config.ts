import { defineConfig } from "tsup";

export default defineConfig({
  // What built packs run on is a module of its own: scripts/built-for-command.mjs writes packs that import it.
  entry: { kaari: "src/main.ts", compiled: "../core/src/compiled/index.ts" },
  format: ["esm"],
  target: "node22",
  // Not "node": that takes the CommonJS build of packages that have both, which can be neither split nor cut down.
  platform: "neutral",
  // The solver is large, and asked for by few: whoever wants it installs it beside the command.
  external: [/^node:/, "@kaari/analysis"],
  // Everything is bundled, so that the command starts quickly and needs no other package. Splitting keeps YAML, SARIF,
  // JUnit and the like out of the way until they are asked for.
  noExternal: [/^(?!@kaari\/analysis$)/],
  splitting: true,
  minify: true,
  dts: false,
  sourcemap: false,
  clean: true,
  metafile: true, // for scripts/licences.mjs
  esbuildOptions: (options) => {
    options.conditions = ["@kaari/source", "module"];
    options.mainFields = ["module", "main"];
    options.legalComments = "none";
  },
});
