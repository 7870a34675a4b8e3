/** What built packs weigh in a bundle, and what they bring along. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildPack, openPack, type Pack } from "@kaari/core";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { grantFacts } from "../../bench/src/grant-facts.ts";
import { grantPack } from "../../bench/src/grant-pack.ts";
import { packs } from "../../packages/rules/src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "kaari-size-"));
afterAll(() => rmSync(folder, { recursive: true }));

const runtime = fileURLToPath(import.meta.resolve("@kaari/core/compiled"));

const written = (files: Readonly<Record<string, string>>, id: string): void => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${id}-${name}`), text);
};

/** Bytes of what is imported, minified and zipped, and the packages that are in it. */
const bundled = async (id: string, imports: string) => {
  const contents = imports.replaceAll(/"\.\/([\w-]+)\.js"/g, `"./${id}-$1.js"`);
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    plugins: [
      {
        name: "modules of the pack",
        setup: (setup) =>
          setup.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ path, resolveDir }) =>
            resolveDir === folder && !path.startsWith(`./${id}-`)
              ? { path: join(folder, `${id}-${path.slice(2)}`) }
              : undefined,
          ),
      },
    ],
    alias: { "@kaari/core/compiled": runtime },
    conditions: ["@kaari/source"],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const [{ text } = { text: "" }] = outputFiles;
  return {
    bytes: gzipSync(text, { level: 9 }).length,
    text,
    foreign: used.filter((path) => /node_modules/.test(path)),
  };
};

const findingsAndTwoLanguages = `export { assessSubmission } from "./index.js";
export { rule } from "./rules.js";
export { message as fi } from "./fi.js";
export { message as en } from "./en.js";`;

const smallInTwoLanguages = findingsAndTwoLanguages.replace("./index.js", "./small.js");

describe("a built pack in a bundle", () => {
  const inTwoLanguages: Pack = { ...grantPack, messages: { en: grantPack.messages.en!, fi: grantPack.messages.en! } };
  written(buildPack(openPack(inTwoLanguages, { facts: grantFacts, keyDates: { filing: "submittedOn" } })), "grant");
  written(
    buildPack(
      openPack(
        packs.find(({ id }) => id === "esf-plus-finland-citizens")!,
        { packs },
      ),
    ),
    "citizens",
  );

  it.each([
    ["grant", "a verdict", 'export { submissionViolations } from "./index.js"', 6_000],
    ["grant", "findings and two languages", findingsAndTwoLanguages, 6_000],
    ["grant, small", "findings and two languages", smallInTwoLanguages, 6_000],
    ["citizens", "a verdict", 'export { submissionViolations } from "./index.js"', 16_000],
    ["citizens, small", "a verdict", 'export { submissionViolations } from "./small.js"', 15_000],
    ["citizens, small", "outcomes", 'export { assessSubmission } from "./small.js"', 15_000],
    ["citizens, small", "outcomes of a decision", 'export { assessDecision } from "./small.js"', 15_000],
    ["citizens, small", "outcomes of a claim", 'export { assessClaim } from "./small.js"', 15_000],
    ["citizens, small", "every gate", 'export * from "./small.js"', 30_000],
    ["citizens", "outcomes", 'export { assessSubmission } from "./index.js"', Number.POSITIVE_INFINITY],
    ["citizens", "every gate", 'export * from "./index.js"', Number.POSITIVE_INFINITY],
    ["citizens", "titles and sources", 'export * from "./rules.js"', Number.POSITIVE_INFINITY],
    ["citizens", "one language", 'export * from "./fi.js"', Number.POSITIVE_INFINITY],
    ["citizens", "proofs", 'export * from "./explain.js"', Number.POSITIVE_INFINITY],
  ])("of %s with %s has nothing foreign in it, and is no larger than it may be", async (id, what, imports, most) => {
    const { bytes, foreign, text } = await bundled(id.replace(/,.*/, ""), imports);
    console.log(`${id}, ${what}: ${bytes} bytes minified and zipped`);
    expect(foreign).toEqual([]);
    expect(text).not.toMatch(/\beval\(|new Function|zod|effect\/|lezer|decimal\.js/);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
