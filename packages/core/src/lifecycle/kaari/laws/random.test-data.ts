import { Defect } from "../../../primitives/index.ts";

/** Small, seeded randomness: a choice that fast-check made decides a whole step, and shrinks with it. */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** True `percent` times of a hundred. */
  chance(percent: number): boolean;
  of<Item>(items: ReadonlyArray<Item>): Item;
}

export const randomFrom = (seed: number): Random => {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (percent) => below(100) < percent,
    of: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Defect("Expected something to choose from, found nothing.");
      return item;
    },
  };
};
