import { chapters, timeline } from "@kaari/core/lifecycle";
import type { Host } from "../host.ts";
import { paintFor, printable } from "../output/index.ts";
import { readEventFile } from "./event-file.ts";
import type { LookOptions } from "./project-options.ts";
import { timelineText } from "./timeline-text.ts";

/** What has happened to a project, in its phases. */
export const projectTimeline = async (file: string, { lang, format }: LookOptions, host: Host): Promise<string> => {
  const { events, project } = await readEventFile(file, host.cwd, lang);
  const entries = timeline(events, lang);
  if (format === "json") return `${JSON.stringify(entries, null, 2)}\n`;
  const paint = paintFor(host.stdout.colour, host.stdout.columns);
  const title = printable(project.title ?? project.stream);
  return `${paint.item(0, "", paint.style("bold", title))}\n${timelineText(chapters(entries, lang), [], lang, paint)}`;
};
