import { explain, type Finding, textIn } from "@kaari/core";
import type { Location, ReportingDescriptor, Result, Tool } from "sarif";
import { faultText } from "../input/index.ts";
import { factsRead } from "./facts-read.ts";
import type { Assessed, Checked, Report, Run, Unreadable } from "./report.ts";

/** Id of the results that say why an application could not be read. */
const inputRule = "kaari/input";

/** SARIF 2.1.0: what is not satisfied, result by result. */
export const sarifReport = (run: Run): Report => {
  const { locale } = run;
  let results = 0;
  const index = new Map(run.rules.map(({ id }, at) => [id, at + 1]));

  const write = (all: ReadonlyArray<Result>): string =>
    all.map((result) => `${results++ === 0 ? "" : ","}\n${JSON.stringify(result)}`).join("");

  const ofFinding = async (checked: Assessed, finding: Finding): Promise<Result> => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule) ?? -1,
    ...weightOf(finding),
    message: { text: run.sentence(finding) },
    locations: [locationOf(checked, checked.line ?? (await lineOf(checked, finding)))],
    properties: { outcome: finding.outcome, severity: finding.severity },
  });

  const ofFaults = (checked: Unreadable): ReadonlyArray<Result> =>
    checked.faults.map((fault) => ({
      ruleId: inputRule,
      ruleIndex: 0,
      kind: "fail",
      level: "error",
      message: { text: faultText({ ...fault, line: undefined, column: undefined }, locale) },
      locations: [locationOf(checked, checked.line ?? fault.line, fault.column)],
    }));

  return {
    begin: () =>
      '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",' +
      `"version":"2.1.0","runs":[{"tool":${JSON.stringify(toolOf(run))},` +
      `"columnKind":"utf16CodeUnits","language":"${locale}","results":[`,
    application: async (checked) =>
      write(
        checked.kind === "unreadable"
          ? ofFaults(checked)
          : await Promise.all(checked.assessment.findings.filter(isOpen).map((finding) => ofFinding(checked, finding))),
      ),
    end: (_counts, exitCode) =>
      `\n],"invocations":[{"executionSuccessful":${exitCode !== 3},"exitCode":${exitCode}}]}]}\n`,
  };
};

const isOpen = ({ outcome }: Finding): boolean => outcome !== "satisfied" && outcome !== "not-applicable";

const levels = { blocking: "error", review: "note", warning: "warning", advice: "note" } as const;

/** A result that is no failure has the level none, as the standard says. */
const weightOf = ({ outcome, severity }: Finding): Pick<Result, "kind" | "level"> =>
  outcome === "violated"
    ? { kind: "fail", level: levels[severity] }
    : { kind: outcome === "for-review" ? "review" : "open", level: "none" };

const toolOf = ({ rules, version, locale, pack, hash }: Run): Tool => ({
  driver: {
    name: "kaari",
    semanticVersion: version,
    informationUri: "https://github.com/kaari/kaari",
    properties: { pack: pack.id, packVersion: pack.version, packHash: hash() },
    rules: [
      {
        id: inputRule,
        shortDescription: { text: "An application can be read" },
        helpUri: "https://github.com/kaari/kaari",
        defaultConfiguration: { level: "error" },
      },
      ...rules.map(({ id, rule, pack: home }): ReportingDescriptor => {
        const [citation] = "source" in rule.citation ? [rule.citation] : rule.citation;
        const source = home.sources.find((one) => one.id === citation?.source);
        return {
          id,
          shortDescription: { text: textIn(rule.title, locale) },
          ...(source === undefined || citation === undefined
            ? {}
            : {
                helpUri: source.url,
                help: { text: `${textIn(source.title, locale)}, ${citation.provision}` },
              }),
          defaultConfiguration: { level: levels[rule.severity] },
        };
      }),
    ],
  },
});

const locationOf = ({ file }: Checked, line: number | undefined, column?: number): Location => ({
  physicalLocation: {
    artifactLocation: { uri: file === "-" ? "stdin" : uriOf(file) },
    ...(line === undefined
      ? {}
      : { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } }),
  },
});

const uriOf = (file: string): string =>
  (file.startsWith("/") ? "file://" : "") + file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");

/** The line of the first fact that the finding rests on and that stands in the file. */
const lineOf = async ({ places }: Assessed, finding: Finding): Promise<number | undefined> => {
  const placeOf = await places();
  const root = placeOf("");
  for (const path of factsRead(explain(finding))) {
    const place = placeOf(finding.part === undefined ? path : `parts.${finding.part}.${path}`);
    if (place !== undefined && place.line !== root?.line) return place.line;
  }
  return undefined;
};
