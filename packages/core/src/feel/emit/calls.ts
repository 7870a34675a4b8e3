import { type Node, numberType, powerOfTen } from "../static/index.ts";
import type { Emitter } from "./emitter.ts";
import { type RoundingShape, roundingOf } from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";

type Call = Extract<Node, { op: "call" }>;

const parts: Readonly<Record<string, string>> = {
  ".year": "yearOf",
  ".month": "monthOf",
  ".day": "dayOfMonth",
  ".weekday": "weekdayNumber",
  ".years": "yearsOf",
  ".months": "monthsOver",
  "string length": "lengthOf",
};

/** JavaScript for a call that gives a number; undefined when its value is to be taken. */
export const emitNumberCall = (emitter: Emitter, node: Call): string | undefined => {
  const { name } = node.builtin;
  const [first, second] = node.args;
  if (first === undefined) return undefined;
  const part = parts[name];
  if (part !== undefined)
    return `${emitter.use("toNumber")}(${emitter.use("known1")}(${emitter.use(part)}, ${emitter.value(first)}))`;
  const rounding = roundingOf(node);
  if (rounding !== undefined) return rounded(emitter, rounding);
  switch (name) {
    case "count":
      return `(${emitter.value(first)}?.length ?? NaN)`;
    case "sum":
      return emitter.sumOfMembers(first) ?? `${emitter.use("sum")}(${emitter.value(first)})`;
    case "abs":
      return `Math.abs(${emitter.number(first)})`;
    case "modulo":
      return second === undefined
        ? undefined
        : `${emitter.use("modulo")}(${emitter.value(first)}, ${emitter.value(second)})`;
    case ".days":
      return `${emitter.use("toNumber")}(${emitter.value(first)})`;
    case "min":
    case "max":
      return extreme(emitter, node);
    default:
      return undefined;
  }
};

const extreme = (emitter: Emitter, node: Call): string => {
  const either = emitter.use(node.builtin.name === "min" ? "least" : "most");
  const { scale } = numberType(node);
  const number = emitter.use("toNumber");
  if (node.args.length === 1) return `${number}(${emitter.use("over")}(${either}, ${emitter.value(node.args[0]!)}))`;
  const extremes = node.args
    .map((arg) =>
      numberType(arg).scale === scale
        ? emitter.number(arg)
        : `${emitter.number(arg)} * ${powerOfTen(scale - numberType(arg).scale)}`,
    )
    .reduce((a, b) => `${either}(${a}, ${b})`);
  return `${number}(${extremes})`;
};

const rounded = (emitter: Emitter, { dividend, up, divisor, down, how }: RoundingShape): string =>
  `${emitter.use("rounded")}(${emitter.number(dividend)}, ${up}, ${divisor === undefined ? "1" : emitter.number(divisor)}, ${down}, ${JSON.stringify(how)})`;

/** JavaScript for a call that gives anything but a number. */
export const emitCall = (emitter: Emitter, node: Call): string => {
  const { name } = node.builtin;
  const values = () => node.args.map((arg) => emitter.value(arg));
  const one = (body: string) => `${emitter.use("known1")}((x) => ${body}, ${values()[0] ?? "undefined"})`;
  const two = (body: string) => `${emitter.use("known2")}((a, b) => ${body}, ${values().join(", ")})`;
  switch (name) {
    case "list contains":
      return `${emitter.use("contains")}(${values().join(", ")})`;
    case "distinct values":
      return one(`${emitter.use("distinct")}(x)`);
    case "concatenate":
      return `${emitter.use("joined")}([${values().join(", ")}])`;
    case "append":
      return `${emitter.use("appended")}([${values().join(", ")}])`;
    case "all":
      return one(`${emitter.use("decisive")}(x, false)`);
    case "any":
      return one(`${emitter.use("decisive")}(x, true)`);
    case "contains":
      return two("a.includes(b)");
    case "starts with":
      return two("a.startsWith(b)");
    case "ends with":
      return two("a.endsWith(b)");
    case "upper case":
      return one("x.toUpperCase()");
    case "lower case":
      return one("x.toLowerCase()");
    case "date":
    case "local day":
      return `${emitter.use("known2")}(${emitter.use("localDay")}, ${values()[0] ?? "undefined"}, zone)`;
    case "next working day":
      return one("calendar.nextWorkingDay(x)");
    case "working days after":
      return two("calendar.workingDaysAfter(a, b)");
    case "end of year":
      return one(`${emitter.use("endOfYear")}(x)`);
    case "days after":
      return two(`${emitter.use("addDays")}(a, b)`);
    case "years and months duration":
      return two(`${emitter.use("wholeMonths")}(a, b)`);
    case "days":
    case "months":
      return values()[0] ?? "undefined";
    case "min":
    case "max":
      return node.args.length === 1
        ? `${emitter.use("over")}(${emitter.use(name === "min" ? "earlier" : "later")}, ${values()[0] ?? "undefined"})`
        : values().reduce((a, b) => `${emitter.use(name === "min" ? "earlier" : "later")}(${a}, ${b})`);
    default:
      throw new NotCompilable(node.text, `the function ${name}`);
  }
};
