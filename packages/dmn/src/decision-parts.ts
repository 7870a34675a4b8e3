import type { DecisionTable, Definition } from "@kaari/core";
import { isFromPack, labelOf, ownCitation } from "./described.ts";
import { type DmnProblem, problemAt } from "./dmn-problem.ts";
import { feelOf } from "./feel-of.ts";
import type { Element } from "./model.ts";
import type { ReadDmnOptions } from "./read-options.ts";
import { tableParts } from "./table-parts.ts";
import { wordNameOf } from "./word-names.ts";

/** What one decision comes to. */
export interface Parts {
  readonly definitions: ReadonlyArray<Definition>;
  readonly tables: ReadonlyArray<DecisionTable>;
  readonly problems: ReadonlyArray<DmnProblem>;
}

export const refused = (...problems: ReadonlyArray<DmnProblem>): Parts => ({ definitions: [], tables: [], problems });

/** The parts of a pack that say what a decision says. */
export const decisionParts = (
  decision: Element,
  names: ReadonlyMap<string, string>,
  options: ReadDmnOptions,
): Parts => {
  const { name: path = "", decisionLogic: logic } = decision;
  const name = wordNameOf(path);
  if (name === undefined)
    return refused(problemAt(path, "a name that begins with a letter", path, "Give the decision a name in words."));
  switch (logic?.$type) {
    case "dmn:LiteralExpression": {
      const read = feelOf(logic, path, names);
      if ("problem" in read) return refused(read.problem);
      const citation = ownCitation(decision) ?? (isFromPack(decision) ? undefined : options.citation);
      const definition = { name, label: labelOf(decision, options), value: read.feel };
      return { ...refused(), definitions: [citation === undefined ? definition : { ...definition, citation }] };
    }
    case "dmn:DecisionTable":
      return tableParts({ decision, name, table: logic, names, options });
    default:
      return refused(
        problemAt(
          path,
          "a decision table or a literal expression",
          logic === undefined
            ? "a decision without either"
            : `a boxed ${logic.$type.replace("dmn:", "").toLowerCase()}`,
          "Write it as one of them, or leave the decision to the pack's own FEEL.",
        ),
      );
  }
};
