import {
  describeRemedy,
  explain,
  type Finding,
  formatValue,
  type KeyDateUsed,
  type MissingFact,
  type ResolvedCitation,
  type RuleRemedies,
  textIn,
} from "@kaari/core";
import { faultText } from "../input/index.ts";
import { wordsIn } from "../words/index.ts";
import { type ChosenValue, chosenValues } from "./chosen-values.ts";
import { dayIn } from "./day-in.ts";
import { groupsOf } from "./groups.ts";
import { paintFor } from "./paint.ts";
import { printable } from "./printable.ts";
import { proofsFor } from "./proof-text.ts";
import { remediesFound } from "./remedies-found.ts";
import type { Assessed, Checked, Report, Run, Unreadable } from "./report.ts";

/** Remedies printed for one rule. */
const mostRemedies = 3;

/** Questions printed for one application; a form with all of them is there for machines. */
const mostQuestions = 12;

/** For a person at a terminal. */
export const textReport = (run: Run): Report => {
  const { locale, columns, colour } = run;
  const words = wordsIn(locale);
  const { style, item } = paintFor(colour, columns);
  const proofs = proofsFor(run);
  let applications = 0;

  const heading = (text: string): string => `\n${item(2, "", style("bold", text))}`;

  const asOf = ({ key, on: day }: KeyDateUsed): string =>
    `, ${words.inForceOn(dayIn(day, locale), words.keyDate[key])}`;

  const citation = (cited: ResolvedCitation, keyDate: KeyDateUsed | undefined): string => {
    const doubt = cited.certainty === "law" ? "" : ` (${words.certainty[cited.certainty]})`;
    const date = keyDate === undefined ? "" : asOf(keyDate);
    return (
      item(4, "", `${textIn(cited.document.short, locale)} ${cited.provision}${doubt}${date}`) +
      item(4, "", style("dim", cited.document.url))
    );
  };

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

  const headline = ({ assessment: { verdict, reviews, findings } }: Assessed): string => {
    const draft = run.world === "open" ? ` (${words.inDraft})` : "";
    const blocking = (outcome: Finding["outcome"]): number =>
      findings.filter((found) => found.outcome === outcome && found.severity === "blocking").length;
    switch (verdict) {
      case "pass":
        return item(2, style("green", "✓"), style(["bold", "green"], words.pass(reviews.length) + draft));
      case "fail":
        return item(2, style("red", "✗"), style(["bold", "red"], words.fail(blocking("violated")) + draft));
      case "undetermined":
        return item(
          2,
          style("yellow", "?"),
          style(["bold", "yellow"], words.undetermined(blocking("undetermined")) + draft),
        );
      default:
        return verdict satisfies never;
    }
  };

  const assessed = (checked: Assessed): string => {
    const { assessment, call, title } = checked;
    const groups = groupsOf(assessment);
    return [
      item(0, "", `${style("bold", printable(title ?? words.noTitle))} ${style("dim", `(${at(checked)})`)}`),
      headline(checked),
      call.from === "nowhere" && call.id !== undefined
        ? item(2, style("yellow", "!"), words.callNotFound(printable(call.id)))
        : "",
      section(words.blocks, style("red", "✗"), groups.blocking, checked),
      section(words.reviews, style("cyan", "◆"), groups.reviews, checked),
      section(words.warnings, style("yellow", "!"), groups.warnings, checked),
      section(words.advice, "·", groups.advice, checked),
      questions(assessment.missing),
      proofs(checked),
      `\n${item(2, "", style("dim", words.settled(groups.satisfied, groups.notApplicable)))}`,
    ].join("");
  };

  const unreadable = (checked: Unreadable): string =>
    item(0, "", style("bold", at(checked))) +
    item(2, style("red", "✗"), style(["bold", "red"], words.unreadable)) +
    checked.faults.map((fault) => item(2, "·", printable(faultText(fault, locale)))).join("");

  return {
    begin: () => {
      const { pack, gate, on, world } = run;
      return [
        item(0, "", `${textIn(pack.title, locale)} (${pack.id} ${pack.version}, ${words.status[pack.status]})`),
        item(0, "", `${words.labels.gate}: ${words.gate[gate]}, ${words.assessedOn(dayIn(on, locale))}`),
        item(0, "", world === "open" ? words.draft : words.submitted),
        gate === "claim" ? item(0, "", words.claims) : "",
        "\n",
      ].join("");
    },
    application: (checked) =>
      (applications++ === 0 ? "" : "\n") + (checked.kind === "assessed" ? assessed(checked) : unreadable(checked)),
    end: (counts) => (applications > 1 ? `\n${item(0, "", style("bold", words.total(applications, counts)))}` : ""),
  };
};

const at = ({ file, line }: Checked): string => printable(line === undefined ? file : `${file}:${line}`);
