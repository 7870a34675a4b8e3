import type { DutyNature } from "../../rules/index.ts";

/**
 * Where a duty stands on a day.
 *
 * - `overdue`: its day has passed; due today is not overdue
 * - `next`: due on the day asked or after it, by the end of the time asked about
 * - `later`: due after that
 * - `undated`: no day is set
 * - `waiting`: whether it is owed, or until when, waits for facts
 * - `over`: a keeping or a right whose last day has passed
 * - `done`: the records say so
 */
export const dueStates = ["overdue", "next", "later", "undated", "waiting", "over", "done"] as const;
export type DueState = (typeof dueStates)[number];

/** What a duty is judged by. */
export interface Dated {
  readonly nature: DutyNature;
  readonly due: string | undefined;
  readonly waitingFor: ReadonlyArray<string>;
  readonly doneOn: string | undefined;
}

export const dueState = (
  { nature, due, waitingFor, doneOn }: Dated,
  { on, until }: { readonly on: string; readonly until: string },
): DueState => {
  if (doneOn !== undefined) return "done";
  if (waitingFor.length > 0) return "waiting";
  if (due === undefined) return "undated";
  if (due < on) return nature === "deed" ? "overdue" : "over";
  return due <= until ? "next" : "later";
};
