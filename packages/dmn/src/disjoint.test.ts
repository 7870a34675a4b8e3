import { expect, it } from "vitest";
import { areDisjoint } from "./disjoint.ts";

it.each([
  ["< 10", ">= 10", true],
  ["<= 10", ">= 10", false],
  ["[1..5]", "(5..9]", true],
  ["[1..5]", "[5..9]", false],
  ["]1..5[", "5", true],
  ["1, 2", "3", true],
  ["1, [2..4]", "3", false],
  ['"a", "b"', '"c"', true],
  ['"a", "b"', '"b"', false],
  ['not("a", "b")', '"b"', true],
  ['not("a")', '"b"', false],
  ['not("a")', 'not("b")', false],
  ["true", "false", true],
  ['< date("2026-01-01")', '>= date("2026-01-01")', true],
  ['@"2026-01-01"', '@"2026-01-02"', true],
  ["-", "1", false],
  ["limit", "> limit", false],
  ["1", '"1"', false],
])("no value passes both %s and %s: %s", (a, b, disjoint) => {
  expect(areDisjoint(a, b)).toBe(disjoint);
  expect(areDisjoint(b, a)).toBe(disjoint);
});
