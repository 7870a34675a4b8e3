/** What one evaluation may use up. */
export const limits = { steps: 1_000_000, items: 100_000, characters: 1_000_000, depth: 1000, nesting: 100 } as const;

/** An evaluation used up what it may. */
export class Exhausted extends Error {}

/** One evaluation: counts its steps, and knows the moment that `now()` is told. */
export class Run {
  readonly now: string | undefined;
  private steps = 0;
  private depth = 0;

  constructor(now?: string) {
    this.now = now;
  }

  /** @throws Exhausted when the evaluation has taken too many steps. */
  spend(steps = 1): void {
    this.steps += steps;
    if (this.steps > limits.steps) throw new Exhausted("too many steps");
  }

  /** @throws Exhausted when a list would hold too many items. */
  hold(items: number): void {
    if (items > limits.items) throw new Exhausted("too many items");
    this.spend(items);
  }

  /** @throws Exhausted when a text would be too long. */
  write(characters: number): void {
    if (characters > limits.characters) throw new Exhausted("too many characters");
    this.spend(Math.ceil(characters / 100));
  }

  /** @throws Exhausted when evaluations are nested too deep. */
  deeper<A>(evaluation: () => A): A {
    this.spend();
    this.depth += 1;
    if (this.depth > limits.depth) throw new Exhausted("nested too deep");
    const value = evaluation();
    this.depth -= 1;
    return value;
  }
}
