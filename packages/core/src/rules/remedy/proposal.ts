import type { FactLeaf } from "../../domain/index.ts";
import type { Edit } from "./changed-facts.ts";
import { type FactScale, lengthScale, scaleOf } from "./fact-scale.ts";
import type { FactChangeKind } from "./remedy.ts";
import type { Verifying } from "./verifying.ts";

/** A change that may help; whether it does is found out by making it. */
export interface Proposal {
  readonly edit: Edit;
  readonly kind: FactChangeKind;
  /** It stands for any answer. */
  readonly any: boolean;
  /** It is a text of as many characters as it takes, whatever they are. */
  readonly byLength?: boolean;
  readonly size: number;
}

/** The scale on which a proposal for a fact is sought. */
export const scaleFor = (fact: FactLeaf, byLength = false): FactScale | undefined =>
  byLength ? lengthScale : scaleOf(fact);

export const keyOf = ({ edit }: Proposal): string =>
  `${edit.path} ${edit.remove === true ? "" : JSON.stringify(edit.value)}`;

/** How large changes are together. */
export const sizeOfAll = (proposals: ReadonlyArray<Proposal>): number =>
  proposals.reduce((sum, { size }) => sum + size, 0);

/** Whether two proposals are one, or values of a fact that lie beside each other: a cent or a day apart. */
export const isStepBeside = (one: Proposal, other: Proposal, verifying: Verifying): boolean => {
  if (keyOf(one) === keyOf(other)) return true;
  const [a, b] = [one.edit, other.edit];
  if (a.path !== b.path || a.remove === true || b.remove === true) return false;
  const fact = verifying.fact(a.path);
  const scale = fact === undefined ? undefined : scaleFor(fact, one.byLength);
  const [from, to] = [scale?.number(a.value), scale?.number(b.value)];
  return from !== undefined && to !== undefined && Math.abs(from - to) <= 1;
};
