import type { Locale } from "../../primitives/index.ts";
import type { Assessed, LifecycleEvent } from "../engine/event.ts";
import { projectLife } from "../kaari/project-life.ts";
import type { KaariNames } from "../kaari/transition.ts";
import { tellEvent } from "./tell-event.ts";
import { phaseOf, phaseTitle, roleTitle, stageTitle } from "./titles.ts";

/** One thing that happened, as a person reads it. */
export interface TimelineEntry {
  /** Place in the history, from 1. */
  readonly version: number;
  readonly type: string;
  readonly on: string;
  readonly at: string;
  /** Phase and stage that the project was at after it. */
  readonly phase: KaariNames["phase"];
  readonly stage: KaariNames["stage"] | "new";
  /** What people call the stage, where this event led to it; undefined where the project stayed. */
  readonly reached: string | undefined;
  readonly title: string;
  /** What it says besides; empty where it says nothing. */
  readonly text: string;
  readonly by: { readonly role: KaariNames["role"]; readonly id: string; readonly title: string };
  /** The gate and the pack that it rests on. */
  readonly assessed: Assessed | undefined;
  /** The plugin whose event it is, where it is not core's own. */
  readonly plugin: { readonly name: string; readonly version: string } | undefined;
}

/** A stretch of a project's life in one phase; a phase that is come back to has a chapter of its own. */
export interface Chapter {
  readonly phase: KaariNames["phase"];
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly entries: ReadonlyArray<TimelineEntry>;
}

/**
 * What has happened to a project, first to last.
 *
 * @throws CorruptHistory when the events cannot have followed one another.
 */
export const timeline = (
  history: ReadonlyArray<LifecycleEvent<KaariNames>>,
  locale: Locale,
): ReadonlyArray<TimelineEntry> => {
  let project = projectLife.initial;
  return history.map((event): TimelineEntry => {
    const before = project.stage;
    project = projectLife.evolve(project, event);
    const { stage } = project;
    const { at, on, actor, assessed, plugin } = event.meta;
    return {
      version: event.version,
      type: event.type,
      on,
      at,
      phase: phaseOf(stage),
      stage,
      reached: stage === before ? undefined : stageTitle(stage, locale),
      ...tellEvent(event, locale),
      by: { ...actor, title: roleTitle(actor.role, locale) },
      assessed,
      plugin,
    };
  });
};

/** A timeline phase by phase. */
export const chapters = (entries: ReadonlyArray<TimelineEntry>, locale: Locale): ReadonlyArray<Chapter> => {
  const found: Array<{ readonly phase: KaariNames["phase"]; readonly entries: Array<TimelineEntry> }> = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last?.phase === entry.phase) last.entries.push(entry);
    else found.push({ phase: entry.phase, entries: [entry] });
  }
  return found.map((chapter) => ({
    ...chapter,
    title: phaseTitle(chapter.phase, locale),
    from: chapter.entries[0]?.on ?? "",
    until: chapter.entries.at(-1)?.on ?? "",
  }));
};
