import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";
import { withGiven } from "./facts-given.ts";

const example = (name: string) => fileURLToPath(new URL(`../../../../examples/applications/${name}`, import.meta.url));
const step = "finland-structural-funds/strong-identification";
const filing = ["--at", "2026-04-28T10:12:00+03:00"];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-gates-"));
});
afterEach(() => rm(folder, { recursive: true }));

const project = async (...words: ReadonlyArray<string>) => {
  const host = recordingHost(folder);
  const code = await run(["project", ...words], host);
  return { code, ...host.written };
};
const start = (name: string) => project("start", "p.ndjson", "--application", example(name), "--on", "2026-04-24");
const identify = () =>
  project("do", "p.ndjson", "FulfilRequirement", "--on", "2026-04-24", "--data", `{"step":"${step}"}`);
const file = () => readFile(join(folder, "p.ndjson"), "utf8");

describe("a command with a gate", () => {
  it("waits for the steps that the pack requires, and says how they are recorded", async () => {
    await start("village-house.yaml");
    const { code, out } = await project("do", "p.ndjson", "SubmitApplication", ...filing);
    expect(code).toBe(1);
    expect(out).toContain(`FulfilRequirement --data '{"step": "${step}"}'`);
  });

  it("is stopped by a rule, with its sentence, its provision and what would help", async () => {
    await start("advance-above-limit.yaml");
    await identify();
    const before = await file();
    const { code, out } = await project("do", "p.ndjson", "SubmitApplication", ...filing);
    expect(code).toBe(1);
    expect(out).toContain("Decree 867/2021 14 § 1 mom.");
    expect(out).toContain("finland-structural-funds/advance-ceiling");
    expect(out).toContain("→ Change “Advance applied for” from €29,400.00 to €23,520.00.");
    expect(await file()).toBe(before);
  });

  it("passes, and keeps the pack and the day that it was assessed by", async () => {
    await start("village-house.yaml");
    await identify();
    expect(await project("do", "p.ndjson", "SubmitApplication", ...filing)).toMatchObject({ code: 0, error: "" });
    const event = JSON.parse((await file()).trimEnd().split("\n").at(-1) ?? "");
    expect(event).toMatchObject({
      type: "ApplicationSubmitted",
      meta: {
        assessed: { gate: "submission", on: "2026-04-28", verdict: "pass", pack: { id: "esf-plus-finland-citizens" } },
      },
    });
  });

  it("is not assessed with another pack than the project carries", async () => {
    await start("village-house.yaml");
    const other = ["--pack", "esf-plus-finland", ...filing];
    const { code, out } = await project("do", "p.ndjson", "SubmitApplication", ...other, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ refusal: { kind: "not-assessed", found: { id: "esf-plus-finland" } } });
  });

  it("is refused where the pack that the project carries is not there", async () => {
    await start("village-house.yaml");
    await writeFile(join(folder, "p.ndjson"), (await file()).replaceAll("esf-plus-finland-citizens", "lost-pack"));
    const { code, error } = await project("do", "p.ndjson", "SubmitApplication", ...filing);
    expect(code).toBe(64);
    expect(error).toContain("carries the pack lost-pack 1.0.0");
    expect(error).toContain("--pack");
  });
});

describe("a submitted application", () => {
  beforeEach(async () => {
    await start("village-house.yaml");
    await identify();
    await project("do", "p.ndjson", "SubmitApplication", ...filing);
  });

  it("has an agenda with days, owners and provisions", async () => {
    const asked = ["--data", '{"what":"Vakuutus","by":"2026-06-04"}', "--as", "authority", "--on", "2026-05-21"];
    await project("do", "p.ndjson", "RequestInformation", ...asked);
    const { code, out } = await project("agenda", "p.ndjson", "--on", "2026-06-05", "--lang", "fi");
    expect(code).toBe(0);
    expect(out).toMatch(/^Määräpäivät 5\.6\.2026\n\nMyöhässä\n {2}· 4\.6\.2026 {2}/);
    const { out: json } = await project(
      "agenda",
      "p.ndjson",
      "--on",
      "2026-06-04",
      "--until",
      "2026-06-04",
      "--format",
      "json",
    );
    const { entries } = JSON.parse(json);
    expect(entries.some(({ state }: { readonly state: string }) => state === "later")).toBe(false);
    expect(entries).toContainEqual(
      expect.objectContaining({ id: "kaari/information-requested", state: "next", due: "2026-06-04" }),
    );
  });

  it("has a dossier", async () => {
    const { code, out } = await project("dossier", "p.ndjson", "--on", "2026-05-01", "--lang", "fi");
    expect(code).toBe(0);
    expect(out).toMatch(/^# .*Avoin kylätalo/);
  });

  it("is checked against its commands", async () => {
    expect(await project("history", "p.ndjson", "--check")).toEqual({
      code: 0,
      error: "",
      out: "✓ 4 events: each follows from its command\n",
    });
    await writeFile(
      join(folder, "p.ndjson"),
      (await file()).replace(
        '"role":"applicant","id":"applicant"},"commandId":"p-4"',
        '"role":"authority","id":"authority"},"commandId":"p-4"',
      ),
    );
    const { code, out } = await project("history", "p.ndjson", "--check");
    expect(code).toBe(1);
    expect(out).toContain("p.ndjson:4: ApplicationSubmitted: “Submit the application” is not for the role");
  });
});

describe("facts beside the history", () => {
  const history = { project: { endsOn: "2028-08-31" }, application: { title: "House", partners: [{ name: "A" }] } };

  it("add what it does not hold, and change nothing that it does", () => {
    const given = { project: { endsOn: "2030-01-01", startedOn: "2026-09-01" }, decision: { signed: true } };
    expect(withGiven(history, given)).toEqual({
      ...history,
      project: { endsOn: "2028-08-31", startedOn: "2026-09-01" },
      decision: { signed: true },
    });
  });

  it("add to the items of a list that is as long, and to no other", () => {
    const one = withGiven(history, { application: { partners: [{ name: "B", duties: "x" }] } });
    expect(one.application?.partners).toEqual([{ name: "A", duties: "x" }]);
    const two = withGiven(history, { application: { partners: [{ name: "B" }, { name: "C" }] } });
    expect(two.application?.partners).toEqual([{ name: "A" }]);
  });
});
