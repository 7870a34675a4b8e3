import { describe, expect, it } from "vitest";
import type { FactLeaf } from "../../domain/index.ts";
import { answersOf, factOfValue, valueOfFact } from "./fact-value.ts";

const said = { fi: "?", sv: "?", en: "?" };
const fact = (kind: FactLeaf["kind"], more: Partial<FactLeaf> = {}): FactLeaf => ({
  kind,
  question: said,
  changedBy: "applicant",
  ...more,
});

describe("a fact as plain data", () => {
  it.each([
    ["money", 80_001, { kind: "money", amount: "800.01", currency: "EUR" }],
    ["percent", 26_440_000, { kind: "percent", ratio: "0.2644" }],
    ["integer", 3, { kind: "number", number: "3" }],
    ["number", 7.25, { kind: "number", number: "7.25" }],
    ["text", "A", { kind: "text", text: "A" }],
    ["code", "north", { kind: "text", text: "north" }],
    ["boolean", false, { kind: "boolean", boolean: false }],
    ["boolean", true, { kind: "boolean", boolean: true }],
    ["day", "2026-11-25", { kind: "day", day: "2026-11-25" }],
    ["instant", "2026-11-25T12:00:00Z", { kind: "instant", instant: "2026-11-25T12:00:00Z" }],
  ] as const)("of kind %s: %j, and back", (kind, value, data) => {
    expect(valueOfFact(fact(kind), value, "EUR")).toEqual(data);
    expect(factOfValue(data)).toBe(value);
  });

  it.each([
    [{ kind: "missing" }, undefined],
    [{ kind: "null" }, undefined],
    [{ kind: "days", days: 3 }, undefined],
    [{ kind: "months", months: 3 }, undefined],
    [{ kind: "record" }, {}],
    [{ kind: "list", items: [] }, []],
    [{ kind: "list", items: [{ kind: "text", text: "A" }, { kind: "record" }] }, ["A", {}]],
  ] as const)("%j is held as %j", (data, value) => {
    expect(factOfValue(data)).toEqual(value);
  });

  it("is missing where there is none", () => {
    for (const none of [undefined, null]) expect(valueOfFact(fact("money"), none, "EUR")).toEqual({ kind: "missing" });
  });
});

describe("answers that stand for all", () => {
  it.each([
    ["text", {}, ["…"]],
    ["text", { form: "business-id" }, ["1234567-1"]],
    ["text", { form: "time-zone" }, ["Europe/Helsinki"]],
    ["code", { codes: ["north", "south"] }, ["north", "south"]],
    ["code", {}, ["…"]],
    ["boolean", {}, [true, false]],
    ["money", {}, [0, 1, 10_000_000]],
    ["percent", {}, [0, 50_000_000, 100_000_000]],
    ["integer", {}, [0, 1, 1000]],
    ["number", {}, [0, 1, 1000]],
    ["day", {}, ["2026-11-25", "2025-01-01", "2027-12-31"]],
    ["instant", {}, ["2026-11-25T12:00:00Z"]],
  ] as const)("of kind %s %j are %j", (kind, more, answers) => {
    expect(answersOf(fact(kind, more), "2026-11-25")).toEqual(answers);
  });
});
