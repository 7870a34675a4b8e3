import type { Locale } from "../../../primitives/index.ts";
import type { Actor } from "../../engine/command.ts";
import type { Named } from "../../engine/event.ts";
import type { Change, Claim, Condition, ProjectResult, Report } from "../../kaari/project.ts";
import { projectLife } from "../../kaari/project-life.ts";
import type { Role } from "../../kaari/roles.ts";
import type { KaariNames } from "../../kaari/transition.ts";
import { timeline, type TimelineEntry } from "../../questions/timeline.ts";
import { commandTitle, phaseOf, phaseTitle, stageTitle } from "../../questions/titles.ts";
import { agenda } from "../agenda.ts";
import type { AgendaEntry, AgendaQuestion, RecordedProject } from "../agenda-entry.ts";
import { type MoneyPosition, moneyPosition } from "./money-position.ts";

/** For whom a dossier is written, and when. */
export interface DossierQuestion extends AgendaQuestion {
  /** The moment, as an instant. */
  readonly at: string;
  /** The role that takes over. */
  readonly actor: Actor<Role>;
  readonly locale: Locale;
  /** How many of the last events are told; 10 when left out. */
  readonly last?: number | undefined;
}

/** What whoever takes a project over needs to know. Who the people are is not in it. */
export interface Dossier {
  readonly id: string;
  readonly title: string | undefined;
  readonly on: string;
  readonly pack: Named | undefined;
  readonly phase: { readonly id: KaariNames["phase"]; readonly title: string };
  readonly stage: { readonly id: KaariNames["stage"] | "new"; readonly title: string };
  readonly period: { readonly startsOn: string; readonly endsOn: string } | undefined;
  readonly money: MoneyPosition;
  /** Conditions that are neither confirmed nor failed. */
  readonly conditions: ReadonlyArray<Condition>;
  readonly claims: ReadonlyArray<Claim>;
  readonly changes: ReadonlyArray<Change>;
  readonly reports: ReadonlyArray<Report>;
  readonly results: ReadonlyArray<ProjectResult>;
  /** What is overdue, next, later, or waits for a fact; nothing that is done or over. */
  readonly agenda: ReadonlyArray<AgendaEntry>;
  readonly last: ReadonlyArray<TimelineEntry>;
  /** What the one before wrote down for the next. */
  readonly notes: ReadonlyArray<string>;
  /** What the role may do now, and the gates that may have to be assessed for it. */
  readonly may: ReadonlyArray<{
    readonly command: KaariNames["command"];
    readonly title: string;
    readonly gates: ReadonlyArray<KaariNames["gate"]>;
  }>;
}

const isOpen = ({ state }: AgendaEntry): boolean => state !== "done" && state !== "over";

/** A dossier of a project for the role that takes it over. */
export const dossier = (recorded: RecordedProject, question: DossierQuestion): Dossier => {
  const { project, events } = recorded;
  const { on, at, actor, locale, last = 10 } = question;
  const { stage } = project;
  const open = agenda([recorded], question).entries.filter(isOpen);
  const steps = open.flatMap(({ kind, id, gate }) => (kind === "step" && gate !== undefined ? [{ id, gate }] : []));
  return {
    id: project.stream,
    title: project.title,
    on,
    pack: project.pack,
    phase: { id: phaseOf(stage), title: phaseTitle(phaseOf(stage), locale) },
    stage: { id: stage, title: stageTitle(stage, locale) },
    period: project.period,
    money: moneyPosition(project),
    conditions: project.conditions.filter(({ state }) => state === "open" || state === "shown"),
    claims: project.claims,
    changes: project.changes,
    reports: project.reports,
    results: project.results,
    agenda: open,
    last: timeline(events, locale).slice(-last).map(withoutPeople),
    notes: events.flatMap(({ type, data }) => (type === "ProjectHandedOver" ? notesOf(data) : [])),
    may: projectLife
      .availableCommands(project, { actor, at, on, steps })
      .flatMap((one) =>
        one.available ? [{ command: one.command, title: commandTitle(one.command, locale), gates: one.gates }] : [],
      ),
  };
};

/** Who left and who came is between them. */
const withoutPeople = (entry: TimelineEntry): TimelineEntry =>
  entry.type === "ProjectHandedOver" ? { ...entry, text: "" } : entry;

const notesOf = (data: unknown): ReadonlyArray<string> =>
  typeof data === "object" && data !== null && "notes" in data && typeof data.notes === "string" ? [data.notes] : [];
