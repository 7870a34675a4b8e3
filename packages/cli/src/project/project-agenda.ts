import { addDays, type Locale, textIn } from "@kaari/core";
import { type Agenda, agenda, type AgendaEntry } from "@kaari/core/lifecycle/agenda";
import { refuseNoDay } from "../day-asked.ts";
import type { Host } from "../host.ts";
import { dayIn, paintFor, printable } from "../output/index.ts";
import { readEventFile } from "./event-file.ts";
import { momentOf } from "./moment.ts";
import type { AgendaOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";
import { projectWords } from "./project-words.ts";
import { titleOf } from "./title-of.ts";

/** How far ahead the next things lie, where nobody says until when. */
const usualDays = 90;

/** The last day that still counts as next. @throws Refused when it is no day */
export const untilOf = ({ until }: Pick<AgendaOptions, "until">, on: string): string => {
  if (until === undefined) return addDays(on, usualDays) ?? on;
  refuseNoDay("--until", until);
  return until;
};

/** What is owed to and by projects, by day. */
export const projectAgenda = async (
  files: ReadonlyArray<string>,
  options: AgendaOptions,
  host: Host,
): Promise<string> => {
  const projects = await Promise.all(files.map((file) => readEventFile(file, host.cwd)));
  const packs = await Promise.all(projects.map(({ project }) => packOf(project, options, host.cwd)));
  const { on } = momentOf({ on: options.on }, packs[0]?.pack.jurisdiction.timeZone ?? "UTC", host);
  const until = untilOf(options, on);
  const found = agenda(projects, { on, until, packs });
  const entries = found.entries.filter(({ state }) => options.until === undefined || state !== "later");
  if (options.format === "json") return `${JSON.stringify({ on, until, ...found, entries }, null, 2)}\n`;
  return agendaText({ ...found, entries }, on, projects.length > 1, options.lang, host.stdout);
};

/** Duties without a day that are printed; they are many, and always the same. */
const mostUndated = 5;

const shownStates = ["overdue", "next", "later", "undated"] as const;

const agendaText = (
  { entries, withoutPack }: Agenda,
  on: string,
  several: boolean,
  locale: Locale,
  { colour, columns }: Host["stdout"],
): string => {
  const { style, item } = paintFor(colour, columns);
  const { agenda: words, more } = projectWords[locale];
  const count = (state: AgendaEntry["state"]): number => entries.filter((entry) => entry.state === state).length;

  const line = ({ due, title, owner, project, projectTitle, citation, provision, state }: AgendaEntry): string => {
    const day = due === undefined ? "" : `${style(state === "overdue" ? "red" : "bold", dayIn(due, locale))}  `;
    const whose = several ? `${projectTitle ?? project}: ` : "";
    const source =
      citation === undefined ? provision : `${textIn(citation.document.short, locale)} ${citation.provision}`;
    return (
      item(2, "·", day + printable(`${whose}${textIn(title, locale)} – ${titleOf("roles", owner, locale)}`)) +
      (source === undefined ? "" : item(4, "", style("dim", printable(source))))
    );
  };

  const groups = shownStates.flatMap((state) => {
    const group = entries.filter((entry) => entry.state === state);
    const shown = state === "undated" ? group.slice(0, mostUndated) : group;
    const left = group.length - shown.length;
    return group.length === 0
      ? []
      : [
          `\n${item(0, "", style("bold", words.groups[state]))}`,
          ...shown.map(line),
          left === 0 ? "" : item(4, "", style("dim", more(left))),
        ];
  });
  return [
    item(0, "", style("bold", words.title(dayIn(on, locale)))),
    ...withoutPack.map(({ project, pack }) =>
      item(0, style("yellow", "!"), printable(words.withoutPack(project, `${pack.id} ${pack.version}`))),
    ),
    ...(groups.length === 0 ? [item(0, "", words.nothing)] : groups),
    "\n",
    count("waiting") === 0 ? "" : item(0, "", style("dim", words.waiting(count("waiting")))),
    item(0, "", style("dim", words.kept(count("done"), count("over")))),
  ].join("");
};
