import { type InputProblem, inputProblemText, plainData } from "../../domain/index.ts";
import { type Locale, type LocalizedText, shownName } from "../../primitives/index.ts";

/** What was expected of a value, what was found, and what to do: as a sentence puts them together. */
export interface Told {
  readonly expected: LocalizedText;
  readonly found: LocalizedText;
  readonly advice: LocalizedText;
}

/** One thing in a value that cannot be read. `expected`, `found` and `advice` are in English. */
export interface ValueProblem {
  /** Where: `data/costs/0/amount`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
  /** The same in every language. */
  readonly told: Told;
}

export const valueProblem = (path: string, told: Told): ValueProblem => ({
  path,
  expected: told.expected.en,
  found: told.found.en,
  advice: told.advice.en,
  told,
});

const sentences: Readonly<Record<Locale, (expected: string, found: string) => string>> = {
  fi: (expected, found) => `odotettu: ${expected}; löytyi: ${found}.`,
  sv: (expected, found) => `väntat: ${expected}; hittat: ${found}.`,
  en: (expected, found) => `expected ${expected}, found ${found}.`,
};

/** Where, what was expected, what was found, what to do: in one line. */
export const describeValueProblem = ({ path, told }: ValueProblem, locale: Locale = "en"): string => {
  const sentence = sentences[locale](told.expected[locale], told.found[locale]);
  return `${path === "" ? "" : `${path}: `}${sentence} ${told.advice[locale]}`;
};

const ofPlainData = (problem: InputProblem): ValueProblem => {
  const { expected, advice } = inputProblemText(problem);
  const path = problem.path === "" ? "" : problem.path.split(".").map(shownName).join("/");
  return valueProblem(path, { expected, found: asItStands(problem.found), advice });
};

/** What reads the same in every language. */
export const asItStands = (text: string): LocalizedText => ({ fi: text, sv: text, en: text });

/** A copy of plain data, or why it cannot be one. */
export const plainValue = (
  value: unknown,
): { readonly data: unknown; readonly problems: ReadonlyArray<ValueProblem> } => {
  const { data, problems } = plainData(value);
  return { data, problems: problems.map(ofPlainData) };
};
