import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

/** A pack that is broken in one way: `instead` of a text of a sound pack something else stands there. */
interface BrokenPack {
  readonly way: string;
  readonly instead: string;
  readonly stands: string;
  /** The file it stands in, where that is a layer of the pack. */
  readonly file?: keyof typeof sound;
  /** How often `stands` stands there, joined by `or`. */
  readonly times?: number;
  /** Whether every such text is replaced, or only the first. */
  readonly everywhere?: boolean;
  /** Whether the pack passes all the same. */
  readonly passes?: boolean;
  /** Rows of a table with one column, the grant applied for. */
  readonly rows?: string;
  /** What a person is told, line by line. */
  readonly told: ReadonlyArray<string>;
}

const testFiles = fileURLToPath(new URL("../../test-files/", import.meta.url));
const textOf = (name: string): Promise<string> => readFile(join(testFiles, name), "utf8");
const sound = { "village.yaml": await textOf("village-pack.yaml"), "region.yaml": await textOf("region-pack.yaml") };

const groups = await Promise.all(
  (await readdir(join(testFiles, "broken-packs"))).map(async (file) => {
    const ways: ReadonlyArray<BrokenPack> = parse(await textOf(`broken-packs/${file}`));
    return [file.replace(".yaml", ""), ways] as const;
  }),
);

const folder = await mkdtemp(join(tmpdir(), "kaari-broken-"));
afterAll(() => rm(folder, { recursive: true }));

const tableWith = (rows: string): string => `
tables:
  - name: village size
    label: { fi: kylän koko, sv: byns storlek, en: size of the village }
    hitPolicy: unique
    citation: { source: decree, provision: 4 §, certainty: law }
    inputs: [application.fundingPlan.grant]
    rows:
${rows.replaceAll(/^/gm, "      ").trimEnd()}

rules:
`;

const broken = (text: string, { instead, stands, times = 1, everywhere = false, rows }: BrokenPack): string => {
  const [from, to] =
    rows === undefined ? [instead, Array(times).fill(stands).join(" or ")] : ["\nrules:\n", tableWith(rows)];
  expect(text).toContain(from);
  return everywhere ? text.replaceAll(from, () => to) : text.replace(from, () => to);
};

/** What is told of a pack, each thing on one line, without what heads them. */
const linesOf = ({ out, error }: { readonly out: string; readonly error: string }): ReadonlyArray<string> =>
  [...out.replaceAll(/\n\s+(?![\s·✗!✓?])/g, " ").split("\n"), ...error.split("\n")]
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[✗✓] \S+ [\d.]+: |^! \d+ |^kaari: \S+ is not a pack:$/.test(line))
    .map((line) => line.replace(/^(?:·|✗|!|kaari:) /, ""));

describe.each(groups)("%s", (group, ways) => {
  const name = group === "layers" ? "region.yaml" : "village.yaml";

  it.each(ways.map((each) => [each.way, each] as const))("%s is told", async (_way, each) => {
    await Promise.all(Object.entries(sound).map(([file, text]) => writeFile(join(folder, file), text)));
    const { file = name } = each;
    await writeFile(join(folder, file), broken(sound[file], each));
    const host = recordingHost(folder);
    const code = await run(["pack", "check", ...(group === "solver" ? ["--deep"] : []), name], host);
    expect(linesOf(host.written)).toEqual(each.told);
    expect(each.passes === true ? [0] : [1, 3]).toContain(code);
  });
});

describe("what is told", () => {
  it("names the file, the line and the column first", () => {
    const lines = groups.flatMap(([, ways]) => ways.flatMap(({ told }) => told));
    expect(lines.filter((line) => !/^(?:village|region)\.yaml:\d+:\d+: /.test(line))).toEqual([]);
  });

  it("is listed in the documents", async () => {
    const page = await readFile(
      fileURLToPath(new URL("../../../../docs/explanation/what-check-finds.md", import.meta.url)),
      "utf8",
    );
    const listed = [...page.matchAll(/^- (.*)$/gm)].map(([, way]) => way);
    expect(listed).toEqual(expect.arrayContaining(groups.flatMap(([, ways]) => ways.map(({ way }) => way))));
    expect(new Set(listed).size).toBe(listed.length);
  });
});
