import { describe, expect, it } from "vitest";
import { lettersOf } from "./letters.ts";
import type { RoundReason } from "./ranking.ts";
import { rankRound } from "./rank-round.ts";
import { formatPoints, placesThatTell, roundSentence } from "./round-sentence.ts";
import { applied, criteria, fundingFile, fundingRound } from "./round.test-data.ts";

const sheet = (assessor: string, effect: number, strengths: string, weaknesses?: string) => ({
  assessor,
  marks: [
    { criterion: "effect", points: effect, strengths, weaknesses },
    { criterion: "quality", points: 2 },
  ],
});
const scores = [
  sheet("ann", 3, "Near to people", "No indicators"),
  sheet("bob", 4, "Near to people"),
  { ...sheet("cia", 0, "Unseen"), conflict: "Board member" },
];
const file = fundingFile([applied({ id: "a", more: { scores, feedback: "Well begun." } })], {
  criteria: [criteria[0], { ...criteria[1], weight: 0.5, threshold: 4 }, criteria[2]],
  scoring: { assessors: 2, method: "mean", threshold: 3 },
});

describe("a feedback letter", () => {
  it("tells points, thresholds, what was strong and weak, and why", () => {
    const round = fundingRound(file);
    const [letter] = lettersOf(round, rankRound(round));
    expect(letter).toMatchObject({
      id: "a",
      outcome: "below-threshold",
      place: 1,
      ranked: 1,
      points: "3.75",
      most: "7.5",
      threshold: 3,
      feedback: "Well begun.",
    });
    expect(letter?.criteria[0]).toEqual({
      criterion: "effect",
      title: { fi: "Effect", sv: "Effect", en: "Effect" },
      points: "3.5",
      weighted: "1.75",
      most: 5,
      weight: 0.5,
      threshold: 4,
      reached: false,
      reasons: undefined,
      strengths: ["Near to people"],
      weaknesses: ["No indicators"],
    });
    expect(letter?.reasons.map((reason) => roundSentence(reason, "fi"))).toEqual([
      "Perusteesta ”Effect” tuli 3,5 pistettä, kun kynnys on 4.",
    ]);
  });

  it("says nothing of an assessor with a conflict", () => {
    const round = fundingRound(file);
    expect(JSON.stringify(lettersOf(round, rankRound(round)))).not.toMatch(/Unseen|Board member|"cia"/);
  });
});

describe("points as they are shown", () => {
  it.each([
    ["10/3", "en", {}, "3.33"],
    ["10/3", "fi", { places: 3 }, "3,333"],
    ["4", "sv", {}, "4"],
    ["4", "sv", { aligned: true }, "4,00"],
    ["4.5", "fi", { places: 3 }, "4,5"],
    ["4.125", "en", {}, "4.13"],
  ] as const)("%s in %s with %j", (points, locale, how, text) => {
    expect(formatPoints(points, locale, how)).toBe(text);
  });

  it("never look like the threshold that they miss", () => {
    const why: RoundReason = {
      reason: "total-below-threshold",
      values: { points: { points: "10/3" }, least: { points: "3.3334" } },
    };
    expect(roundSentence(why, "en")).toBe("The points come to 3.3333; the threshold is 3.3334.");
  });

  it("have as many places as it takes to tell them apart", () => {
    expect(placesThatTell(["3.33", "10/3", "4"])).toBe(3);
    expect(placesThatTell(["10/3", "10/3", "4"])).toBe(2);
    expect(placesThatTell([])).toBe(2);
  });
});
