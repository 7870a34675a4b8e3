import type { ProjectDraft } from "./phase-behaviour.ts";

interface Happening {
  readonly version: number;
}

/** Keeps how it was before a decision; `event` is the first of those that come with it. */
export const keepUndecided = (project: ProjectDraft, { version }: Happening): void => {
  const { happened, undecided: before } = project;
  project.undecided = { version, happened, before };
};

/** The last decision is undone, or `every` one on the application, and what came of it counts no more. */
export const undoDecision = (project: ProjectDraft, until: number, every: boolean): void => {
  let { undecided } = project;
  if (every) while (undecided?.before !== undefined) undecided = undecided.before;
  if (undecided === undefined) return;
  project.undecided = undecided.before;
  project.happened = undecided.happened;
  project.undone = [...project.undone, { from: undecided.version, until }];
};
