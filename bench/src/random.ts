/** Choices that are the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  among<T>(choices: ReadonlyArray<T>): T;
}

/** Xorshift of 32 bits. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  const share = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    between,
    chance: (of) => share() < of,
    among: (choices) => {
      const chosen = choices[between(0, choices.length - 1)];
      if (chosen === undefined) throw new RangeError("Expected something to choose among, found an empty list.");
      return chosen;
    },
  };
};
