import { expect, it } from "vitest";
import { didYouMean } from "./did-you-mean.ts";

const known = ["submit-claim", "decide-claim", "advance-ceiling"];

it.each([
  ["a name with a slip", "submit-clam", " Did you mean submit-claim?"],
  ["a part of a name", "ceiling", " Did you mean advance-ceiling?"],
  ["a part of three characters", "sub", " Did you mean submit-claim?"],
  ["fewer characters, which stand in many names", "su", ""],
  ["one character", "a", ""],
  ["nothing", "", ""],
  ["a name like no other", "xyz-uvw-rst", ""],
])("%s is answered with what it may mean", (_what, name, told) => {
  expect(didYouMean(name, known)).toBe(told);
});
