import {
  type Assessment,
  explain,
  type Explanation,
  type Finding,
  type Proof,
  type ResolvedCitation,
  textIn,
} from "@kaari/core";
import { type RemediesOf, remediesFound, remediesJson } from "./remedies-found.ts";
import type { Checked, Run } from "./report.ts";

/** An application in the forms for machines. Keys and their meaning are stable; keys may be added. */
export const applicationJson = (run: Run, checked: Checked): Readonly<Record<string, unknown>> => {
  const { file, line } = checked;
  if (checked.kind === "unreadable") return { file, line, verdict: "unreadable", problems: checked.faults };
  const { assessment, call, title } = checked;
  const remediesOf = remediesFound(run);
  return {
    file,
    line,
    title,
    verdict: assessment.verdict,
    gate: assessment.gate,
    on: assessment.on,
    world: assessment.world,
    call,
    reviews: assessment.reviews.length,
    findings: assessment.findings.map((finding) => findingJson(run, checked.assessment, finding, remediesOf)),
    missing: assessment.missing.map((fact) => missingJson(run, fact)),
  };
};

/** A rule that holds or does not apply is only named: a stream of many stays small. */
const findingJson = (run: Run, assessment: Assessment, finding: Finding, remediesOf: RemediesOf) => {
  const { locale } = run;
  const { rule, part, severity, outcome } = finding;
  const proof = run.explain(finding) ? explanationJson(run, explain(finding)) : undefined;
  if (outcome === "satisfied" || outcome === "not-applicable") return { rule, part, outcome, proof };
  return {
    rule,
    part,
    outcome,
    severity,
    title: textIn(finding.title, locale),
    message: run.sentence(finding),
    citations: finding.citations.map((citation) => citationJson(run, citation)),
    conflicts: finding.conflicts.map(({ citation, says }) => ({
      ...citationJson(run, citation),
      says: textIn(says, locale),
    })),
    keyDate: finding.keyDate,
    missing: finding.missing.map(({ path }) => path),
    remedies: remediesJson(run, remediesOf(assessment, finding)),
    proof,
  };
};

const citationJson = ({ locale }: Run, { document, provision, certainty }: ResolvedCitation) => ({
  source: textIn(document.short, locale),
  provision,
  certainty,
  url: document.url,
});

const missingJson = ({ locale }: Run, { path, question, changedBy }: Finding["missing"][number]) => ({
  path,
  question: question && textIn(question, locale),
  changedBy,
});

const explanationJson = (run: Run, { applies, holds }: Explanation) => ({
  applies: applies && proofJson(run, applies),
  holds: holds && proofJson(run, holds),
});

const proofJson = (run: Run, proof: Proof): Readonly<Record<string, unknown>> => ({
  text: proof.text,
  kind: proof.kind,
  name: proof.name,
  value: proof.value,
  citation: proof.citation && citationJson(run, proof.citation),
  keyDate: proof.keyDate,
  holds: proof.holds,
  parts: proof.parts.map((part) => proofJson(run, part)),
});
