import {
  type TipCause,
  type CompiledPack,
  formatValue,
  type LocalizedText,
  type ParameterUsed,
  type ResolvedCitation,
  textIn,
  type TippedRule,
} from "@kaari/core";
import { match } from "ts-pattern";
import { faultText } from "../input/index.ts";
import { dayIn, paintFor, printable } from "../output/index.ts";
import { wordsIn } from "../words/index.ts";
import type { ReplayReport, ReplayRun } from "./replay-json.ts";

/** For a person at a terminal: the applications that tip, each rule that tips them, and why. */
export const replayText = ({ before, after, gate, on, locale, colour, columns }: ReplayRun): ReplayReport => {
  const words = wordsIn(locale);
  const { style, item } = paintFor(colour, columns);
  const arrow = (from: string, to: string): string => `${from} → ${style("bold", to)}`;

  const citation = ({ document, provision }: ResolvedCitation): string =>
    `${textIn(document.short, locale)} ${provision}`;

  const used = ({ value, citation: cited, holds }: ParameterUsed): string => {
    const origin = [
      ...(cited === undefined ? [] : [citation(cited)]),
      ...(holds === undefined ? [] : [words.from(dayIn(holds.from, locale))]),
    ];
    return `${printable(formatValue(value, locale))}${origin.length === 0 ? "" : ` (${origin.join(", ")})`}`;
  };

  const cited = ({ citations }: { readonly citations: ReadonlyArray<ResolvedCitation> }): string =>
    ` (${citations.map(citation).join("; ")})`;

  const called = ({ name, label }: { readonly name: string; readonly label?: LocalizedText | undefined }): string =>
    label === undefined ? name : textIn(label, locale);

  const cause = (because: TipCause): string =>
    match(because)
      .with({ kind: "rule-added" }, (added) => words.replay.ruleAdded + cited(added))
      .with({ kind: "rule-removed" }, (removed) => words.replay.ruleRemoved + cited(removed))
      .with({ kind: "rule-changed" }, (changed) => {
        const parts = changed.parts.map((part) => words.replay.parts[part] ?? part);
        return words.replay.ruleChanged(parts.join(", ")) + cited(changed);
      })
      .with({ kind: "definition" }, (definition) => words.replay.definitionChanged(called(definition)))
      .with(
        { kind: "parameter" },
        (parameter) => `${called(parameter)}: ${arrow(used(parameter.before), used(parameter.after))}`,
      )
      .with({ kind: "jurisdiction" }, () => words.replay.jurisdictionChanged)
      .exhaustive();

  const outcome = (given: TippedRule["before"]): string =>
    given === undefined ? words.replay.absent : words.outcome[given];

  const rule = ({ rule: id, part, title, before: was, after: is, because }: TippedRule): string => {
    const of = part === undefined ? "" : `${words.part(part + 1)}: `;
    return (
      item(2, "·", `${of}${textIn(title, locale)}: ${arrow(outcome(was), outcome(is))}`) +
      because.map((each) => item(4, "", cause(each))).join("") +
      item(4, "", style("dim", id))
    );
  };

  return {
    begin: () =>
      item(0, "", arrow(named(before), named(after))) +
      item(0, "", `${words.labels.gate}: ${words.gate[gate]}, ${words.assessedOn(dayIn(on, locale))}`),
    application: (replayed) =>
      match(replayed)
        .with({ kind: "unmoved" }, () => "")
        .with(
          { kind: "unreadable" },
          ({ id, faults }) =>
            `\n${item(0, "", style("bold", printable(id)))}` +
            item(2, style("red", "✗"), words.unreadable) +
            faults.map((fault) => item(2, "·", printable(faultText(fault, locale)))).join(""),
        )
        .with({ kind: "tipped" }, ({ id, tipped: { verdict, rules } }) => {
          const verdicts =
            verdict.before === verdict.after
              ? words.replay.verdict[verdict.after]
              : arrow(words.replay.verdict[verdict.before], words.replay.verdict[verdict.after]);
          return `\n${item(0, "", `${style("bold", printable(id))}: ${verdicts}`)}` + rules.map(rule).join("");
        })
        .exhaustive(),
    end: (counts) => `\n${item(0, "", style("bold", words.replay.total(counts)))}`,
  };
};

const named = ({ pack }: CompiledPack): string => `${pack.id} ${pack.version}`;
