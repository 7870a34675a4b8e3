import { execFileSync } from "node:child_process";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../packages/cli/src/run.ts";

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly outcome: string;
  readonly message?: string;
}

interface Report {
  readonly verdict: string;
  readonly findings: ReadonlyArray<Finding>;
}

const cwd = fileURLToPath(new URL(".", import.meta.url));
const filed = ["--on", "2026-05-11", "--submitted"];

/** The exit code and the report of one application, as the command gives them. */
const checked = async (file: string, ...options: ReadonlyArray<string>) => {
  let printed = "";
  const write = async (text: string) => {
    printed += text;
    return true;
  };
  const channel = { write, colour: false, terminal: false, columns: 80 };
  const host = { cwd, env: {}, stdin: Readable.from([]), stdout: channel, stderr: channel, now: () => new Date() };
  const code = await run(["check", "--format", "ndjson", ...options, file], host);
  const report: Report = JSON.parse(printed);
  return { code, report };
};

const rules = ({ findings }: Report) => findings.map(({ rule }) => rule);

const violated = ({ findings }: Report, severity: string) =>
  findings
    .filter((finding) => finding.outcome === "violated" && finding.severity === severity)
    .map(({ rule }) => rule)
    .toSorted();

describe("applications as filed", () => {
  it.each([
    ["a small association's project meets no obstacle", "village-house.yaml", "pass", 0, []],
    [
      "six faults are six findings",
      "six-faults.yaml",
      "fail",
      1,
      [
        "finland-structural-funds/applied-before-start",
        "finland-structural-funds/development-support-ceiling",
        "finland-structural-funds/electronic-filing",
        "finland-structural-funds/filed-before-closing",
        "finland-structural-funds/tax-neglect",
        "finland-structural-funds/working-time-share",
      ],
    ],
    ["a group over three regions meets no obstacle", "three-regions.yaml", "pass", 0, []],
    ["a sole trader is no applicant", "sole-trader.json", "fail", 1, ["finland-structural-funds/applicant-form"]],
    [
      "30 % of the budget is too high an advance",
      "advance-above-limit.yaml",
      "fail",
      1,
      ["finland-structural-funds/advance-ceiling"],
    ],
  ])("%s", async (_story, file, verdict, code, blocking) => {
    const checkedFile = await checked(`applications/${file}`, ...filed);
    expect(violated(checkedFile.report, "blocking")).toEqual(blocking);
    expect(checkedFile.report.verdict).toBe(verdict);
    expect(checkedFile.code).toBe(code);
  });

  it("the highest advance is told to the cent", async () => {
    const { report } = await checked("applications/advance-above-limit.yaml", ...filed, "--lang", "en");
    const finding = report.findings.find(({ rule }) => rule === "finland-structural-funds/advance-ceiling");
    expect(finding?.message).toContain("€23,520.00");
  });
});

describe("a project after its decision", () => {
  it("is told which costs of a change come too early, and may change", async () => {
    const file = "projects/change-of-village.yaml";
    const { code, report } = await checked(file, "--on", "2027-09-20", "--gate", "change", "--submitted");
    expect(violated(report, "blocking")).toEqual([]);
    expect(violated(report, "warning")).toEqual(["finland-structural-funds/change-costs-from-pending"]);
    expect(report.verdict).toBe("pass");
    expect(code).toBe(0);
    const early = report.findings.find(({ rule }) => rule === "finland-structural-funds/change-costs-from-pending");
    expect(early?.message).toContain("15 September 2027");
  });

  it("closes with a final report and a last claim in time", async () => {
    const file = "projects/final-report.yaml";
    const { code, report } = await checked(file, "--on", "2029-02-21", "--gate", "closure", "--submitted");
    expect(report.findings.filter(({ outcome }) => outcome === "violated")).toEqual([]);
    expect(report.verdict).toBe("pass");
    expect(code).toBe(0);
  });
});

describe("payment claims", () => {
  const asked = ["--gate", "claim", "--on", "2027-06-25", "--submitted"];

  it.each([
    ["a first claim meets no obstacle", "in-order.yaml", "pass", 0, []],
    [
      "four faults of a second claim are four findings",
      "to-be-cut.yaml",
      "fail",
      1,
      [
        "finland-structural-funds/actual-costs-paid",
        "finland-structural-funds/claimed-costs-inside-forty-percent",
        "finland-structural-funds/revenue-deducted",
        "finland-structural-funds/voluntary-items-left-out",
      ],
    ],
    ["the same claim may be paid when what is not eligible is cut", "cut.yaml", "pass", 0, []],
  ])("%s", async (_story, file, verdict, code, blocking) => {
    const checkedFile = await checked(`claims/${file}`, ...asked);
    expect(violated(checkedFile.report, "blocking")).toEqual(blocking);
    expect(violated(checkedFile.report, "warning")).toEqual([]);
    expect(checkedFile.report.verdict).toBe(verdict);
    expect(checkedFile.code).toBe(code);
  });

  it("a cut claim leaves to a person whether the costs were necessary", async () => {
    const { report } = await checked("claims/cut.yaml", ...asked);
    expect(report.findings.filter(({ outcome }) => outcome === "for-review").map(({ rule }) => rule)).toEqual([
      "finland-structural-funds/claimed-costs-necessary",
    ]);
  });
});

describe("an early idea", () => {
  it("is undecided at the gate for ideas, and nothing stands in its way", async () => {
    const { code, report } = await checked("applications/early-idea.yaml", "--on", "2026-02-20", "--gate", "idea");
    expect(violated(report, "blocking")).toEqual([]);
    expect(report.verdict).toBe("undetermined");
    expect(code).toBe(2);
  });
});

describe("the pack of an invented call", () => {
  it("adds its one rule to those it builds on", async () => {
    const { report } = await checked("applications/village-house.yaml", ...filed, "--pack", "packs/village-call.yaml");
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: "village-call-2026/smallest-grant", outcome: "satisfied" }),
    );
    expect(report.findings.length).toBeGreaterThan(200);
  });
});

const printedBy = (...args: ReadonlyArray<string>) =>
  execFileSync(process.execPath, ["--conditions=@kaari/source", ...args], { cwd, encoding: "utf8" });

describe("use from TypeScript", () => {
  it("prints the verdict and what is wrong", () => {
    expect(printedBy("check-from-typescript.ts")).toMatch(
      /^fail\nfinland-structural-funds\/applicant-form: Tukea voidaan/,
    );
  });

  it("checks as many files as are named", () => {
    expect(printedBy("check-many.ts", "applications/sole-trader.json")).toMatch(
      /^applications\/sole-trader\.json: fail, \d+ points for a person\n$/,
    );
  });
});

describe("the pack of an invented region", () => {
  const region = ["--pack", "packs/keskisaari.yaml"];

  it("lets an application under its own call pass", async () => {
    const { code, report } = await checked("keskisaari/island-shore.yaml", ...filed, ...region);
    expect(violated(report, "blocking")).toEqual([]);
    expect(report.verdict).toBe("pass");
    expect(code).toBe(0);
  });

  it("adds to the programme's rules and takes none away", async () => {
    const own = await checked("keskisaari/island-shore.yaml", ...filed, ...region);
    const programme = await checked("keskisaari/island-shore.yaml", ...filed, "--pack", "esf-plus-finland");
    expect(rules(own.report).filter((rule) => !rules(programme.report).includes(rule))).toEqual([
      "keskisaari/municipal-share",
      "keskisaari/island-only",
    ]);
    expect(rules(programme.report).filter((rule) => !rules(own.report).includes(rule))).toEqual([]);
  });

  it("stops an application of another region that asks for 24 % in advance", async () => {
    const { report } = await checked("applications/village-house.yaml", ...filed, ...region);
    expect(violated(report, "blocking")).toEqual([
      "finland-structural-funds/advance-ceiling",
      "keskisaari/island-only",
    ]);
  });
});
