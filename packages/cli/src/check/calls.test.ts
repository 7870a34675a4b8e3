import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const cwd = fileURLToPath(new URL("../../test-files", import.meta.url));

const kaari = async (line: string, given: Parameters<typeof recordingHost>[1] = {}) => {
  const host = recordingHost(cwd, given);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

const check = (rest: string, given: Parameters<typeof recordingHost>[1] = {}) =>
  kaari(`check --pack village-pack.yaml --on 2026-04-30 ${rest}`, given);

describe("a call", () => {
  it.each([
    ["is found beside the file", "passing.yaml", { from: "calls", id: "village-2026" }],
    ["is found by id", "--call village-2026 draft.yaml", { from: "option", id: "village-2026" }],
    ["is read from a file", "--call calls/village-2026.yaml draft.yaml", { from: "option", id: "village-2026" }],
    ["is not there", "draft.yaml", { from: "nowhere" }],
  ])("%s", async (_name, rest, call) => {
    const { out } = await check(`--format ndjson ${rest}`);
    expect(JSON.parse(out)).toMatchObject({ call });
  });

  it("is told when it is not found", async () => {
    const { out } = await check("-", { stdin: '{"application":{"callId":"other"}}' });
    expect(out).toContain("The call other was not found");
  });

  it("chooses the values of its day", async () => {
    const stdin = JSON.stringify({
      application: { need: "x", fundingPlan: { grant: "50000.01" } },
      call: { opensAt: "2025-12-31T12:00:00+02:00" },
    });
    expect((await check("-", { stdin })).out).toContain(
      "highest village grant: €50,000.00, as in force on 31 December 2025",
    );
  });
});
