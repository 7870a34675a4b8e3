import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { definitionHash, kaariLifecycle, mermaid, svg } from "@kaari/core/lifecycle";
import { stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-lifecycle-"));
});
afterAll(() => rm(folder, { recursive: true }));

const kaari = async (...words: ReadonlyArray<string>) => {
  const host = recordingHost(folder);
  const code = await run(["lifecycle", ...words], host);
  return { code, ...host.written };
};

const withDeadEnd = {
  ...kaariLifecycle,
  stages: kaariLifecycle.stages.map(({ id, phase, title }) => ({ id, phase, title })),
};

describe("lifecycle diagram", () => {
  it("draws in Mermaid, in the language of the reader", async () => {
    const out = mermaid(kaariLifecycle, "fi");
    expect(await kaari("diagram", "--lang", "fi")).toEqual({ code: 0, error: "", out });
  });

  it("draws in SVG", async () => {
    const out = svg(kaariLifecycle, "sv");
    expect(await kaari("diagram", "--format", "svg", "--lang", "sv")).toEqual({ code: 0, error: "", out });
  });

  it("draws a lifecycle in a file, whose titles stay text", async () => {
    const title = { fi: "Alku <script>", sv: "Början <script>", en: "Beginning <script>" };
    const [first, ...stages] = kaariLifecycle.stages;
    const mine = { ...kaariLifecycle, id: "mine", stages: [{ ...first, title }, ...stages] };
    await writeFile(join(folder, "mine.yaml"), stringify(mine, { aliasDuplicateObjects: false }));
    const { code, out } = await kaari("diagram", "mine.yaml", "--format", "svg", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("Beginning &lt;script&gt;");
    expect(out).not.toContain("<script");
  });

  it("draws no lifecycle that does not hold together", async () => {
    await writeFile(join(folder, "dead.json"), JSON.stringify(withDeadEnd));
    const { code, out, error } = await kaari("diagram", "dead.json");
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(error).toMatch(
      /^kaari: dead\.json does not hold together:\n( {2}stages\/[a-z-]+: expected a way out, .+\n)+$/,
    );
  });

  it("is refused in other forms", async () => {
    expect(await kaari("diagram", "--format", "png")).toMatchObject({ code: 64, out: "" });
  });
});

describe("lifecycle check", () => {
  it.each([
    ["fi", "✓ kaari 1.0.0: 27 tilaa ja 106 siirtymää kunnossa\n"],
    ["sv", "✓ kaari 1.0.0: 27 lägen och 106 övergångar håller\n"],
    ["en", "✓ kaari 1.0.0: 27 stages and 106 transitions hold\n"],
  ])("finds nothing wrong with kaari's own, in %s", async (lang, out) => {
    expect(await kaari("check", "--lang", lang)).toEqual({ code: 0, error: "", out });
  });

  it("tells the hash in JSON", async () => {
    const { code, out } = await kaari("check", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      lifecycle: "kaari",
      version: "1.0.0",
      hash: definitionHash(kaariLifecycle),
      stages: 27,
      transitions: 106,
      problems: [],
    });
  });

  it.each([
    ["whole.json", JSON.stringify(kaariLifecycle), 0],
    ["whole.yaml", stringify(kaariLifecycle, { aliasDuplicateObjects: false }), 0],
    ["dead-ends.json", JSON.stringify(withDeadEnd), 1],
  ])("reads %s", async (name, text, code) => {
    await writeFile(join(folder, name), text);
    expect(await kaari("check", name)).toMatchObject({ code, error: "" });
  });

  it("tells every problem, with what to do", async () => {
    await writeFile(join(folder, "problems.json"), JSON.stringify(withDeadEnd));
    const { out } = await kaari("check", "--format", "json", "problems.json");
    const { problems } = JSON.parse(out);
    const ends = problems.filter(({ kind }: { readonly kind: string }) => kind === "dead-end");
    expect(ends.map(({ path }: { readonly path: string }) => path)).toEqual([
      "stages/withdrawn",
      "stages/declined",
      "stages/archived",
    ]);
    const { out: text } = await kaari("check", "--lang", "en", "problems.json");
    expect(text).toMatch(/^✗ kaari 1\.0\.0: 3 problems\n {2}· stages\/withdrawn: expected a way out,/);
  });

  it.each([
    ["empty.yaml", "", "expected a lifecycle, found an empty text."],
    ["broken.yaml", "id: [", "broken.yaml:1:"],
    [
      "other.yaml",
      "id: mine\n",
      "other.yaml is not a lifecycle:\n  version: expected a text, found nothing. Add it.\n",
    ],
    ["two.yaml", "id: mine\n---\nid: yours\n", "expected one lifecycle in a YAML file, found 2 documents."],
  ])("is refused where it cannot be read: %s", async (name, text, error) => {
    await writeFile(join(folder, name), text);
    const refused = await kaari("check", name);
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(refused.error).toContain(error);
  });

  it("is refused where there is no such file", async () => {
    expect(await kaari("check", "absent.json")).toMatchObject({
      code: 3,
      out: "",
      error: "kaari: absent.json: expected a file, found nothing of that name. Look at the spelling of the path.\n",
    });
  });
});
