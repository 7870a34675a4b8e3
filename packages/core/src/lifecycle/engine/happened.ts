import type { OpenStep } from "./gate-assessment.ts";
import type { Standing } from "./standing.ts";

/** What has happened, each name once, with its latest day; the last one first. */
export type Happened = { readonly name: string; readonly on: string; readonly before: Happened } | undefined;

/** The latest day on which it happened. */
export const lastDayOf = (happened: Happened, name: string): string | undefined => {
  for (let one = happened; one !== undefined; one = one.before) if (one.name === name) return one.on;
  return undefined;
};

const without = (happened: Happened, name: string): Happened => {
  if (happened === undefined || happened.name === name) return happened?.before;
  return { name: happened.name, on: happened.on, before: without(happened.before, name) };
};

/** With what happened on a day. The list is as long as there are names, however long a history is. */
export const noted = (happened: Happened, name: string, on: string): Happened => {
  if (happened?.name === name && happened.on >= on) return happened;
  const known = lastDayOf(happened, name);
  if (known === undefined) return { name, on, before: happened };
  return { name, on: known > on ? known : on, before: without(happened, name) };
};

/** Whether a required step is done: it was recorded as done, or an event that meets it happened, since it arose. */
export const isDone = ({ fulfilled, happened }: Standing, { id, metBy = [], since = "" }: OpenStep): boolean =>
  [lastDayOf(fulfilled, id), ...metBy.map((name) => lastDayOf(happened, name))].some(
    (on) => on !== undefined && on >= since,
  );
