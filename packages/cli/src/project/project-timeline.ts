import type { CompiledPack, Locale } from "@kaari/core";
import { chapters, timeline } from "@kaari/core/lifecycle";
import type { HistoryEvent } from "@kaari/core/lifecycle/schema";
import type { Host } from "../host.ts";
import { paintFor, printable } from "../output/index.ts";
import { readEventFile } from "./event-file.ts";
import { partsNamed, partTitles } from "./named-parts.ts";
import type { LookOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";
import { type Aside, timelineText } from "./timeline-text.ts";

/** What has happened to a project, in its phases. */
export const projectTimeline = async (file: string, options: LookOptions, host: Host): Promise<string> => {
  const { lang, format } = options;
  const { events, project } = await readEventFile(file, host.cwd);
  if (format === "json") return `${JSON.stringify(timeline(events, lang), null, 2)}\n`;
  const { style, item } = paintFor(host.stdout.colour, host.stdout.columns);
  const head = item(0, "", style("bold", printable(project.title ?? project.stream)));
  const pack = await packOf(project, options, host.cwd);
  return `${head}\n${lifeTold(events, [], pack, lang, host.stdout)}`;
};

/** A history told in its chapters; rules and steps go by the titles that the pack gives them. */
export const lifeTold = (
  events: ReadonlyArray<HistoryEvent>,
  asides: ReadonlyArray<Aside>,
  pack: CompiledPack,
  locale: Locale,
  { colour, columns }: Host["stdout"],
): string => {
  const titleOf = partTitles(pack, locale);
  const notes = new Map(
    events.map((event) => [event.version, partsNamed(event).flatMap((id) => titleOf(id) ?? [])] as const),
  );
  return timelineText(chapters(timeline(events, locale), locale), { asides, notes }, locale, paintFor(colour, columns));
};
