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

describe("forms for machines", () => {
  it.each([
    ["json is one document", "json", "failing.json malformed.yaml", "json.txt"],
    ["ndjson is a line for each application", "ndjson", "passing.yaml stream.ndjson", "ndjson.txt"],
    [
      "verdicts is a short line for each application",
      "verdicts",
      "passing.yaml draft.yaml stream.ndjson",
      "verdicts.txt",
    ],
    ["sarif names rules, and the lines of facts", "sarif", "failing.json stream.ndjson", "sarif.txt"],
    ["junit has a suite for each application", "junit", "failing.json malformed.yaml passing.yaml", "junit.txt"],
  ])("%s", async (_name, format, files, answer) => {
    const { out } = await check(`--format ${format} ${files}`);
    // What changes with every release, or with the engine, is not held.
    const lasting = out
      .replace(/("kaari"|"semanticVersion"):"[^"]+"/, '$1:"0.0.0"')
      .replace(/("hash"|"packHash"):"[0-9a-f]{64}"/, '$1:"0"');
    await expect(lasting).toMatchFileSnapshot(`${cwd}/answers/${answer}`);
  });

  it.each([
    ["json", (out: string): unknown => JSON.parse(out)],
    [
      "ndjson",
      (out: string): unknown =>
        out
          .trimEnd()
          .split("\n")
          .map((line): unknown => JSON.parse(line)),
    ],
    ["sarif", (out: string): unknown => JSON.parse(out)],
  ])("%s is well formed", async (format, parse) => {
    const { out } = await check(`--format ${format} failing.json malformed.yaml draft.yaml stream.ndjson`);
    expect(parse(out)).toBeTypeOf("object");
  });

  it("junit writes no character that XML lacks", async () => {
    const stdin = JSON.stringify({ application: { "a<&\u0001": 1 } });
    const { out } = await check("--format junit -", { stdin });
    expect(out).toContain("&lt;&amp;");
    expect(out).not.toContain("\u0001");
  });

  it("proofs go with them", async () => {
    const { out } = await check("--format ndjson --rule grant-ceiling passing.yaml");
    expect(JSON.parse(out)).toMatchObject({
      findings: [
        {
          rule: "village/grant-ceiling",
          proof: {
            holds: {
              value: { kind: "boolean", boolean: true },
              parts: [
                { kind: "fact", value: { kind: "money", amount: "60000.00", currency: "EUR" } },
                { kind: "parameter", name: "village ceiling", keyDate: { key: "call-opening", on: "2026-03-02" } },
              ],
            },
          },
        },
        {},
        {},
        {},
      ],
    });
  });
});
