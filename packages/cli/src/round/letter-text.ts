import type { Locale } from "@kaari/core";
import { formatEuros, formatPoints, type Letter, type LetterCriterion, roundSentence } from "@kaari/core/lifecycle";
import { paintFor, printable } from "../output/index.ts";
import { roundWords } from "./round-words.ts";

/** A feedback letter as plain text, in lines that fit on a page. */
export const letterText = (letter: Letter, locale: Locale): string => {
  const { item } = paintFor(false, 80);
  const words = roundWords[locale];
  const say = words.letter;
  const { place, points, most, ranked, outcome, amount, requested, reasons, feedback, threshold } = letter;
  const written = (number: number | string): string => formatPoints(String(number), locale);
  const put = (mark: string, text: string, indent = 0): string => item(indent, mark, printable(text));
  const part = (title: string, lines: ReadonlyArray<string>): string =>
    lines.length === 0 ? "" : `\n${title}\n${lines.join("")}`;
  const list = (title: string, texts: ReadonlyArray<string>): ReadonlyArray<string> =>
    texts.map((text) => put("", `${title}: ${text}`, 2));

  const criterion = (one: LetterCriterion): string => {
    const said = [
      say.points(written(one.points), written(one.most)),
      ...(one.weight === 1 ? [] : [say.weight(written(one.weight))]),
      ...(one.threshold === undefined ? [] : [say.threshold(written(one.threshold))]),
    ];
    return [
      put("·", `${one.title[locale]}: ${said.join(", ")}`),
      ...list(say.strengths, one.strengths),
      ...list(say.weaknesses, one.weaknesses),
      ...list(say.why, one.reasons === undefined ? [] : [one.reasons]),
    ].join("");
  };

  const isFunding = letter.round.kind === "funding" && outcome !== "withdrawn";
  const proposal = (): string => {
    if ((outcome === "in-full" || outcome === "in-part") && amount !== undefined && requested !== undefined)
      return say.support(formatEuros(amount, locale), formatEuros(requested, locale));
    return outcome === "tied-at-line" || outcome === "awaits-statement" ? say.open : say.noSupport;
  };
  const scored = [
    ...(points === undefined ? [] : [say.points(written(points), written(most))]),
    ...(points === undefined || threshold === undefined ? [] : [say.threshold(written(threshold))]),
  ];
  return [
    put("", letter.applicant),
    put("", letter.title),
    put("", letter.round.title),
    place === undefined ? "" : `\n${put("", say.place(place, ranked))}`,
    scored.length === 0 ? "" : put("", scored.join(", ")),
    isFunding ? `\n${put("", `${say.proposal}: ${proposal()}`)}` : "",
    part(
      say.why,
      reasons.map((reason) => put("·", roundSentence(reason, locale))),
    ),
    part(say.byCriterion, letter.criteria.map(criterion)),
    part(say.feedback, feedback === undefined ? [] : [put("", feedback)]),
    isFunding ? `\n${put("", say.notDecision)}` : "",
  ].join("");
};
