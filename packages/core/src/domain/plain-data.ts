import { excerpt } from "../primitives/index.ts";
import { longestList, longestText } from "./fact.ts";
import { type InputProblem, type Path, inputProblem } from "./input-problem.ts";
import type { InputCode } from "./input-texts.ts";

const deepest = 32;
const mostValues = 200_000;

/** Names through which a record could reach its prototype. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Where a value stands; paths are written only for what is wrong. */
interface Place {
  readonly key: PropertyKey;
  readonly within: Place | undefined;
  readonly depth: number;
}

interface Visit {
  readonly source: unknown;
  readonly place: Place | undefined;
  readonly put: (copy: unknown) => void;
}

const pathOf = (place: Place | undefined): Path => {
  const path: Array<PropertyKey> = [];
  for (let at = place; at !== undefined; at = at.within) path.unshift(at.key);
  return path;
};

/** A record literal of any realm: its prototype is none, or one that has none itself. */
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

export interface PlainData {
  /** A copy made of plain records, lists, texts, numbers and flags, without what `problems` refuse. */
  readonly data: unknown;
  readonly problems: ReadonlyArray<InputProblem>;
}

/**
 * Copies `value` within bounds, step by step and never by recursion, so that no input can exhaust the stack.
 *
 * Bounds: 32 levels, 200 000 values, 20 000 characters a text, 10 000 items a list. A member that is undefined is left out.
 */
export const plainData = (value: unknown): PlainData => {
  const problems: Array<InputProblem> = [];
  let data: unknown;
  let seen = 0;
  const visits: Array<Visit> = [{ source: value, place: undefined, put: (copy) => void (data = copy) }];

  const refuse = (place: Place | undefined, code: InputCode, found: unknown, most?: number) =>
    problems.push(inputProblem(pathOf(place), code, excerpt(found), most === undefined ? {} : { most: String(most) }));

  const copyList = (list: ReadonlyArray<unknown>, place: Place | undefined): unknown => {
    const copy: Array<unknown> = Array.from({ length: list.length });
    for (let at = list.length - 1; at >= 0; at -= 1)
      visits.push({
        source: list[at] ?? null,
        place: { key: at, within: place, depth: (place?.depth ?? 0) + 1 },
        put: (item) => void (copy[at] = item),
      });
    return copy;
  };

  const copyRecord = (record: Readonly<Record<string, unknown>>, place: Place | undefined): unknown => {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(record).toReversed()) {
      const within = { key, within: place, depth: (place?.depth ?? 0) + 1 };
      if (reserved.has(key)) refuse(within, "reserved-key", key);
      else if (record[key] !== undefined)
        visits.push({ source: record[key], place: within, put: (member) => void (copy[key] = member) });
    }
    return copy;
  };

  const copyOf = (source: unknown, place: Place | undefined): unknown => {
    if (source === null) return place === undefined ? null : void refuse(place, "null", null);
    if (typeof source === "string")
      return source.length > longestText ? void refuse(place, "text-length", source, longestText) : source;
    if (typeof source === "number" || typeof source === "boolean") return source;
    const list = Array.isArray(source);
    if (!list && !isRecord(source)) return void refuse(place, "plain-data", source);
    if ((place?.depth ?? 0) >= deepest) return void refuse(place, "depth", source, deepest);
    if (!list) return copyRecord(source, place);
    return source.length > longestList
      ? void refuse(place, "list-length", source, longestList)
      : copyList(source, place);
  };

  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    seen += 1;
    if (seen + visits.length > mostValues) {
      refuse(undefined, "size", value, mostValues);
      return { data: {}, problems };
    }
    const copy = copyOf(visit.source, visit.place);
    if (copy !== undefined) visit.put(copy);
  }
  return { data, problems };
};
