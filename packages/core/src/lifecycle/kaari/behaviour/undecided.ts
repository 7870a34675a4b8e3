import { type Happened, lastDayOf, noted } from "../../engine/happened.ts";
import type { Undecided } from "../project.ts";
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

const takeBack = (project: ProjectDraft, undecided: Undecided, { version: until }: Happening): void => {
  if (undecided === undefined) return;
  project.undecided = undecided.before;
  project.happened = withSteps(undecided.happened, project);
  project.undone = [...project.undone, { from: undecided.version + 1, until }];
};

/** The last decision is undone, and what came of it counts no more. */
export const undoDecision = (project: ProjectDraft, event: Happening): void =>
  takeBack(project, project.undecided, event);

/** Every decision on the application is undone. */
export const undoAllDecisions = (project: ProjectDraft, event: Happening): void => {
  let first = project.undecided;
  while (first?.before !== undefined) first = first.before;
  takeBack(project, first, event);
};
