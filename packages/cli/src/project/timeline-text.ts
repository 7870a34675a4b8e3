import type { Locale } from "@kaari/core";
import type { Chapter, TimelineEntry } from "@kaari/core/lifecycle";
import { dayIn, type Paint, printable } from "../output/index.ts";

/** Something told between two events: `after` is the version of the event before it. */
export interface Aside {
  readonly after: number;
  readonly mark: string;
  readonly title: string;
  readonly lines: ReadonlyArray<string>;
}

/** Chapters of a project's life, for a person at a terminal. */
export const timelineText = (
  chapters: ReadonlyArray<Chapter>,
  asides: ReadonlyArray<Aside>,
  locale: Locale,
  { style, item }: Paint,
): string => {
  let day = "";
  const said = (entry: TimelineEntry): string => {
    const date = entry.on === day ? "" : `\n${item(2, "", style("dim", dayIn(entry.on, locale)))}`;
    day = entry.on;
    const by = style("dim", ` – ${printable(entry.by.title)}`);
    return [
      date,
      item(4, style("green", "●"), `${style("bold", printable(entry.title))}${by}`),
      entry.text === "" ? "" : item(6, "", printable(entry.text)),
      entry.reached === undefined ? "" : item(6, style("cyan", "→"), style("cyan", entry.reached)),
      ...asides.filter(({ after }) => after === entry.version).map(aside),
    ].join("");
  };
  const aside = ({ mark, title, lines }: Aside): string =>
    item(4, style("red", mark), style("bold", printable(title))) +
    lines.map((line) => item(6, "", printable(line))).join("");
  return chapters
    .map(({ title, from, until, entries }, index) => {
      const period = from === until ? dayIn(from, locale) : `${dayIn(from, locale)} – ${dayIn(until, locale)}`;
      const head = item(0, "", `${style(["bold", "cyan"], title.toLocaleUpperCase(locale))}  ${style("dim", period)}`);
      return (index === 0 ? "" : "\n") + head + entries.map(said).join("");
    })
    .join("");
};
