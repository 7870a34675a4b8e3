import { describe, expect, it } from "vitest";
import type { FactLeaf } from "../../domain/index.ts";
import { type FactScale, scaleOf, sizeOf } from "./fact-scale.ts";

const said = { fi: "?", sv: "?", en: "?" };
const fact = (kind: FactLeaf["kind"]): FactLeaf => ({ kind, question: said, changedBy: "applicant" });
const scale = (kind: FactLeaf["kind"]): FactScale => {
  const found = scaleOf(fact(kind));
  if (found === undefined) throw new RangeError(`expected a scale, found none of ${kind}`);
  return found;
};

describe("facts as whole numbers", () => {
  it.each([
    ["money", 80_001, 80_001],
    ["percent", 26_440_000, 26_440_000],
    ["integer", 3, 3],
    ["number", 7.25, 725],
    ["day", "1970-01-31", 30],
    ["instant", "1970-01-02T00:00:05Z", 86_405],
    ["instant", "1970-01-02T02:00:05+02:00", 86_405],
    ["instant", "1970-01-01T20:30:05-03:30", 86_405],
    ["instant", "1969-12-31T23:59:59Z", -1],
  ] as const)("of kind %s: %j is %d, and back", (kind, value, number) => {
    expect(scale(kind).number(value)).toBe(number);
    expect(scale(kind).value(number, value)).toBe(value);
  });

  it.each([
    ["money", "1"],
    ["money", 1.5],
    ["money", undefined],
    ["percent", Number.NaN],
    ["integer", 2 ** 53],
    ["number", "1"],
    ["day", 1],
    ["day", undefined],
    ["instant", 1],
    ["instant", undefined],
  ] as const)("are none of kind %s where the fact is %j", (kind, value) => {
    expect(scale(kind).number(value)).toBeUndefined();
  });

  it.each(["text", "code", "boolean"] as const)("are none of kind %s", (kind) => {
    expect(scaleOf(fact(kind))).toBeUndefined();
  });

  it.each([
    ["money", 0, 1e14],
    ["percent", 0, 1e8],
    ["integer", 0, 1e9],
    ["number", 0, 1e12],
    ["day", 7305, 47_846],
    ["instant", 7305 * 86_400, 47_846 * 86_400],
  ] as const)("of kind %s lie between %d and %d", (kind, least, most) => {
    expect([scale(kind).least, scale(kind).most]).toEqual([least, most]);
  });

  it.each([
    ["+02:00", "2026-12-01T01:59:59+02:00"],
    ["-03:30", "2026-11-30T20:29:59-03:30"],
    ["Z", "2026-11-30T23:59:59Z"],
  ])("keep the offset %s that a moment was written with", (offset, expected) => {
    const seconds = scale("instant").number("2026-11-30T23:59:59Z") ?? 0;
    expect(scale("instant").value(seconds, `2026-01-01T00:00:00${offset}`)).toBe(expected);
  });

  it("are moments of UTC where there is none to be like", () => {
    expect(scale("instant").value(5, undefined)).toBe("1970-01-01T00:00:05Z");
    expect(scale("instant").value(5, "+02:00 at the beginning")).toBe("1970-01-01T00:00:05Z");
  });

  it("of another number lie a hundredth apart", () => {
    expect(scale("number").number(7.256)).toBe(726);
    expect(scale("number").value(726, 1)).toBe(7.26);
  });
});

describe("the size of a change", () => {
  it.each([
    ["money", 100, 100, 0],
    ["money", 100, 50, 0.5],
    ["money", 50, 100, 0.5],
    ["money", 100, 0, 1],
    ["money", 0, 1, 1],
    ["money", -4, 4, 1],
    ["money", 1000, 999, 0.001],
    ["day", "2026-01-01", "2026-03-15", 0.2],
    ["day", "2026-03-15", "2026-01-01", 0.2],
    ["day", "2026-01-01", "2029-01-01", 1],
    ["instant", "2026-01-01T00:00:00Z", "2026-03-15T00:00:00Z", 0.2],
    ["money", undefined, 1, 1],
    ["money", 1, undefined, 1],
    ["text", "a", "b", 1],
    ["boolean", true, false, 1],
  ] as const)("of kind %s from %j to %j is %d", (kind, from, to, size) => {
    expect(sizeOf(scaleOf(fact(kind)), from, to)).toBe(size);
  });
});
