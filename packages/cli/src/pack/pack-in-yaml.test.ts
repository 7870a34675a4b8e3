import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const village = await readFile(fileURLToPath(new URL("../../test-files/village-pack.yaml", import.meta.url)), "utf8");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-pack-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What `pack check` prints of a pack; `place` is that of the sign ¶ in it, which is taken out. */
const checked = async (marked: string, name = "pack.yaml") => {
  const before = marked.slice(0, marked.indexOf("¶")).split("\n");
  const place = `${name}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
  await writeFile(join(folder, name), marked.replace("¶", ""));
  const host = recordingHost(folder, { columns: 1000 });
  const code = await run(["pack", "check", name], host);
  const { out, error } = host.written;
  return { code, place, error, out: out.replaceAll(/\s+/g, " ") };
};

const changed = (from: string, to: string) => {
  expect(village).toContain(from);
  return checked(village.replace(from, to));
};

const require = "require: application.fundingPlan.grant <= village ceiling";
const table = (rows: string) =>
  village.replace(
    "\nrules:\n",
    `
tables:
  - name: village size
    label: { fi: kylän koko, sv: byns storlek, en: size of the village }
    hitPolicy: unique
    citation: { source: decree, provision: 4 §, certainty: law }
    inputs: [application.fundingPlan.grant, application.fund]
    rows:
${rows}

rules:
`,
  );

const rows = (cells: string) => checked(table(`      - { when: [${cells}], then: "1" }`));

describe("FEEL that YAML would misread", () => {
  it.each([
    ['"ESF+" = application.fund', '"', `'"ESF+" = application.fund'`],
    ["> 5", ">", "'> 5'"],
    ['[1, 2][1] = count("x")', "[", `'[1, 2][1] = count("x")'`],
    ["[1, 2]", "[", "'[1, 2]'"],
    ["{a: 1}.a = 1", "{", "'{a: 1}.a = 1'"],
    ["{a: 1}", "{", "'{a: 1}'"],
    ['@"2026-01-01" < today', "@", `'@"2026-01-01" < today'`],
    ["! application.need", "!", "'! application.need'"],
    ["!application.need", "!", "'!application.need'"],
    ["*x", "*", "'*x'"],
    ["- 1 < 2", "-", "'- 1 < 2'"],
  ])("is refused at its start: %s", async (feel, start, quoted) => {
    const { code, place, error } = await changed(require, `require: ¶${feel}`);
    expect(error).toContain(`kaari: ${place}: `);
    expect(error).toContain(`expected FEEL between quotation marks or on the lines after |`);
    expect(error).toContain(`found FEEL that starts with ${start}, which YAML reads as`);
    expect(error).toContain(`Write require: ${quoted}.`);
    expect(code).toBe(3);
  });

  it.each([
    ['require: ¶application.need = "x: y"', '": ", which YAML reads as the end of a key'],
    ['require:\n      ¶application.need = "x: y"', '": ", which YAML reads as the end of a key'],
    ['require: ¶application.need = "x #y"', '" #", which YAML reads as the start of a comment'],
  ])("is refused for what it holds: %s", async (feel, found) => {
    const { place, error } = await changed(require, feel);
    expect(error).toContain(`${place}: `);
    expect(error).toContain(`found FEEL that holds ${found}. Write require: 'application.need = "x`);
  });

  it("is refused in the cells of a table", async () => {
    const { place, error } = await rows("¶> 5, -");
    expect(error).toContain(`${place}: expected FEEL between quotation marks`);
    expect((await rows('"> 5", -')).error).toContain("found FEEL that starts with -, which YAML reads as an item");
    expect((await rows(`"> 5", '"ESF+"'`)).out).toContain("4 rules and 2 examples hold");
  });

  it("is refused among the values of a sentence", async () => {
    const { error } = await changed("length: string length(application.summary)", 'length: "a" + application.summary');
    expect(error).toContain(`Write length: '"a" + application.summary'.`);
  });

  it.each([
    ["a comment after it", `${require} # as the decree says`],
    ["single quotes", `require: 'application.fundingPlan.grant <= village ceiling'`],
    ["a block", "require: |\n      application.fundingPlan.grant\n        <= village ceiling"],
    ["a folded block", "require: >-\n      application.fundingPlan.grant\n      <= village ceiling"],
  ])("is none with %s", async (_how, text) => {
    expect(await changed(require, text)).toMatchObject({ code: 0, error: "" });
  });

  it("may be a text without its own quotation marks, and the advice says so", async () => {
    const { out } = await checked(table(`      - { when: ["> 5", "ESF+"], then: "high" }`));
    expect(out).toContain(`If it is a text, write '"ESF+"': the outer marks are those of the file.`);
  });
});

describe("a place in FEEL", () => {
  it.each([
    ["plain", "require: application.fundingPlan.grant <= ¶vilage ceiling"],
    ["single quoted", `require: 'application.need != "it''s" and ¶vilage ceiling > 1'`],
    ["double quoted", String.raw`require: "application.need != \"x\" and ¶vilage ceiling > 1"`],
    ["in a block", "require: |\n      application.fundingPlan.grant\n        <= ¶vilage ceiling"],
    ["in a folded block", "require: >\n\n      application.fundingPlan.grant\n      <= ¶vilage ceiling"],
    ["over plain lines", "require: application.fundingPlan.grant\n      <= ¶vilage ceiling"],
  ])("is told to the column: %s", async (_how, text) => {
    const { place, out } = await changed(require, text);
    expect(out).toContain(`${place}: village: rules/grant-ceiling/require: expected`);
  });

  it("is told in a cell of a table", async () => {
    const { place, out } = await checked(table(`      - { when: ["> ¶vilage ceiling", '"ESF+"'], then: "1" }`));
    expect(out).toContain(`${place}: village: tables/village size/rows/0/when/0: expected`);
  });

  it("is told in JSON", async () => {
    const pack = parse(village);
    pack.rules[0].require = 'application.need != "\\t" and ¶vilage ceiling > 1';
    const { place, out } = await checked(JSON.stringify(pack, null, 1), "pack.json");
    expect(out).toContain(`${place}: village: rules/grant-ceiling/require: expected`);
  });
});

describe("a place in a pack", () => {
  it.each([
    ["severity: warning", "¶severity: mild", "rules/summary-length/severity"],
    ["keyedOn: [call-opening, today]", "keyedOn: [call-opening, ¶tomorrow]", "parameters/village ceiling/keyedOn/1"],
    ["severity: warning", "¶severty: warning", "rules/summary-length/severty"],
    [
      "provision: s. 5, certainty: practice",
      "provision: s. 5, ¶certainty: sure",
      "rules/outside-activity/citation/certainty",
    ],
    ['    summary-length: "The summary', '    ¶summary-lenght: "The summary', "messages/en/summary-lenght"],
    [
      "citation: { source: decree, provision: 3",
      "citation: { source: decre, provision: 3",
      "rules/need-stated/citation",
    ],
  ])("is that of the key or the item: %s → %s", async (from, to, path) => {
    const { place, out, error } = await changed(from, to);
    expect(out + error).toContain(`${to.includes("¶") ? place : "pack.yaml:59:5"}: village: ${path}: expected`);
  });
});

const problemsIn = async (text: string) => {
  await writeFile(join(folder, "pack.yaml"), text);
  const host = recordingHost(folder);
  await run(["pack", "check", "--format", "json", "pack.yaml"], host);
  return JSON.parse(host.written.out).problems;
};

describe("problems for a program", () => {
  it("carry their place", async () => {
    expect(await problemsIn(village.replace("<= village ceiling", "<= vilage ceiling"))).toEqual([
      expect.objectContaining({
        file: "pack.yaml",
        line: 48,
        column: 47,
        path: "rules/grant-ceiling/require",
        found: "vilage ceiling",
      }),
    ]);
    expect(await problemsIn(village.replace("grant-ceiling: violated", "grant-ceiling: satisfied"))).toEqual([
      expect.objectContaining({
        file: "pack.yaml",
        line: 122,
        column: 15,
        path: "examples/a-cent-above/expect/grant-ceiling",
        expected: "satisfied",
        found: "violated",
      }),
      expect.objectContaining({ line: 42, path: "rules/grant-ceiling", expected: "an example that violates it" }),
    ]);
  });
});

it("a pack beyond the size allowed is not read", async () => {
  const { code, error } = await checked(`${village}\n${"# more\n".repeat(800_000)}`);
  expect(code).toBe(3);
  expect(error).toBe(
    "kaari: pack.yaml: expected at most 5 MB, found more. Split it into packs that extend each other.\n",
  );
});

describe("what looks like a number", () => {
  it("is read as it is written where a pack has text", async () => {
    const { error } = await changed("version: 0.1.0", "¶version: 1.10");
    expect(error).toContain('village: version: expected three numbers such as "1.0.0", found "1.10"');
    const amount = await changed('value: "60000.00"', "value: 60000.00");
    expect(amount).toMatchObject({ code: 0 });
    expect((await changed("require: application.need != null", "require: true")).out).toContain("village");
  });
});

const layer = (id: string, extended: string) =>
  village
    .replace("id: village", `id: ${id}`)
    .replace("status: draft", `status: draft\nextends: [{ id: ${extended}, version: 0.1.0 }]`)
    .replaceAll("village ceiling", `${id.replaceAll("-", " ")} ceiling`);

describe("layers in files", () => {
  it("stand in the folder packs beside the file, beside it under their id, or are given", async () => {
    const at = await mkdtemp(join(folder, "layers-"));
    const host = () => recordingHost(at, { columns: 1000 });
    await mkdir(join(at, "packs"));
    await mkdir(join(at, "elsewhere"));
    await writeFile(join(at, "top.yaml"), layer("top", "middle"));
    await writeFile(join(at, "packs", "middle.yaml"), layer("middle", "village"));
    const absent = host();
    expect(await run(["pack", "check", "top.yaml"], absent)).toBe(1);
    expect(absent.written.out.replaceAll(/\s+/g, " ")).toContain(
      "packs/middle.yaml:15:1: middle: extends: expected a pack village 0.1.0",
    );
    await writeFile(join(at, "elsewhere", "any.yaml"), village);
    expect(await run(["pack", "check", "--with", "elsewhere/any.yaml", "top.yaml"], host())).toBe(0);
    await writeFile(join(at, "packs", "village-0.2.0.yaml"), village.replace("0.1.0", "0.2.0"));
    expect(await run(["pack", "check", "top.yaml"], host())).toBe(1);
    await writeFile(join(at, "village.yaml"), village);
    expect(await run(["pack", "check", "top.yaml"], host())).toBe(0);
  });
});
