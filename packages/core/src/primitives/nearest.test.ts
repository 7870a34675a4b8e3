import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("the nearest name", () => {
  const names = ["budget", "businessId", "total", "totalWithVat", "ESF+"];

  it.each([
    ["budgett", "budget"],
    ["Budget", "budget"],
    ["business_id", "businessId"],
    ["bussinesid", "businessId"],
    ["totalwithvat", "totalWithVat"],
    ["ESF", "ESF+"],
    ["weather", undefined],
    ["", undefined],
    ["b".repeat(61), undefined],
  ])("to %j is %j", (name, meant) => {
    expect(nearest(name, names)).toBe(meant);
  });
});
