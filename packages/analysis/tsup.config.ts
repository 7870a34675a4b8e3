import { defineConfig } from "tsup";

export default defineConfig({
  // Each module is an entry of its own: a consumer's bundler then leaves out what is not imported.
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/**/*.test-data.ts"],
  format: ["esm"],
  target: "es2024",
  platform: "neutral",
  splitting: true,
  dts: false, // tsc -b writes the declarations
  sourcemap: true,
  clean: false,
});
