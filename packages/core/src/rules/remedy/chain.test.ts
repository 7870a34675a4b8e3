import { expect, it } from "vitest";
import { properSubsets } from "./chain.ts";

const edits = ["a", "b", "c", "d"].map((path) => ({ path, value: 1 }));

it.each([
  [0, []],
  [1, []],
  [2, ["a", "b"]],
  [3, ["a", "b", "ab", "c", "ac", "bc"]],
  [4, ["a", "b", "ab", "c", "ac", "bc", "abc", "d", "ad", "bd", "abd", "cd", "acd", "bcd"]],
])("some of %d changes, but neither all nor none, are %j", (count, expected) => {
  expect(properSubsets(edits.slice(0, count)).map((some) => some.map(({ path }) => path).join(""))).toEqual(expected);
});
