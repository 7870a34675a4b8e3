import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const cwd = fileURLToPath(new URL("../../test-files", import.meta.url));

const check = async (rest: string) => {
  const host = recordingHost(cwd);
  const code = await run(`check --pack village-pack.yaml --on 2026-04-30 ${rest}`.split(" "), host);
  return { code, ...host.written };
};

describe("--remedies", () => {
  it.each([
    ["fi", "Vaihda tiedon ”Haettavan tuen määrä” arvon 60 000,10 € tilalle 60 000,00 €."],
    ["sv", "Byt ut 60 000,10 € mot 60 000,00 € i uppgiften ”Stöd som söks”."],
    ["en", "Change “Grant applied for” from €60,000.10 to €60,000.00."],
  ])("tells under an obstacle what would remove it, in %s", async (lang, remedy) => {
    const { out } = await check(`--remedies --lang ${lang} failing.json`);
    expect(out.replaceAll(/\s+/g, " ")).toContain(`→ ${remedy}`);
  });

  it("gives the changes as data", async () => {
    const { out } = await check("--remedies --format ndjson failing.json");
    expect(JSON.parse(out)).toMatchObject({
      findings: [
        {
          rule: "village/grant-ceiling",
          remedies: {
            found: [
              {
                text: "Change “Grant applied for” from €60,000.10 to €60,000.00.",
                outcome: "satisfied",
                changes: [
                  {
                    path: "application.fundingPlan.grant",
                    kind: "set",
                    from: { kind: "money", amount: "60000.10", currency: "EUR" },
                    to: { kind: "money", amount: "60000.00", currency: "EUR" },
                  },
                ],
                settles: [],
              },
            ],
            gaveUp: false,
          },
        },
        {},
        {},
        {},
      ],
    });
  });

  it("says so where the asker's own facts cannot remove an obstacle", async () => {
    const { out } = await check("--remedies --asker authority --lang en failing.json");
    expect(out.replaceAll(/\s+/g, " ")).toContain("→ No change of these facts alone was found to remove this.");
  });

  it("is not sought unless it is asked for", async () => {
    expect((await check("failing.json")).out).not.toContain("→ Change");
    expect((await check("--format ndjson failing.json")).out).not.toContain("remedies");
  });
});
