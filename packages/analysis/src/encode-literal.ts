import { type Coded, constant, Outside } from "./coded.ts";
import type { Encoder } from "./encode.ts";
import type { NodeOf } from "./node.ts";
import { dayNumber } from "./symbolic-facts.ts";

export const literal = (encoder: Encoder, node: NodeOf<"literal">): Coded => {
  const { value, type } = node;
  switch (type.kind) {
    case "boolean":
      return { kind: "truth", yes: String(value === true), no: String(value !== true) };
    case "text":
      return constant(BigInt(encoder.texts.number(String(value))));
    case "number":
      if (typeof value !== "number") throw new Outside("a number of more than fifteen digits");
      return constant(BigInt(value), type.scale);
    case "day":
      return constant(dayNumber(String(value)));
    case "days":
    case "months":
      return constant(BigInt(Number(value)));
    case "null":
      return { kind: "scalar", known: "false", value: "0", scale: 0 };
    case "instant":
    case "list":
    case "record":
      throw new Outside(`${node.text} in an expression`);
    default:
      return type satisfies never;
  }
};
