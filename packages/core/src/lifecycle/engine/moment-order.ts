import { epochMilliseconds } from "../../primitives/index.ts";

/** Whether an instant lies before another. Those that are written alike, with one offset, stand in the order of their letters. */
export const isBefore = (at: string, other: string): boolean => {
  const offset = other.endsWith("Z") ? "Z" : other.slice(-6);
  return at.length === other.length && at.endsWith(offset)
    ? at < other
    : epochMilliseconds(at) < epochMilliseconds(other);
};
