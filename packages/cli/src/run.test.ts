import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordingHost } from "./recording-host.ts";
import { run } from "./run.ts";

const cwd = fileURLToPath(new URL("../test-files", import.meta.url));

const kaari = async (line: string, given: Parameters<typeof recordingHost>[1] = {}) => {
  const host = recordingHost(cwd, given);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

const check = (rest: string, given: Parameters<typeof recordingHost>[1] = {}) =>
  kaari(`check --pack village-pack.yaml --on 2026-04-30 ${rest}`, given);

describe("the exit code", () => {
  it.each([
    [0, "passing.yaml"],
    [2, "--strict passing.yaml"],
    [1, "failing.json"],
    [1, "failing.json draft.yaml passing.yaml"],
    [2, "draft.yaml passing.yaml"],
    [1, "--submitted draft.yaml"],
    [3, "malformed.yaml failing.json"],
    [3, "stream.ndjson"],
    [3, "absent.yaml"],
    [0, "--gate decision passing.yaml"],
  ])("is %i for %s", async (code, rest) => {
    expect((await check(rest)).code).toBe(code);
  });
});

it("tells of lists that are too long for a rule, and goes on", async () => {
  const partners = Array.from({ length: 10_000 }, (_, index) => ({ name: `Partner ${index}` }));
  const stdin = JSON.stringify({ application: { partners } });
  const { code, out } = await kaari("check --pack pairs-pack.yaml --on 2026-04-30 - passing.yaml", { stdin });
  expect(code).toBe(3);
  expect(out).toContain("the lists are too long for rule pairs/partners-differ. Shorten them.");
  expect(out).toContain("passing.yaml");
});

describe("wrong usage is told on standard error with 64", () => {
  it.each([
    ["check", "kaari: missing required argument 'files'\nTry kaari check --help.\n"],
    ["chekc x", "kaari: unknown command 'chekc'\n(Did you mean check?)\nTry kaari --help.\n"],
    ["check --formt json x", "kaari: unknown option '--formt'\n(Did you mean --format?)\nTry kaari check --help.\n"],
    [
      "check --lang de x",
      "kaari: option '--lang <language>' argument 'de' is invalid. Allowed choices are fi, sv, en.\nTry kaari check --help.\n",
    ],
    [
      "check --on 2026-02-30 x",
      'kaari: expected a day such as 2026-11-25 after --on, found "2026-02-30". The last day of that month is "2026-02-28".\n',
    ],
    [
      "check --gate idea --submitted x",
      "kaari: --submitted does not go with --gate idea: an idea paper is always a draft.\n",
    ],
    [
      "check --pack village-pack.yaml --gate idea passing.yaml",
      "kaari: Expected rules of pack village at gate idea, found none. Choose another gate, or declare it open in the pack.\n",
    ],
    [
      "check --pack village-pack.yaml --call vilage-2026 x",
      "kaari: expected a .json or .yaml file, or the id of a call in the folder calls or in the pack, found vilage-2026. Did you mean village-2026?\n",
    ],
    [
      "check --pack village-pack.yaml --rule grant-celing x",
      "kaari: expected the id of a rule, found grant-celing. Did you mean grant-ceiling? List the rules of a pack with kaari pack show ID.\n",
    ],
  ])("%s", async (line, error) => {
    expect(await kaari(line)).toEqual({ code: 64, out: "", error });
  });

  it("or with 3 where a pack or a call cannot be read", async () => {
    const pack = await kaari("check --pack passing.yaml passing.yaml");
    expect(pack).toMatchObject({ code: 3, out: "" });
    expect(pack.error).toContain(
      "kaari: passing.yaml: expected a pack, found an application. Check it with kaari check passing.yaml.\n",
    );
    expect(await check("--call passing.yaml passing.yaml")).toMatchObject({
      code: 3,
      error:
        'kaari: passing.yaml:1:1: call.application: Expected a key that is known here, found "application". That key belongs at application.\n',
    });
  });
});
