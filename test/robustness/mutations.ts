import { caseFileFacts, factAt } from "@kaari/core";
import { edgeValue, hostileValue } from "./hostile-values.ts";
import type { Random } from "./random.ts";

type Path = ReadonlyArray<string | number>;
/** What stands at a path of a file. */
export type Place = { readonly path: Path; readonly value: unknown };

/** Every place below the root of a file. */
export const placesOf = (file: unknown, path: Path = []): ReadonlyArray<Place> => {
  const here: ReadonlyArray<Place> = path.length === 0 ? [] : [{ path, value: file }];
  if (typeof file !== "object" || file === null) return here;
  const members: ReadonlyArray<readonly [string | number, unknown]> = Array.isArray(file)
    ? file.map((item: unknown, index) => [index, item])
    : Object.entries(file);
  return here.concat(members.flatMap(([key, value]) => placesOf(value, [...path, key])));
};

/** Sets a member of its own, `__proto__` too; a list keeps its length. */
const own = (record: object, key: string, value: unknown): object => {
  const list: boolean = Array.isArray(record);
  if (list && key === "length") return record;
  Reflect.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
};

/** A copy of `file` in which `change` was made to the record or list at `path`; nothing else is copied. */
const changed = (file: unknown, path: Path, change: (holder: object) => unknown): unknown => {
  if (typeof file !== "object" || file === null) return file;
  const copy: object = Array.isArray(file) ? [...(file as ReadonlyArray<unknown>)] : { ...file };
  const [key, ...rest] = path;
  if (key === undefined) return change(copy);
  if (!Object.hasOwn(copy, key)) return file;
  return own(copy, String(key), changed(Reflect.get(copy, key), rest, change));
};

/** `file` with another value at `path`. */
export const withValue = (file: unknown, path: Path, value: unknown): unknown =>
  changed(file, path.slice(0, -1), (holder) => own(holder, String(path.at(-1) ?? ""), value));

const without = (file: unknown, path: Path): unknown =>
  changed(file, path.slice(0, -1), (holder) => {
    const key = path.at(-1) ?? "";
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
    return holder;
  });

const retyped = (value: unknown, random: Random): unknown => {
  switch (typeof value) {
    case "string":
      return random.pick([Number(value), [value], { value }, value === "", value.toUpperCase(), ` ${value}`]);
    case "number":
      return random.pick([String(value), [value], { value }, value > 0, BigInt(Math.round(value))]);
    case "boolean":
      return random.pick([String(value), Number(value), [value], { value }, value ? "kyllä" : "ei"]);
    default:
      return Array.isArray(value) ? Object.fromEntries(value.entries()) : Object.values(value ?? {});
  }
};

const strangeKeys = [
  "",
  " ",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "budgets",
  "Budget",
  "0",
  "-1",
  "length",
  "a.b",
  "ä\u0308",
  "\u202e",
  "x".repeat(5000),
];

/** A change to a file at a place of it. */
export type Mutation = (file: unknown, at: Place, random: Random, places: ReadonlyArray<Place>) => unknown;

const duplicate: Mutation = (file, { path, value }) =>
  changed(file, path.slice(0, -1), (holder) => {
    if (Array.isArray(holder)) holder.push(value, value);
    else own(holder, `${String(path.at(-1))}2`, value);
    return holder;
  });

const swap: Mutation = (file, at, random, places) => {
  const other = random.pick(places);
  return withValue(withValue(file, at.path, other.value), other.path, at.value);
};

const toEdge: Mutation = (file, { path }, random) => {
  const node = factAt(caseFileFacts, path);
  return node === undefined || "members" in node || "of" in node
    ? withValue(file, path, random.pick([[], {}]))
    : withValue(file, path, edgeValue(random, node));
};

/** Fills in a fact that the file leaves out. */
const fillIn: Mutation = (file, { path, value }, random) => {
  const holder = typeof value === "object" && !Array.isArray(value) ? path : path.slice(0, -1);
  const node = factAt(caseFileFacts, holder);
  if (node === undefined || !("members" in node)) return file;
  const [name, member] = random.pick(Object.entries(node.members));
  const fact =
    "members" in member ? {} : "of" in member ? random.pick([[], [{}], [{}, {}]]) : edgeValue(random, member);
  return changed(file, holder, (record) => own(record, name, fact));
};

const mutations: ReadonlyArray<Mutation> = [
  (file, { path }) => without(file, path),
  (file, { path }) => without(file, path),
  duplicate,
  (file, { path, value }, random) => withValue(file, path, retyped(value, random)),
  (file, { path }, random) => withValue(file, path, hostileValue(random)),
  (file, { path }, random) =>
    changed(file, path.slice(0, -1), (holder) => own(holder, random.pick(strangeKeys), hostileValue(random))),
  swap,
  toEdge,
  toEdge,
  toEdge,
  toEdge,
  fillIn,
  fillIn,
];

/** `file` after one to three mutations at places of its own. */
export const mutated = (
  file: unknown,
  places: ReadonlyArray<Place>,
  random: Random,
  kinds: ReadonlyArray<Mutation> = mutations,
): unknown => {
  let result = file;
  for (let left = 1 + random.below(3); left > 0; left -= 1)
    result = random.pick(kinds)(result, random.pick(places), random, places);
  return result;
};
