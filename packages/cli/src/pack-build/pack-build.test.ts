import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const village = fileURLToPath(new URL("../../test-files/village-pack.yaml", import.meta.url));
let folder = "";

const kaari = async (...args: ReadonlyArray<string>) => {
  const host = recordingHost(folder);
  const code = await run(args, host);
  return { code, ...host.written };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-build-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("pack build", () => {
  it.each([
    ["fi", "Paketti village 0.1.0 on käännetty"],
    ["sv", "Paketet village 0.1.0 är byggt"],
    ["en", "Built village 0.1.0"],
  ])("says in %s what it wrote", async (lang, said) => {
    const { code, out } = await kaari("pack", "build", village, "--out", `built-${lang}`, "--lang", lang);
    expect(code).toBe(0);
    expect(out).toContain(said);
  });

  it("writes the same text each time, over its own files", async () => {
    await kaari("pack", "build", village, "--out", "again");
    const first = await readFile(join(folder, "again", "submission.js"), "utf8");
    expect((await kaari("pack", "build", village, "--out", "again")).code).toBe(0);
    expect(await readFile(join(folder, "again", "submission.js"), "utf8")).toBe(first);
    expect(first).toContain("export const assessSubmission");
  });

  it("leaves files alone that it did not make", async () => {
    await kaari("pack", "build", village, "--out", "mine");
    await writeFile(join(folder, "mine", "index.js"), "mine();\n");
    const { code, error } = await kaari("pack", "build", village, "--out", "mine");
    expect(code).toBe(64);
    expect(error).toContain("found a file there that kaari did not make");
    expect(await readFile(join(folder, "mine", "index.js"), "utf8")).toBe("mine();\n");
  });

  it.each(["a-file", "a-file/below"])("says that %s is no folder to write to", async (out) => {
    await writeFile(join(folder, "a-file"), "mine\n");
    const { code, error } = await kaari("pack", "build", village, "--out", out);
    expect({ code, error }).toEqual({
      code: 64,
      error: expect.stringContaining(`${out}: expected a folder that can be written to, found a file`) as string,
    });
    expect(await readFile(join(folder, "a-file"), "utf8")).toBe("mine\n");
  });
});
