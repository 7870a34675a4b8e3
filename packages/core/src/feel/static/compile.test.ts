import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCalendar } from "../../primitives/index.ts";
import { parseExpression } from "../parse.ts";
import { checkExpression } from "./check.ts";
import { Compiler } from "./compile.ts";
import { Env } from "./env.ts";
import { Exact, exactOf, type RunningNumber } from "./exact.ts";
import type { Node } from "./node.ts";
import { wordNames } from "./scope.ts";
import { scope } from "./trial-scope.test-data.ts";
import { Tracer } from "./trace.ts";

const names = wordNames(scope);
const calendar = Result.getOrThrow(
  compileCalendar(["weekday Saturday", "weekday Sunday", "fixed 12-06", "fixed 12-25"]),
);

const nodeOf = (text: string): Node => checkExpression(Result.getOrThrow(parseExpression(text, names)), text, scope);
const staffCosts = nodeOf('sum(application.lines[category = "staff"].amount)');
const definition = () => staffCosts;

const envOf = (application: unknown, closed = false): Env =>
  new Env({
    facts: { application },
    closed,
    today: "2026-11-25",
    zone: "Europe/Helsinki",
    calendar,
    chosen: (index) => [8, 2, 10_000][index],
    parametersByDay: [(day) => (day < "2026-01-01" ? 2000 : 2500)],
  });

const run = (text: string, application: unknown = {}, closed = false): unknown =>
  new Compiler(definition).compile(nodeOf(text))(envOf(application, closed));

const missing = (text: string, application: unknown, closed = false): ReadonlyArray<string> => [
  ...new Tracer(new Compiler(definition), definition, envOf(application, closed)).missing(nodeOf(text)),
];

const number = (text: string, application: unknown = {}): string => {
  const node = nodeOf(text);
  const value = new Compiler(definition).compile(node)(envOf(application)) as RunningNumber;
  return exactOf(value, node.type.kind === "number" ? node.type.scale : 0).toFixed();
};

describe("what is missing", () => {
  it.each([
    ["application.ready and application.paid", { ready: true }, undefined],
    ["application.ready and application.paid", { ready: false }, false],
    ["application.ready or application.paid", { ready: true }, true],
    ["application.ready or application.paid", { ready: false }, undefined],
    ["not(application.ready)", {}, undefined],
    ["application.grant > 0", {}, undefined],
    ["application.grant = application.total", {}, undefined],
    ["application.grant > 0 or true", {}, true],
    ["if application.ready then 1 = 1 else 2 = 2", {}, true],
    ["if application.ready then 1 = 1 else 2 = 3", {}, undefined],
    ["some l in application.lines satisfies l.amount > 5", { lines: [{ amount: 100 }, { amount: 600 }] }, true],
    ["some l in application.lines satisfies l.amount > 5", { lines: [{ amount: 100 }, {}] }, undefined],
    ["every l in application.lines satisfies l.amount > 5", { lines: [{ amount: 100 }, {}] }, false],
    ["every l in application.lines satisfies l.amount > 5", { lines: [] }, true],
    ["sum(application.lines.amount) > 5", { lines: [{ amount: 100 }, {}] }, undefined],
    ["sum(application.lines.amount) = 0", { lines: [] }, true],
    ['application.kind in ("pilot", "development")', {}, undefined],
    ["count(application.lines) = 2", { lines: [{}, {}] }, true],
    ['list contains(application.lines.category, "staff")', { lines: [{}, { category: "staff" }] }, true],
    ['list contains(application.lines.category, "staff")', { lines: [{}, { category: "travel" }] }, undefined],
  ])("%s with %j is %s", (text, application, expected) => {
    expect(run(text, application)).toBe(expected);
  });

  it("is unknown to a test for presence in a draft, and null when nothing more will come", () => {
    expect(run("application.title != null")).toBe(undefined);
    expect(run("application.title != null", {}, true)).toBe(false);
    expect(run("application.title = null", {}, true)).toBe(true);
    expect(run('application.title = "x"', {}, true)).toBe(undefined);
  });

  it("is named by its path, down to the item of a list", () => {
    expect(missing("application.grant > 0 and application.ready", {})).toEqual([
      "application.grant",
      "application.ready",
    ]);
    expect(missing("application.grant > 0 and application.ready", { ready: true })).toEqual(["application.grant"]);
    expect(missing("application.grant > 0 or application.ready", { ready: true })).toEqual([]);
    expect(missing("every l in application.lines satisfies l.amount > 0", { lines: [{ amount: 1 }, {}] })).toEqual([
      "application.lines.1.amount",
    ]);
    expect(missing("sum(application.lines.amount) > 0", { lines: [{}, { amount: 1 }] })).toEqual([
      "application.lines.0.amount",
    ]);
    expect(missing("staff costs > 0", { lines: [{ category: "travel" }, { category: "staff" }] })).toEqual([
      "application.lines.1.amount",
    ]);
    expect(missing("staff costs > 0", { lines: [{ amount: 5 }] })).toEqual(["application.lines.0.category"]);
  });
});

describe("money", () => {
  it.each([
    ["at the ceiling", 8_000_000, 10_000_000, true],
    ["one cent above it", 8_000_001, 10_000_000, false],
    ["where the ceiling falls between cents", 7_999_999, 9_999_999, true],
    ["one cent above a ceiling between cents", 8_000_000, 9_999_999, false],
  ])("is compared exactly %s", (_where, grant, total, expected) => {
    expect(run("application.grant <= ceiling * application.total", { grant, total })).toBe(expected);
  });

  it("adds decimals without a rounding error", () => {
    expect(number("0.1 + 0.2")).toBe("0.3");
    expect(run("0.1 + 0.2 = 0.3")).toBe(true);
    expect(number("floor(ceiling * application.total, 2)", { total: 9_999_999 })).toBe("79999.99");
    expect(number("ceiling(ceiling * application.total, 2)", { total: 9_999_999 })).toBe("80000");
  });

  it("equals the exact decimal for every amount and percent, however large", () => {
    const amounts = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    const shares = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(amounts, amounts, shares, (grant, total, share) => {
        const most = new Exact(total).div(100).times(new Exact(share).div(100_000_000));
        const exact = new Exact(grant).div(100).lte(most);
        expect(run("application.grant <= application.share * application.total", { grant, total, share })).toBe(exact);
      }),
    );
  });

  it("sums lists beyond safe integers exactly", () => {
    const lines = Array.from({ length: 3 }, () => ({ amount: Number.MAX_SAFE_INTEGER, category: "staff" }));
    expect(number("sum(application.lines.amount)", { lines })).toBe("270215977642229.73");
    expect(number("staff costs", { lines })).toBe("270215977642229.73");
  });

  it("reads numbers as they are written", () => {
    expect(run("application.distance > 15", { distance: 15.1 })).toBe(true);
    expect(run("application.distance * 3 = 45.3", { distance: 15.1 })).toBe(true);
    expect(run("application.distance <= 15", { distance: 15 })).toBe(true);
  });
});

describe("days", () => {
  it.each([
    ['application.endsOn + @"P4M"', { endsOn: "2026-10-31" }, "2027-02-28"],
    ['next working day(application.endsOn + @"P4M")', { endsOn: "2026-10-31" }, "2027-03-01"],
    ['application.endsOn - @"P30D"', { endsOn: "2026-10-31" }, "2026-10-01"],
    ["working days after(application.endsOn, 3)", { endsOn: "2026-12-04" }, "2026-12-09"],
    ["end of year(application.endsOn)", { endsOn: "2026-10-31" }, "2026-12-31"],
    ["local day(application.filedAt)", { filedAt: "2026-11-25T22:30:00Z" }, "2026-11-26"],
    ["application.endsOn - application.startsOn", { startsOn: "2026-01-01", endsOn: "2026-03-01" }, 59],
    [
      "years and months duration(application.startsOn, application.endsOn)",
      { startsOn: "2026-01-31", endsOn: "2026-03-30" },
      1,
    ],
    ["unit cost(application.startsOn)", { startsOn: "2025-12-31" }, 2000],
    ["unit cost(application.startsOn)", { startsOn: "2026-01-01" }, 2500],
    ['application.endsOn + @"P1M"', { endsOn: "9999-12-31" }, undefined],
    ["today", {}, "2026-11-25"],
  ])("%s of %j is %s", (text, application, expected) => {
    expect(run(text, application)).toBe(expected);
  });
});

describe("conditions over three values", () => {
  const leaf = fc.constantFrom(
    "application.ready",
    "application.paid",
    "true",
    "false",
    "application.grant > 5",
    "application.title != null",
    'application.title = "x"',
  );
  const condition = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(tie("tree"), fc.constantFrom("and", "or"), tie("tree"))
        .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      tie("tree").map((of) => `not(${of})`),
      fc.tuple(tie("tree"), tie("tree"), tie("tree")).map(([a, b, c]) => `(if ${a} then ${b} else ${c})`),
    ),
  })).tree;
  const draft = fc.record(
    { ready: fc.boolean(), paid: fc.boolean(), grant: fc.constantFrom(0, 500, 501), title: fc.constantFrom("x", "y") },
    { requiredKeys: [] },
  );
  const rest = fc.record({
    ready: fc.boolean(),
    paid: fc.boolean(),
    grant: fc.constantFrom(0, 500, 501),
    title: fc.constantFrom("x", "y"),
  });

  it("never take back an answer when more becomes known", () => {
    fc.assert(
      fc.property(condition, draft, rest, (text, known, more) => {
        const early = run(text, known);
        fc.pre(typeof early === "boolean");
        expect(run(text, { ...more, ...known })).toBe(early);
      }),
      { numRuns: 2000 },
    );
  });

  it("name what is missing exactly when they have no answer", () => {
    fc.assert(
      fc.property(condition, draft, (text, known) => {
        expect(missing(text, known).length > 0).toBe(run(text, known) === undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
