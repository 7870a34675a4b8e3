import * as Result from "effect/Result";
import { parser, trackVariables } from "lezer-feel";
import type { Expression, UnaryTests } from "./ast.ts";
import { beyondBounds } from "./bounds.ts";
import { diagnose } from "./diagnose.ts";
import type { FeelProblem } from "./problem.ts";
import { reader } from "./read.ts";
import { scopeOf, type NameScope } from "./scope.ts";
import type { Node } from "./tree.ts";

type Top = "Expression" | "UnaryTests";
type Tree = { readonly topNode: Node };

const plainParsers = {
  Expression: parser.configure({ top: "Expression", strict: true }),
  UnaryTests: parser.configure({ top: "UnaryTests", strict: true }),
};

const parserFor = (top: Top, scope: NameScope | undefined) =>
  scope === undefined ? plainParsers[top] : plainParsers[top].configure({ contextTracker: trackVariables(scope) });

/** A parser with a scope keeps what it learns about the names, so the one used last is kept for each list of names. */
const keptParsers = new WeakMap<ReadonlyArray<string>, Map<Top, ReturnType<typeof parserFor>>>();

const keptParserFor = (top: Top, names: ReadonlyArray<string> | undefined): ReturnType<typeof parserFor> => {
  if (names === undefined || names.length === 0) return plainParsers[top];
  const kept = keptParsers.get(names) ?? new Map<Top, ReturnType<typeof parserFor>>();
  keptParsers.set(names, kept);
  const found = kept.get(top) ?? parserFor(top, scopeOf(names));
  kept.set(top, found);
  return found;
};

/** The grammar knows no `range<T>`; it is parsed as `list<T>` at the same offsets and told apart by its text. */
const rangeType = /(?<=(?:\bof|<|->|:|,)\s{0,9})range(\s*)<(?=[^"]*>)/gu;

const treeOf = (text: string, parser: ReturnType<typeof parserFor>): Result.Result<Tree, FeelProblem> => {
  const beyond = beyondBounds(text);
  if (beyond !== undefined) return Result.fail(beyond);
  try {
    return Result.succeed(parser.parse(text.replace(rangeType, (_, space: string) => `list ${space}<`)));
  } catch (refusal) {
    const at = /No parse at (\d+)/.exec(refusal instanceof Error ? refusal.message : "")?.[1];
    return Result.fail(diagnose(text, at === undefined ? undefined : Number(at)));
  }
};

/**
 * Reads one FEEL expression.
 *
 * `names`: names in scope that are more than one plain word, such as `in-kind share`. Give the same array again and
 * again: what the parser learns about it is kept.
 */
export const parseExpression = (text: string, names?: ReadonlyArray<string>): Result.Result<Expression, FeelProblem> =>
  Result.flatMap(treeOf(text, keptParserFor("Expression", names)), ({ topNode }) =>
    reader(text, names).expression(topNode),
  );

/** As `parseExpression`, but with members of names too, and `(!= 10)` is a range as in the standard. */
export const parseInScope = (text: string, scope: NameScope | undefined): Result.Result<Expression, FeelProblem> =>
  Result.flatMap(treeOf(text, parserFor("Expression", scope)), ({ topNode }) =>
    reader(text, Object.keys(scope ?? {}), true).expression(topNode),
  );

/** Reads a decision-table cell: `-`, `< 3, [5..7]` or `not("a", "b")`. */
export const parseUnaryTests = (text: string, names?: ReadonlyArray<string>): Result.Result<UnaryTests, FeelProblem> =>
  Result.flatMap(treeOf(text, keptParserFor("UnaryTests", names)), ({ topNode }) =>
    reader(text, names).unaryTests(topNode),
  );
