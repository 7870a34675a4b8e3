import { Defect } from "../../primitives/index.ts";
import type { LifecycleEvent } from "./event.ts";

/** A history that this lifecycle cannot have written. */
export class CorruptHistory extends Defect {
  override readonly name = "CorruptHistory";
  readonly expected: string;
  readonly found: string;

  constructor({ stream, version, type }: LifecycleEvent, expected: string, found: string) {
    super(`Event ${version} of ${stream}, ${type}: expected ${expected}, found ${found}.`);
    this.expected = expected;
    this.found = found;
  }
}
