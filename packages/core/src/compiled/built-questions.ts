import type { LocalizedText } from "../primitives/index.ts";
import type { BuiltAssessment } from "./built-assessment.ts";
import type { BuiltFinding } from "./built-finding.ts";
import type { BuiltExplanation, BuiltProof, BuiltQuestion } from "./built-proof.ts";
import { isMissing } from "./runtime.ts";

/** Questions by path, in the order in which the rule reads them. */
type Asked = Map<string, LocalizedText | undefined>;

const isOpen = (value: unknown): boolean => isMissing(value) || (Array.isArray(value) && value.includes(undefined));

/** The list of facts that a list was taken from, and where an item of it stands there. */
const originOf = (list: BuiltProof): BuiltProof | undefined => {
  if (list.kind === "fact") return list;
  const [from] = list.parts;
  return list.filters && from !== undefined ? originOf(from) : undefined;
};

/** Asks for a member of those items of a list that are without it. */
const askItems = (list: BuiltProof, { label, member }: BuiltProof, into: Asked): void => {
  const origin = originOf(list);
  if (origin === undefined || !Array.isArray(origin.raw) || !Array.isArray(list.raw)) return;
  for (const item of list.raw as ReadonlyArray<Readonly<Record<string, unknown>> | undefined>)
    if (isMissing(item?.[member ?? ""])) into.set(`${origin.name}.${origin.raw.indexOf(item)}.${member}`, label);
};

/** What is not given and can still change the value of a step. */
const ask = (proof: BuiltProof, into: Asked): void => {
  const { raw } = proof;
  if (!isOpen(raw)) return;
  const { kind, parts } = proof;
  if (kind === "fact" && isMissing(raw)) {
    into.set(proof.name ?? "", proof.label);
    return;
  }
  for (const part of parts) ask(part, into);
  const [list] = parts;
  if (proof.member !== undefined && list !== undefined) askItems(list, proof, into);
  for (const { path, question } of proof.chosenBy) into.set(path, question);
};

/** The paths that one finding waits for. Whether the rule applies is asked first: what it requires matters only then. */
const askedBy = ({ applies, holds }: BuiltExplanation): Asked => {
  const asked: Asked = new Map();
  const open = applies !== undefined && typeof applies.raw !== "boolean" ? applies : holds;
  if (open !== undefined) ask(open, asked);
  return asked;
};

interface Weighed {
  readonly question: BuiltQuestion;
  weight: number;
}

/**
 * What an assessment still waits for, the fact that most undecided rules wait for first; blocking rules weigh more than
 * all others. Of a list, the first items that its proof shows.
 */
export const questionsBy =
  (explain: (finding: BuiltFinding) => BuiltExplanation) =>
  (assessment: BuiltAssessment): ReadonlyArray<BuiltQuestion> => {
    const weighed = new Map<string, Weighed>();
    for (const finding of assessment.waiting) {
      const asked = askedBy(explain(finding));
      const share = (finding.severity === "blocking" ? 1000 : 1) / asked.size;
      for (const [told, question] of asked) {
        const path =
          finding.part === undefined || !told.startsWith("application.") ? told : `parts.${finding.part}.${told}`;
        const known = weighed.get(path);
        if (known === undefined) weighed.set(path, { question: { path, question }, weight: share });
        else known.weight += share;
      }
    }
    return [...weighed.values()].toSorted((a, b) => b.weight - a.weight).map(({ question }) => question);
  };
