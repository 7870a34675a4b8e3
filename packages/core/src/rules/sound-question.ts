import { excerpt, isDay } from "../primitives/index.ts";
import type { CompiledPack } from "./compile-pack.ts";
import { gates } from "./gate.ts";
import { typeAt } from "./type-at.ts";

/** What is asked with, as a program without types may give it. */
interface Asked {
  readonly gate: unknown;
  readonly on: unknown;
  readonly facts: unknown;
}

/** Facts, as far as they tell that they were not read. */
interface Given {
  readonly _tag?: unknown;
  readonly application?: { readonly budget?: Budget; readonly fundingPlan?: FundingPlan };
}
interface Budget {
  readonly total?: unknown;
}
interface FundingPlan {
  readonly grant?: unknown;
}

const known: ReadonlySet<unknown> = new Set(gates);

/** The day that was looked at last: thousands of questions in a row are asked of one day. */
let lastDay: unknown = "";

const refuse = (expected: string, found: unknown, advice = ""): never => {
  throw new RangeError(`Expected ${expected}, found ${excerpt(found)}.${advice}`);
};

/** Facts that were not read would be compared as text: two amounts that nearly every application has tell. */
const refuseUnread = (compiled: CompiledPack, { _tag, application }: Given): void => {
  if (_tag !== undefined) refuse("facts, the success of parseCaseFile", { _tag });
  const [total, grant] = [application?.budget?.total, application?.fundingPlan?.grant];
  if (typeof total === "string") refuseText(compiled, "application.budget.total", total);
  if (typeof grant === "string") refuseText(compiled, "application.fundingPlan.grant", grant);
};

/** A pack over facts of its own may have text there. */
const refuseText = (compiled: CompiledPack, path: string, found: string): void => {
  if (typeAt(compiled.program.roots, path.split("."))?.kind === "number")
    refuse(`${path} in cents`, found, " Give the facts that parseCaseFile reads.");
};

/**
 * Refuses what types would have refused, so that a program without them gets no wrong answer.
 *
 * @throws RangeError
 */
export const refuseUnsound = (compiled: CompiledPack, { gate, on, facts }: Asked): void => {
  if (typeof (compiled as Partial<CompiledPack> | undefined)?.rulesAt !== "function")
    refuse("a pack that compilePack compiled", compiled, " Of its Result, give what succeeded.");
  if (!known.has(gate)) refuse(`a gate to assess at, one of ${gates.join(", ")}`, gate);
  if (on !== lastDay && !isDay(on)) refuse('a day such as "2026-01-31" to assess on', on);
  lastDay = on;
  if (typeof facts === "object" && facts !== null) refuseUnread(compiled, facts);
  else refuse("facts that parseCaseFile reads", facts);
};
