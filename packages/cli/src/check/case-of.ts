import { type CaseFile, describeProblem, type InputProblem, type Locale, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import type { Fault, Parsed, PlaceOf } from "../input/index.ts";

/** The case that a text holds, or every fact that is not well formed and where it stands. */
export const caseOf = async (parsed: Parsed): Promise<Result.Result<CaseFile, ReadonlyArray<Fault>>> => {
  const read = parseCaseFile(parsed.value);
  if (Result.isSuccess(read)) return Result.succeed(read.success);
  return Result.fail(faultsOf(read.failure, await parsed.places()));
};

/** Problems of facts with their places in the text. */
export const faultsOf = (
  problems: ReadonlyArray<InputProblem>,
  placeOf: (path: string) => ReturnType<PlaceOf>,
): ReadonlyArray<Fault & Pick<InputProblem, "code">> =>
  problems.map((problem) => {
    const { path, code, expected, found, nearest, advice } = problem;
    const sentence = (locale: Locale): string => describeProblem(problem, locale);
    return { ...placeOf(path), path, code, expected, found, nearest, advice, sentence };
  });

/** What the application, or the group of them, calls itself. */
export const titleOf = ({ application, plan }: CaseFile): string | undefined => application?.title ?? plan?.title;

/** The call under which a case was filed, as it names it. */
export const callIdOf = ({ application, parts }: CaseFile): string | undefined =>
  application?.callId ?? parts?.find((part) => part.application?.callId !== undefined)?.application?.callId;

/** In a stream the line of a fault is the application's; a text of one line has no other. */
export const onLine = <F extends { readonly line?: number | undefined }>(fault: F, line: number | undefined): F =>
  line === undefined ? fault : { ...fault, line };
