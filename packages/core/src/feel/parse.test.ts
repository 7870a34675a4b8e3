import * as fc from "fast-check";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { parseExpression, parseUnaryTests } from "./parse.ts";

const names = ["support ceiling", "in-kind share", "not in force"];
const problemOf = (text: string) => {
  const parsed = parseExpression(text, names);
  return Result.isFailure(parsed) ? parsed.failure : undefined;
};
const expressionOf = (text: string) => Result.getOrThrow(parseExpression(text, names));

describe("parseExpression", () => {
  it.each([
    ["support   ceiling", "support ceiling"],
    ["in - kind share", "in-kind share"],
    ["not in force", "not in force"],
    ["own financing", "own financing"],
  ])("reads `%s` as one name", (text, name) => {
    expect(expressionOf(text)).toMatchObject({ kind: "name", name, span: { from: 0, to: text.length } });
  });

  it.each([
    ["-5", { kind: "negation", operand: { kind: "number", text: "5" } }],
    ["a.b", { kind: "path", base: { kind: "name", name: "a" }, name: "b" }],
    ['@"2026-01-01"', { kind: "at", text: "2026-01-01" }],
    ['"\\"\\u00e4\\U01F40E\\n"', { kind: "string", value: '"ä🐎\n' }],
    ["(< 3)", { kind: "range", high: { kind: "number" }, highIncluded: false }],
    ["[1..2)", { kind: "range", lowIncluded: true, highIncluded: false }],
    ["]1..2]", { kind: "range", lowIncluded: false, highIncluded: true }],
    ["f(a: 1)", { kind: "call", named: [{ name: "a" }] }],
    ["date and time(x)", { kind: "call", callee: { kind: "name", name: "date and time" } }],
    ["a[b > 1]", { kind: "filter", condition: { kind: "comparison", operator: ">" } }],
    ["x in (1, < 2)", { kind: "in", tests: [{ kind: "expression" }, { kind: "compare", operator: "<" }] }],
    ["for i in 1..3 return i", { kind: "for", iterators: [{ name: "i", to: { kind: "number" } }] }],
    ["x instance of range<number>", { type: { kind: "range", of: { kind: "named", name: "number" } } }],
    ["{a: 1, 'b': 2}".replaceAll("'", '"'), { kind: "context", entries: [{ name: "a" }, { name: "b" }] }],
    ["support /* c */ ceiling", { kind: "name", name: "support ceiling" }],
    ["/* c */ 1 // d", { kind: "number", text: "1" }],
  ])("reads `%s`", (text, shape) => {
    expect(expressionOf(text)).toMatchObject(shape);
  });

  it.each([
    ["a == b", { at: 2, expected: "`=`", found: "`==`" }],
    ["a && b", { at: 2, expected: "`and`", found: "`&&`" }],
    ["a || b", { at: 2, expected: "`or`", found: "`||`" }],
    ["!a", { at: 0, expected: "`not(…)`" }],
    ["a = = b", { at: 4 }],
    ["a and < 3", { at: 6 }],
    ["< < 3", { at: 2 }],
    ["+1", { at: 0, expected: "a value, a name or `(`", found: "`+`" }],
    ["2 ^ 3", { at: 2, expected: "`**`" }],
    ["not a", { at: 0, expected: "`not(…)`", found: "`not a`" }],
    ['1 + "a\nb"', { at: 4, expected: "a text on one line" }],
    ["80 %", { at: 3, found: "`%`" }],
    ["'a'", { at: 0, expected: '`"`' }],
    ['1 + "abc', { at: 4, expected: 'a closing `"`' }],
    ["(1 + 2", { at: 6, expected: "`)`", found: "the end" }],
    ["1 + 2)", { at: 5, found: "`)`" }],
    ["1 +", { at: 3, expected: "a value, a name or `(`" }],
    ["if a then b", { at: 11, expected: "`else`" }],
    ["x # y", { at: 2, found: "`#`" }],
    ["", { at: 0, found: "the end" }],
  ])("says what is wrong with `%s`", (text, problem) => {
    expect(problemOf(text)).toMatchObject(problem);
  });

  it.each([
    ["2 000 characters", `"${"a".repeat(1998)}"`, `"${"a".repeat(1999)}"`],
    ["50 levels of nesting", "(".repeat(50) + "1" + ")".repeat(50), "(".repeat(51) + "1" + ")".repeat(51)],
    ["200 entries of a list", `[${Array(200).fill("1").join()}]`, `[${Array(201).fill("1").join()}]`],
    ["200 operators in a row", Array(201).fill("1").join("+"), Array(202).fill("1").join("+")],
  ])("takes %s and no more", (_, within, beyond) => {
    expect(problemOf(within)).toBeUndefined();
    expect(problemOf(beyond)?.expected).toMatch(/^at most/);
  });

  it("counts neither brackets nor operators in texts and comments", () => {
    expect(problemOf(`"${"(+".repeat(300)}" /* ${"[,".repeat(300)} */`)).toBeUndefined();
  });

  it("does not throw, whatever the text", () => {
    const lexeme = fc.constantFrom(
      ..."( ) [ ] { } . .. , : + - * / ** = != < > in not and or if then else for some every return satisfies".split(
        " ",
      ),
      ..."between instance of list< range< function external date null true 1 .5 a @ ? item __proto__ constructor".split(
        " ",
      ),
      '"a"',
      '"',
      "\\",
      "\n",
      "//",
      "/*",
      "in-kind share",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(lexeme, { maxLength: 40 }).map((lexemes) => lexemes.join(" ")),
    );
    fc.assert(
      fc.property(text, (given) => {
        parseUnaryTests(given, names);
        const at = problemOf(given)?.at ?? 0;
        expect(at >= 0 && at <= given.length).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("parseUnaryTests", () => {
  it.each([
    ["-", { any: true, negated: false, tests: [] }],
    ['not("a", "b")', { any: false, negated: true, tests: [{ kind: "expression" }, { kind: "expression" }] }],
    ["< 3, [5..7]", { any: false, negated: false, tests: [{ kind: "compare" }, { kind: "expression" }] }],
  ])("reads `%s`", (text, tests) => {
    expect(Result.getOrThrow(parseUnaryTests(text))).toMatchObject(tests);
  });
});
