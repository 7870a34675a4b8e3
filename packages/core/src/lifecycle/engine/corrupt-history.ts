import { Defect, type LocalizedText } from "../../primitives/index.ts";
import type { LifecycleEvent } from "./event.ts";

/** A history that this lifecycle cannot have written. */
export class CorruptHistory extends Defect {
  override readonly name = "CorruptHistory";
  readonly expected: string;
  readonly found: string;
  /** The same in every language. */
  readonly told: { readonly expected: LocalizedText; readonly found: LocalizedText };

  constructor({ stream, version, type }: LifecycleEvent, expected: LocalizedText, found: LocalizedText) {
    super(`Event ${version} of ${stream}, ${type}: expected ${expected.en}, found ${found.en}.`);
    this.expected = expected.en;
    this.found = found.en;
    this.told = { expected, found };
  }
}
