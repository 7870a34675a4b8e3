import {
  type TipCause,
  type CompiledPack,
  formatValue,
  type ParameterUsed,
  type ResolvedCitation,
  textIn,
  type TippedRule,
} from "@kaari/core";
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

  const cause = (because: TipCause): string => {
    switch (because.kind) {
      case "rule-added":
      case "rule-removed":
      case "rule-changed": {
        const cited = because.citations.map(citation).join("; ");
        const what =
          because.kind === "rule-changed"
            ? words.replay.ruleChanged(because.parts.map((part) => words.replay.parts[part] ?? part).join(", "))
            : words.replay[because.kind === "rule-added" ? "ruleAdded" : "ruleRemoved"];
        return `${what} (${cited})`;
      }
      case "definition":
        return words.replay.definitionChanged(
          because.label === undefined ? because.name : textIn(because.label, locale),
        );
      case "parameter": {
        const name = because.label === undefined ? because.name : textIn(because.label, locale);
        return `${name}: ${arrow(used(because.before), used(because.after))}`;
      }
      case "jurisdiction":
        return words.replay.jurisdictionChanged;
      default:
        return because satisfies never;
    }
  };

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
    application: (replayed) => {
      switch (replayed.kind) {
        case "unmoved":
          return "";
        case "unreadable":
          return (
            `\n${item(0, "", style("bold", printable(replayed.id)))}` +
            item(2, style("red", "✗"), words.unreadable) +
            replayed.faults.map((fault) => item(2, "·", printable(faultText(fault, locale)))).join("")
          );
        case "tipped": {
          const { verdict, rules } = replayed.tipped;
          const verdicts =
            verdict.before === verdict.after
              ? words.replay.verdict[verdict.after]
              : arrow(words.replay.verdict[verdict.before], words.replay.verdict[verdict.after]);
          return `\n${item(0, "", `${style("bold", printable(replayed.id))}: ${verdicts}`)}` + rules.map(rule).join("");
        }
        default:
          return replayed satisfies never;
      }
    },
    end: (counts) => `\n${item(0, "", style("bold", words.replay.total(counts)))}`,
  };
};

const named = ({ pack }: CompiledPack): string => `${pack.id} ${pack.version}`;
