import { epochMilliseconds } from "../../primitives/index.ts";
import { compareExact } from "../scoring/exact.ts";
import { numberOf } from "../scoring/weighted-total.ts";
import type { TieStep } from "../schema/round-schema.ts";
import { compareScored, type Scored } from "./scored.ts";

type Group<One extends Scored> = ReadonlyArray<One>;

/** Applications with equal totals, and whether the rule put them in an order. */
export interface SettledTie<One extends Scored = Scored> {
  /** In their order; those that the rule could not part stand together, by their ids. */
  readonly groups: ReadonlyArray<Group<One>>;
  /** The steps that parted some of them. */
  readonly by: ReadonlyArray<TieStep>;
}

/** Below zero where `one` goes before; undefined where the step has nothing to tell them apart by. */
const compareBy = (step: TieStep, one: Scored, other: Scored): number | undefined => {
  if (step.by === "criterion")
    return compareExact(other.markOf.get(step.criterion) ?? numberOf(0), one.markOf.get(step.criterion) ?? numberOf(0));
  const [a, b] = [one.application, other.application];
  if (!("requested" in a) || !("requested" in b)) return undefined;
  if (step.by === "submitted") return epochMilliseconds(a.submittedAt) - epochMilliseconds(b.submittedAt);
  return a.lot === undefined || b.lot === undefined ? undefined : a.lot - b.lot;
};

/** Sorted, those that compare as equal together. */
const grouped = <One>(
  items: ReadonlyArray<One>,
  compare: (one: One, other: One) => number,
): ReadonlyArray<ReadonlyArray<One>> => {
  const groups: Array<Array<One>> = [];
  for (const item of items.toSorted(compare)) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    if (last === undefined || first === undefined || compare(first, item) !== 0) groups.push([item]);
    else last.push(item);
  }
  return groups;
};

const byId = (one: Scored, other: Scored): number =>
  one.application.id < other.application.id ? -1 : one.application.id > other.application.id ? 1 : 0;

/** Parts applications with equal totals by the steps of the rule; a step that some of them cannot answer parts none. */
export const settle = <One extends Scored>(tied: Group<One>, steps: ReadonlyArray<TieStep>): SettledTie<One> => {
  const [step, ...rest] = steps;
  if (step === undefined || tied.length < 2) return { groups: [tied.toSorted(byId)], by: [] };
  if (tied.some((one) => compareBy(step, one, one) === undefined)) return settle(tied, rest);
  const groups = grouped(tied, (one, other) => compareBy(step, one, other) ?? 0);
  const settled = groups.map((group) => settle(group, rest));
  const later = rest.filter((other) => settled.some(({ by }) => by.includes(other)));
  return { groups: settled.flatMap((one) => one.groups), by: groups.length > 1 ? [step, ...later] : later };
};

/** Applications in their order: each list holds those of one total. */
export const ordered = <One extends Scored>(
  all: ReadonlyArray<One>,
  steps: ReadonlyArray<TieStep>,
): ReadonlyArray<SettledTie<One>> => grouped(all, compareScored).map((tied) => settle(tied, steps));
