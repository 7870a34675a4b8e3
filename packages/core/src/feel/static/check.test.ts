import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../parse.ts";
import { checkExpression } from "./check.ts";
import { Mismatch } from "./mismatch.ts";
import { scope } from "./trial-scope.test-data.ts";
import { describeType } from "./type.ts";
import { wordNames } from "./scope.ts";

const names = wordNames(scope);

const typeOf = (text: string): string => {
  const node = checkExpression(Result.getOrThrow(parseExpression(text, names)), text, scope);
  return describeType(node.type);
};

const refusal = (text: string) => {
  try {
    return { accepted: typeOf(text) };
  } catch (error) {
    if (error instanceof Mismatch) return error.problem;
    throw error;
  }
};

describe("an expression over facts", () => {
  it.each([
    ["application.grant <= ceiling * application.total", "true or false"],
    ["application.grant", "an amount of money"],
    ["application.grant * 2", "an amount of money"],
    ["application.grant / application.total", "a percent"],
    ["1 - ceiling", "a percent"],
    ["sum(application.lines.amount)", "an amount of money"],
    ["sum([])", "a number"],
    ['application.lines[category = "staff"].amount', "a list, each item an amount of money"],
    ["count(application.lines)", "a number"],
    ["application.lines[application.months].amount", "an amount of money"],
    ['application.startsOn + @"P4M"', "a day"],
    ["application.endsOn - application.startsOn", "a number of days"],
    ["application.startsOn.year", "a number"],
    ['next working day(application.endsOn + @"P4M")', "a day"],
    ["local day(application.filedAt)", "a day"],
    ["max(application.startsOn, application.endsOn)", "a day"],
    ["if application.ready then 0 else application.grant", "an amount of money"],
    ["unit cost(application.startsOn)", "an amount of money"],
    ["floor(ceiling * application.total, 2)", "an amount of money"],
  ])("%s is %s", (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it.each([
    [
      "application.grnt > 0",
      { at: 0, expected: "a fact of application", found: "grnt", advice: "Did you mean grant?" },
    ],
    ["aplication.grant > 0", { at: 0, found: "aplication", advice: "Did you mean application?" }],
    ["application.grant * application.total", { at: 0, found: "money times money" }],
    ["application.grant + ceiling", { at: 0, found: "an amount of money and a percent" }],
    ["application.grant < ceiling", { at: 0, found: "an amount of money and a percent" }],
    ['application.kind = "pilt"', { at: 19, found: '"pilt"', advice: 'Did you mean "pilot"?' }],
    ['application.kind in ("pilot", "coordination")', { found: '"coordination"' }],
    [
      'application.startsOn > "2026-01-01"',
      { found: 'a day and the text "2026-01-01"', advice: 'Write a day as date("2026-01-01").' },
    ],
    ["application.filedAt > application.startsOn", { advice: "Take the day of an instant with local day(instant)." }],
    ["application.startsOn + 30", { advice: 'Write a number of days as @"P30D", of months as @"P3M".' }],
    [
      "application.ready and application.grant",
      { expected: "a condition (true or false)", found: "an amount of money" },
    ],
    ["sun(application.lines.amount)", { found: "sun", advice: "Did you mean sum?" }],
    ["sum(application.grant)", { expected: "a list of numbers", found: "an amount of money" }],
    ["application.lines[amont > 3]", { found: "amont", advice: "Did you mean amount?" }],
    ["application.ready > true", { expected: "something with an order before >" }],
    ["unit cost > 3", { advice: "Write unit cost(day): its value depends on the day." }],
    ['if application.ready then 1 else "x"', { advice: "Both branches of an if must be of one kind." }],
    ["floor(application.grant, application.months)", { expected: "a number of places from 0 to 10" }],
    ['@"yesterday" < today', { found: '"yesterday"' }],
    ["function(x) x + 1", { advice: "Packs do not use contexts, functions of their own or instance of." }],
  ])("%s is refused, with what was meant", (text, problem) => {
    expect(refusal(text)).toMatchObject(problem);
  });

  it("chooses a place in a list by what is outside it", () => {
    expect(refusal("application.lines[amount]")).toMatchObject({ found: "amount" });
  });
});
