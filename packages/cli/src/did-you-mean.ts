import { nearest } from "@kaari/core";

/** A part of a name that is shorter stands in too many names to mean one of them. */
const shortestPart = 3;

/** ` Did you mean x?` for the known name that is near, or else holds `name`; nothing where none is. */
export const didYouMean = (name: string, known: ReadonlyArray<string>): string => {
  const holding = name.length < shortestPart ? undefined : known.find((one) => one.includes(name));
  const best = nearest(name, known) ?? holding;
  return best === undefined ? "" : ` Did you mean ${best}?`;
};
