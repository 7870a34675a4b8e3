import type { Locale } from "@kaari/core";
import {
  formatEuros,
  formatPoints,
  placesThatTell,
  type RankedApplication,
  type Ranking,
  roundSentence,
} from "@kaari/core/lifecycle";
import { wrapAnsi } from "fast-wrap-ansi";
import type { Channel } from "../host.ts";
import { paintFor, printable } from "../output/index.ts";
import { roundWords } from "./round-words.ts";

/** Reasons that the columns and the line of money tell already. */
const told: ReadonlySet<string> = new Set(["in-full", "money-ran-out", "idea-feedback"]);
const [placeWidth, pointsWidth, moneyWidth] = [5, 8, 16];

const left = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - text.length));
const right = (text: string, width: number): string => " ".repeat(Math.max(0, width - text.length)) + text;

/** The list of a round as a committee reads it. */
export const roundText = (ranking: Ranking, locale: Locale, { colour, columns }: Channel): string => {
  const words = roundWords[locale];
  const width = Math.min(Math.max(columns, 60), 100);
  const { item, style } = paintFor(colour, width);
  const { applications, ranked, money, ties } = ranking;
  const places = placesThatTell(applications.flatMap(({ points }) => (points === undefined ? [] : [points])));
  const euros = (minor: number): string => formatEuros(minor, locale);
  const titled = (id: string): string => printable(applications.find((one) => one.id === id)?.title ?? id);
  const withPlaces = applications.some(({ place }) => place !== undefined);
  const withMoney = money !== undefined;
  const indent = withPlaces ? placeWidth + pointsWidth + 1 : 2;
  const room = width - indent - (withMoney ? 2 * moneyWidth : 0);

  const cells = (place: string, points: string, title: string, asked: string, proposed: string): string =>
    [
      withPlaces ? `${right(place, placeWidth)}${right(points, pointsWidth)} ` : "  ",
      withMoney ? left(title, room) + right(asked, moneyWidth) + right(proposed, moneyWidth) : title,
    ]
      .join("")
      .trimEnd();

  const rowOf = (one: RankedApplication): string => {
    const { place, points, title, applicant, requested, amount, outcome, reasons } = one;
    const [first = "", ...rest] = wrapAnsi(printable(title), room - 1, { hard: true }).split("\n");
    const proposed = outcome === "in-full" || outcome === "in-part" ? euros(amount ?? 0) : words.outcome[outcome];
    const head = cells(
      place === undefined ? "" : `${place}.`,
      points === undefined ? "" : formatPoints(points, locale, { places, aligned: true }),
      first,
      requested === undefined ? "" : euros(requested),
      proposed,
    );
    const why = reasons.filter(({ reason }) => !told.has(reason)).map((reason) => roundSentence(reason, locale));
    return [
      `${head}\n`,
      ...rest.map((line) => `${" ".repeat(indent)}${line}\n`),
      item(indent, "", printable(applicant)),
      ...why.map((sentence) => item(indent, "·", printable(sentence))),
    ].join("");
  };

  const inList = applications.filter((one) => one.outcome !== "not-eligible" && one.outcome !== "withdrawn");
  const others = applications.filter((one) => !inList.includes(one));
  const firstBelow = inList.findIndex(({ outcome }) => outcome === "money-ran-out" || outcome === "tied-at-line");
  const rule = (text: string): string => {
    const head = `── ${text} `;
    return `${style("bold", head + "─".repeat(Math.max(2, width - head.length)))}\n`;
  };
  const line = (): string => (money === undefined ? "" : rule(words.line(euros(money.granted), euros(money.left))));

  const open = ties.flatMap((tie) => tie.open);
  return [
    item(0, "", style("bold", printable(ranking.title))),
    item(
      0,
      "",
      [words.head(applications.length, ranked), ...(withMoney ? [words.money(euros(money.available))] : [])].join(
        " · ",
      ),
    ),
    "\n",
    `${style("dim", cells(...words.columns))}\n`,
    ...inList.flatMap((one, index) => [...(index === firstBelow ? [line()] : []), rowOf(one)]),
    ...(withMoney && firstBelow === -1 ? [rule(words.enough(euros(money.granted), euros(money.left)))] : []),
    ...(others.length === 0 ? [] : [`\n${style("bold", words.unranked)}\n`, ...others.map(rowOf)]),
    ...(withMoney && (money.reserved > 0 || money.next.length > 0) ? ["\n"] : []),
    ...(withMoney && money.reserved > 0 ? [item(0, "", words.reserved(euros(money.reserved)))] : []),
    ...(withMoney && money.next.length > 0 ? [item(0, "", `${words.next}: ${money.next.map(titled).join("; ")}`)] : []),
    ...(open.length === 0 ? [] : [`\n${style("yellow", words.openTies)}\n`]),
    ...open.map((ids) => item(0, "·", ids.map(titled).join("; "))),
  ].join("");
};
