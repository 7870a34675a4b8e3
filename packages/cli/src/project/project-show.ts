import type { Locale } from "@kaari/core";
import type { Project } from "@kaari/core/lifecycle";
import type { Host } from "../host.ts";
import { dayIn, paintFor, printable } from "../output/index.ts";
import { readEventFile } from "./event-file.ts";
import { momentOf } from "./moment.ts";
import { moneyIn } from "./money-in.ts";
import type { LookOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";
import { moneyOf, type OpenCommand, openCommands, phaseOf } from "./project-standing.ts";
import { projectJson } from "./project-json.ts";
import { projectWords } from "./project-words.ts";
import { titleOf } from "./title-of.ts";

/** Where a project stands, and what may be done. */
export const projectShow = async (file: string, options: LookOptions, host: Host): Promise<string> => {
  const { project } = await readEventFile(file, host.cwd);
  const pack = await packOf(project, options, host.cwd);
  const moment = momentOf({ on: options.on }, pack.pack.jurisdiction.timeZone, host);
  const open = openCommands(project, moment, pack);
  if (options.format === "json") return projectJson(project, moment.on, open);
  return projectText(project, moment.on, open, options.lang, host.stdout);
};

const projectText = (
  project: Project,
  on: string,
  open: ReadonlyArray<OpenCommand>,
  locale: Locale,
  { colour, columns }: Host["stdout"],
): string => {
  const { style, item } = paintFor(colour, columns);
  const words = projectWords[locale];
  const money = (amount: number): string => moneyIn(amount, locale);
  const line = (label: string, text: string): string => item(2, "", `${label}: ${printable(text)}`);
  const heading = (text: string): string => `\n${item(2, "", style("bold", text))}`;
  const listed = (title: string, lines: ReadonlyArray<string>): string =>
    lines.length === 0 ? "" : heading(title) + lines.map((one) => item(2, "·", printable(one))).join("");
  const { granted, paid, openAdvance, left } = moneyOf(project);
  const phase = phaseOf(project);
  const command = ({ command: id, roles }: OpenCommand): string =>
    `${titleOf("commands", id, locale)} (${id}): ${roles.map((role) => titleOf("roles", role, locale)).join(", ")}`;

  return [
    item(
      0,
      "",
      `${style("bold", printable(project.title ?? project.stream))} ${style("dim", `(${printable(project.stream)})`)}`,
    ),
    line(
      words.stage,
      titleOf("stages", project.stage, locale) + (phase === undefined ? "" : ` (${titleOf("phases", phase, locale)})`),
    ),
    project.period === undefined
      ? ""
      : line(words.period, `${dayIn(project.period.startsOn, locale)} – ${dayIn(project.period.endsOn, locale)}`),
    project.pack === undefined ? "" : line(words.pack, `${project.pack.id} ${project.pack.version}`),
    project.informationBy === undefined ? "" : line(words.informationBy, dayIn(project.informationBy, locale)),
    granted === 0
      ? ""
      : heading(words.money) +
        line(words.granted, money(granted)) +
        line(words.paid, money(paid)) +
        line(words.openAdvance, money(openAdvance)) +
        line(words.left, money(left)),
    listed(
      words.conditions,
      project.conditions
        .filter(({ state }) => state !== "met")
        .map(
          ({ id, text, by, state }) =>
            `${id}: ${text}${by === undefined ? "" : ` (${dayIn(by, locale)})`} – ${words.states[state]}`,
        ),
    ),
    listed(
      words.claims,
      project.claims.map(
        ({ id, state, support, paid: out, cleared }) =>
          `${id}: ${words.states[state]}${support === 0 ? "" : `, ${words.support} ${money(support)}`}${
            state === "paid" ? ` (${words.paidOut} ${money(out)}, ${words.cleared} ${money(cleared)})` : ""
          }`,
      ),
    ),
    listed(
      words.changes,
      project.changes
        .filter(({ state }) => state === "pending")
        .map(({ id, pendingOn }) => `${id} (${dayIn(pendingOn, locale)})`),
    ),
    listed(
      words.results,
      project.results.map(
        ({ title, state, embedded, transfers }) =>
          `${title}: ${words.states[state]}${embedded ? `, ${words.embedded}` : ""}${transfers === 0 ? "" : `, ${words.transfers(transfers)}`}`,
      ),
    ),
    listed(
      words.clocks,
      project.clocks.map(
        ({ clock, until, provision }) => `${words.clock[clock]}: ${dayIn(until, locale)} (${provision})`,
      ),
    ),
    listed(words.leadsOn(dayIn(on, locale)), open.filter((one) => one.leadsOn).map(command)),
    listed(words.alsoOpen, open.filter((one) => !one.leadsOn).map(command)),
    open.length === 0 ? `\n${item(2, "", words.nothingOpen)}` : "",
  ].join("");
};
