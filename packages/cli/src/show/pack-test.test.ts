import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const village = await readFile(fileURLToPath(new URL("../../test-files/village-pack.yaml", import.meta.url)), "utf8");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const tested = async (text: string, ...options: ReadonlyArray<string>) => {
  await writeFile(join(folder, "pack.yaml"), text);
  const host = recordingHost(folder, { columns: 100 });
  const code = await run(["pack", "test", ...options, "pack.yaml"], host);
  return { code, ...host.written };
};

const wrong = village
  .replace("grant-ceiling: violated", "grant-ceiling: satisfied")
  .replace("summary-length: violated }", "summary-length: violated, elsewhere/rule: violated }\n    verdict: pass");

describe("pack test", () => {
  it("says of each example that it holds", async () => {
    expect(await tested(village)).toMatchObject({
      code: 0,
      out: `✓ A grant at the ceiling (base)
✓ A cent above the ceiling, a summary too long (a-cent-above)

village 0.1.0: 2 examples hold
`,
    });
  });

  it("says what was expected and what was found, and ends with 1", async () => {
    expect(await tested(wrong)).toMatchObject({
      code: 1,
      out: `✓ A grant at the ceiling (base)
✗ A cent above the ceiling, a summary too long (a-cent-above)
  · village/grant-ceiling: expected: satisfied; found: violated
  · elsewhere/rule: expected: violated; found: no such rule at this gate
  · on the whole: expected: no obstacle; found: obstacle

village 0.1.0: 1 example holds; 1 example does not hold
`,
    });
  });

  it.each([
    ["fi", "  · village/grant-ceiling: odotettiin: täyttyy; saatiin: ei täyty\n"],
    ["sv", "  · village/grant-ceiling: väntades: uppfylls; blev: uppfylls inte\n"],
  ])("says it in the reader's language: %s", async (lang, line) => {
    expect((await tested(wrong, "--lang", lang)).out).toContain(line);
  });

  it("names the fact that was missing", async () => {
    const { out } = await tested(
      village.replace("without: [application.need]", "without: [application.summary, application.fundingPlan.grant]"),
    );
    expect(out).toContain("violated");
  });

  it("tells facts that cannot be read", async () => {
    const { code, out } = await tested(village.replace('grant: "60000.00" }', 'grant: "60000,00" }'));
    expect(code).toBe(1);
    expect(out).toContain(
      "  · the facts of the example cannot be read:\n  · village: examples/base/facts/application/fundingPlan/grant: expected",
    );
  });

  it("is data where that is asked for", async () => {
    const { code, out } = await tested(wrong, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      pack: "village",
      version: "0.1.0",
      examples: [
        { id: "base", title: "A grant at the ceiling", holds: true, problems: [] },
        {
          id: "a-cent-above",
          title: "A cent above the ceiling, a summary too long",
          holds: false,
          problems: [
            expect.objectContaining({
              path: "examples/a-cent-above/expect/grant-ceiling",
              expected: "satisfied",
              found: "violated",
            }),
            expect.objectContaining({ expected: "violated", found: "no rule elsewhere/rule at gate submission" }),
            expect.objectContaining({ path: "examples/a-cent-above/verdict", expected: "pass", found: "fail" }),
          ],
        },
      ],
    });
  });

  it("says that there are none", async () => {
    const { code, out } = await tested(village.replace(/\nexamples:[\s\S]*/, "\n"));
    expect(code).toBe(0);
    expect(out).toBe("village 0.1.0: no example: write one on each side of every limit\n");
  });

  it("ends with 3 where the pack does not compile", async () => {
    const { code, error } = await tested(village.replace("<= village ceiling", "<= vilage ceiling"));
    expect(code).toBe(3);
    expect(error).toContain(
      "pack.yaml:41:47: village: rules/grant-ceiling/require: expected".replace("41", String(lineOf("require: "))),
    );
  });

  it("runs the examples of a published pack", async () => {
    const host = recordingHost(folder);
    expect(await run(["pack", "test", "esf-plus-finland"], host)).toBe(0);
  });
});

const lineOf = (text: string): number => village.slice(0, village.indexOf(text)).split("\n").length;
