import { daysBetween } from "@kaari/core";
import { Exact, exactOf, type Node, type NumberUnit, type RunningNumber } from "../../packages/core/src/feel/index.ts";

type Comparison = Extract<Node, { readonly op: "compare" }>;

/** Where the left of a comparison stands against the right: at most one unit below, on it, or at most one unit above. */
export type Side = "below" | "on" | "above";

/** One cent, a hundredth of a percentage point, or one. */
const unitOf: Readonly<Record<NumberUnit, string>> = { money: "0.01", percent: "0.0001", plain: "1" };

const second = 1000;

/** The side that two values show; undefined when one is missing, or they stand further apart. */
export const sideOf = ({ left, right }: Comparison, x: unknown, y: unknown): Side | undefined => {
  if (left.type.kind === "number" && right.type.kind === "number") {
    if (!isNumber(x) || !isNumber(y)) return undefined;
    const unit = left.type.unit === "plain" ? right.type.unit : left.type.unit;
    return within(exactOf(x, left.type.scale).minus(exactOf(y, right.type.scale)), unitOf[unit]);
  }
  if (left.type.kind === "day")
    return typeof x === "string" && typeof y === "string" ? within(daysBetween(y, x), 1) : undefined;
  if (left.type.kind === "instant")
    return typeof x === "string" && typeof y === "string" ? within(Date.parse(x) - Date.parse(y), second) : undefined;
  return typeof x === "number" && typeof y === "number" ? within(x - y, 1) : undefined;
};

const isNumber = (value: unknown): value is RunningNumber => typeof value === "number" || value instanceof Exact;

const within = (difference: Exact | number, unit: string | number): Side | undefined => {
  const apart = new Exact(difference);
  if (apart.abs().gt(unit)) return undefined;
  return apart.isZero() ? "on" : apart.isNegative() ? "below" : "above";
};
