import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const cwd = mkdtempSync(join(tmpdir(), "kaari-replay-"));

beforeAll(() => {
  cpSync(fileURLToPath(new URL("../../test-files", import.meta.url)), cwd, { recursive: true });
  const pack = readFileSync(join(cwd, "village-pack.yaml"), "utf8");
  writeFileSync(
    join(cwd, "next-pack.yaml"),
    pack.replace("version: 0.1.0", "version: 0.2.0").replace('value: "60000.00"', 'value: "65000.00"'),
  );
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const kaari = async (line: string) => {
  const host = recordingHost(cwd);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};
const replay = (rest: string) => kaari(`pack replay --pack village-pack.yaml --on 2026-04-30 ${rest}`);

describe("pack replay", () => {
  it("tells which applications tip, by which rule, and which parameter has another value", async () => {
    const { code, out } = await replay("--against next-pack.yaml --lang en failing.json passing.yaml");
    expect(code).toBe(1);
    expect(out).toBe(`village 0.1.0 → village 0.2.0
Gate: submission, assessed on 30 April 2026

failing.json: obstacles → no obstacle
  · The grant is at most the ceiling: violated → satisfied
    highest village grant: €60,000.00 (Decree 1/2026 2 §, from 1 January 2026) →
    €65,000.00 (Decree 1/2026 2 §, from 1 January 2026)
    village/grant-ceiling

2 applications: 1 tip, 1 come to the same, 0 not readable
`);
  });

  it.each([
    ["fi", "2 hakemusta: 1 muuttuu, 1 ennallaan, 0 ei luettavissa"],
    ["sv", "2 ansökningar: 1 ändras, 1 oförändrade, 0 ej läsbara"],
  ])("counts them in %s", async (lang, total) => {
    expect((await replay(`--against next-pack.yaml --lang ${lang} failing.json passing.yaml`)).out).toContain(total);
  });

  it("is one document in JSON", async () => {
    const { out } = await replay("--against next-pack.yaml --format json failing.json passing.yaml");
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      before: { id: "village", version: "0.1.0", hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
      after: { version: "0.2.0" },
      applications: [
        {
          id: "failing.json",
          verdict: { before: "fail", after: "pass" },
          rules: [
            {
              rule: "village/grant-ceiling",
              because: [
                {
                  kind: "parameter",
                  name: "village ceiling",
                  before: { value: { amount: "60000.00" }, citation: { provision: "2 §" } },
                  after: { value: { amount: "65000.00" } },
                },
              ],
            },
          ],
        },
      ],
      summary: { applications: 2, unmoved: 1, tipped: 1, unreadable: 0 },
    });
  });

  it.each([
    [0, "--against village-pack.yaml failing.json passing.yaml"],
    [3, "--against next-pack.yaml malformed.yaml"],
    [64, "failing.json"],
    [64, "--against nowhere failing.json"],
    [64, "--against next-pack.yaml --on 30.4.2026 failing.json"],
    [64, "--against next-pack.yaml --gate idea failing.json"],
  ])("ends with %i for %s", async (code, rest) => {
    expect((await replay(rest)).code).toBe(code);
  });
});
