import { type Locale, type MalformedText, excerpt, filled, filledText, mismatch } from "../primitives/index.ts";
import { caseFileFacts, factAt } from "./fact-table.ts";
import { type InputCode, inputTexts } from "./input-texts.ts";

/** One thing in an input that cannot be read. `expected`, `found` and `advice` are in English. */
export interface InputProblem {
  /** Where: `application.budget.lines.0.amount`; empty for the whole. */
  readonly path: string;
  readonly code: InputCode;
  readonly expected: string;
  /** What stands there, in the notation of JSON, at most 60 characters. */
  readonly found: string;
  /** The known key or code that is most likely meant. */
  readonly nearest?: string;
  readonly advice: string;
  /** What the sentences in other languages name. */
  readonly values: Readonly<Record<string, string>>;
}

export type Path = ReadonlyArray<PropertyKey>;

const step = (key: PropertyKey): string => {
  const text = String(key);
  return /^[\p{L}\p{N}_-]{1,60}$/u.test(text) ? text : excerpt(text);
};

export const pathText = (path: Path): string => path.map(step).join(".");

/** The problem of `code` at `path`; its texts come from the catalogue. */
export const inputProblem = (
  path: Path,
  code: InputCode,
  found: string,
  values: Readonly<Record<string, string>> = {},
  nearest?: string,
): InputProblem => {
  const { expected, advice } = inputTexts[code];
  return {
    path: pathText(path),
    code,
    expected: filled(expected.en, values),
    found,
    ...(nearest === undefined ? {} : { nearest }),
    advice: filled(advice.en, values),
    values,
  };
};

/** What was expected, and what to do, in each language. */
export const inputProblemText = ({ code, values }: InputProblem): MalformedText => ({
  expected: filledText(inputTexts[code].expected, values),
  advice: filledText(inputTexts[code].advice, values),
});

/** Where and what, in one line; a known fact is named by its question too. */
export const describeProblem = ({ path, code, found, values }: InputProblem, locale: Locale): string => {
  const sentence = mismatch(inputTexts[code], values, found, locale);
  if (path === "") return sentence;
  const fact = factAt(caseFileFacts, path.split("."));
  const named = fact !== undefined && "question" in fact ? `${path} (${fact.question[locale]})` : path;
  return `${named}: ${sentence}`;
};
