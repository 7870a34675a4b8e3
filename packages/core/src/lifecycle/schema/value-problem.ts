import type * as z from "zod";
import { plainData } from "../../domain/index.ts";
import { excerpt, schemaExpectation, shownName } from "../../primitives/index.ts";

/** One thing in a value that cannot be read. */
export interface ValueProblem {
  /** Where: `data/costs/0/amount`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

export const describeValueProblem = ({ path, expected, found, advice }: ValueProblem): string =>
  `${path === "" ? "" : `${path}: `}expected ${expected}, found ${found}. ${advice}`;

const mostProblems = 1000;

export const valueAt = (value: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (Reflect.get(at, key) as unknown) : undefined,
    value,
  );

/** Of a choice, the one that comes nearest: whose problems lie deepest, and are fewest. */
const nearestChoice = (
  choices: ReadonlyArray<ReadonlyArray<z.core.$ZodIssue>>,
): ReadonlyArray<z.core.$ZodIssue> | undefined => {
  const depth = (issues: ReadonlyArray<z.core.$ZodIssue>): number =>
    Math.max(...issues.map(({ path }) => path.length)) * 1000 - issues.length;
  return choices.toSorted((one, other) => depth(other) - depth(one))[0];
};

const problemsOf = (
  issue: z.core.$ZodIssue,
  data: unknown,
  whose: string,
  within: ReadonlyArray<PropertyKey>,
): ReadonlyArray<ValueProblem> => {
  const path = [...within, ...issue.path];
  const at = (keys: ReadonlyArray<PropertyKey>): string => keys.map((key) => shownName(String(key))).join("/");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: at([...path, key]),
      expected: `a part that ${whose}`,
      found: shownName(key),
      advice: "Take it out.",
    }));
  if (issue.code === "invalid_union" && !issue.message.startsWith("expected ")) {
    const nearest = nearestChoice(issue.errors);
    if (nearest !== undefined) return nearest.flatMap((inner) => problemsOf(inner, data, whose, path));
  }
  const sentence = /^Expected (.+), found .+?\. (.+)$/s.exec(issue.message);
  const value = valueAt(data, path);
  const found = value === undefined ? "nothing" : excerpt(value);
  if (sentence?.[1] !== undefined && sentence[2] !== undefined)
    return [{ path: at(path), expected: sentence[1], found, advice: sentence[2] }];
  const advice = value === undefined ? "Add it." : "Mend it.";
  return [{ path: at(path), expected: schemaExpectation(issue), found, advice }];
};

/** A copy of plain data, or why it cannot be one. */
export const plainValue = (
  value: unknown,
): { readonly data: unknown; readonly problems: ReadonlyArray<ValueProblem> } => {
  const { data, problems } = plainData(value);
  return {
    data,
    problems: problems.map(({ path, expected, found, advice }) => ({
      path: path === "" ? "" : path.split(".").map(shownName).join("/"),
      expected,
      found,
      advice,
    })),
  };
};

/** What a schema's refusal says, each place once. `whose` ends "a part that …". */
export const schemaProblems = (
  error: z.core.$ZodError,
  data: unknown,
  whose: string,
  within: ReadonlyArray<PropertyKey> = [],
): ReadonlyArray<ValueProblem> => {
  const first = new Map<string, ValueProblem>();
  for (const issue of error.issues)
    for (const problem of problemsOf(issue, data, whose, within))
      if (!first.has(problem.path)) first.set(problem.path, problem);
  return [...first.values()].slice(0, mostProblems);
};
