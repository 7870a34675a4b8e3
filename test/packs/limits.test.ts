import { describe, expect, it } from "vitest";
import { guards, noSuchCase } from "./limit-exceptions.ts";
import { type Limit, limitsOfPacks } from "./limits.ts";
import type { Side } from "./side-of-limit.ts";

const sides: ReadonlyArray<Side> = ["below", "on", "above"];

const limits = [...limitsOfPacks().values()];

const isGuard = ({ id, node }: Limit): boolean => !id.includes("/require: ") && Object.hasOwn(guards, node.text);

/** Nothing that is counted or measured is below zero. */
const canStand = ({ node: { right } }: Limit, side: Side): boolean =>
  side !== "below" || right.op !== "literal" || right.value !== 0;

const missing = limits
  .filter((limit) => !isGuard(limit))
  .flatMap((limit) =>
    sides.filter((side) => canStand(limit, side) && !limit.shown.has(side)).map((side) => `${side}: ${limit.id}`),
  );

describe("worked examples", () => {
  it("stand on every limit and one step to each side of it", () => {
    const excused = new Set(noSuchCase.map(({ limit, side }) => `${side}: ${limit}`));
    expect(
      missing.filter((side) => !excused.has(side)),
      "write the cases that are missing into limit-cases.ts of the chapter",
    ).toEqual([]);
  });
});

describe("exceptions", () => {
  it("excuse only what is missing", () => {
    expect(noSuchCase.map(({ limit, side }) => `${side}: ${limit}`).filter((side) => !missing.includes(side))).toEqual(
      [],
    );
  });

  it("name only conditions that rules have", () => {
    const texts = new Set(limits.filter(isGuard).map(({ node }) => node.text));
    expect(Object.keys(guards).filter((text) => !texts.has(text))).toEqual([]);
  });
});
