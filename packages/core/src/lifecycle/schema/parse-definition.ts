import * as Result from "effect/Result";
import type * as z from "zod";
import { plainData } from "../../domain/index.ts";
import { excerpt } from "../../primitives/index.ts";
import type { LifecycleDefinition } from "../definition/definition.ts";
import type { DefinitionProblem } from "../definition/definition-problem.ts";
import { DefinitionSchema } from "./definition-schema.ts";

/** Reads what a file holds into a definition, or says everything that is wrong with its shape. */
export const parseDefinition = (
  value: unknown,
): Result.Result<LifecycleDefinition, ReadonlyArray<DefinitionProblem>> => {
  const { data, problems } = plainData(value);
  if (problems.length > 0)
    return Result.fail(
      problems.map(({ path, expected, found, advice }) => malformed(path.split("."), expected, found, advice)),
    );
  const reading = DefinitionSchema.safeParse(data);
  return reading.success
    ? Result.succeed(reading.data)
    : Result.fail(reading.error.issues.flatMap((issue) => problemsOf(issue, data)));
};

const malformed = (
  path: ReadonlyArray<PropertyKey>,
  expected: string,
  found: string,
  advice: string,
): DefinitionProblem => ({
  kind: "malformed",
  path: path.length === 0 || path[0] === "" ? "the definition" : path.map(String).map(shown).join("/"),
  expected,
  found,
  advice,
});

/** A name as it stands, where it can be printed; else in the notation of JSON. */
const shown = (name: string): string => (/^[\p{L}\p{N} ._-]{1,80}$/u.test(name) ? name : excerpt(name));

const forms: Readonly<Record<string, string>> = {
  object: "a record",
  array: "a list",
  string: "a text",
};

const problemsOf = (issue: z.core.$ZodIssue, data: unknown): ReadonlyArray<DefinitionProblem> => {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      malformed([...issue.path, key], "a part that lifecycle definitions have", shown(key), "Take it out."),
    );
  const found = valueAt(data, issue.path);
  const expected = issue.code === "invalid_type" ? (forms[issue.expected] ?? issue.expected) : issue.message;
  const [said, advice] = found === undefined ? ["nothing", "Add it."] : [excerpt(found), "Mend it."];
  return [malformed(issue.path, expected.replace(/^expected /, ""), said, advice)];
};

const valueAt = (value: unknown, path: ReadonlyArray<PropertyKey>): unknown =>
  path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (Reflect.get(at, key) as unknown) : undefined,
    value,
  );
