import type * as z from "zod";
import {
  excerpt,
  type LocalizedText,
  keysAt,
  malformationOf,
  malformedIn,
  nearest,
  schemaExpectation,
  shownName,
} from "../../primitives/index.ts";
import { advices, nothing } from "./told-texts.ts";
import { asItStands, valueProblem, type ValueProblem } from "./value-problem.ts";

type Issue = z.core.$ZodIssue;
type Path = ReadonlyArray<PropertyKey>;

const mostProblems = 1000;
const mostKeys = 12;

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (Reflect.get(at, key) as unknown) : undefined,
    value,
  );

const wordsAt = (issues: ReadonlyArray<Issue>): ReadonlyMap<string, Extract<Issue, { code: "invalid_value" }>> =>
  new Map(
    issues.flatMap((issue) => (issue.code === "invalid_value" ? [[issue.path.map(String).join("/"), issue]] : [])),
  );

/** Where every choice asks for words of its own, all of their words are expected. */
const wordsOfAll = (choices: ReadonlyArray<ReadonlyArray<Issue>>): Issue | undefined => {
  const [first, ...others] = choices.map(wordsAt);
  if (first === undefined) return undefined;
  for (const [path, issue] of first) {
    const rest = others.map((words) => words.get(path));
    if (rest.every((word) => word !== undefined))
      return { ...issue, values: [issue, ...rest].flatMap(({ values }) => values) };
  }
  return undefined;
};

/** Of a choice, the one that comes nearest: whose words are said, whose problems lie deepest, and are fewest. */
const nearestChoice = (choices: ReadonlyArray<ReadonlyArray<Issue>>): ReadonlyArray<Issue> | undefined => {
  const depth = (issues: ReadonlyArray<Issue>): number =>
    Math.max(...issues.map(({ path }) => path.length)) * 1000 - issues.length;
  return choices.toSorted((one, other) => wordsAt(one).size - wordsAt(other).size || depth(other) - depth(one))[0];
};

/** A record whose shape is asked for, and how its parts are spoken of: "a part that commands have". */
export interface Known {
  readonly schema: z.ZodType;
  readonly part: LocalizedText;
}

const unknownKey = (path: Path, key: string, at: (path: Path) => string, { schema, part }: Known): ValueProblem => {
  const keys = keysAt(schema, path);
  const near = nearest(key, keys);
  const list = `${keys.slice(0, mostKeys).join(", ")}${keys.length > mostKeys ? " …" : ""}`;
  return valueProblem(at([...path, key]), {
    expected: part,
    found: asItStands(shownName(key)),
    advice:
      near !== undefined
        ? { fi: `Tarkoititko ${near}?`, sv: `Menade du ${near}?`, en: `Did you mean ${near}?` }
        : keys.length === 0
          ? advices.takeOut
          : {
              fi: `Poista se. Tässä tunnetaan: ${list}.`,
              sv: `Ta bort det. Här är kända: ${list}.`,
              en: `Take it out. Known here: ${list}.`,
            },
  });
};

const problemsOf = (
  issue: Issue,
  data: unknown,
  known: Known,
  at: (path: Path) => string,
  under: Path,
): ReadonlyArray<ValueProblem> => {
  const path = [...under, ...issue.path];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(path, key, at, known));
  if (issue.code === "invalid_union" && !issue.message.startsWith("expected ")) {
    const words = wordsOfAll(issue.errors);
    const meant = words === undefined ? nearestChoice(issue.errors) : [words];
    if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, data, known, at, path));
  }
  const value = valueAt(data, path);
  const malformed = malformationOf(issue.message, value);
  const found = value === undefined ? nothing : asItStands(excerpt(value));
  if (malformed !== undefined) return [valueProblem(at(path), { ...malformedIn(malformed), found })];
  return [
    valueProblem(at(path), {
      expected: schemaExpectation(issue),
      found,
      advice: value === undefined ? advices.add : advices.mend,
    }),
  ];
};

/** What a schema's refusal of `data` says, each place once. `within` is where the data stands. */
export const schemaProblems = (
  error: z.core.$ZodError,
  data: unknown,
  known: Known,
  within: Path = [],
): ReadonlyArray<ValueProblem> => {
  const at = (path: Path): string => [...within, ...path].map((key) => shownName(String(key))).join("/");
  const first = new Map<string, ValueProblem>();
  for (const issue of error.issues)
    for (const problem of problemsOf(issue, data, known, at, []))
      if (!first.has(problem.path)) first.set(problem.path, problem);
  return [...first.values()].slice(0, mostProblems);
};
