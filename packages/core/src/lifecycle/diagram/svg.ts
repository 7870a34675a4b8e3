import { type Locale, textIn } from "../../primitives/index.ts";
import type { LifecycleDefinition } from "../definition/definition.ts";
import { type Arrow, arrowsOf, titles } from "./arrow.ts";
import { box, type Box, layout, type Line } from "./layout.ts";

const style = [
  "text{font:13px sans-serif;fill:#1b1b1b}",
  ".phase{font-weight:bold}",
  ".band{fill:#f4f6f8}",
  ".stage{fill:#fff;stroke:#345;stroke-width:1.5}",
  ".final{stroke-width:4}",
  ".line{fill:none;stroke:#567;stroke-width:1.2;stroke-linejoin:round}",
  ".back{stroke-dasharray:5 3}",
  ".badge{fill:#fff;stroke:#567}",
  ".number{font-size:10px;text-anchor:middle}",
  ".name{text-anchor:middle}",
].join("");

/**
 * A definition as an SVG picture: a row of stages for each phase, numbered arrows, and below them what each number stands for.
 *
 * A thick frame is an end, a dashed arrow a way back. What leaves a stage as it is is not drawn.
 */
export const svg = (definition: LifecycleDefinition, locale: Locale): string => {
  const { phases, stages } = definition;
  const title = textIn(definition.title, locale);
  const arrows = arrowsOf(definition, locale);
  const rows = phases.map(({ id }) => stages.filter(({ phase }) => phase === id).map((stage) => stage.id));
  const drawn = layout(rows, arrows);
  const nameOf = titles(stages, locale);
  const finals = new Set(stages.filter(({ final }) => final === true).map(({ id }) => id));
  const legend = drawn.lines.flatMap(({ arrow }, index) => legendOf(arrow, index, nameOf));
  const begins = arrows.filter(({ from }) => from === "new").flatMap((arrow) => legendOf(arrow, undefined, nameOf));
  const entries = [...begins, ...legend];
  const width = Math.max(drawn.width, 900);
  const height = drawn.height + entries.length * 18 + 20;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${style}</style>`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="#567"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...phases.flatMap((phase, row) => bandOf(textIn(phase.title, locale), drawn.boxes, row, drawn.width)),
    ...drawn.lines.map(lineOf),
    ...drawn.boxes.map((each) => stageOf(each, nameOf(each.id), finals.has(each.id))),
    ...drawn.lines.map(badgeOf),
    ...entries.map((text, index) => `<text x="16" y="${drawn.height + index * 18 + 10}">${escaped(text)}</text>`),
    "</svg>",
    "",
  ].join("\n");
};

const bandOf = (title: string, boxes: ReadonlyArray<Box>, row: number, width: number): ReadonlyArray<string> => {
  const y = boxes.find((each) => each.row === row)?.y;
  if (y === undefined) return [];
  return [
    `<rect class="band" x="8" y="${y - 6}" width="${width - 16}" height="${box.height + 12}"/>`,
    `<text class="phase" x="16" y="${y + box.height / 2 + 4}">${escaped(title)}</text>`,
  ];
};

const stageOf = ({ x, y }: Box, name: string, isFinal: boolean): string =>
  `<rect class="stage${isFinal ? " final" : ""}" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="8"/>` +
  `<text class="name" x="${x + box.width / 2}" y="${y + box.height / 2 + 4}">${escaped(name)}</text>`;

const lineOf = ({ arrow, points }: Line): string =>
  `<path class="line${arrow.isBack ? " back" : ""}" d="M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join(" ")}" marker-end="url(#head)"/>`;

const badgeOf = ({ badge: [x, y] }: Line, index: number): string =>
  `<circle class="badge" cx="${round(x)}" cy="${round(y)}" r="9"/><text class="number" x="${round(x)}" y="${round(y) + 3.5}">${index + 1}</text>`;

const legendOf = (
  { from, to, labels }: Arrow,
  index: number | undefined,
  nameOf: (id: string) => string,
): ReadonlyArray<string> => {
  const [start, number] = index === undefined ? ["", ""] : [`${nameOf(from)} `, `${index + 1}  `];
  return labels.map(({ what, who }) => `${number}${start}→ ${nameOf(to)}: ${what} — ${who}`);
};

const round = (length: number): number => Math.round(length * 10) / 10;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text in which nothing means anything to XML; characters that XML does not have are left out. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? "");
