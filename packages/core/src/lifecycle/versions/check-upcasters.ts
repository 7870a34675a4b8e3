import type { Upcaster } from "./upcaster.ts";

/** What is wrong with the chain of one event's versions. */
export interface UpcasterProblem {
  readonly event: string;
  readonly kind: "unknown-event" | "fork" | "cycle" | "gap" | "wrong-end";
  readonly expected: string;
  readonly found: string;
}

export const describeUpcasterProblem = ({ event, expected, found }: UpcasterProblem): string =>
  `Upcasters of ${event}: expected ${expected}, found ${found}.`;

/** Each chain leads from its oldest version, one step after the other, to the version in use. */
export const checkUpcasters = (
  upcasters: ReadonlyArray<Upcaster>,
  newest: ReadonlyMap<string, number>,
): ReadonlyArray<UpcasterProblem> =>
  [...Map.groupBy(upcasters, ({ event }) => event)].flatMap(([event, chain]) => {
    const end = newest.get(event);
    if (end === undefined)
      return [{ event, kind: "unknown-event", expected: "an event of the lifecycle", found: event } as const];
    return checkChain(event, chain, end);
  });

const checkChain = (event: string, chain: ReadonlyArray<Upcaster>, end: number): ReadonlyArray<UpcasterProblem> => {
  const problems: Array<UpcasterProblem> = [];
  const steps = chain.toSorted((one, other) => one.from - other.from);
  for (const [index, { from, to }] of steps.entries()) {
    const before = steps[index - 1];
    if (to <= from)
      problems.push({ event, kind: "cycle", expected: `a version after ${from}`, found: `one that leads to ${to}` });
    if (before === undefined) continue;
    if (before.from === from)
      problems.push({ event, kind: "fork", expected: `one way on from version ${from}`, found: "two" });
    else if (before.to !== from)
      problems.push({ event, kind: "gap", expected: `a way on from version ${before.to}`, found: `one from ${from}` });
  }
  const last = steps.at(-1);
  if (last !== undefined && last.to !== end)
    problems.push({
      event,
      kind: "wrong-end",
      expected: `a chain that ends at version ${end}`,
      found: `one that ends at ${last.to}`,
    });
  return problems;
};
