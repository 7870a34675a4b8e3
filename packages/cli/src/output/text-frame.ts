import { type Finding, type KeyDateUsed, type ResolvedCitation, textIn } from "@kaari/core";
import { faultText } from "../input/index.ts";
import { wordsIn } from "../words/index.ts";
import { dayIn } from "./day-in.ts";
import { type Paint, paintFor } from "./paint.ts";
import { printable } from "./printable.ts";
import type { Assessed, Checked, Report, Run, Unreadable } from "./report.ts";

/** What every text for a person at a terminal has: its head, an application's name and verdict, citations, the sum. */
export interface TextFrame extends Paint, Pick<Report, "begin"> {
  readonly heading: (text: string) => string;
  /** The application, and what it comes to. */
  readonly verdict: (checked: Assessed) => string;
  readonly unreadable: (checked: Unreadable) => string;
  readonly citation: (cited: ResolvedCitation, keyDate: KeyDateUsed | undefined) => string;
  /** `, as in force on …`: the day that chose a text or a value. */
  readonly asOf: (keyDate: KeyDateUsed) => string;
  /** A report of applications, each said by `assessed`. */
  readonly reportOf: (assessed: (checked: Assessed) => string) => Report;
}

export const textFrame = (run: Run): TextFrame => {
  const { locale, columns, colour } = run;
  const words = wordsIn(locale);
  const { style, item } = paintFor(colour, columns);

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

  const asOf = ({ key, on: day }: KeyDateUsed): string =>
    `, ${words.inForceOn(dayIn(day, locale), words.keyDate[key])}`;

  const unreadable = (checked: Unreadable): string =>
    item(0, "", style("bold", at(checked))) +
    item(2, style("red", "✗"), style(["bold", "red"], words.unreadable)) +
    checked.faults.map((fault) => item(2, "·", printable(faultText(fault, locale)))).join("");

  const begin = (): string => {
    const { pack, gate, on, world } = run;
    return [
      item(0, "", `${textIn(pack.title, locale)} (${pack.id} ${pack.version}, ${words.status[pack.status]})`),
      item(0, "", `${words.labels.gate}: ${words.gate[gate]}, ${words.assessedOn(dayIn(on, locale))}`),
      item(0, "", world === "open" ? words.draft : words.submitted),
      gate === "claim" ? item(0, "", words.claims) : "",
      "\n",
    ].join("");
  };

  return {
    style,
    item,
    begin,
    asOf,
    unreadable,
    heading: (text) => `\n${item(2, "", style("bold", text))}`,
    verdict: (checked) =>
      [
        item(0, "", `${style("bold", printable(checked.title ?? words.noTitle))} ${style("dim", `(${at(checked)})`)}`),
        headline(checked),
        checked.call.from === "nowhere" && checked.call.id !== undefined
          ? item(2, style("yellow", "!"), words.callNotFound(printable(checked.call.id)))
          : "",
      ].join(""),
    citation: (cited, keyDate) => {
      const doubt = cited.certainty === "law" ? "" : ` (${words.certainty[cited.certainty]})`;
      const date = keyDate === undefined ? "" : asOf(keyDate);
      return (
        item(4, "", `${textIn(cited.document.short, locale)} ${cited.provision}${doubt}${date}`) +
        item(4, "", style("dim", cited.document.url))
      );
    },
    reportOf: (assessed) => {
      let applications = 0;
      return {
        begin,
        application: (checked) =>
          (applications++ === 0 ? "" : "\n") + (checked.kind === "assessed" ? assessed(checked) : unreadable(checked)),
        end: (counts) => (applications > 1 ? `\n${item(0, "", style("bold", words.total(applications, counts)))}` : ""),
      };
    },
  };
};

const at = ({ file, line }: Checked): string => printable(line === undefined ? file : `${file}:${line}`);
