import { type Happened, lastDayOf, noted } from "../../engine/happened.ts";
import type { ProjectDraft } from "./phase-behaviour.ts";

interface Happening {
  readonly version: number;
}

/** Keeps how it was before a decision; `event` is the first of those that come with it. */
export const keepUndecided = (project: ProjectDraft, { version }: Happening): void => {
  const { happened, undecided: before } = project;
  project.undecided = { version: version - 1, happened, before };
};

/** What was recorded under a step's name stays done. */
const withSteps = (before: Happened, { happened, steps }: ProjectDraft): Happened => {
  let all = before;
  for (const step of steps) {
    const on = lastDayOf(happened, step);
    if (on !== undefined) all = noted(all, step, on);
  }
  return all;
};

/** The last decision is undone, or `every` one on the application, and what came of it counts no more. */
export const undoDecision = (project: ProjectDraft, { version: until }: Happening, every: boolean): void => {
  let { undecided } = project;
  while (every && undecided?.before !== undefined) undecided = undecided.before;
  if (undecided === undefined) return;
  project.undecided = undecided.before;
  project.happened = withSteps(undecided.happened, project);
  project.undone = [...project.undone, { from: undecided.version + 1, until }];
};
