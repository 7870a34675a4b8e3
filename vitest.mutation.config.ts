import { realpathSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { warmPool } from "./test/mutants/warm-pool.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const fewRuns: Plugin = {
  name: "few-runs",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "fast-check" && importer?.endsWith("few-runs.ts") !== true
      ? here("test/mutants/few-runs.ts")
      : undefined,
};

const outside = dirname(realpathSync(here("node_modules")));

/** Packages are links out of the sandbox that the mutants are in: they are led back into it. */
const sandboxed: Plugin = {
  name: "sandboxed",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.startsWith("@kaari/")) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id.replace(outside, dirname(here("package.json")));
  },
};

/** Stryker asks for threads whatever stands in the configuration, so that the pool is set when it has asked. */
const warmThread: Plugin = {
  name: "warm-thread",
  configureVitest: ({ project }) => {
    project.config.pool = warmPool.name;
    project.config.poolRunner = warmPool;
  },
};

const source = { conditions: ["@kaari/source"] };

/** The tests that mutants of the lifecycle and of the rules are tried on. */
export default defineConfig({
  plugins: [fewRuns, sandboxed, warmThread],
  resolve: source,
  ssr: { resolve: source },
  test: {
    include: (process.env["KAARI_MUTANT_TESTS"] ?? "packages/core/src/{lifecycle,rules}/**/*.test.ts").split(" "),
    env: { KAARI_HISTORIES: "15" },
    setupFiles: ["test/mutants/without-long-tests.ts"],
    isolate: false,
    testTimeout: 30_000,
  },
});
