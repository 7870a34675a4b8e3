import { expect, it } from "vitest";
import { Budget, Exhausted } from "./budget.ts";

/** How often something can be done with a budget. */
const times = (what: () => void): number => {
  for (let done = 0; ; done++)
    try {
      what();
    } catch (error) {
      expect(error).toBeInstanceOf(Exhausted);
      return done;
    }
};

it.each([
  [0, 0, 0],
  [1, 1, 25],
  [3, 3, 75],
])("a budget of %d is good for %d assessments, or for asking one rule %d times", (budget, assessments, asks) => {
  const [all, one] = [new Budget(budget), new Budget(budget)];
  expect([times(() => all.assess()), times(() => one.ask())]).toEqual([assessments, asks]);
});

it("is not enough for an assessment once a rule was asked", () => {
  const budget = new Budget(1);
  budget.ask();
  expect(() => budget.assess()).toThrow(Exhausted);
});
