import type { Closure } from "./env.ts";
import { Exact } from "./exact.ts";
import type { Value } from "./node.ts";
import type { Type } from "./type.ts";

type Facts = Readonly<Record<string, Value>> | null | undefined;

/** Reads a fact; `undefined` where it, or a record on the way to it, is missing. */
export const factReader = (path: ReadonlyArray<string>): Closure => {
  const [a, b, c, d] = path;
  if (a === undefined) throw new RangeError("a fact has a name");
  if (b === undefined) return ({ facts }) => facts[a] ?? undefined;
  if (c === undefined) return ({ facts }) => (facts[a] as Facts)?.[b] ?? undefined;
  if (d === undefined) return ({ facts }) => ((facts[a] as Facts)?.[b] as Facts)?.[c] ?? undefined;
  return ({ facts }) => {
    let value: Value = facts;
    for (const name of path) value = (value as Facts)?.[name];
    return value ?? undefined;
  };
};

/** Reads a member of a record. */
export const memberReader =
  (of: Closure, name: string): Closure =>
  (env) => {
    const record = of(env) as Facts;
    return record?.[name] ?? undefined;
  };

/** Reads a member of the item in a slot. */
export const localMemberReader =
  (slot: number, name: string): Closure =>
  ({ slots }) =>
    (slots[slot] as Facts)?.[name] ?? undefined;

/** A number that was read as it is written: whole ones run as they are, others as exact decimals. */
export const exactly = (value: Value): Value =>
  typeof value === "number" && !Number.isSafeInteger(value) ? new Exact(String(value)) : value;

/** Whether facts of the type are read as they are written. */
export const isAsWritten = (type: Type): boolean => type.kind === "number" && type.asWritten === true;

/** A reader of facts of the type. */
export const asWritten = (type: Type, read: Closure): Closure =>
  isAsWritten(type) ? (env) => exactly(read(env)) : read;
