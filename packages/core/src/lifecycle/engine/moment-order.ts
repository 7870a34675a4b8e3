import { epochMilliseconds } from "../../primitives/index.ts";

/** Where the offset begins in an instant with seconds: `2026-01-31T12:00:00`. */
const withSeconds = 19;

/** Instants that are written alike, to the second with one offset, stand in the order of their letters. */
const isAlike = (one: string, other: string): boolean => {
  if (one.length !== other.length || one.charCodeAt(withSeconds - 3) !== other.charCodeAt(withSeconds - 3))
    return false;
  for (let index = withSeconds; index < one.length; index++)
    if (one.charCodeAt(index) !== other.charCodeAt(index)) return false;
  return true;
};

/** Whether an instant lies before another. */
export const isBefore = (at: string, other: string): boolean => {
  if (at === other) return false;
  return isAlike(at, other) && at.length > withSeconds ? at < other : epochMilliseconds(at) < epochMilliseconds(other);
};
