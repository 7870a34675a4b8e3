import { nearest } from "@kaari/core";

/** ` Did you mean x?` for the known name that is near, or else holds `name`; nothing where none is. */
export const didYouMean = (name: string, known: ReadonlyArray<string>): string => {
  const best = nearest(name, known) ?? known.find((one) => one.includes(name));
  return best === undefined ? "" : ` Did you mean ${best}?`;
};
