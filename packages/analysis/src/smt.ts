/** A term or formula of SMT-LIB. Names are `x12` (declared) and `d12` (defined). */
export type Smt = string;

export const not = (of: Smt): Smt =>
  of === "true" ? "false" : of === "false" ? "true" : of.startsWith("(not ") ? of.slice(5, -1) : `(not ${of})`;

const joined = (operator: "and" | "or", neutral: Smt, decisive: Smt, items: ReadonlyArray<Smt>): Smt => {
  const kept = new Set(items.filter((item) => item !== neutral));
  if (kept.has(decisive)) return decisive;
  const [first, ...rest] = kept;
  return first === undefined ? neutral : rest.length === 0 ? first : `(${operator} ${[...kept].join(" ")})`;
};

export const and = (...items: ReadonlyArray<Smt>): Smt => joined("and", "true", "false", items);
export const or = (...items: ReadonlyArray<Smt>): Smt => joined("or", "false", "true", items);
export const implies = (condition: Smt, then: Smt): Smt => or(not(condition), then);

export const ite = (condition: Smt, then: Smt, otherwise: Smt): Smt =>
  condition === "true" || then === otherwise
    ? then
    : condition === "false"
      ? otherwise
      : `(ite ${condition} ${then} ${otherwise})`;

export const integer = (value: bigint): Smt => (value < 0n ? `(- ${-value})` : String(value));

/** `factor * of`. */
export const times = (factor: bigint, of: Smt): Smt =>
  factor === 1n
    ? of
    : factor === 0n
      ? "0"
      : /^\d+$/.test(of)
        ? integer(factor * BigInt(of))
        : `(* ${integer(factor)} ${of})`;

export const plus = (...items: ReadonlyArray<Smt>): Smt => {
  const kept = items.filter((item) => item !== "0");
  const [first] = kept;
  return first === undefined ? "0" : kept.length === 1 ? first : `(+ ${kept.join(" ")})`;
};

export const minus = (left: Smt, right: Smt): Smt => (right === "0" ? left : `(- ${left} ${right})`);

/** Rounded down, for a divisor above zero. */
export const quotient = (of: Smt, divisor: bigint): Smt => (divisor === 1n ? of : `(div ${of} ${divisor})`);

export const equal = (left: Smt, right: Smt): Smt =>
  left === right ? "true" : /^\d+$/.test(left) && /^\d+$/.test(right) ? "false" : `(= ${left} ${right})`;
export const atMost = (left: Smt, right: Smt): Smt => (left === right ? "true" : `(<= ${left} ${right})`);
export const less = (left: Smt, right: Smt): Smt => (left === right ? "false" : `(< ${left} ${right})`);
