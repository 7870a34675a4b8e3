import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { common, complement, has, intersection, type Segments, union } from "./segments.ts";

const count = 12;
const all = Array.from({ length: count }, (_, segment) => segment);
const sets = fc.uniqueArray(fc.integer({ min: 0, max: count - 1 })).map((members) => new Set(members));

/** The same set as runs: in order, and apart from each other. */
const runsOf = (members: ReadonlySet<number>): Segments => {
  const starts = all.filter((segment) => members.has(segment) && !members.has(segment - 1));
  return starts.map((from) => [from, all.find((segment) => segment > from && !members.has(segment)) ?? count] as const);
};

describe("runs of segments are sets", () => {
  it("of which one has what either has, another what both have, and a third what a set lacks", () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const [left, right] = [runsOf(a), runsOf(b)];
        expect(union(left, right)).toEqual(runsOf(new Set([...a, ...b])));
        expect(intersection(left, right)).toEqual(
          runsOf(new Set(all.filter((segment) => a.has(segment) && b.has(segment)))),
        );
        expect(complement(left, count)).toEqual(runsOf(new Set(all.filter((segment) => !a.has(segment)))));
        expect(all.filter((segment) => has(left, segment))).toEqual(all.filter((segment) => a.has(segment)));
        expect(common(left, right)).toBe(all.find((segment) => a.has(segment) && b.has(segment)));
      }),
      { numRuns: 500 },
    );
  });

  it("even when runs are given out of order, touch, lie within each other or are empty", () => {
    expect(union([[5, 9]], [[1, 3]], [[3, 4]], [[6, 7]], [[10, 10]])).toEqual([
      [1, 4],
      [5, 9],
    ]);
  });
});
