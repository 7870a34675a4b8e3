/** What the lifecycle weighs in a bundle, and what it brings along. */
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Bytes of what is imported, minified and zipped, and the packages that are in it. */
const bundled = async (contents: string) => {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    conditions: ["@kaari/source"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const [{ text } = { text: "" }] = outputFiles;
  return {
    text,
    bytes: gzipSync(text, { level: 9 }).length,
    foreign: used.filter((path) => /node_modules/.test(path)),
  };
};

const importing = (names: string): string => `export { ${names} } from "@kaari/core/lifecycle"`;

describe("the lifecycle in a bundle", () => {
  it.each([
    ["lifecycle", 15_000],
    ["lifecycle, projectLife", 15_000],
    ["projectLife, caseFileOf", 18_000],
    ["projectLife, planMigration", 16_000],
    ["explainRefusal", 25_000],
    ["projectLife, explainRefusal, timeline, chapters, caseFileOf", 42_000],
  ])("of %s has nothing foreign in it, and is no larger than it may be", async (names, most) => {
    const { bytes, foreign, text } = await bundled(importing(names));
    console.log(`${names}: ${bytes} bytes minified and zipped`);
    expect(foreign).toEqual([]);
    expect(text).not.toMatch(/\beval\(|new Function|\bTemporal\b|\bprocess\b|\brequire\(|node:/);
    expect(bytes).toBeLessThan(most);
  });
});
