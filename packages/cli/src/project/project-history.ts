import type { HistoryEvent } from "@kaari/core/lifecycle/schema";
import { encodeEvent } from "@kaari/core/lifecycle/schema";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { dayIn, paintFor, printable } from "../output/index.ts";
import { readEventFile } from "./event-file.ts";
import type { HistoryOptions } from "./project-options.ts";
import { titleOf } from "./title-of.ts";

/** Every event of a project, in its order. */
export const projectHistory = async (
  file: string,
  options: HistoryOptions,
  host: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const { lang, format } = options;
  const { events } = await readEventFile(file, host.cwd, lang);
  if (format === "json") return { text: `${JSON.stringify(events.map(encodeEvent), null, 2)}\n`, code: exitCode.pass };
  const { style, item } = paintFor(host.stdout.colour, host.stdout.columns);
  const width = String(events.length).length;
  const row = ({ version, type, meta }: HistoryEvent): string =>
    item(
      0,
      style("dim", String(version).padStart(width)),
      `${dayIn(meta.on, lang)}  ${type}  ${style("dim", printable(`${titleOf("roles", meta.actor.role, lang)}`))}`,
    );
  return { text: events.map(row).join(""), code: exitCode.pass };
};
