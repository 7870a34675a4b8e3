import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const testFiles = fileURLToPath(new URL("../../test-files", import.meta.url));
let folder: string;

const kaari = async (line: string) => {
  const host = recordingHost(folder);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-analysis-"));
  const pack = await readFile(join(testFiles, "village-pack.yaml"), "utf8");
  const ceiling = "application.fundingPlan.grant <= village ceiling";
  const variants: ReadonlyArray<readonly [string, string]> = [
    ["village.yaml", pack],
    ["tighter.yaml", pack.replace(ceiling, "application.fundingPlan.grant < village ceiling")],
    ["reworded.yaml", pack.replace(ceiling, "village ceiling >= application.fundingPlan.grant")],
    ["raised.yaml", pack.replace("60000.00", "65000.00")],
    [
      "impossible.yaml",
      pack.replace(ceiling, "application.fundingPlan.grant > 5 and application.fundingPlan.grant < 4"),
    ],
  ];
  await Promise.all(variants.map(([name, text]) => writeFile(join(folder, name), text)));
});

afterAll(() => rm(folder, { recursive: true }));

describe("pack check --deep", () => {
  it("finds nothing at odds in a pack whose rules go together", async () => {
    expect(await kaari("pack check --deep village.yaml")).toMatchObject({
      code: 0,
      out: "✓ village 0.1.0: 4 rules and 2 examples hold\n✓ no rule is out of reach, and no two rules are at odds\n",
    });
  });

  it.each([
    ["fi", "ei täyty missään tapauksessa"],
    ["sv", "uppfylls inte i något fall"],
    ["en", "holds in no case that it applies to"],
  ])("says in %s that a rule can never hold", async (lang, told) => {
    const { code, out } = await kaari(`pack check --deep --lang ${lang} impossible.yaml`);
    expect(code).toBe(1);
    expect(out).toContain("✗ impossible.yaml:42:5: village/grant-ceiling");
    expect(out.replaceAll(/\s+/g, " ")).toContain(told);
  });
});

describe("pack diff", () => {
  it("ends with 0 where nothing differs", async () => {
    expect(await kaari("pack diff village.yaml village.yaml")).toMatchObject({ code: 0 });
  });

  it("shows both texts of a changed rule and a case between them", async () => {
    const { code, out } = await kaari("pack diff village.yaml tighter.yaml");
    expect(code).toBe(1);
    expect(out).toContain("≠ a case that the two judge differently: satisfied (blocks) → violated");
  });

  it("says that a text which only reads otherwise is proved equal", async () => {
    expect((await kaari("pack diff village.yaml reworded.yaml --lang fi")).out).toContain(
      "= todistettu: versiot sanovat jokaisesta tapauksesta saman",
    );
  });

  it("tells parameters with their values, and the rules that read them, as data too", async () => {
    const { out } = await kaari("pack diff village.yaml raised.yaml");
    expect(out).toContain("village ceiling: 50000.00 (2025-01-01), 60000.00 (2026-01-01) →");
    const data: unknown = JSON.parse((await kaari("pack diff village.yaml raised.yaml --format json")).out);
    expect(data).toMatchObject({
      parameters: [{ name: "village ceiling" }],
      changed: [
        { rule: "village/grant-ceiling", parts: [], through: ["village ceiling"], witness: { before: {}, after: {} } },
      ],
    });
  });
});
