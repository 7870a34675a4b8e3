import * as Result from "effect/Result";
import * as z from "zod";
import { Defect, excerpt } from "../primitives/index.ts";
import { Application } from "./application.ts";
import { quickCaseFile } from "./case-file-reader.ts";
import { CaseFile } from "./case-file.ts";
import { caseFileFacts, factAt } from "./fact-table.ts";
import { type InputProblem, type Path, inputProblem } from "./input-problem.ts";
import { malformedFact } from "./malformed-fact.ts";
import { plainData } from "./plain-data.ts";
import { keyList, unknownKey } from "./unknown-key.ts";

/** A case file as a file holds it: money, percents, days as text. */
export type CaseFileText = z.input<typeof CaseFile>;

const mostProblems = 1000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const valueAt = (data: unknown, path: Path): unknown => {
  let value = data;
  for (const key of path) value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
  return value;
};

/** The problems of one issue, at most `room` of them. */
const problemsOf = (issue: z.core.$ZodIssue, data: unknown, room: number): ReadonlyArray<InputProblem> => {
  const { path } = issue;
  const found = valueAt(data, path);
  const node = factAt(caseFileFacts, path);
  if (node === undefined) throw new Defect(`Expected a fact at ${path.join(".")}, found none in the fact table.`);
  if ("members" in node && issue.code === "unrecognized_keys")
    return issue.keys.slice(0, room).map((key) => unknownKey(path, key, node));
  if (path.length === 0) return [inputProblem(path, "case-file", excerpt(found))];
  if ("members" in node)
    return [inputProblem(path, "record", excerpt(found), { keys: keyList(Object.keys(node.members), 5) })];
  if ("of" in node) return [inputProblem(path, "list", excerpt(found))];
  const reason = malformedFact(node, found);
  if (reason === undefined) throw new Defect(`Expected ${path.join(".")} to be readable, found: ${issue.message}`);
  return [inputProblem(path, reason.code, excerpt(found), reason.values, reason.nearest)];
};

const schemaProblems = (error: z.core.$ZodError, data: unknown): ReadonlyArray<InputProblem> => {
  const problems: Array<InputProblem> = [];
  for (const issue of error.issues) {
    if (problems.length >= mostProblems) break;
    problems.push(...problemsOf(issue, data, mostProblems - problems.length));
  }
  return problems;
};

/** An application that stands at the root of the file, and the rest of the case. */
const bareApplication = (
  data: unknown,
): { readonly keys: ReadonlyArray<string>; readonly data: unknown } | undefined => {
  if (!isRecord(data)) return undefined;
  const has = (key: string) => Object.hasOwn(data, key);
  if (has("application") || has("parts") || !(has("applicant") || has("budget"))) return undefined;
  const members = Object.entries(data);
  const keys = Object.keys(data).filter((key) => Object.hasOwn(Application.shape, key));
  const application = Object.fromEntries(members.filter(([key]) => keys.includes(key)));
  return { keys, data: { ...Object.fromEntries(members.filter(([key]) => !keys.includes(key))), application } };
};

const atRoot = (problem: InputProblem): InputProblem => ({
  ...problem,
  path: problem.path.replace(/^application\./, ""),
});

const problemsIn = (data: unknown, error: z.core.$ZodError): ReadonlyArray<InputProblem> => {
  const bare = bareApplication(data);
  if (bare === undefined) return schemaProblems(error, data);
  const rest = CaseFile.safeParse(bare.data);
  return [
    inputProblem([], "bare-application", `{ ${keyList(bare.keys, 3)} }`),
    ...(rest.success ? [] : schemaProblems(rest.error, bare.data).map(atRoot)),
  ];
};

const firstOfEachPlace = (problems: ReadonlyArray<InputProblem>): ReadonlyArray<InputProblem> => {
  const first = new Map<string, InputProblem>();
  for (const problem of problems) if (!first.has(problem.path)) first.set(problem.path, problem);
  return [...first.values()].slice(0, mostProblems);
};

/** The case file, or its problems, as the schema has them. */
export const parseBySchema = (value: unknown): Result.Result<CaseFile, ReadonlyArray<InputProblem>> => {
  const { data, problems } = plainData(value);
  const reading = CaseFile.safeParse(data);
  if (reading.success && problems.length === 0) return Result.succeed(reading.data);
  return Result.fail(firstOfEachPlace([...problems, ...(reading.success ? [] : problemsIn(data, reading.error))]));
};

/**
 * Reads what a file holds into a case file, or says everything that is wrong with it (at most 1 000 problems).
 *
 * A bare application, without the key `application` above it, is refused with advice. The result shares nothing with `value`.
 *
 * @example
 * const reading = parseCaseFile({ application: { budget: { total: "98000.00" } } });
 * // Result.isSuccess(reading) && reading.success.application?.budget?.total === 9_800_000
 */
export const parseCaseFile = (value: unknown): Result.Result<CaseFile, ReadonlyArray<InputProblem>> => {
  const quick = quickCaseFile(value);
  return quick === undefined ? parseBySchema(value) : Result.succeed(quick);
};

/**
 * The text form of a case file, as a file holds it.
 *
 * @throws Defect when `caseFile` was not made by `parseCaseFile` and holds what no file can.
 */
export const encodeCaseFile = (caseFile: CaseFile): CaseFileText => {
  const writing = z.safeEncode(CaseFile, caseFile);
  if (writing.success) return writing.data;
  throw new Defect(`Expected a case file, found: ${z.prettifyError(writing.error)}`);
};
