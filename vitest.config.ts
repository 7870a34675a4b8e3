import { defineConfig } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

const source = { conditions: ["@kaari/source"] };

const project = (name: string, root: string, include: ReadonlyArray<string>, typecheck: boolean) => ({
  resolve: source,
  ssr: { resolve: source },
  test: {
    name,
    root,
    include: [...include],
    testTimeout: 30_000, // a busy machine is slow, not wrong
    hookTimeout: 60_000,
    ...(typecheck
      ? { typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" } }
      : {}),
  },
});

export default defineConfig({
  test: {
    maxWorkers: "100%", // one less is the default: of two processors, one would stand idle
    reporters: ["default", new ClosingLine()],
    projects: [
      ...["core", "rules", "analysis", "dmn", "cli"].map((name) =>
        project(name, `./packages/${name}`, ["src/**/*.test.ts"], true),
      ),
      project("house", ".", ["test/**/*.test.ts"], false),
      project("examples", "./examples", ["**/*.test.ts"], false),
      project("bench", "./bench", ["src/**/*.test.ts"], false),
    ],
  },
});
