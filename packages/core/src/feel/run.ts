/** What one evaluation may use up. */
export const limits = { steps: 5_000_000, items: 100_000, characters: 1_000_000, depth: 1000, nesting: 100 } as const;

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

  /** @throws Exhausted when a list would hold too many items; making it takes a step for each. */
  hold(items: number): void {
    this.fit(items);
    this.spend(items);
  }

  /** @throws Exhausted when a list has too many items. */
  fit(items: number): void {
    if (items > limits.items) throw new Exhausted("too many items");
  }

  /** @throws Exhausted when a text of so many characters, `added` of them new, would be too long. */
  write(characters: number, added = characters): void {
    if (characters > limits.characters) throw new Exhausted("too many characters");
    this.spend(Math.ceil(added / 100));
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
