/** Every block in the documents is quoted from a file, or run and compared with what is shown. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { absentFrom, type Block, blocksOf, printedAs, quotationsIn } from "./blocks.ts";
import { files } from "./source.ts";

const documents = files("{README,STYLE,CONTRIBUTING,docs/**/*,packages/*/README,examples/README}.md");
const blocks = documents.flatMap((doc) => blocksOf(doc, readFileSync(doc, "utf8")));

const where = ({ doc, line, language }: Block) => `${doc}:${line} (${language || "no language"})`;
const named = (some: ReadonlyArray<Block>) => some.map((block) => [where(block), block] as const);

const isQuoted = ({ language }: Block) => ["ts", "yaml", "json"].includes(language);
const isRun = ({ language }: Block) => language === "sh";

describe("blocks", () => {
  it("have a language that is quoted or run", () => {
    const odd = blocks.filter((block) => !isQuoted(block) && !isRun(block) && !block.isOutput);
    expect(odd.map(where)).toEqual([]);
  });

  it.each(named(blocks.filter(isQuoted)))("%s is quoted", (_where, block) => {
    expect(quotationsIn(block).flatMap(({ file, parts }) => absentFrom(file, parts))).toEqual([]);
  });
});

describe("links", () => {
  const links = documents.flatMap((doc) =>
    [...readFileSync(doc, "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .map((target) => ({ doc, target, path: join(dirname(doc), target) })),
  );

  it("lead to files that exist", () => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ path }) => !existsSync(path)).map(({ doc, target }) => `${doc}: ${target}`)).toEqual([]);
  });

  it("reach every document from the first page", () => {
    const reached = new Set(links.map(({ path }) => path));
    expect(documents.filter((doc) => doc.startsWith("docs/") && !reached.has(doc))).toEqual([]);
  });
});

const linesOf = (block: Block) => block.text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const isNpm = (block: Block) => linesOf(block).every((line) => line.startsWith("npm "));
const isInstall = (line: string) => line.startsWith("npm install ");

/** Not run: a test that runs the tests would not end. */
describe("commands of the repository", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const published = files("packages/*/package.json").map((file) => JSON.parse(readFileSync(file, "utf8")).name);
  const peers = ["effect", "zod"];

  it.each(named(blocks.filter((block) => isRun(block) && isNpm(block))))("%s name what exists", (_where, block) => {
    const [installs, runs] = [linesOf(block).filter(isInstall), linesOf(block).filter((line) => !isInstall(line))];
    const installed = installs.flatMap((line) => line.split(" ").slice(2)).filter((word) => !word.startsWith("-"));
    const run = runs.map((line) => /^npm (?:run )?([\w:]+)(?: -- .*)?$/.exec(line)?.[1] ?? line);
    expect([...published, ...peers]).toEqual(expect.arrayContaining(installed));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });
});

/** Run in a copy of the folder `examples`, where `kaari` is the command as it stands in the sources. */
describe("commands", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kaari-docs-"));
    mkdirSync(join(folder, "bin"));
    const main = resolve("packages/cli/src/main.ts");
    const script = `#!/bin/sh\nexec "${process.execPath}" --conditions=@kaari/source "${main}" "$@"\n`;
    writeFileSync(join(folder, "bin", "kaari"), script, { mode: 0o755 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(named(blocks.filter((block) => isRun(block) && !isNpm(block))))(
    "%s prints what is shown",
    (_where, block) => {
      const cwd = mkdtempSync(join(folder, "run-"));
      cpSync("examples", cwd, { recursive: true, filter: (path) => !path.includes("node_modules") });
      const path = [join(folder, "bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter);
      const { stdout, status } = spawnSync("sh", ["-c", `exec 2>&1\n${block.text.replaceAll(/^npx /gm, "")}`], {
        cwd,
        encoding: "utf8",
        env: { ...process.env, PATH: path, NO_COLOR: "1", LC_ALL: "C" },
      });
      const shown = block.output ?? "…\n";
      expect(printedAs(shown, stdout) ? shown : stdout).toBe(shown);
      expect(status).toBeLessThan(64);
    },
  );
});
