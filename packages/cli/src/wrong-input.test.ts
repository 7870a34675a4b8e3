import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "./recording-host.ts";
import { run } from "./run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-wrong-"));
  const village = await readFile(fileURLToPath(new URL("../test-files/village-pack.yaml", import.meta.url)));
  const files: ReadonlyArray<readonly [string, string | Uint8Array]> = [
    ["village.yaml", village],
    ["application.json", '{ "application": { "title": "Kylätalo" } }'],
    ["empty.yaml", ""],
    ["binary.yaml", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0x0a, 0])],
    ["text.yaml", "hello"],
    ["page.dmn", "<html></html>"],
  ];
  await Promise.all(files.map(([name, content]) => writeFile(join(folder, name), content)));
  await mkdir(join(folder, "folder.yaml"));
});
afterAll(() => rm(folder, { recursive: true }));

const kaari = async (line: string) => {
  const host = recordingHost(folder, { columns: 1000 });
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

const wrongFiles: ReadonlyArray<readonly [file: string, told: string]> = [
  ["missing.yaml", "expected a file, found nothing of that name. Look at the spelling of the path."],
  ["folder.yaml", "expected a file, found a folder. Name a file in it."],
  ["empty.yaml", "found an empty text"],
  ["binary.yaml", "expected JSON or YAML text, found binary data. Give it as a text file."],
  ["text.yaml", 'found "hello"'],
];

/** Every command that reads a file which is no application; FILE stands for it. */
const readers = [
  "pack check FILE",
  "pack show FILE",
  "pack test FILE",
  "pack docs FILE",
  "pack export-dmn FILE",
  "pack build FILE --out built",
  "pack diff FILE village.yaml",
  "pack diff village.yaml FILE",
  "pack check --with FILE village.yaml",
  "pack replay application.json --against FILE",
  "check --pack FILE application.json",
  "check --call FILE application.json",
  "rule show need-stated --pack FILE",
  "lifecycle check FILE",
];

describe.each(readers)("%s", (line) => {
  it.each(wrongFiles)("ends with 3 where the file is %s", async (file, told) => {
    const { code, out, error } = await kaari(line.replace("FILE", file));
    expect(error).toMatch(new RegExp(`^kaari: ${file}[: ]`));
    expect(error.toLowerCase()).toContain(told.toLowerCase());
    expect(out).toBe("");
    expect(code).toBe(3);
  });
});

describe("applications that cannot be read", () => {
  it.each([
    ["missing.yaml", "expected a file or a folder, found nothing of that name"],
    ["folder.yaml", "expected a folder with .json, .yaml, .yml, .ndjson or .jsonl files, found none in it"],
    ["empty.yaml", "expected an application, found an empty text"],
    ["binary.yaml", "found binary data"],
  ])("are told among the others, and end with 3: %s", async (file, told) => {
    const checked = await kaari(`check ${file} application.json`);
    expect(checked.out.replaceAll(/\s+/g, " ")).toContain(told);
    expect(checked.code).toBe(3);
    expect((await kaari(`pack replay ${file} --against village.yaml`)).code).toBe(3);
  });

  it("are told from packs, and packs from them", async () => {
    expect(await kaari("pack check application.json")).toMatchObject({
      code: 3,
      error:
        "kaari: application.json: expected a pack, found an application. Check it with kaari check application.json.\n",
    });
    expect((await kaari("check village.yaml")).code).toBe(3);
  });
});

describe("a model that is none", () => {
  it.each([
    ["page.dmn", "expected DMN 1.3, 1.4 or 1.5, found no namespace of DMN"],
    ["empty.yaml", "expected DMN 1.3, 1.4 or 1.5"],
    ["missing.dmn", "expected a file, found nothing of that name"],
    ["folder.yaml", "expected a file, found a folder"],
  ])("ends with 3: %s", async (file, told) => {
    const { code, out, error } = await kaari(`pack import-dmn ${file}`);
    expect(error).toContain(`kaari: ${file}: ${told}`);
    expect(out).toBe("");
    expect(code).toBe(3);
  });
});

describe("a command that is not understood", () => {
  it.each([
    ["nope", "unknown command 'nope'\nTry kaari --help."],
    ["check", "missing required argument 'files'\nTry kaari check --help."],
    ["check --nope application.json", "unknown option '--nope'\nTry kaari check --help."],
    ["check --gate later application.json", "Allowed choices are"],
    ["check --on 2026-13-01 application.json", 'expected a day such as 2026-11-25 after --on, found "2026-13-01"'],
    ["check --pack nope application.json", "expected the id of a pack or a .json or .yaml file, found nope."],
    ["check --pack esf-plus application.json", "Did you mean esf-plus-finland?"],
    ["check --rule nope application.json", "expected the id of a rule, found nope. List the rules of a pack with"],
    ["pack nope", "unknown command 'nope'\nTry kaari pack --help."],
    ["pack check", "missing required argument 'id'\nTry kaari pack check --help."],
    ["pack build village.yaml", "required option '--out <folder>' not specified\nTry kaari pack build --help."],
    ["pack build village.yaml --out application.json", "expected a folder that can be written to, found a file."],
    ["pack build village.yaml --out application.json/x", "found a file on the way to it. Choose another folder."],
    ["pack new Village", "Write for instance village."],
    ["pack new thing --extends nope", "expected the id of a published pack after --extends, found nope."],
    ["pack import-dmn page.dmn --name x", 'expected --name "Total cost=application.budget.total", found x.'],
    ["rule show nope", "expected the id of a rule, found nope."],
    ["lifecycle nope", "unknown command 'nope'\nTry kaari lifecycle --help."],
    ["lifecycle diagram --format png", "Allowed choices are mermaid, svg.\nTry kaari lifecycle diagram --help."],
  ])("ends with 64: kaari %s", async (line, told) => {
    const { code, out, error } = await kaari(line);
    expect(error).toContain(told);
    expect(error).toMatch(/^kaari: /);
    expect(out).toBe("");
    expect(code).toBe(64);
  });
});

it.runIf(process.platform === "linux")(
  "a folder that the system allows nowhere is told, and not tried for ever",
  async () => {
    const { code, error } = await kaari("pack build village.yaml --out /proc/kaari/built");
    expect(error).toContain(
      "kaari: /proc/kaari/built: expected a folder that can be written to, found a place where none can be made. Choose another folder.",
    );
    expect(code).toBe(64);
  },
);
