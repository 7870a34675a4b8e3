import type { Place } from "./fault.ts";
import type { Steps } from "./pack-texts.ts";

/**
 * Where the value at a path (`application.budget.lines.0.amount`, or its steps) stands, or the nearest record around it.
 *
 * `at` is an offset in a text: the place is then that of its character.
 */
export type PlaceOf = (path: string | Steps, at?: number) => Place | undefined;

/** A value read from a text, and where its parts stand there: asked for only when something is to be shown. */
export interface Parsed {
  readonly value: unknown;
  readonly places: () => Promise<PlaceOf>;
}

/** Levels of records and lists that a file may have. */
export const mostLevels = 64;

/** The line and column of an offset in `text`. */
export const placeIn = (text: string, offset: number): Place => {
  let line = 1;
  let from = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", from)) {
    line++;
    from = at + 1;
  }
  return { line, column: offset - from + 1 };
};

/** The steps of a path: names, and numbers of list items. */
export const stepsOf = (path: string | Steps): Steps =>
  typeof path !== "string"
    ? path
    : path === ""
      ? []
      : path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
