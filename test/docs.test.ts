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
const quoted = ["ts", "yaml", "json"];
const where = ({ doc, line, language }: Block) => `${doc}:${line} (${language || "no language"})`;

/** Commands of the repository: their scripts must exist; running the tests from the tests would not end. */
const npmCommand = /^npm (?:run )?([\w:]+)(?: -- .*)?$/;

const commandsIn = (block: Block) => block.text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
const isNpm = (block: Block) => commandsIn(block).every((line) => line.startsWith("npm "));

describe("blocks", () => {
  it("have a language that is quoted or run", () => {
    const known = ({ language, isOutput }: Block) =>
      quoted.includes(language) || language === "sh" || (language === "text" && isOutput);
    expect(blocks.filter((block) => !known(block)).map(where)).toEqual([]);
  });

  it.each(blocks.filter(({ language }) => quoted.includes(language)).map((block) => [where(block), block] as const))(
    "%s is quoted",
    (_where, block) => {
      const absent = quotationsIn(block).flatMap(({ file, parts }) => absentFrom(file, parts));
      expect(absent).toEqual([]);
    },
  );
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

describe("commands", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const published = files("packages/*/package.json").map((file) => JSON.parse(readFileSync(file, "utf8")).name);
  const peers = ["effect", "zod"];
  const shell = blocks.filter(({ language }) => language === "sh");
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "kaari-docs-"));
    const bin = join(folder, "bin");
    mkdirSync(bin);
    const command = resolve("packages/cli/src/main.ts");
    writeFileSync(
      join(bin, "kaari"),
      `#!/bin/sh\nexec "${process.execPath}" --conditions=@kaari/source "${command}" "$@"\n`,
      { mode: 0o755 },
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(shell.filter(isNpm).map((block) => [where(block), block] as const))(
    "%s names what exists",
    (_where, block) => {
      for (const line of commandsIn(block)) {
        if (line.startsWith("npm install ")) {
          const packages = line.split(" ").filter((word) => !word.startsWith("-"));
          expect([...published, ...peers]).toEqual(expect.arrayContaining(packages.slice(2)));
        } else expect(Object.keys(scripts)).toContain(npmCommand.exec(line)?.[1]);
      }
    },
  );

  it.each(shell.filter((block) => !isNpm(block)).map((block) => [where(block), block] as const))(
    "%s prints what is shown",
    (_where, block) => {
      const cwd = mkdtempSync(join(folder, "run-"));
      cpSync("examples", cwd, { recursive: true, filter: (path) => !path.includes("node_modules") });
      const path = [join(folder, "bin"), dirname(process.execPath), process.env["PATH"]].join(delimiter);
      const script = block.text.replaceAll(/^npx kaari /gm, "kaari ");
      const { stdout, stderr } = spawnSync("sh", ["-c", `exec 2>&1\n${script}`], {
        cwd,
        encoding: "utf8",
        env: { ...process.env, PATH: path, NO_COLOR: "1" },
      });
      const printed = `${stdout}${stderr}`;
      if (block.output === undefined) expect(printed).not.toMatch(/not found|internal error/i);
      else if (!printedAs(block.output, printed)) expect(printed).toBe(block.output);
    },
    30_000,
  );
});
