import { distance } from "fastest-levenshtein";

/** ` Did you mean x?` for the known name that is close to `name`; nothing where none is. */
export const nearest = (name: string, known: ReadonlyArray<string>): string => {
  const [best] = known
    .map((one) => ({ one, far: distance(name, one) }))
    .filter(({ one, far }) => far <= Math.max(2, one.length / 3) || one.includes(name))
    .toSorted((a, b) => a.far - b.far);
  return best === undefined ? "" : ` Did you mean ${best.one}?`;
};
