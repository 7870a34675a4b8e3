/** Terms that the documents promise stand in the code. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { files } from "./source.ts";

const rows = readFileSync("docs/explanation/terms.md", "utf8").match(/^\|.*`[^`]+` \|$/gm) ?? [];
const promised = rows.map((row) => /`([^`]+)` \|$/.exec(row)?.[1] ?? "");
const code = files("packages/*/src/**/*.ts")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

const escaped = (word: string) => word.replaceAll(/[-+.]/g, String.raw`\$&`);

it("lists terms", () => {
  expect(promised.length).toBeGreaterThan(40);
});

it("lists no term that the code does not use", () => {
  expect(promised.filter((word) => !new RegExp(String.raw`(?<![\w-])${escaped(word)}(?![\w-])`).test(code))).toEqual(
    [],
  );
});
