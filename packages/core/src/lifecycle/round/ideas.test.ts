import { describe, expect, it } from "vitest";
import { locales } from "../../primitives/index.ts";
import { lettersOf } from "./letters.ts";
import { rankRound } from "./rank-round.ts";
import { roundSentence } from "./round-sentence.ts";
import { ideaRound } from "./round.test-data.ts";

const count = 260;
const ideas = Array.from({ length: count }, (_, index) => ({
  id: `idea-${String(index + 1).padStart(3, "0")}`,
  applicant: `Association ${index + 1}`,
  title: `Idea ${index + 1}`,
  feedback: `Idea ${index + 1}: tell more plainly whom it helps.`,
}));
const call = { id: "ideas-2022", title: "Creative fields: ideas", kind: "idea" };

describe("a call for ideas", () => {
  it("gives each of 260 ideas its written feedback, and decides no money", () => {
    const round = ideaRound({ ...call, criteria: [], applications: ideas });
    const ranking = rankRound(round);
    const letters = lettersOf(round, ranking);
    expect(ranking.money).toBeUndefined();
    expect(letters).toHaveLength(count);
    expect(new Set(letters.map(({ feedback }) => feedback)).size).toBe(count);
    expect(letters.filter(({ outcome, amount }) => outcome !== "feedback" || amount !== undefined)).toEqual([]);
    for (const locale of locales)
      expect(letters[0]?.reasons.map((reason) => roundSentence(reason, locale)).join("")).toMatch(/.\.$/);
  });

  it("may be scored, and then each idea has its place", () => {
    const title = { fi: "Uutuus", sv: "Nyhet", en: "Novelty" };
    const round = ideaRound({
      ...call,
      criteria: [{ id: "novelty", title, group: "content", scale: { from: 0, to: 5 }, threshold: 1 }],
      scoring: { assessors: 1, method: "mean" },
      ties: [{ by: "submitted" }],
      applications: ideas.map((idea, index) => ({
        ...idea,
        scores: [{ assessor: "ann", marks: [{ criterion: "novelty", points: index % 6 }] }],
      })),
    });
    const { applications, ties } = rankRound(round);
    expect(applications.map(({ points }) => Number(points))).toEqual(
      ideas.map((_, index) => index % 6).toSorted((one, other) => other - one),
    );
    // Ideas have no time of submission that counts, so that equal points stay equal.
    expect(ties.map(({ open }) => open[0]?.length)).toEqual([43, 43, 43, 43, 44, 44]);
    expect(new Set(applications.map(({ outcome }) => outcome))).toEqual(new Set(["feedback"]));
  });
});
