import type { CompiledPack } from "@kaari/core";
import { type Coded, Outside } from "./coded.ts";
import { dayNumber } from "./symbolic-facts.ts";
import { and, atMost, ite, less, or, type Smt, integer } from "./smt.ts";
import type { Texts } from "./texts.ts";

type Parameter = CompiledPack["program"]["parametersByDay"][number];

/** A parameter: each of its values on the days on which it holds. */
export const parameterValue = (
  { type, values }: Parameter,
  on: { readonly known: Smt; readonly value: Smt },
  texts: Texts,
): Coded => {
  const held = values.map(({ from, until, value }) => ({
    when: and(
      on.known,
      atMost(integer(dayNumber(from)), on.value),
      until === undefined ? "true" : less(on.value, integer(dayNumber(until))),
    ),
    value,
  }));
  const known = or(...held.map(({ when }) => when));
  if (type.kind === "list")
    return {
      kind: "items",
      known,
      items: held.flatMap(({ when, value }) =>
        (value as ReadonlyArray<string>).map((text) => ({
          in: when,
          of: { kind: "scalar" as const, known: "true", value: texts.number(text), scale: 0 },
        })),
      ),
    };
  const pieces = held.map(({ when, value }) => ({ when, value: numberOf(value, type.kind, texts) }));
  return {
    kind: "scalar",
    known,
    value: pieces.reduceRight((later, { when, value }) => ite(when, integer(value), later), "0"),
    scale: type.kind === "number" ? type.scale : 0,
    pieces,
  };
};

const numberOf = (value: unknown, kind: string, texts: Texts): bigint => {
  if (typeof value === "number") return BigInt(value);
  if (typeof value === "string") return kind === "day" ? dayNumber(value) : BigInt(texts.number(value));
  throw new Outside("a parameter of more than fifteen digits");
};
