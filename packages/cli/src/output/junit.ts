import { type Finding, textIn } from "@kaari/core";
import { faultText } from "../input/index.ts";
import { wordsIn } from "../words/index.ts";
import type { Assessed, Checked, Report, Run, Unreadable } from "./report.ts";

/**
 * JUnit XML: an application is a test suite, a rule a test case.
 *
 * A blocking rule violated is a failure; what is undetermined, for a person or not applicable is skipped, with the reason;
 * a warning or advice passes and says so in `system-out`. An application that cannot be read is an error.
 */
export const junitReport = (run: Run): Report => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kaari">\n',
  application: (checked) => (checked.kind === "assessed" ? suiteOf(run, checked) : errorSuiteOf(run, checked)),
  end: () => "</testsuites>\n",
});

type Settled = "passed" | "failed" | "skipped";

const settledAs = ({ outcome, severity }: Finding): Settled => {
  switch (outcome) {
    case "satisfied":
      return "passed";
    case "violated":
      return severity === "blocking" ? "failed" : "passed";
    case "for-review":
    case "undetermined":
    case "not-applicable":
      return "skipped";
    default:
      return outcome satisfies never;
  }
};

const suiteOf = (run: Run, checked: Assessed): string => {
  const { findings, on } = checked.assessment;
  const count = (settled: Settled): number => findings.filter((finding) => settledAs(finding) === settled).length;
  return (
    `<testsuite name=${attribute(nameOf(checked))} tests="${findings.length}" failures="${count("failed")}" errors="0" ` +
    `skipped="${count("skipped")}" timestamp="${on}T00:00:00">\n` +
    findings.map((finding) => caseOf(run, finding)).join("") +
    "</testsuite>\n"
  );
};

const caseOf = (run: Run, finding: Finding): string => {
  const words = wordsIn(run.locale);
  const [pack = "", rule = ""] = finding.rule.split("/");
  const part = finding.part === undefined ? "" : ` (${words.part(finding.part + 1)})`;
  const open = `<testcase classname=${attribute(pack)} name=${attribute(rule + part)}`;
  const content = contentOf(run, finding);
  return content === "" ? `${open}/>\n` : `${open}>${content}</testcase>\n`;
};

const contentOf = (run: Run, finding: Finding): string => {
  const { locale } = run;
  const sentence = () => run.sentence(finding);
  switch (finding.outcome) {
    case "satisfied":
      return "";
    case "violated":
      return finding.severity === "blocking"
        ? `<failure type="violated" message=${attribute(sentence())}>${escaped(citationsOf(run, finding))}</failure>`
        : `<system-out>${escaped(`${wordsIn(locale).severity[finding.severity]}: ${sentence()}`)}</system-out>`;
    case "for-review":
      return `<skipped message=${attribute(`${wordsIn(locale).reviews}: ${sentence()}`)}/>`;
    case "undetermined":
      return `<skipped message=${attribute(sentence())}/>`;
    case "not-applicable":
      return '<skipped message="not-applicable"/>';
    default:
      return finding.outcome satisfies never;
  }
};

const citationsOf = ({ locale }: Run, { citations }: Finding): string =>
  citations
    .map(({ document, provision }) => `${textIn(document.short, locale)} ${provision} ${document.url}`)
    .join("\n");

const errorSuiteOf = ({ locale }: Run, checked: Unreadable): string =>
  `<testsuite name=${attribute(nameOf(checked))} tests="1" failures="0" errors="1" skipped="0">\n` +
  `<testcase classname="kaari" name="input"><error type="unreadable" message=${attribute(
    checked.faults.map((fault) => faultText(fault, locale)).join(" "),
  )}/></testcase>\n</testsuite>\n`;

const nameOf = ({ file, line }: Checked): string => (line === undefined ? file : `${file}:${line}`);

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters that XML 1.0 does not have, even escaped. */
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(unwritable, "\uFFFD")
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const attribute = (text: string): string => `"${escaped(text).replace(/\s*\n\s*/g, " ")}"`;
