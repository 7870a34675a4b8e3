import type { Decimal } from "decimal.js";
import type { Builtin } from "../builtin.ts";
import { Exact, exactOf, type RunningNumber, runningOf } from "../exact.ts";
import { type Node, numberType } from "../node.ts";
import { plain } from "../type.ts";

/** Decimal places that a rounding function was given: a literal, so that the result's scale is known. */
const places = (args: ReadonlyArray<Node>): number | undefined => {
  const [, second] = args;
  if (second === undefined) return 0;
  return second.op === "literal" && typeof second.value === "number" && second.value >= 0 && second.value <= 10
    ? second.value
    : undefined;
};

const rounding = (name: string, mode: Decimal.Rounding): Builtin => ({
  name,
  parameters: ["n", "scale"],
  optional: 1,
  check: (args) => {
    const [number] = args;
    if (number?.type.kind !== "number") return { argument: 0, expected: "a number" };
    const scale = places(args);
    return scale === undefined
      ? { argument: 1, expected: "a number of places from 0 to 10" }
      : { ...number.type, scale };
  },
  run: (args, compile) => {
    const of = compile(args[0]!);
    const { scale } = numberType(args[0]!);
    const to = places(args) ?? 0;
    return (env) => {
      const value = of(env) as RunningNumber | undefined;
      if (value === undefined) return undefined;
      return runningOf(exactOf(value, scale).toDecimalPlaces(to, mode), to);
    };
  },
});

export const numberBuiltins: ReadonlyArray<Builtin> = [
  rounding("floor", Exact.ROUND_FLOOR),
  rounding("ceiling", Exact.ROUND_CEIL),
  rounding("round half up", Exact.ROUND_HALF_UP),
  rounding("round half down", Exact.ROUND_HALF_DOWN),
  rounding("round half even", Exact.ROUND_HALF_EVEN),
  rounding("round up", Exact.ROUND_UP),
  rounding("round down", Exact.ROUND_DOWN),
  {
    name: "abs",
    parameters: ["n"],
    check: ([number]) => (number?.type.kind === "number" ? number.type : { argument: 0, expected: "a number" }),
    run: ([number], compile) => {
      const of = compile(number!);
      return (env) => {
        const value = of(env) as RunningNumber | undefined;
        return value === undefined ? undefined : typeof value === "number" ? Math.abs(value) : value.abs();
      };
    },
  },
  {
    name: "modulo",
    parameters: ["dividend", "divisor"],
    check: (args) => {
      const wrong = args.findIndex(
        (arg) => arg.type.kind !== "number" || arg.type.unit !== "plain" || arg.type.scale !== 0,
      );
      return wrong === -1 ? plain() : { argument: wrong, expected: "a whole number" };
    },
    run: ([dividend, divisor], compile) => {
      const [a, b] = [compile(dividend!), compile(divisor!)];
      return (env) => {
        const [x, y] = [a(env), b(env)];
        if (y === 0) return undefined;
        if (typeof x !== "number" || typeof y !== "number") return undefined;
        return x - y * Math.floor(x / y);
      };
    },
  },
];
