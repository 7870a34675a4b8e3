import { excerpt, isDay } from "../primitives/index.ts";
import { gates } from "./gate.ts";

/** What is asked with, as a program without types may give it. */
interface Asked {
  readonly gate: unknown;
  readonly on: unknown;
  readonly facts: unknown;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (Reflect.get(value, name) as unknown) : undefined;

const known: ReadonlySet<unknown> = new Set(gates);

/** The day that was looked at last: thousands of questions in a row are asked of one day. */
let lastDay: unknown = "";

const refuse = (expected: string, found: unknown, advice = ""): never => {
  throw new RangeError(`Expected ${expected}, found ${excerpt(found)}.${advice}`);
};

const telling = [
  ["budget", "total"],
  ["fundingPlan", "grant"],
] as const;

/** Facts that were not read would be compared as text: two amounts that nearly every application has tell. */
const refuseUnread = (facts: unknown): void => {
  const application = member(facts, "application");
  for (const [record, name] of telling) {
    const amount = member(member(application, record), name);
    if (typeof amount === "string")
      refuse(`application.${record}.${name} in cents`, amount, " Give the facts that parseCaseFile reads.");
  }
};

/**
 * Refuses what types would have refused, so that a program without them gets no wrong answer.
 *
 * @throws RangeError
 */
export const refuseUnsound = (compiled: unknown, { gate, on, facts }: Asked): void => {
  if (typeof member(compiled, "rulesAt") !== "function")
    refuse("a pack that compilePack compiled", compiled, " Of its Result, give what succeeded.");
  if (!known.has(gate)) refuse(`a gate to assess at, one of ${gates.join(", ")}`, gate);
  if (on !== lastDay && !isDay(on)) refuse('a day such as "2026-01-31" to assess on', on);
  lastDay = on;
  if (typeof facts !== "object" || facts === null) refuse("facts that parseCaseFile reads", facts);
  if (member(facts, "_tag") !== undefined) refuse("facts, the success of parseCaseFile", facts);
  refuseUnread(facts);
};
