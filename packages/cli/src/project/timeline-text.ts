import type { Locale } from "@kaari/core";
import type { Chapter, TimelineEntry } from "@kaari/core/lifecycle";
import { dayIn, type Paint, printable } from "../output/index.ts";

/** Something told between two events: `after` is the version of the event before it. */
export interface Aside {
  readonly after: number;
  readonly on: string;
  readonly mark: string;
  readonly title: string;
  readonly lines: ReadonlyArray<string>;
}

/** What is told beside what the events say themselves. */
export interface Beside {
  readonly asides: ReadonlyArray<Aside>;
  /** Lines under an event, by its version: rules and steps by their titles. */
  readonly notes: ReadonlyMap<number, ReadonlyArray<string>>;
}

/** Chapters of a project's life, for a person at a terminal. */
export const timelineText = (
  chapters: ReadonlyArray<Chapter>,
  { asides, notes }: Beside,
  locale: Locale,
  { style, item }: Paint,
): string => {
  const sentence = (text: string): string => printable(text.charAt(0).toLocaleUpperCase(locale) + text.slice(1));

  const dated = (on: string, before: string): string =>
    on === before ? "" : `\n${item(2, "", style("dim", dayIn(on, locale)))}`;

  const head = ({ title, by }: TimelineEntry): string =>
    item(4, style("green", "●"), `${style("bold", printable(title))} ${style("dim", `– ${printable(by.title)}`)}`);

  const said = (entry: TimelineEntry, before: TimelineEntry | undefined): string => {
    const again = before?.on === entry.on && before.title === entry.title && before.by.id === entry.by.id;
    const own = notes.get(entry.version) ?? [];
    // A step is told by its title where the pack has one.
    const text = entry.type === "RequirementFulfilled" && own.length > 0 ? "" : entry.text;
    return [
      again ? "" : head(entry),
      text === "" ? "" : item(6, "", sentence(text)),
      ...own.map((note) => item(6, style("dim", "§"), style("dim", printable(note)))),
      entry.reached === undefined ? "" : item(6, style("cyan", "→"), style("cyan", entry.reached)),
    ].join("");
  };

  const asideText = ({ mark, title, lines }: Aside): string =>
    item(4, style("yellow", mark), style(["bold", "yellow"], printable(title))) +
    lines
      .map((line) =>
        line.startsWith("→ ") ? item(6, style("green", "→"), printable(line.slice(2))) : item(6, "", sentence(line)),
      )
      .join("");

  const body = ({ entries }: Chapter): string => {
    let day = "";
    let before: TimelineEntry | undefined;
    let text = "";
    for (const entry of entries) {
      text += dated(entry.on, day) + said(entry, before);
      before = entry;
      day = entry.on;
      for (const aside of asides.filter(({ after }) => after === entry.version)) {
        text += dated(aside.on, day) + asideText(aside);
        day = aside.on;
        before = undefined;
      }
    }
    return text;
  };

  return chapters
    .map((chapter, index) => {
      const { title, from, until } = chapter;
      const period = from === until ? dayIn(from, locale) : `${dayIn(from, locale)} – ${dayIn(until, locale)}`;
      const line = `${style(["bold", "cyan"], title.toLocaleUpperCase(locale))}  ${style("dim", period)}`;
      return (index === 0 ? "" : "\n") + item(0, "", line) + body(chapter);
    })
    .join("");
};
