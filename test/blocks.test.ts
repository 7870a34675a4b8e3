import { describe, expect, it } from "vitest";
import { absentFrom, blocksOf, printedAs, quotationsIn } from "./blocks.ts";

const markdown = ["```ts", "// a.ts", "one", "```", "", "```sh", "kaari", "```", "", "```text", "out", "```", ""].join(
  "\n",
);

describe("blocks", () => {
  it("pairs a command with what it prints", () => {
    const [first, second, third] = blocksOf("a.md", markdown);
    expect(first).toMatchObject({ language: "ts", line: 1, output: undefined });
    expect(second).toMatchObject({ language: "sh", line: 6, output: "out\n" });
    expect(third).toMatchObject({ language: "text", isOutput: true });
  });

  it("reads file and parts of a quotation", () => {
    const text = "// a/b.ts\none\n// …\ntwo\n\n// a/c.ts\nthree\n";
    const block = { doc: "a.md", line: 1, language: "ts", text, output: undefined, isOutput: false };
    expect(quotationsIn(block)).toEqual([
      { file: "a/b.ts", parts: ["one", "two"] },
      { file: "a/c.ts", parts: ["three"] },
    ]);
  });

  it("finds what a file does not hold", () => {
    expect(absentFrom("tsconfig.json", ['"files": []', '"references"'])).toEqual([]);
    expect(absentFrom("tsconfig.json", ['"references"', '"files": []'])).toEqual(['"files": []']);
    expect(absentFrom("nowhere.ts", [])).toHaveLength(1);
  });

  it.each([
    ["a\nb\n", "a\nb\n", true],
    ["a\nb\n", "a\nc\n", false],
    ["a\n…\nd\n", "a\nb\nc\nd\n", true],
    ["a\n…\n", "a\nb\n", true],
    ["a\n…\n", "b\na\n", false],
  ])("compares %j with printed %j", (shown, printed, expected) => {
    expect(printedAs(shown, printed)).toBe(expected);
  });
});
