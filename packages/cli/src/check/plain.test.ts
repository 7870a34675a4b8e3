import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const cwd = fileURLToPath(new URL("../../test-files", import.meta.url));

const plain = async (rest: string) => {
  const host = recordingHost(cwd, { columns: 200 });
  await run(`check --plain --pack village-pack.yaml --on 2026-04-30 ${rest}`.split(" "), host);
  return { ...host.written, out: host.written.out.replaceAll("\u00A0", " ") };
};

describe("--plain", () => {
  it("says in plain words what the pack has in plain words, and the rest as ever", async () => {
    const { out, error } = await plain("--lang fi failing.json");
    expect(out).toContain("✗ Haet liian paljon tukea. Hae enintään 60 000,00 €.");
    expect(out).toContain("! Tiivistelmässä on 65 merkkiä. Lyhennä se 40 merkkiin.");
    expect(error).toBe("");
  });

  it("says the same to machines", async () => {
    const { out } = await plain("--lang fi --format ndjson failing.json");
    expect(out).toContain('"message":"Haet liian paljon tukea. Hae enintään 60 000,00 €."');
  });

  it.each([
    [
      "en",
      "You ask for €60,000.10.",
      "kaari: Plain sentences are in Finnish only (--lang fi): you get the ordinary ones.\n",
    ],
    ["sv", "Du söker 60 000,10 €", "kaari: Lättlästa meningar finns bara på finska (--lang fi): du får de vanliga.\n"],
  ])("says the ordinary sentences in %s, and once that it does", async (lang, sentence, note) => {
    const { out, error } = await plain(`--lang ${lang} failing.json passing.yaml`);
    expect(out).toContain(sentence);
    expect(error).toBe(note);
  });

  it("says so too where no rule has a plain sentence", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kaari-plain-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const pack = await readFile(join(cwd, "village-pack.yaml"), "utf8");
    await writeFile(join(folder, "pack.yaml"), pack.replace(/^plain:\n(?: .*\n)+/m, ""));
    const { out, error } = await plain(`--lang fi --pack ${join(folder, "pack.yaml")} failing.json`);
    expect(out).toContain("✗ Haet tukea 60 000,10 €.");
    expect(error).toBe("kaari: Näissä säännöissä ei ole selkokielisiä lauseita: saat tavalliset lauseet.\n");
  });
});
