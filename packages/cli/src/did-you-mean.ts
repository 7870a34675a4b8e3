import { type LocalizedText, nearest } from "@kaari/core";

/** A part of a name that is shorter stands in too many names to mean one of them. */
const shortestPart = 3;

/** The known name that is near, or else holds `name`. */
export const meant = (name: string, known: ReadonlyArray<string>): string | undefined =>
  nearest(name, known) ?? (name.length < shortestPart ? undefined : known.find((one) => one.includes(name)));

/** ` Did you mean x?` for the name that is meant; nothing where none is. */
export const didYouMean = (name: string, known: ReadonlyArray<string>): string => {
  const best = meant(name, known);
  return best === undefined ? "" : ` Did you mean ${best}?`;
};

/** The same in each language, before what else there is to do. */
export const orElse = (name: string, known: ReadonlyArray<string>, { fi, sv, en }: LocalizedText): LocalizedText => {
  const best = meant(name, known);
  return best === undefined
    ? { fi, sv, en }
    : { fi: `Tarkoititko ${best}? ${fi}`, sv: `Menade du ${best}? ${sv}`, en: `Did you mean ${best}? ${en}` };
};
