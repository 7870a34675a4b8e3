import { distance } from "fastest-levenshtein";

const longestName = 60;

/** A name without what people vary in: case, hyphens, underscores, spaces. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The candidate that `name` is most likely meant to be; undefined when none is near. */
export const nearest = (name: string, candidates: Iterable<string>): string | undefined => {
  if (name.length > longestName) return undefined;
  const plain = plainName(name);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const other = plainName(candidate);
    const edits = distance(plain, other);
    if (edits < least && edits <= Math.max(1, Math.floor(Math.max(plain.length, other.length) / 3))) {
      best = candidate;
      least = edits;
    }
  }
  return best;
};
