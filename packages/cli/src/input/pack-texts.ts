/** The steps to a value: keys, and numbers of list items. */
export type Steps = ReadonlyArray<string | number>;

const feelPlaces = [
  "rules/*/when",
  "rules/*/require",
  "rules/*/values/*",
  "definitions/*/value",
  "tables/*/inputs/*",
  "tables/*/rows/*/when/*",
  "tables/*/rows/*/then",
  "requirements/*/when",
  "requirements/*/by",
  "requirements/*/since",
  "obligations/*/when",
  "obligations/*/due",
  "obligations/*/since",
].map((place) => place.split("/"));

/** Places of a pack whose values are numbers, flags or facts; everything else in a pack is text. */
const valuePlaces = ["calls", "criteria", "examples/*/facts", "examples/*/with"].map((place) => place.split("/"));

const fits = (place: ReadonlyArray<string>, steps: Steps): boolean =>
  place.every((step, index) => step === "*" || step === steps[index]);

/** Whether FEEL stands at `steps` of a pack. */
export const isFeelAt = (steps: Steps): boolean =>
  feelPlaces.some((place) => place.length === steps.length && fits(place, steps));

/** Whether what stands at `steps` of a pack is taken as it is written: `1.0` is two digits and a point, not a number. */
export const isTextAt = (steps: Steps): boolean =>
  !valuePlaces.some((place) => place.length <= steps.length && fits(place, steps));

/** Top-level keys of a pack under which FEEL stands, and the keys that hold it. */
export const feelSections: ReadonlySet<string> = new Set(feelPlaces.flatMap(([section = ""]) => [section]));
export const feelKeys: ReadonlySet<string> = new Set(["when", "require", "value", "then", "by", "due", "since"]);
