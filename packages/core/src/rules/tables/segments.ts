/** Stretches of the values of one column, as runs of segment numbers `[from, until)`; in order, apart from each other. */
export type Segments = ReadonlyArray<readonly [from: number, until: number]>;

export const noSegment: Segments = [];

const normal = (runs: ReadonlyArray<readonly [number, number]>): Segments => {
  const joined: Array<[number, number]> = [];
  for (const [from, until] of runs.toSorted((a, b) => a[0] - b[0])) {
    if (from >= until) continue;
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], until);
    else joined.push([from, until]);
  }
  return joined;
};

export const union = (...sets: ReadonlyArray<Segments>): Segments => normal(sets.flat());

export const complement = (set: Segments, count: number): Segments => {
  const runs: Array<readonly [number, number]> = [];
  let at = 0;
  for (const [from, until] of set) {
    runs.push([at, from]);
    at = until;
  }
  runs.push([at, count]);
  return normal(runs);
};

export const intersection = (a: Segments, b: Segments): Segments => {
  const runs: Array<readonly [number, number]> = [];
  let [i, j] = [0, 0];
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const [from, until] = [Math.max(x[0], y[0]), Math.min(x[1], y[1])];
    if (from < until) runs.push([from, until]);
    if (x[1] < y[1]) i += 1;
    else j += 1;
  }
  return runs;
};

/** The first segment that is in both; undefined when none is. */
export const common = (a: Segments, b: Segments): number | undefined => {
  let [i, j] = [0, 0];
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    const from = Math.max(x[0], y[0]);
    if (from < Math.min(x[1], y[1])) return from;
    if (x[1] < y[1]) i += 1;
    else j += 1;
  }
  return undefined;
};

export const has = (set: Segments, segment: number): boolean =>
  set.some(([from, until]) => from <= segment && segment < until);
