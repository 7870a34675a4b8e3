import { type DmnProblem, problemAt } from "./dmn-problem.ts";
import type { Element } from "./model.ts";
import { renamed } from "./word-names.ts";

const longest = 2000;

/** FEEL of an expression in the pack's names, or why there is none. */
export const feelOf = (
  element: Element | undefined,
  path: string,
  names: ReadonlyMap<string, string>,
): { readonly feel: string } | { readonly problem: DmnProblem } => {
  const language = element?.expressionLanguage;
  if (language !== undefined && !/feel/i.test(language))
    return { problem: problemAt(path, "FEEL", `an expression in ${language}`, "Write it in FEEL.") };
  const text = element?.text?.trim() ?? "";
  if (text === "") return { problem: problemAt(path, "FEEL", "nothing", "Write the expression.") };
  const feel = renamed(text, names);
  return feel.length > longest
    ? {
        problem: problemAt(
          path,
          `at most ${longest} signs of FEEL`,
          String(feel.length),
          "Split it into decisions that use each other.",
        ),
      }
    : { feel };
};
