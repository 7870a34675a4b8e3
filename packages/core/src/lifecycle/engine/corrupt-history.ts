import { Defect } from "../../primitives/index.ts";
import type { LifecycleEvent } from "./event.ts";

/** What an event must have that follows others, before the name of it. */
const english = {
  came: "a project that has been at one of",
  stage: "an event that can happen at",
  stream: "an event of",
  version: "event",
} as const;

/** A history that this lifecycle cannot have written. */
export class CorruptHistory extends Defect {
  override readonly name = "CorruptHistory";
  /** What is wrong: the stages it came through, what may happen at its stage, the stream, or the version. */
  readonly kind: keyof typeof english;
  /** The stages, the stream or the version that the event needed. */
  readonly due: string;
  readonly expected: string;
  readonly found: string;

  constructor(
    { stream, version, type }: LifecycleEvent,
    kind: CorruptHistory["kind"],
    due: string | number,
    found: string | number,
  ) {
    const expected = `${english[kind]} ${due}`;
    super(`Event ${version} of ${stream}, ${type}: expected ${expected}, found ${found}.`);
    this.kind = kind;
    this.due = `${due}`;
    this.expected = expected;
    this.found = `${found}`;
  }
}
