import { placesOf } from "../../primitives/index.ts";
import type { FactLeaf } from "../../domain/index.ts";
import { Exact } from "../../feel/index.ts";
import { type Edit, valueAt } from "./changed-facts.ts";
import { scaleOf } from "./fact-scale.ts";
import { type Claim, heldByLength, type IsRemedy, isText } from "./held-by-length.ts";
import type { Filled, ItemContent } from "./filled-item.ts";
import type { Proposal } from "./proposal.ts";
import type { Verifying } from "./verifying.ts";

/** A number as a fact of the kind is held, rounded down to what it can hold; other values as they are. */
const heldAs = ({ kind }: FactLeaf, value: unknown, places: number): unknown => {
  if (!(value instanceof Exact)) return value;
  if (kind === "number") return value.toNumber();
  return value
    .times(`1e${kind === "money" ? places : kind === "percent" ? 8 : 0}`)
    .floor()
    .toNumber();
};

/**
 * Answers that may speak against "any answer will do": those that stand for any, texts and codes that the rules name, and of
 * numbers and days the ends of their range, and those that the rules name with their neighbours.
 */
const doubtful = (fact: FactLeaf, path: string, verifying: Verifying): ReadonlyArray<unknown> => {
  const answers = verifying.answers(path);
  const named = verifying.namedAt(path);
  const scale = scaleOf(fact);
  if (scale === undefined)
    return fact.codes === undefined && fact.kind !== "boolean" ? [...answers, ...named.filter(isText)] : answers;
  const places = placesOf(verifying.question.compiled.pack.jurisdiction.currency);
  const beside = named.flatMap((value) => {
    const number = scale.number(heldAs(fact, value, places));
    return number === undefined ? [] : [number - 1, number, number + 1];
  });
  return [
    ...answers,
    ...[scale.least, scale.most, ...beside]
      .filter((number) => number >= scale.least && number <= scale.most)
      .map((number) => scale.value(number, undefined)),
  ];
};

/** The claim that any answer will do, as it holds: but for some texts, or only of an answer among others. */
const held = (
  { any, byLength, value }: Pick<ItemContent, "any" | "byLength" | "value">,
  path: string,
  edits: ReadonlyArray<Edit>,
  verifying: Verifying,
  isRemedy: IsRemedy,
): Claim => {
  if (byLength === true) return heldByLength(value, path, edits, verifying, isRemedy);
  const fact = any ? verifying.fact(path) : undefined;
  if (fact === undefined) return { any };
  const tried = new Set([value, valueAt(verifying.facts, path)]);
  const wrong = doubtful(fact, path, verifying).filter(
    (answer) => !tried.has(answer) && !isRemedy([...edits, { path, value: answer }]),
  );
  if (wrong.length === 0) return { any };
  return scaleOf(fact) === undefined ? { any, except: wrong.filter(isText) } : { any: false };
};

/** The changes of a remedy, each of which claims of other answers only what holds. */
export const claimed = (
  proposals: ReadonlyArray<Filled>,
  verifying: Verifying,
  isRemedy: IsRemedy,
): ReadonlyArray<Filled> =>
  proposals.map((proposal) => {
    const { edit, content } = proposal;
    if (edit.remove === true) return proposal;
    const others = proposals.flatMap((other: Proposal) => (other === proposal ? [] : [other.edit]));
    return {
      ...proposal,
      ...held({ ...proposal, value: edit.value }, edit.path, others, verifying, isRemedy),
      ...(content === undefined
        ? {}
        : {
            content: content.map((each) => ({
              ...each,
              ...held(each, `${edit.path}.${each.name}`, [...others, edit], verifying, isRemedy),
            })),
          }),
    };
  });
