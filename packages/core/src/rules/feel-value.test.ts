import { describe, expect, it } from "vitest";
import { Exact } from "../feel/index.ts";
import type { NumberUnit, Type } from "../feel/index.ts";
import { feelValue } from "./feel-value.ts";

const number = (unit: NumberUnit, scale: number): Type => ({ kind: "number", unit, scale });

describe("a running value becomes plain data:", () => {
  it.each<readonly [what: string, value: unknown, type: Type, told: unknown]>([
    ["an amount", 8_000_001, number("money", 2), { kind: "money", amount: "80000.01", currency: "EUR" }],
    ["a whole amount", 8_000_000, number("money", 2), { kind: "money", amount: "80000.00", currency: "EUR" }],
    [
      "an amount of more places",
      80_000_015,
      number("money", 4),
      { kind: "money", amount: "8000.0015", currency: "EUR" },
    ],
    ["an exact amount", new Exact("0.125"), number("money", 2), { kind: "money", amount: "0.125", currency: "EUR" }],
    ["no amount", 0, number("money", 2), { kind: "money", amount: "0.00", currency: "EUR" }],
    ["a percent", 26_440_000, number("percent", 8), { kind: "percent", ratio: "0.2644" }],
    ["an exact percent", new Exact("0.000000001"), number("percent", 8), { kind: "percent", ratio: "0.000000001" }],
    ["a whole number", 3, number("plain", 0), { kind: "number", number: "3" }],
    ["a number with places", -35, number("plain", 1), { kind: "number", number: "-3.5" }],
    ["yes", true, { kind: "boolean" }, { kind: "boolean", boolean: true }],
    ["no", false, { kind: "boolean" }, { kind: "boolean", boolean: false }],
    ["a text", "much", { kind: "text" }, { kind: "text", text: "much" }],
    ["a day", "2026-02-01", { kind: "day" }, { kind: "day", day: "2026-02-01" }],
    ["an instant", "2026-02-01T12:00:00Z", { kind: "instant" }, { kind: "instant", instant: "2026-02-01T12:00:00Z" }],
    ["days", 14, { kind: "days" }, { kind: "days", days: 14 }],
    ["months", 4, { kind: "months" }, { kind: "months", months: 4 }],
    ["exact months", new Exact("4"), { kind: "months" }, { kind: "months", months: 4 }],
    ["a record", { name: "x" }, { kind: "record", members: {} }, { kind: "record" }],
    [
      "a list, with what is missing in it",
      [1, undefined, null],
      { kind: "list", of: number("plain", 0) },
      { kind: "list", items: [{ kind: "number", number: "1" }, { kind: "missing" }, { kind: "null" }] },
    ],
    ["an empty list", [], { kind: "list", of: { kind: "null" } }, { kind: "list", items: [] }],
    ["what is missing", undefined, { kind: "day" }, { kind: "missing" }],
    ["null", null, number("money", 2), { kind: "null" }],
  ])("%s", (_what, value, type, told) => {
    expect(feelValue(value, type, "EUR")).toEqual(told);
  });
});
