import {
  describeRemedy,
  explain,
  type Finding,
  formatValue,
  type KeyDateUsed,
  type MissingFact,
  type RuleRemedies,
  textIn,
} from "@kaari/core";
import { wordsIn } from "../words/index.ts";
import { type ChosenValue, chosenValues } from "./chosen-values.ts";
import { groupsOf } from "./groups.ts";
import { printable } from "./printable.ts";
import { proofsFor } from "./proof-text.ts";
import { remediesFound } from "./remedies-found.ts";
import type { Assessed, Report, Run } from "./report.ts";
import { textFrame } from "./text-frame.ts";

/** Remedies printed for one rule. */
const mostRemedies = 3;

/** Questions printed for one application; a form with all of them is there for machines. */
const mostQuestions = 12;

/** For a person at a terminal. */
export const textReport = (run: Run): Report => {
  const { locale } = run;
  const words = wordsIn(locale);
  const { style, item, heading, verdict, citation, asOf, reportOf } = textFrame(run);
  const proofs = proofsFor(run);

  /** A value that the law sets; its day where that is another than the rule's own. */
  const value = ({ proof, day }: ChosenValue, keyDate: KeyDateUsed | undefined): string => {
    const date = day.key === keyDate?.key && day.on === keyDate.on ? "" : asOf(day);
    const name = proof.label === undefined ? proof.text : textIn(proof.label, locale);
    return item(4, "", `${name}: ${formatValue(proof.value, locale)}${date}`);
  };

  const remediesOf = remediesFound(run);

  const remedy = (found: RuleRemedies | undefined): string => {
    if (found === undefined) return "";
    const { remedies, gaveUp } = found;
    const shown = remedies.slice(0, mostRemedies);
    const left = remedies.length - shown.length;
    return [
      ...shown.map((each) => item(4, style("green", "→"), printable(describeRemedy(each, locale)))),
      left === 0 ? "" : item(6, "", style("dim", words.moreRemedies(left))),
      remedies.length > 0 ? "" : item(4, style("dim", "→"), style("dim", gaveUp ? words.gaveUp : words.noRemedy)),
    ].join("");
  };

  const finding = (mark: string, found: Finding, { assessment }: Assessed): string => {
    const { keyDate } = found;
    return [
      item(2, mark, printable(run.sentence(found))),
      ...found.citations.map((cited, index) => citation(cited, index === 0 ? keyDate : undefined)),
      ...chosenValues(explain(found)).map((chosen) => value(chosen, keyDate)),
      item(4, "", style("dim", found.rule)),
      remedy(remediesOf(assessment, found)),
      ...found.conflicts.map(({ citation: { document, provision }, says }) =>
        item(
          4,
          style("yellow", "≠"),
          `${textIn(document.short, locale)} ${provision} ${words.readsOtherwise}: ${textIn(says, locale)}`,
        ),
      ),
    ].join("");
  };

  const section = (title: string, mark: string, findings: ReadonlyArray<Finding>, checked: Assessed): string =>
    findings.length === 0 ? "" : heading(title) + findings.map((found) => finding(mark, found, checked)).join("");

  const question = ({ path, question }: MissingFact): string =>
    question === undefined ? path : `${textIn(question, locale)} ${style("dim", `(${printable(path)})`)}`;

  const questions = (missing: ReadonlyArray<MissingFact>): string => {
    const [next, ...others] = missing;
    if (next === undefined) return "";
    const shown = others.slice(0, mostQuestions);
    const left = others.length - shown.length;
    return [
      heading(words.nextQuestion),
      item(2, style("cyan", "→"), question(next)),
      others.length === 0 ? "" : heading(words.notKnown(others.length)),
      ...shown.map((fact) => item(2, "·", question(fact))),
      left === 0 ? "" : item(4, "", style("dim", words.more(left))),
    ].join("");
  };

  const assessed = (checked: Assessed): string => {
    const { assessment } = checked;
    const groups = groupsOf(assessment);
    return [
      verdict(checked),
      section(words.blocks, style("red", "✗"), groups.blocking, checked),
      section(words.reviews, style("cyan", "◆"), groups.reviews, checked),
      section(words.warnings, style("yellow", "!"), groups.warnings, checked),
      section(words.advice, "·", groups.advice, checked),
      questions(assessment.missing),
      proofs(checked),
      `\n${item(2, "", style("dim", words.settled(groups.satisfied, groups.notApplicable)))}`,
    ].join("");
  };

  return reportOf(assessed);
};
