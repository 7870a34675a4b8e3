import { describe, expect, it } from "vitest";
import { Exact } from "../../feel/index.ts";
import { crossings, type Difference } from "./crossing.ts";

const most = 1_000_000;

/** What is found from a start, and how often the difference was asked for. */
const found = (difference: (at: number) => number | undefined, start: number, least = 0) => {
  let asked = 0;
  const counted: Difference = (at) => {
    asked += 1;
    const value = difference(at);
    return value === undefined ? undefined : new Exact(value);
  };
  return { at: crossings(counted, start, least, most), asked };
};

const line = (slope: number, zero: number) => (at: number) => slope * (at - zero);

describe("whole numbers beside which a difference changes its sign", () => {
  it.each<[string, (at: number) => number | undefined, number, ReadonlyArray<number>]>([
    ["of a rising line, above", line(1, 5000), 100, [5000, 5001]],
    ["of a rising line, below", line(1, 100), 5000, [100, 99]],
    ["of a falling line, above", line(-3, 5000), 100, [5000, 5001]],
    ["of a falling line, below", line(-3, 100), 5000, [100, 99]],
    ["of a line that meets zero between two, above", line(1, 5000.5), 100, [5001, 5002]],
    ["of a line that meets zero between two, below", line(1, 99.5), 5000, [99, 98]],
    ["of a line far off", line(0.001, 999_000), 1, [999_000, 999_001]],
    ["beside the start, above", line(1, 11), 10, [11, 12]],
    ["beside the start, below", line(1, 9), 10, [9, 8]],
    ["three from the start", line(1, 13), 10, [13, 14]],
    ["four from the start", line(1, 14), 10, [14, 15]],
    ["at the most", line(1, most), 10, [most]],
    ["at the least", line(1, 0), 5000, [0]],
    ["at the least, beside the start", line(1, 0), 1, [0]],
    ["beyond the most", line(1, most + 1), 10, []],
    ["beyond the least", line(1, -1), 10, []],
    ["on both sides, near", (at) => Math.abs(at - 10) - 2, 10, [12, 13, 8, 7]],
    ["on both sides, far: the one that a line meets", (at) => Math.abs(at - 5000) - 200, 5000, [5200, 5201]],
    ["of a square", (at) => at * at - 250_000, 10, [500, 501]],
    ["of a square, from beyond", (at) => at * at - 250_000, 9000, [500, 499]],
    ["of a root", (at) => Math.sqrt(at) - 300, 10, [90_000, 90_001]],
    ["of steps", (at) => Math.floor(at / 1000) - 7, 10, [7000, 7001]],
    ["of steps, from beyond", (at) => Math.floor(at / 1000) - 7, 60_000, [7999, 7998]],
    ["of one step", (at) => (at < 70_000 ? -1 : 1), 10, [70_000, 70_001]],
    ["of one step, from beyond", (at) => (at < 70_000 ? -1 : 1), 900_000, [69_999, 69_998]],
    ["of a line with a flat start", (at) => Math.max(at, 3000) - 4000, 10, [4000, 4001]],
    ["of a line with a flat end", (at) => Math.min(at, 3000) - 2000, 9000, [2000, 1999]],
    ["of what never changes", () => 1, 10, []],
    ["of what comes near and turns", (at) => Math.abs(at - 500) + 1, 10, []],
    ["of what has no value at the start", (at) => (at === 10 ? undefined : at - 50), 10, []],
    ["of what has no value further on", (at) => (at > 5 ? undefined : 1), 0, []],
    ["of a line, from beyond the most", line(1, most + 500), most + 1000, [most, most - 1]],
    ["of a line, from below the least", line(1, -500), -1000, [0, 1]],
    ["from zero itself, to both sides", line(1, 10), 10, [9, 11]],
    ["from zero itself at the least", line(1, 0), 0, [1]],
    ["from zero itself at the most", line(1, most), most, [most - 1]],
  ])("%s", (_what, difference, start, expected) => {
    expect(found(difference, start).at).toEqual(expected);
  });

  it.each([
    ["a straight line", line(1, 500_000), 3, 13],
    ["a straight line, from a great number", line(1, 3), 900_000, 13],
    ["a curve", (at: number) => at * at - 250_000, 10, 60],
    ["nothing", () => 1, 10, 13],
    ["a start at zero", line(1, 10), 10, 1],
  ])("are asked for seldom: %s", (_what, difference, start, times) => {
    expect(found(difference, start).asked).toBeLessThanOrEqual(times);
  });

  it("are sought from no other place than those between the least and the most", () => {
    const places: Array<number> = [];
    const difference: Difference = (at) => {
      places.push(at);
      return new Exact(at - 5_000_000);
    };
    expect(crossings(difference, 990, 900, 1000)).toEqual([]);
    expect([Math.min(...places), Math.max(...places)]).toEqual([900, 1000]);
  });
});
