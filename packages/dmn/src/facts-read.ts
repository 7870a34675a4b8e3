import { caseFileFacts, type FactLeaf, type FactNode } from "@kaari/core";
import { withoutTexts } from "./word-names.ts";

/** A root of facts with what of it is read. */
export interface FactShape {
  readonly name: string;
  readonly node: FactNode;
  /** Undefined for all of it. */
  readonly members: ReadonlyArray<FactShape> | undefined;
}

const roots = Object.keys(caseFileFacts.members);
const paths = new RegExp(String.raw`(?<![\p{L}\p{N}_.])(?:${roots.join("|")})(?:\s*\.\s*[A-Za-z]\w*)*`, "gu");

/** The facts that texts of FEEL read. Of a list, all members are told: a filter may read any. */
export const factsReadBy = (texts: ReadonlyArray<string>): ReadonlyArray<FactShape> => {
  const found = texts.flatMap((text) => withoutTexts(text).match(paths) ?? []);
  const steps = [...new Set(found)].toSorted().map((path) => path.split(".").map((step) => step.trim()));
  return membersRead(caseFileFacts, steps) ?? [];
};

const membersRead = (
  node: FactNode,
  steps: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<FactShape> | undefined => {
  if (!("members" in node) || steps.some((path) => path.length === 0)) return undefined;
  return [...new Set(steps.map(([name = ""]) => name))].flatMap((name) => {
    const member = node.members[name];
    if (member === undefined) return [];
    const rest = steps.filter(([first]) => first === name).map((path) => path.slice(1));
    return [{ name, node: member, members: membersRead(member, rest) }];
  });
};

/** The type of DMN for a fact. */
export const typeOfFact = ({ kind }: FactLeaf): string => {
  switch (kind) {
    case "money":
    case "percent":
    case "integer":
    case "number":
      return "number";
    case "text":
    case "code":
      return "string";
    case "boolean":
      return "boolean";
    case "day":
      return "date";
    case "instant":
      return "date and time";
    default:
      return kind satisfies never;
  }
};
