import { describe, expect, it } from "vitest";
import { divisionNotices } from "./check-divisions.ts";
import { changed, type Changes, compiledFrom, later } from "./hostile-pack.test-data.ts";
import type { Pack } from "./pack.ts";

const noticesOf = (changes: Changes): ReadonlyArray<string> =>
  divisionNotices(compiledFrom(changed(changes))).map(({ path, at }) => `${path} at ${at}`);

const requireAt = "rules/grant-within-ceiling/require";

describe("a comparison of a quotient is noticed", () => {
  it.each([
    ["on the left", "application.budget.total / 2 <= 100", 0],
    ["on the right", "100 >= application.budget.total / 2", 0],
    ["on both sides once", "application.budget.total / 2 > application.fundingPlan.grant / 3", 0],
    ["within a sum", "1 + application.budget.total / application.fundingPlan.grant > 2", 0],
    ["within a function", "floor(application.budget.total / 3, 2) = 100", 0],
    ["where it is denied", "not(application.budget.total / 2 > 100)", 4],
    ["in the second part of a condition", "application.title != null and application.budget.total / 2 > 100", 30],
    ["for each item of a list", "every l in application.budget.lines satisfies l.amount / 2 > 100", 46],
    ["within what a list is chosen by", "count(application.budget.lines[amount / 2 > 100]) = 0", 0],
  ])("%s", (_where, text, at) => {
    expect(noticesOf({ "rules.0.require": text })).toEqual([`${requireAt} at ${at}`]);
  });

  it("in a condition for the rule to apply", () => {
    expect(noticesOf({ "rules.1.when": "application.advance.requested / 2 > 100" })).toEqual([
      "rules/advance-justified/when at 0",
    ]);
  });

  it("each on its own where there are several", () => {
    expect(
      noticesOf({ "rules.0.require": "application.budget.total / 2 > 1 or application.budget.total / 3 > 1" }),
    ).toEqual([`${requireAt} at 0`, `${requireAt} at 36`]);
  });
});

describe("nothing is noticed", () => {
  it.each([
    ["of a product", { "rules.0.require": "application.budget.total * 2 <= 100" }],
    ["of a sum and a difference", { "rules.0.require": "application.budget.total + 2 - 1 <= 100" }],
    ["of a quotient that the sentence prints", { "rules.0.values.most": "application.budget.total / 2" }],
    ["of a pack without a division", {}],
  ])("%s", (_what, changes) => {
    expect(noticesOf(changes)).toEqual([]);
  });

  it("of what an earlier layer divides", () => {
    const layer = changed({ "rules.0.require": "application.budget.total / 2 <= 100" }) as Pack;
    expect(divisionNotices(compiledFrom(later, [layer]))).toEqual([]);
    expect(divisionNotices(compiledFrom(layer))).toHaveLength(1);
  });
});

it("says what to write instead", () => {
  const [notice] = divisionNotices(compiledFrom(changed({ "rules.0.require": "1 / 2 = 1" })));
  expect(notice).toEqual({
    pack: "trial",
    path: requireAt,
    at: 0,
    expected: "a comparison without a division",
    found: "a quotient, which may be rounded, and is not known where the divisor is 0",
    advice: "Multiply instead: a <= b * c for a / b <= c.",
  });
});
