import { type Finding, textIn } from "@kaari/core";
import { wordsIn } from "../words/index.ts";
import { groupsOf } from "./groups.ts";
import { printable } from "./printable.ts";
import { proofOf } from "./proof-text.ts";
import type { Assessed, Report, Run } from "./report.ts";
import { textFrame } from "./text-frame.ts";

const marks = {
  violated: ["red", "✗"],
  "for-review": ["cyan", "◆"],
  undetermined: ["yellow", "?"],
  satisfied: ["green", "✓"],
  "not-applicable": ["dim", "–"],
} as const;

/** Rule after rule, for whoever must be able to follow each step: what it says here, its provisions, its proof. */
export const explanationReport = (run: Run): Report => {
  const { locale } = run;
  const words = wordsIn(locale);
  const { style, item, verdict, citation, reportOf } = textFrame(run);

  const explained = (finding: Finding, proof: (finding: Finding) => string): string => {
    const { outcome, rule, citations, keyDate, conflicts } = finding;
    const [colour, mark] = marks[outcome];
    const says = outcome === "satisfied" || outcome === "not-applicable" ? "" : printable(run.sentence(finding));
    return [
      "\n",
      item(2, style(colour, mark), `${style("bold", textIn(finding.title, locale))}: ${words.outcome[outcome]}`),
      says === "" ? "" : item(4, "", says),
      item(4, "", style("dim", rule)),
      ...citations.map((cited, index) => citation(cited, index === 0 ? keyDate : undefined)),
      ...conflicts.map(({ citation: { document, provision }, says: other }) =>
        item(
          4,
          style("yellow", "≠"),
          `${textIn(document.short, locale)} ${provision} ${words.readsOtherwise}: ${textIn(other, locale)}`,
        ),
      ),
      proof(finding),
    ].join("");
  };

  return reportOf((checked: Assessed) => {
    const proof = proofOf(run);
    const { satisfied, notApplicable } = groupsOf(checked.assessment);
    return [
      verdict(checked),
      ...checked.assessment.findings.filter(run.explain).map((finding) => explained(finding, proof)),
      `\n${item(2, "", style("dim", words.settled(satisfied, notApplicable)))}`,
    ].join("");
  });
};
