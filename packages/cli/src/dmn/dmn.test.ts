import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const examples = fileURLToPath(new URL("../../../../examples", import.meta.url));

const kaari = async (cwd: string, ...words: ReadonlyArray<string>) => {
  const host = recordingHost(cwd);
  const code = await run(words, host);
  return { code, ...host.written };
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-dmn-"));
});
afterAll(() => rm(folder, { recursive: true }));

const model = "dmn/village-support.dmn";
const named = ["--name", "Total Cost=application.budget.total"];

describe("pack import-dmn", () => {
  it("prints parts of a pack, and tells what it left out", async () => {
    const { code, out, error } = await kaari(
      examples,
      "pack",
      "import-dmn",
      ...named,
      "--source",
      "village-notice",
      model,
    );
    expect(code).toBe(1);
    expect(error).toBe(
      `${model}: Order of Villages: expected the hit policy UNIQUE or COLLECT, found FIRST. A row of a pack stands for itself, wherever it stands: say in each row when it applies.\n`,
    );
    const { definitions, tables } = parse(out);
    expect(definitions).toMatchObject([{ value: "village support rate * application.budget.total" }]);
    expect(tables).toMatchObject([{ name: "village support rate", citation: { source: "village-notice" } }]);
  });

  it("prints what a pack takes as it is", async () => {
    const { out } = await kaari(examples, "pack", "import-dmn", ...named, "--source", "village-notice", model);
    const pack = await readFile(join(examples, "packs", "village-call.yaml"), "utf8");
    await writeFile(join(folder, "pack.yaml"), pack.replace("\nrules:\n", `\n${out}\nrules:\n`));
    expect(await kaari(folder, "pack", "check", "pack.yaml")).toMatchObject({ code: 0 });
  });

  it("asks what stands for an input", async () => {
    const { error } = await kaari(examples, "pack", "import-dmn", model);
    expect(error).toContain("Total Cost: expected a fact or a parameter of the pack, found an input");
  });

  it.each([
    [["--name", "Total Cost", model], 64, 'expected --name "Total cost=application.budget.total", found Total Cost.'],
    [["absent.dmn"], 3, "absent.dmn: expected a file, found nothing of that name."],
  ])("is refused: %s", async (words, code, error) => {
    const refused = await kaari(examples, "pack", "import-dmn", ...words);
    expect(refused).toMatchObject({ code, out: "" });
    expect(refused.error).toContain(error);
  });
});

describe("pack export-dmn", () => {
  it("writes what import-dmn reads", async () => {
    const written = await kaari(examples, "pack", "export-dmn", "--dmn", "1.3", "packs/keskisaari.yaml");
    expect(written).toMatchObject({ code: 0, error: "" });
    await writeFile(join(folder, "keskisaari.dmn"), written.out);
    const read = await kaari(folder, "pack", "import-dmn", "keskisaari.dmn");
    expect(read).toMatchObject({ code: 0, error: "" });
    expect(parse(read.out).definitions).toMatchObject([
      {
        name: "keskisaari municipal financing",
        value: 'sum(application.fundingPlan.sources[source = "municipal"].amount)',
        citation: { source: "keskisaari-notice", provision: "section 5", certainty: "guidance" },
      },
    ]);
  });
});
