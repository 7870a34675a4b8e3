import * as Result from "effect/Result";
import type { Expression } from "../ast.ts";
import { negated } from "../compare.ts";
import { plainText } from "../format.ts";
import { numberOf, type FeelNumber } from "../number.ts";
import { opposite } from "../arithmetic.ts";
import { parseExpression } from "../parse.ts";
import type { Run } from "../run.ts";
import { parseTemporal } from "../temporal/text.ts";
import { FeelRange, type Value } from "../values.ts";
import { weigh } from "../weigh.ts";
import { any, boolean, builtin, nullable, signature, string, type Parameter } from "./signature.ts";

/** Null is an answer, but one must be given. */
const given = <A>({ name, take }: Parameter<A>): Parameter<A> => ({ name, take });

/** The number that `text` writes with these separators. */
const readNumber = (text: string, grouping: string | null, decimal: string | null): FeelNumber | null => {
  if (grouping !== null && !/^[ ,.]$/.test(grouping)) return null;
  if (decimal !== null && !/^[,.]$/.test(decimal)) return null;
  if (grouping !== null && grouping === decimal) return null;
  const ungrouped = grouping === null ? text : text.replaceAll(grouping, "");
  if (decimal !== ",") return numberOf(ungrouped);
  return ungrouped.includes(".") ? null : numberOf(ungrouped.replace(",", "."));
};

const textOf = (value: Value, run: Run): string | null => {
  if (value === null || typeof value === "string") return value;
  weigh(value, run);
  const text = plainText(value);
  run.write(text.length);
  return text;
};

/** An end of a range as its text writes it: a literal, or null where it is none. */
const endOf = (end: Expression): Value => {
  if (end.kind === "number") return numberOf(end.text);
  if (end.kind === "negation") return opposite(endOf(end.operand));
  if (end.kind === "string") return end.value;
  if (end.kind === "at") return parseTemporal(end.text);
  if (end.kind !== "call" || end.callee.kind !== "name") return null;
  const [argument] = end.positional;
  const made = argument?.kind === "string" ? parseTemporal(argument.value) : null;
  return made?.kind === end.callee.name || made?.kind.endsWith(` ${end.callee.name}`) === true ? made : null;
};

const isNull = (end: Expression | undefined): boolean => end === undefined || end.kind === "null";

const readRange = (text: string): FeelRange | null => {
  const parsed = parseExpression(text.trim());
  if (Result.isFailure(parsed) || parsed.success.kind !== "range") return null;
  const { low, high, lowIncluded, highIncluded } = parsed.success;
  const [start, end] = [low === undefined ? null : endOf(low), high === undefined ? null : endOf(high)];
  if ((start === null && !isNull(low)) || (end === null && !isNull(high)) || (start === null && end === null))
    return null;
  return new FeelRange(start ?? undefined, end ?? undefined, lowIncluded, highIncluded);
};

export const conversionFunctions = [
  builtin(
    "not",
    signature([boolean("negand")], ([negand]) => negated(negand)),
  ),
  builtin(
    "number",
    signature([string("from")], ([from]) => numberOf(from)),
    signature(
      [string("from"), given(nullable(string("grouping separator"))), given(nullable(string("decimal separator")))],
      ([from, grouping, decimal]) => readNumber(from, grouping, decimal),
    ),
  ),
  builtin(
    "string",
    signature([any("from")], ([from], run) => textOf(from, run)),
  ),
  builtin(
    "range",
    signature([string("from")], ([from]) => readRange(from)),
  ),
];
