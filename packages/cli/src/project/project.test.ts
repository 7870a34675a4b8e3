import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const folders: Array<string> = [];
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-project-"));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));

const kaari = async (words: ReadonlyArray<string>, stdin = "") => {
  const host = recordingHost(folder, { stdin });
  const code = await run(["project", ...words], host);
  return { code, ...host.written };
};
const project = (...words: ReadonlyArray<string>) => kaari(words);
const text = () => readFile(join(folder, "p.ndjson"), "utf8");
const lines = async () => (await text()).trimEnd().split("\n");

const guidance = ["--as", "coordinator", "--data", '{"channel":"telephone","topic":"Idea","minutes":30}'];
const begin = () => project("start", "p.ndjson", "--title", "Kylätalo", "--as", "coordinator", "--on", "2026-01-14");
const advise = (...more: ReadonlyArray<string>) =>
  project("do", "p.ndjson", "RecordGuidance", ...guidance, "--on", "2026-01-15", ...more);

describe("project start", () => {
  it("begins with an idea", async () => {
    expect(await begin()).toEqual({
      code: 0,
      error: "",
      out: "✓ An idea was sketched (14 January 2026, Coordination project)\n  Kylätalo.\n→ Stage: Sketched\n".replace(
        "→",
        "  →",
      ),
    });
    expect(JSON.parse(await text())).toMatchObject({ stream: "p", version: 1, type: "IdeaSketched" });
  });

  it("leaves a file that is there as it is", async () => {
    await writeFile(join(folder, "p.ndjson"), "mine\n");
    expect(await begin()).toMatchObject({ code: 64, out: "" });
    expect(await text()).toBe("mine\n");
  });

  it("makes no file of a command that is refused", async () => {
    expect(await project("start", "p.ndjson", "--title", "Kylätalo", "--as", "authority")).toMatchObject({ code: 1 });
    expect(await readdir(folder)).toEqual([]);
  });

  it("goes by the clock where no day is given", async () => {
    await project("start", "p.ndjson", "--title", "Kylätalo");
    // The host stands at 00:30 on the first of May in Helsinki.
    expect(JSON.parse(await text()).meta).toMatchObject({ at: "2026-04-30T21:30:00.000Z", on: "2026-05-01" });
  });

  it.each([
    [[], "expected --title"],
    [["--title", "x", "--on", "tomorrow"], "expected a day such as"],
    [["--title", "x", "--at", "2026-04-28"], "expected an instant such as"],
    [["--title", "x", "--at", "2026-04-28T10:00:00Z", "--on", "2026-05-01"], "expected after --on the day of"],
    [["--title", "x", "--as", "boss"], "expected a role after --as"],
  ])("is refused when called with %j", async (words, error) => {
    const refused = await project("start", "p.ndjson", ...words);
    expect(refused).toMatchObject({ code: 64, out: "" });
    expect(refused.error).toContain(error);
  });

  it("is refused in a folder that is not there", async () => {
    expect(await project("start", "absent/p.ndjson", "--title", "x")).toMatchObject({ code: 3, out: "" });
  });
});

describe("project do", () => {
  it("adds what happened after what had happened", async () => {
    await begin();
    const before = await text();
    expect(await advise()).toMatchObject({ code: 0, error: "" });
    expect((await text()).startsWith(before)).toBe(true);
    expect((await lines()).map((line): unknown => JSON.parse(line).version)).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual(["p.ndjson"]);
  });

  it("only tells what would happen in a dry run", async () => {
    await begin();
    const before = await text();
    expect((await advise("--dry-run")).out).toContain("Dry run: nothing was written.");
    expect(await text()).toBe(before);
  });

  it.each(["RecordGuidance", "record-guidance", "recordguidance", "Record guidance"])("knows %s", async (name) => {
    await begin();
    expect(await project("do", "p.ndjson", name, ...guidance)).toMatchObject({ code: 0 });
  });

  it("takes data from standard input", async () => {
    await begin();
    const given = await kaari(["do", "p.ndjson", "SignLetterOfIntent", "-"], "partner: Joensuun kaupunki\n");
    expect(given).toMatchObject({ code: 0, error: "" });
    expect(JSON.parse((await lines()).at(-1) ?? "").data).toEqual({ partner: "Joensuun kaupunki" });
  });

  it.each([
    ["fi", "”Maksa ennakko” ei käy nyt"],
    ["sv", "går inte nu: projektet är i läget ”Skisserad”"],
    ["en", "“Pay an advance” cannot be done now: the project is at “Sketched”"],
  ])("says in %s why something is not done, and writes nothing", async (lang, why) => {
    await begin();
    const before = await text();
    const refused = await project(
      "do",
      "p.ndjson",
      "PayAdvance",
      "--as",
      "authority",
      "--data",
      '{"amount":"5.00"}',
      "--lang",
      lang,
    );
    expect(refused).toMatchObject({ code: 1, error: "" });
    expect(refused.out.replaceAll(/\s+/g, " ")).toContain(why);
    expect(await text()).toBe(before);
    expect(await readdir(folder)).toEqual(["p.ndjson"]);
  });

  it("tells a refusal in JSON", async () => {
    await begin();
    const { code, out } = await project("do", "p.ndjson", "AcceptGrant", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      command: "AcceptGrant",
      accepted: false,
      written: false,
      stage: "sketched",
      refusal: { kind: "wrong-stage", allowed: ["granted", "granted-in-part"] },
    });
  });

  it.each([
    [["RecordGuidance", "--data", "{"], 3, "--data:1"],
    [["RecordGuidance", "--data", '{"minutes":1}'], 3, "data/channel: expected one of"],
    [["RecordGuidance", "--data", '{"channel":"post","topic":"x","minutes":1}'], 3, 'found "post"'],
    [
      ["RecordGuidance", "--data", '{"channel":"email","topic":"x","minutes":0}'],
      3,
      "expected a number above 0, found 0.",
    ],
    [["RecordGuidance", "--data", ""], 3, "--data: expected data, found an empty text."],
    [["RecordGuidance", "--data-file", "absent.yaml"], 3, "absent.yaml: expected"],
    [["RecordGuidance", "--data", "{}", "-"], 64, "data in one way"],
    [["RecordGuidance", "data.yaml"], 64, "expected - for standard input"],
    [["SubmitAplication"], 64, "Did you mean SubmitApplication?"],
    [["OpenApplication"], 64, "Name it with --call"],
    [["SketchIdea", "--facts", "absent.yaml"], 3, "absent.yaml: expected"],
  ])("is refused when called with %j", async (words, code, error) => {
    await begin();
    const before = await text();
    const refused = await project("do", "p.ndjson", ...words);
    expect(refused).toMatchObject({ code, out: "" });
    expect(refused.error).toContain(error);
    expect(await text()).toBe(before);
  });

  it("mends a last line without its end, and keeps what it held", async () => {
    await begin();
    await writeFile(join(folder, "p.ndjson"), (await text()).trimEnd());
    expect(await advise()).toMatchObject({ code: 0 });
    expect(await lines()).toHaveLength(2);
  });

  it("lets commands that are given at once follow one another", async () => {
    await begin();
    const done = await Promise.all(Array.from({ length: 6 }, () => advise()));
    expect(done.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect((await lines()).map((line): unknown => JSON.parse(line).version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it("writes nothing while another writes, and says what to do", { timeout: 20_000 }, async () => {
    await begin();
    await writeFile(join(folder, "p.ndjson.writing"), "");
    const before = await text();
    const refused = await advise();
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(refused.error).toContain("found p.ndjson.writing");
    expect(await text()).toBe(before);
    expect(await readdir(folder)).toContain("p.ndjson.writing");
  });
});

describe("a file that is not a history", () => {
  const damaged = async (damage: (all: ReadonlyArray<string>) => string) => {
    await begin();
    await advise();
    await advise();
    await writeFile(join(folder, "p.ndjson"), damage(await lines()));
    return project("show", "p.ndjson");
  };

  it.each<[string, (all: ReadonlyArray<string>) => string, string]>([
    ["cut short", (all) => all.join("\n").slice(0, -20), "p.ndjson:3: "],
    ["in another order", ([a, b, c]) => `${a}\n${c}\n${b}\n`, "p.ndjson:2: expected event 2, found 3"],
    ["with an event gone", ([a, , c]) => `${a}\n${c}\n`, "p.ndjson:2: expected event 2, found 3"],
    ["with an event twice", ([a, b]) => `${a}\n${b}\n${b}\n`, "p.ndjson:3: expected event 3, found 2"],
    [
      "of two projects",
      ([a, b = ""]) => `${a}\n${b.replace('"p"', '"q"')}\n`,
      "p.ndjson:2: expected an event of p, found q",
    ],
    [
      "with a word changed",
      ([a, b = ""]) => `${a}\n${b.replace("telephone", "post")}\n`,
      "p.ndjson:2: data/channel: expected one of",
    ],
    [
      "with a key twice",
      ([a, b = ""]) => `${a}\n${b.replace('"version":2', '"version":2,"version":2')}\n`,
      "p.ndjson:2: ",
    ],
    ["after an empty line", ([a, b = ""]) => `${a}\n\n${b.replace("telephone", "post")}\n`, "p.ndjson:3: "],
    ["without anything", () => "", "Begin a history with kaari project start."],
    ["of something else", () => '{"application":{}}\n', "p.ndjson:1: "],
  ])("%s is told with file and line", async (_what, damage, error) => {
    const refused = await damaged(damage);
    expect(refused).toMatchObject({ code: 3, out: "" });
    expect(refused.error).toContain(error);
    expect(refused.error).not.toContain("    at ");
  });

  it("is left as it is by a command", async () => {
    await damaged(([a, , c]) => `${a}\n${c}\n`);
    const before = await text();
    expect(await advise()).toMatchObject({ code: 3 });
    expect(await text()).toBe(before);
    expect(await readdir(folder)).toEqual(["p.ndjson"]);
  });
});

describe("looking at a project", () => {
  it("tells where it stands and what may be done by whom", async () => {
    await begin();
    const { out } = await project("show", "p.ndjson", "--lang", "fi");
    expect(out).toContain("Vaihe: Luonnosteltu (Idea)");
    expect(out).toContain("· Avaa hakemus (OpenApplication): Hakija, Päätoteuttaja");
    const { out: json } = await project("show", "p.ndjson", "--format", "json");
    expect(JSON.parse(json)).toMatchObject({
      project: "p",
      stage: "sketched",
      phase: "idea",
      money: { granted: "0.00" },
    });
  });

  it("tells its timeline", async () => {
    await begin();
    await advise();
    const { out } = await project("timeline", "p.ndjson", "--lang", "sv");
    expect(out).toMatch(/^Kylätalo\n\nIDÉ {2}14\.1\.2026 – 15\.1\.2026\n/);
    const { out: json } = await project("timeline", "p.ndjson", "--format", "json");
    expect(JSON.parse(json)).toMatchObject([{ type: "IdeaSketched" }, { type: "GuidanceRecorded", on: "2026-01-15" }]);
  });

  it("lists its events", async () => {
    await begin();
    await advise();
    expect((await project("history", "p.ndjson")).out).toBe(
      "1  2026-01-14  IdeaSketched      coordinator\n2  2026-01-15  GuidanceRecorded  coordinator\n",
    );
    const { out } = await project("history", "p.ndjson", "--format", "json");
    expect(JSON.parse(out)).toEqual((await lines()).map((line): unknown => JSON.parse(line)));
  });

  it("asks for days that are days", async () => {
    await begin();
    expect(await project("agenda", "p.ndjson", "--until", "soon")).toMatchObject({ code: 64, out: "" });
    expect(await project("show", "p.ndjson", "--on", "soon")).toMatchObject({ code: 64, out: "" });
  });
});
