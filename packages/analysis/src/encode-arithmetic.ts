import { type Coded, Outside, type Scalar, scalar, underScale } from "./coded.ts";
import type { Encoder } from "./encode.ts";
import type { NodeOf } from "./node.ts";
import { and, equal, integer, ite, minus, plus, times } from "./smt.ts";

export const arithmetic = (encoder: Encoder, node: NodeOf<"arithmetic">): Coded => {
  const [a, b] = [scalar(encoder.encode(node.left)), scalar(encoder.encode(node.right))];
  const kinds = `${node.left.type.kind} ${node.right.type.kind}`;
  const { operator } = node;
  if (operator === "/" || operator === "**") throw new Outside(operator === "/" ? "a division" : "a power");
  if (operator === "*") return product(encoder, a, b);
  if (kinds === "day months" || kinds === "months day") {
    const [day, months] = kinds === "day months" ? [a, b] : [b, a];
    const value = encoder.calendar.addMonths(day.value, operator === "-" ? `(- ${months.value})` : months.value);
    return { kind: "scalar", known: and(a.known, b.known, encoder.calendar.holds(value)), value, scale: 0 };
  }
  const scale = Math.max(a.scale, b.scale);
  const [x, y] = [underScale(a, scale), underScale(b, scale)];
  const value = operator === "+" ? plus(x, y) : minus(x, y);
  const known = and(a.known, b.known);
  return node.type.kind === "day"
    ? { kind: "scalar", known: and(known, encoder.calendar.holds(value)), value, scale: 0 }
    : { kind: "scalar", known, value, scale };
};

const product = (encoder: Encoder, a: Scalar, b: Scalar): Scalar => {
  const known = and(a.known, b.known);
  const scale = a.scale + b.scale;
  if (a.pieces !== undefined && b.pieces !== undefined) {
    const pieces = a.pieces.flatMap((one) =>
      (b.pieces ?? []).map((other) => ({ when: and(one.when, other.when), value: one.value * other.value })),
    );
    const value = pieces.reduceRight((later, piece) => ite(piece.when, integer(piece.value), later), "0");
    return { kind: "scalar", known, scale, value, pieces };
  }
  const [few, other] = a.pieces === undefined ? [b, a] : [a, b];
  if (few.pieces !== undefined) {
    const value = few.pieces.reduceRight(
      (later, piece) => ite(piece.when, times(piece.value, other.value), later),
      "0",
    );
    return { kind: "scalar", known, scale, value };
  }
  const value = encoder.vocabulary.once(`${a.value} * ${b.value}`, "Int", (name) => ({
    laws: [equal(name, `(* ${a.value} ${b.value})`)],
    loose: "a product of two facts",
  }));
  return { kind: "scalar", known, scale, value };
};
