/** TC-45: Horizon Europe asks for 3 points of 5 by each of three criteria, and for 10 of 15 in all. */
import { rankRound } from "@kaari/core/lifecycle";
import { parseRound } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";

const names = ["excellence", "impact", "implementation"];
const title = (name: string) => ({ fi: name, sv: name, en: name });
type Points = readonly [excellence: number, impact: number, implementation: number];

const outcomeOf = (points: Points) => {
  const round = parseRound({
    id: "horizon",
    title: "Research and innovation actions",
    kind: "funding",
    criteria: names.map((id) => ({
      id,
      title: title(id),
      group: "content",
      scale: { from: 0, to: 5 },
      threshold: 3,
    })),
    scoring: { assessors: 1, method: "mean", threshold: 10 },
    ties: [{ by: "criterion", criterion: "excellence" }],
    money: "1000000.00",
    atTheLine: "in-part",
    applications: [
      {
        id: "a",
        applicant: "University",
        title: "Research",
        submittedAt: "2026-03-02T12:00:00+02:00",
        requested: "100000.00",
        scores: [{ assessor: "ann", marks: names.map((criterion, index) => ({ criterion, points: points[index] })) }],
      },
    ],
  });
  const [only] = rankRound(Result.getOrThrow(round)).applications;
  return [only?.outcome, ...(only?.reasons ?? []).map(({ reason }) => reason)];
};

describe("three criteria with a threshold each, and one in all", () => {
  it.each<readonly [Points, ReadonlyArray<string>]>([
    [
      [3, 3, 3],
      ["below-threshold", "total-below-threshold"],
    ],
    [
      [3, 3, 3.5],
      ["below-threshold", "total-below-threshold"],
    ],
    [
      [3, 3, 4],
      ["in-full", "in-full"],
    ],
    [
      [2.5, 5, 5],
      ["below-threshold", "criterion-below-threshold"],
    ],
    [
      [3, 5, 5],
      ["in-full", "in-full"],
    ],
  ])("%j come to %j", (points, expected) => {
    expect(outcomeOf(points)).toEqual(expected);
  });
});
