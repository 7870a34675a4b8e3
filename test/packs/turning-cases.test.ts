import { describePackProblem, openPack, runExample } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";
import { asExample, lineOf, turningCases } from "./turning-cases.ts";

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (id, pack) => {
  const cases = turningCases(id);

  it(`comes to what is kept of ${cases.length} cases beside its examples`, () => {
    const compiled = openPack(pack, { packs });
    const wrong = cases.flatMap((turning) => {
      const example = asExample(pack, turning);
      if (example === undefined) return [`${lineOf(turning)}: no example ${turning.of}`];
      return runExample(compiled, pack, example).problems.map(
        (problem) => `${lineOf(turning)}: ${describePackProblem(problem)}`,
      );
    });
    expect(wrong).toEqual([]);
  });
});
