import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const testFiles = fileURLToPath(new URL("../../test-files", import.meta.url));

const kaari = async (line: string, cwd = testFiles) => {
  const host = recordingHost(cwd);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

describe("pack", () => {
  it.each([
    ["fi", "Säännöt: "],
    ["sv", "Regler: "],
    ["en", "Rules: "],
  ])("list names the packs that come with the command, in %s", async (lang, rules) => {
    const { code, out } = await kaari(`pack list --lang ${lang}`);
    expect(code).toBe(0);
    expect(out).toContain("esf-plus-finland-citizens");
    expect(out).toContain(rules);
  });

  it("list is data where that is asked for", async () => {
    const { out } = await kaari("pack list --format json");
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ id: "esf-plus-finland-citizens" }));
  });

  it("show tells what a pack rests on", async () => {
    expect((await kaari("pack show village-pack.yaml")).out).toMatchInlineSnapshot(`
      "Village grant (invented)
      Id: village 0.1.0
      Status: draft
      Jurisdiction: FI, Europe/Helsinki, EUR

      Sources
        · Decree 1/2026: Decree on the village grant (read 2026-02-16)
          https://example.org/decree
        · the village guide: Village guide (read 2026-02-16)
          https://example.org/guide

      Parameters
        · highest village grant (village ceiling)
          50000.00 1 January 2025–31 December 2025 · Decree 1/2026 2 §
          60000.00 1 January 2026– · Decree 1/2026 2 §

      Rules (4)
        · The grant is at most the ceiling (village/grant-ceiling, blocks)
        · The need is stated (village/need-stated, blocks)
        · Activity outside the area (village/outside-activity, a person looks at it)
        · The summary is short (village/summary-length, warning)
      "
    `);
  });

  it("show names a pack that is near", async () => {
    expect(await kaari("pack show esf-plus-finland-citzens")).toMatchObject({
      code: 64,
      error:
        "kaari: expected the id of a pack or a .json or .yaml file, found esf-plus-finland-citzens. Did you mean esf-plus-finland-citizens? List the packs with kaari pack list.\n",
    });
  });
});

describe("pack check", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "kaari-pack-"));
    const pack = await readFile(join(testFiles, "village-pack.yaml"), "utf8");
    const variants: ReadonlyArray<readonly [string, string]> = [
      ["example.yaml", pack.replace("grant-ceiling: violated", "grant-ceiling: satisfied")],
      ["name.yaml", pack.replace("grant <= village ceiling", "grant <= vilage ceiling")],
      ["shape.yaml", pack.replace("severity: warning", "severity: mild")],
    ];
    await Promise.all(variants.map(([name, text]) => writeFile(join(folder, name), text)));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("holds a pack to its examples", async () => {
    expect(await kaari("pack check village-pack.yaml")).toMatchObject({
      code: 0,
      out: "✓ village 0.1.0: 4 rules and 2 examples hold\n",
    });
    expect(await kaari("pack check example.yaml", folder)).toMatchObject({
      code: 1,
      out: `✗ village 0.1.0: 2 problems
  · example.yaml:122:15: village: examples/a-cent-above/expect/grant-ceiling:
    expected satisfied, found violated. Correct the facts or the expectation of
    the example, or else the rule.
  · example.yaml:42:5: village: rules/grant-ceiling: expected an example that
    violates it, found none. Add a case to examples whose facts violate it,
    close to its limit.
`,
    });
  });

  it("tells where an expression does not fit", async () => {
    const { code, out } = await kaari("pack check name.yaml", folder);
    expect(code).toBe(1);
    expect(out).toContain("village: rules/grant-ceiling/require");
  });

  it("ends with 3 where there is no pack to check", async () => {
    const { code, error } = await kaari("pack check shape.yaml", folder);
    expect(code).toBe(3);
    expect(error).toContain("rules/summary-length/severity");
  });
});

describe("rule show", () => {
  it("tells all that a rule says", async () => {
    expect((await kaari("rule show --pack village-pack.yaml --lang fi grant-ceiling")).out).toMatchInlineSnapshot(`
      "Tuki on enintään yläraja
      Tunnus: village/grant-ceiling
      Vaihe: hakemuksen jättäminen, tukipäätös
      Vakavuus: estää
      Säännös: VNA 1/2026 2 § (laki) https://example.org/decree
      Täyttyy, jos:
        application.fundingPlan.grant <= village ceiling
      Viesti: Haet tukea {grant}. Tukea voi saada enintään {ceiling}.
      Selkokielellä: Haet liian paljon tukea. Hae enintään {ceiling}.
      Viestin arvot:
        grant = application.fundingPlan.grant
        ceiling = village ceiling
      ≠ guide s. 3 sanoo toisin: yläraja on 70 000 euroa
      "
    `);
  });

  it("finds a rule by its full id, and by its own where only one pack has it", async () => {
    const full = await kaari("rule show finland-structural-funds/advance-ceiling --format json");
    const own = await kaari("rule show advance-ceiling --format json");
    expect(own.out).toBe(full.out);
    expect(JSON.parse(own.out)).toMatchObject({ id: "finland-structural-funds/advance-ceiling" });
  });

  it("names a rule that is near", async () => {
    expect(await kaari("rule show advance-celing")).toEqual({
      code: 64,
      out: "",
      error:
        "kaari: expected the id of a rule, found advance-celing. Did you mean advance-ceiling? List the rules of a pack with kaari pack show ID.\n",
    });
  });
});
