import { Defect } from "../../primitives/index.ts";
import { checkUpcasters, describeUpcasterProblem } from "./check-upcasters.ts";
import type { Upcaster } from "./upcaster.ts";

/** An event with the version of its data. */
export interface Versioned {
  readonly type: string;
  readonly schema: number;
  readonly data: unknown;
}

/** Brings an event to the version in use; undefined where its own is newer, or older than any chain. */
export type Upcast = <Event extends Versioned>(event: Event) => Event | undefined;

/**
 * Upcasting through chains that were checked once.
 *
 * @throws Defect when a chain has a gap, a fork or a cycle, or does not end at the version in use.
 */
export const upcasting = (upcasters: ReadonlyArray<Upcaster>, newest: ReadonlyMap<string, number>): Upcast => {
  const problems = checkUpcasters(upcasters, newest);
  if (problems.length > 0) throw new Defect(problems.map(describeUpcasterProblem).join("\n"));
  const steps = new Map(upcasters.map((upcaster) => [`${upcaster.event} ${upcaster.from}`, upcaster]));
  return (event) => {
    const end = newest.get(event.type);
    let { schema, data } = event;
    while (schema !== end) {
      const step = steps.get(`${event.type} ${schema}`);
      if (step === undefined) return undefined;
      data = step.upcast(data);
      schema = step.to;
    }
    return { ...event, schema, data };
  };
};
