import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packs } from "@kaari/rules";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-new-"));
});
afterAll(() => rm(folder, { recursive: true }));

const kaari = async (...words: ReadonlyArray<string>) => {
  const host = recordingHost(folder);
  const code = await run(words, host);
  return { code, ...host.written };
};

describe("a new pack", () => {
  it.each(packs.map(({ id }) => id))("passes its check and its examples hold, built on %s", async (base) => {
    const id = `new-on-${base}`;
    const file = join(id, `${id}.yaml`);
    const made = await kaari("pack", "new", "--lang", "en", "--extends", base, id);
    expect(made).toEqual({
      code: 0,
      error: "",
      out: `Made ${file}, a pack that passes its check. Read it and change it; then:\n  kaari pack check ${file}\n  kaari pack test ${file}\n`,
    });
    const check = await kaari("pack", "check", file);
    expect(check.out.replaceAll(/\s+/g, " ")).toBe(`✓ ${id} 0.1.0: 2 rules and 3 examples hold `);
    expect(check.code).toBe(0);
    expect((await kaari("pack", "test", file)).code).toBe(0);
  });

  it("keeps the working days of the pack it builds on", async () => {
    await kaari("pack", "new", "with-days");
    const { out } = await kaari("pack", "show", "--format", "json", "with-days/with-days.yaml");
    expect(JSON.parse(out).jurisdiction).toEqual(packs.at(-1)?.jurisdiction);
  });

  it("brings the schema by which editors check it", async () => {
    await kaari("pack", "new", "with-schema");
    const text = await readFile(join(folder, "with-schema", "with-schema.yaml"), "utf8");
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=./pack.schema.json");
    const schema = JSON.parse(await readFile(join(folder, "with-schema", "pack.schema.json"), "utf8"));
    expect(schema.title).toBe("Rule pack");
  });

  it("overwrites nothing, and makes nothing where it would", async () => {
    await mkdir(join(folder, "mine"));
    await writeFile(join(folder, "mine", "pack.schema.json"), "mine");
    expect(await kaari("pack", "new", "mine")).toMatchObject({
      code: 64,
      error: `kaari: expected to make ${join("mine", "pack.schema.json")}, found it there already. No file is overwritten.\n`,
    });
    expect(await readFile(join(folder, "mine", "pack.schema.json"), "utf8")).toBe("mine");
    await expect(readFile(join(folder, "mine", "mine.yaml"))).rejects.toThrow("ENOENT");
  });

  it.each([
    [
      ["Etelä Savo"],
      "expected an id of lower-case words joined by hyphens, found Etelä Savo. Write for instance etela-savo.",
    ],
    [["../up"], "expected an id of lower-case words joined by hyphens, found ../up. Write for instance up."],
    [["esf-plus-finland"], "expected an id that no pack has, found esf-plus-finland, which comes with kaari."],
    [
      ["x", "--extends", "esf-plus-finlnd"],
      "expected the id of a published pack after --extends, found esf-plus-finlnd. Did you mean esf-plus-finland? List them with kaari pack list.",
    ],
  ])("is refused: %s", async (words, error) => {
    expect(await kaari("pack", "new", ...words)).toEqual({ code: 64, out: "", error: `kaari: ${error}\n` });
  });
});
