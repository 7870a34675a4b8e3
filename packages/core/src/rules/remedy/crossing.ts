import type { Exact } from "../../feel/index.ts";

/** A difference as a function of a whole number; undefined where it has no value. */
export type Difference = (at: number) => Exact | undefined;

/**
 * Whole numbers beside which the difference changes its sign, seen from `start`: the first on the other side (or at zero)
 * and its neighbours. None where no crossing is found between `least` and `most`.
 *
 * The nearest few are looked at first: what goes up and down, as working days do, is met there. A straight line is met by
 * its slope; any other is halved down to neighbours.
 */
export const crossings = (
  difference: Difference,
  start: number,
  least: number,
  most: number,
): ReadonlyArray<number> => {
  const within = (at: number): number => Math.min(most, Math.max(least, at));
  const sign = (at: number): number | undefined => difference(at)?.comparedTo(0);
  const from = difference(start);
  if (from === undefined) return [];
  const side = from.comparedTo(0);
  if (side === 0) return [start - 1, start + 1].filter((at) => at === within(at));

  const bracket = (end: number): number | undefined => {
    if (end === start) return undefined;
    const found = sign(end);
    return found === undefined || found === side ? undefined : end;
  };

  /** The first number on the other side, from `near` on this one. */
  const halve = (near: number, far: number): number => {
    let [a, b] = [near, far];
    while (Math.abs(b - a) > 1) {
      const middle = Math.floor((a + b) / 2);
      if (sign(middle) === side) a = middle;
      else b = middle;
    }
    return b;
  };

  const found: Array<number> = [];
  for (const direction of [1, -1]) {
    const near = nearest
      .map((step) => start + direction * step)
      .find((at) => at === within(at) && bracket(at) !== undefined);
    if (near !== undefined) found.push(near);
  }
  const guess = found.length > 0 ? undefined : guessed(difference, start, from, within);
  if (guess !== undefined) {
    const towards = Math.sign(guess - start) || 1;
    const beyond = [guess, guess + towards, guess + 2 * towards, within(start + 2 * (guess - start))]
      .map(within)
      .find((end) => bracket(end) !== undefined);
    if (beyond !== undefined) {
      const near = beyond - 2 * towards;
      const closer = (near - start) * towards > 0 && sign(near) === side ? near : start;
      found.push(halve(closer, beyond));
    }
  }
  if (found.length === 0)
    for (const end of [least, most]) if (bracket(end) !== undefined) found.push(halve(start, end));
  // From a start beyond the range, a crossing may lie there too.
  return found.map(within).flatMap((at) => {
    const next = at + Math.sign(at - start);
    return next === within(next) ? [at, next] : [at];
  });
};

const nearest = [1, 2, 3];

/** Where a straight line through two points of the difference meets zero. */
const guessed = (
  difference: Difference,
  start: number,
  from: Exact,
  within: (at: number) => number,
): number | undefined => {
  for (const step of [
    Math.max(1000, Math.floor(Math.abs(start) / 8)),
    1,
    -Math.max(1, Math.floor(Math.abs(start) / 2)),
  ]) {
    const other = within(start + step);
    const at = other === start ? undefined : difference(other);
    if (at === undefined || at.eq(from)) continue;
    const meets = from
      .neg()
      .div(at.minus(from))
      .times(other - start)
      .plus(start);
    if (!meets.isFinite() || meets.abs().gt(1e15)) return undefined;
    return within((meets.gt(start) ? meets.floor() : meets.ceil()).toNumber());
  }
  return undefined;
};
