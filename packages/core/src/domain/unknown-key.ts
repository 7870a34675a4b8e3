import { excerpt, nearest, plainName } from "../primitives/index.ts";
import { type FactNode, type FactRecord, caseFileFacts } from "./fact-table.ts";
import { type InputProblem, type Path, inputProblem, pathText } from "./input-problem.ts";

const mostPlaces = 3;
const mostKeys = 12;

/** Where each key of a case file may stand, by its name without case and hyphens. */
const placesByName = (root: FactRecord): ReadonlyMap<string, ReadonlyArray<string>> => {
  const places = new Map<string, Array<string>>();
  const visit = (node: FactNode, path: ReadonlyArray<string>): void => {
    if (node.kind === "list" && "of" in node) visit(node.of, [...path, "*"]);
    if (node.kind !== "record" || !("members" in node)) return;
    for (const [name, member] of Object.entries(node.members)) {
      const place = [...path, name];
      const known = places.get(plainName(name)) ?? [];
      places.set(plainName(name), [...known, place.join(".")]);
      visit(member, place);
    }
  };
  visit(root, []);
  return places;
};

let placesOfCaseFile: ReadonlyMap<string, ReadonlyArray<string>> | undefined;

/** Places of `key` elsewhere in a case file, those under the same root first. A part of a group is a case of its own. */
const placesOf = (key: string, root: string): ReadonlyArray<string> => {
  placesOfCaseFile ??= placesByName(caseFileFacts);
  const places = (placesOfCaseFile.get(plainName(key)) ?? []).filter((place) => !place.startsWith("parts."));
  const near = (place: string) => (place.startsWith(`${root}.`) ? 0 : 1);
  return places.toSorted((a, b) => near(a) - near(b)).slice(0, mostPlaces);
};

/** `keys` as a message lists them, the first of them when there are many. */
export const keyList = (keys: ReadonlyArray<string>, most = mostKeys): string =>
  `${keys.slice(0, most).join(", ")}${keys.length > most ? " …" : ""}`;

/** The problem of a `key` that the record at `path` does not have: the key that is meant, or where it belongs. */
export const unknownKey = (path: Path, key: string, record: FactRecord): InputProblem => {
  const keys = Object.keys(record.members);
  const near = nearest(key, keys);
  const at = [...path, key];
  const suggestion = { suggestion: near ?? "" };
  if (near !== undefined && plainName(near) === plainName(key))
    return inputProblem(at, "unknown-key-near", excerpt(key), suggestion, near);
  const places = key.length > 60 ? [] : placesOf(key, pathText(path.slice(0, 1)));
  if (places.length > 0)
    return inputProblem(at, "unknown-key-elsewhere", excerpt(key), { places: places.join(", ") }, near);
  return near === undefined
    ? inputProblem(at, "unknown-key", excerpt(key), { keys: keyList(keys) })
    : inputProblem(at, "unknown-key-near", excerpt(key), suggestion, near);
};
