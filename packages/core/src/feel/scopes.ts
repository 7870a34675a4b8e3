import type { Run } from "./run.ts";
import { canonicalName } from "./scope.ts";
import { valueOf } from "./convert.ts";
import { memberOf } from "./properties.ts";
import type { FeelContext, Value } from "./values.ts";

/** What names mean at a place in an expression. */
export type Meanings = (name: string) => Value | undefined;

/** `given`, and outside of it `outer`. */
export const within = (given: FeelContext, outer: Meanings): Meanings => {
  return (name) => {
    const member = memberOf(given, name);
    return member === undefined ? outer(name) : member;
  };
};

/** One more name. */
export const withName = (name: string, value: Value, outer: Meanings): Meanings => {
  return (asked) => (asked === name ? value : outer(asked));
};

/** The own properties of a JavaScript object, each converted when it is first asked for. */
export const meaningsOf = (given: object, run: Run): Meanings => {
  const known = new Map<string, Value | undefined>();
  const keys = given instanceof Map ? [...given.keys()].filter((key) => typeof key === "string") : Object.keys(given);
  const spelled = new Map(keys.map((key) => [canonicalName(key), key]));
  const read = (name: string): Value | undefined => {
    const key = spelled.get(canonicalName(name));
    if (key === undefined) return undefined;
    const value: unknown = given instanceof Map ? given.get(key) : Reflect.get(given, key);
    return value === undefined ? undefined : valueOf(value, run);
  };
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name);
  };
};
