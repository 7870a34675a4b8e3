import type { Closure, Env } from "./env.ts";
import type { Value } from "./node.ts";

type Items = ReadonlyArray<Value>;

/** The item at a place that is counted from 1, or from the end. */
export const itemAt =
  (list: Closure, index: Closure): Closure =>
  (env) => {
    const items = list(env);
    const at = index(env);
    if (items === undefined) return undefined;
    if (typeof at !== "number") return at;
    const item = (items as Items).at(at < 0 ? at : at - 1);
    return at === 0 ? undefined : item;
  };

/** What the body comes to for each item. */
export const mapped =
  (list: Closure, slot: number, body: Closure): Closure =>
  (env) => {
    const items = list(env);
    if (items === undefined) return undefined;
    env.spend((items as Items).length);
    return (items as Items).map((item) => {
      env.slots[slot] = item;
      return body(env);
    });
  };

/** A member of each item. */
export const projected =
  (list: Closure, name: string, read: (value: Value) => Value): Closure =>
  (env) => {
    const items = list(env);
    if (items === undefined) return undefined;
    env.spend((items as Items).length);
    return (items as ReadonlyArray<Readonly<Record<string, Value>> | undefined>).map((item) =>
      read(item?.[name] ?? undefined),
    );
  };

/** The items of which the condition holds; missing where it is not known of one. */
export const filtered =
  (list: Closure, slot: number, condition: Closure): Closure =>
  (env) => {
    const items = list(env);
    if (items === undefined) return undefined;
    env.spend((items as Items).length);
    const kept: Array<Value> = [];
    let missing = false;
    for (const item of items as Items) {
      env.slots[slot] = item;
      const value = condition(env);
      if (value === true) kept.push(item);
      else if (value === undefined) missing = true;
    }
    return missing ? undefined : kept;
  };

/** A row of a decision table. */
interface Row {
  readonly when: Closure;
  readonly then: Closure;
}

/** What the rows that apply come to; undefined where it is not known of one whether it does. */
const hitsOf = (rows: ReadonlyArray<Row>, env: Env): ReadonlyArray<Value> | undefined => {
  const hits: Array<Value> = [];
  let missing = false;
  env.spend(rows.length);
  for (const row of rows) {
    const value = row.when(env);
    if (value === true) hits.push(row.then(env));
    else if (value === undefined) missing = true;
  }
  return missing ? undefined : hits;
};

/** All that the rows of a table come to. */
export const allHits =
  (rows: ReadonlyArray<Row>): Closure =>
  (env) =>
    hitsOf(rows, env);

/** What the only row of a table that applies comes to. */
export const uniqueHit =
  (rows: ReadonlyArray<Row>): Closure =>
  (env) => {
    const hits = hitsOf(rows, env);
    return hits?.length === 1 ? hits[0] : undefined;
  };
