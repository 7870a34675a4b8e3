import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";
import { brokenPacks, packsBroken } from "../../../../test/packs/broken-packs.ts";

const folder = await mkdtemp(join(tmpdir(), "kaari-broken-"));
afterAll(() => rm(folder, { recursive: true }));

/** What is told of a pack, each thing on one line, without what heads them. */
const linesOf = ({ out, error }: { readonly out: string; readonly error: string }): ReadonlyArray<string> =>
  [...out.replaceAll(/\n\s+(?![\s·✗!✓?])/g, " ").split("\n"), ...error.split("\n")]
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[✗✓] \S+ [\d.]+: |^! \d+ |^kaari: \S+ is not a pack:$/.test(line))
    .map((line) => line.replace(/^(?:·|✗|!|kaari:) /, ""));

describe.each(brokenPacks)("%s", (group, ways) => {
  it.each(ways.map((each) => [each.way, each] as const))("%s is told", async (_way, each) => {
    const { checked, texts } = packsBroken(group, each);
    await Promise.all(Object.entries(texts).map(([file, text]) => writeFile(join(folder, file), text)));
    const host = recordingHost(folder);
    const code = await run(["pack", "check", ...(group === "solver" ? ["--deep"] : []), checked], host);
    expect(linesOf(host.written)).toEqual(each.told);
    expect(each.passes === true ? [0] : [1, 3]).toContain(code);
  });
});

describe("what is told", () => {
  it("names the file, the line and the column first", () => {
    const lines = brokenPacks.flatMap(([, ways]) => ways.flatMap(({ told }) => told));
    expect(lines.filter((line) => !/^(?:village|region)\.yaml:\d+:\d+: /.test(line))).toEqual([]);
  });

  it("is listed in the documents", async () => {
    const page = await readFile(
      fileURLToPath(new URL("../../../../docs/explanation/what-check-finds.md", import.meta.url)),
      "utf8",
    );
    const listed = [...page.matchAll(/^- (.*)$/gm)].map(([, way]) => way);
    expect(listed).toEqual(expect.arrayContaining(brokenPacks.flatMap(([, ways]) => ways.map(({ way }) => way))));
    expect(new Set(listed).size).toBe(listed.length);
  });
});
