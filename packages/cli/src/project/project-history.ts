import { explainRefusal } from "@kaari/core/lifecycle";
import { encodeEvent, type HistoryEvent } from "@kaari/core/lifecycle/schema";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { paintFor, printable } from "../output/index.ts";
import { type Deviation, firstDeviation } from "./decided-again.ts";
import { type EventFile, readEventFile } from "./event-file.ts";
import type { HistoryOptions } from "./project-options.ts";
import { projectWords } from "./project-words.ts";

interface Answer {
  readonly text: string;
  readonly code: number;
}

/** Every event of a project in its order; or, with `--check`, whether each follows from its command. */
export const projectHistory = async (file: string, options: HistoryOptions, host: Host): Promise<Answer> => {
  const read = await readEventFile(file, host.cwd);
  if (options.check === true) return checked(read, firstDeviation(read.events), options, host);
  const { events } = read;
  if (options.format === "json")
    return { text: `${JSON.stringify(events.map(encodeEvent), null, 2)}\n`, code: exitCode.pass };
  const { style } = paintFor(host.stdout.colour, host.stdout.columns);
  const [number, name] = [String(events.length).length, Math.max(...events.map(({ type }) => type.length))];
  const row = ({ version, type, meta: { on, actor } }: HistoryEvent): string => {
    const who = actor.id === actor.role ? actor.role : `${actor.role}:${actor.id}`;
    const start = `${style("dim", String(version).padStart(number))}  ${on}  ${printable(type).padEnd(name)}`;
    return `${start}  ${style("dim", printable(who))}\n`;
  };
  return { text: events.map(row).join(""), code: exitCode.pass };
};

const checked = (
  { name, events, lines }: EventFile,
  deviation: Deviation | undefined,
  { lang, format }: HistoryOptions,
  { stdout }: Host,
): Answer => {
  const code = deviation === undefined ? exitCode.pass : exitCode.fail;
  const { style, item } = paintFor(stdout.colour, stdout.columns);
  const words = projectWords[lang];
  if (deviation === undefined) {
    const text = words.historyHolds(events.length);
    return {
      code,
      text: format === "json" ? json({ events: events.length, holds: true }) : item(0, style("green", "✓"), text),
    };
  }
  const { event, refusal } = deviation;
  const line = lines[event.version - 1];
  const message = refusal === undefined ? words.otherEvent : explainRefusal(refusal, lang);
  const text =
    format === "json"
      ? json({ events: events.length, holds: false, version: event.version, type: event.type, line, message })
      : item(0, style("red", "✗"), printable(`${name}:${line}: ${event.type}: ${message}`));
  return { code, text };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
