import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const examples = fileURLToPath(new URL("../../../../examples", import.meta.url));
const pack = "esf-plus-finland-citizens";
const application = "applications/advance-above-limit.yaml";
const day = ["--on", "2026-05-11", "--submitted"];

const explained = async (...words: ReadonlyArray<string>) => {
  const host = recordingHost(examples);
  const code = await run(["pack", "explain", ...words], host);
  return { code, ...host.written };
};

describe("an explanation", () => {
  it("proves one rule, step by step, down to the facts and to what the law sets", async () => {
    const { code, out } = await explained(pack, application, ...day, "--lang", "en", "--rule", "advance-ceiling");
    expect(code).toBe(1);
    expect(out).toContain(`
  ✗ An advance is at most 30 % of the support: violated
    The advance applied for, €29,400.00, is more than 30% of the grant
    €78,400.00 applied for. Apply for at most €23,520.00.
    finland-structural-funds/advance-ceiling
    Decree 867/2021 14 § 1 mom., as in force on 28 April 2026 (filing of the
    application)
`);
    expect(out).toContain(`
    Holds if
      application.advance.requested <= advance ceiling *
      application.fundingPlan.grant = no
        application.advance.requested = €29,400.00
        advance ceiling * application.fundingPlan.grant = €23,520.00
          advance ceiling = 30% (Decree 867/2021 14 § 1 mom., from 15 October
          2021, as in force on 28 April 2026 (filing of the application))
          application.fundingPlan.grant = €78,400.00
`);
    expect(out.match(/\n {2}[✗✓◆?–] /g)).toHaveLength(2); // the verdict and the rule
  });

  it("proves every rule that applies, and what several rest on only once", async () => {
    const { out } = await explained(pack, application, ...day, "--lang", "en");
    const [, satisfied] = /(\d+) satisfied, \d+ not applicable/.exec(out) ?? [];
    expect(out.match(/\n {2}✓ /g)).toHaveLength(Number(satisfied));
    expect(out).not.toMatch(/\n {2}– /);
    expect(out.match(/cpr fund = yes \(Regulation/g)).toHaveLength(1);
    expect(out).toContain("cpr fund = yes (proved above)\n");
  });

  it("tells membership by what is a member, not by each name that it was held against", async () => {
    const { out } = await explained(pack, application, ...day, "--lang", "en", "--rule", "one-form-per-cost");
    expect(out).toContain(`"Interreg") = yes
            application.fund = ESF+
        application.costModel.overlapping != null = yes`);
  });

  it("proves a named rule that does not apply", async () => {
    const { code, out } = await explained(pack, application, ...day, "--lang", "fi", "--rule", "travel-unit-costs");
    expect(code).toBe(1);
    expect(out).toContain("kertakorvauksessa: ei sovelleta\n");
    expect(out).toContain('line.category = "travel" = ei\n');
  });

  it("is there for machines", async () => {
    const { out } = await explained(pack, application, ...day, "--format", "json", "--rule", "advance-ceiling");
    const [{ findings }] = JSON.parse(out).applications;
    const proved = findings.filter(({ proof }: { readonly proof?: unknown }) => proof !== undefined);
    expect(proved).toMatchObject([
      {
        rule: "finland-structural-funds/advance-ceiling",
        outcome: "violated",
        proof: { holds: { value: { boolean: false } } },
      },
    ]);
  });

  it.each([
    [["no-pack", application], 64, "found no-pack"],
    [[pack, application, "--rule", "advance"], 64, "expected the id of a rule, found advance."],
    [[pack, application, "--on", "11.5.2026"], 64, "expected a day such as 2026-11-25 after --on"],
    [[pack], 64, "missing required argument 'files'"],
  ])("is refused when asked with %j", async (words, code, error) => {
    const refused = await explained(...words);
    expect(refused).toMatchObject({ code, out: "" });
    expect(refused.error).toContain(error);
  });

  it("says of a file that it cannot be read", async () => {
    expect(await explained(pack, "absent.yaml", "--lang", "en")).toMatchObject({ code: 3 });
  });
});
