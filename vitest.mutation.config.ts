import { defineConfig } from "vitest/config";

/** The tests that mutants of the lifecycle and of the rules are tried on: those of the core, without types and without long runs. */
export default defineConfig({
  resolve: { conditions: ["@kaari/source"] },
  ssr: { resolve: { conditions: ["@kaari/source"] } },
  test: {
    include: ["packages/core/src/lifecycle/**/*.test.ts"],
    env: { KAARI_HISTORIES: "300" },
    testTimeout: 30_000,
  },
});
