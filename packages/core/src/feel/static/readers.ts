import type { Closure } from "./env.ts";
import { Exact } from "./exact.ts";
import type { Value } from "./node.ts";
import type { Type } from "./type.ts";

type Facts = Readonly<Record<string, Value>> | null | undefined;

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
