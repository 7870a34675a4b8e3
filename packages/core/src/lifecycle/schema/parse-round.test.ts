import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { applied, criteria, fundingFile } from "../round/round.test-data.ts";
import { parseRound } from "./parse-round.ts";
import { describeValueProblem } from "./value-problem.ts";

const problems = (value: unknown): ReadonlyArray<string> => {
  const read = parseRound(value);
  return Result.isSuccess(read) ? [] : read.failure.map((problem) => describeValueProblem(problem));
};
const a = applied({ id: "a" });
const withA = (more: Readonly<Record<string, unknown>>) => fundingFile([{ ...a, ...more }]);
const marks = (...points: ReadonlyArray<number>) =>
  points.map((one, index) => ({ criterion: ["effect", "quality"][index], points: one }));
const sheet = (...points: ReadonlyArray<number>) => [{ assessor: "ann", marks: marks(...points) }];

describe("a round", () => {
  it("is read where it is whole", () => {
    expect(problems(fundingFile([a]))).toEqual([]);
  });

  it.each([
    ["a kind that there is not", { kind: "loan" }, 'kind: expected one of "funding", "idea", found something else.'],
    [
      "an amount as people write it",
      { money: "250,00" },
      'money: expected an amount such as "60000.00", found "250,00". Write "250.00".',
    ],
    [
      "a key that there is not",
      { moneys: "1.00" },
      ": expected a part that rounds of kind funding have, found moneys.",
    ],
    ["no application", { applications: [] }, "applications: expected at least one item"],
    ["the same id twice", { applications: [a, a] }, "applications/1: expected each id once, found a again."],
    [
      "two applications of one project",
      { applications: [a, applied({ id: "b", more: { project: "a" } })] },
      "applications/1: expected a project of its own, found a again.",
    ],
    ["a criterion twice", { criteria: [...criteria, criteria[1]] }, "criteria/3: expected each id once"],
    [
      "a weight for what is passed or failed",
      { criteria: [{ ...criteria[0], weight: 2 }, ...criteria.slice(1)] },
      "criteria/0/weight: expected nothing for a criterion that is passed or failed, found 2.",
    ],
    [
      "a weight of nothing",
      { criteria: [...criteria.slice(0, 2), { ...criteria[2], weight: 0 }] },
      "criteria/2/weight: expected a weight above 0",
    ],
    [
      "nothing to rank by",
      { criteria: criteria.slice(0, 1) },
      "criteria: expected at least one criterion with a scale",
    ],
    [
      "a tie settled by a criterion that has no points",
      { ties: [{ by: "criterion", criterion: "law" }] },
      "ties/0/criterion: expected a criterion with a scale: effect, quality, found law.",
    ],
    [
      "half of the votes",
      { committee: { majority: "1/2", blankVotes: "cast" } },
      "committee/majority: expected more than a half",
    ],
    [
      "more than all votes",
      { committee: { majority: "3/2", blankVotes: "cast" } },
      "committee/majority: expected more than a half",
    ],
  ])("is refused with %s", (_what, more, expected) => {
    expect(problems(fundingFile([a], more)).join("\n")).toContain(expected);
  });
});

describe("an application of a round", () => {
  it.each([
    [
      "a criterion left open",
      { general: [] },
      "applications/0/general: expected whether law is met, found nothing. Add it.",
    ],
    [
      "no reason for what is not met",
      { general: [{ criterion: "law", met: false }] },
      "applications/0/general/0/reason: expected why the criterion is not met, found nothing. Add it.",
    ],
    [
      "points above the scale",
      { scores: sheet(5.000001, 1) },
      "applications/0/scores/0/marks: expected 0 to 5 points for effect, found 5.000001.",
    ],
    ["too many decimals", { scores: sheet(1.1234567, 1) }, "points with at most 6 decimals"],
    [
      "a criterion not marked",
      { scores: sheet(1) },
      "applications/0/scores/0/marks: expected points for quality, found nothing. Add them.",
    ],
    [
      "too few assessors",
      { scores: [] },
      "applications/0/scores: expected scores of at least 1 without a conflict of interest, found 0.",
    ],
    [
      "only an assessor with a conflict",
      { scores: sheet(1, 1).map((one) => ({ ...one, conflict: "Own brother" })) },
      "expected scores of at least 1 without a conflict of interest, found 0.",
    ],
    [
      "an assessor twice",
      { scores: [...sheet(1, 1), ...sheet(2, 2)] },
      "applications/0/scores: expected each assessor once, found ann twice.",
    ],
    [
      "agreed points beside a mean",
      { agreed: [{ criterion: "effect", points: 1, reasons: "So" }] },
      "applications/0/agreed: expected nothing where the mean counts",
    ],
    ["nothing asked for", { requested: "0.00" }, "applications/0/requested: expected support above zero, found 0.00."],
    ["more needed than asked for", { least: "100.01" }, "applications/0/least: expected at most 100.00, found 100.01."],
  ])("is refused with %s", (_what, more, expected) => {
    expect(problems(withA(more)).join("\n")).toContain(expected);
  });

  it("needs agreed points where those count, and a committee where it needs a statement", () => {
    const agreed = { scoring: { assessors: 1, method: "agreed" } };
    expect(problems(fundingFile([a], agreed))[0]).toContain("applications/0/agreed: expected the points agreed on");
    const list = [applied({ id: "a", more: { statement: {} } })];
    expect(problems(fundingFile(list, { committee: undefined }))[0]).toContain(
      "applications/0/statement: expected nothing",
    );
  });

  it("need not be assessed once it is withdrawn", () => {
    expect(problems(withA({ withdrawn: "Other funding", general: [], scores: [] }))).toEqual([]);
  });

  it("is an idea with written feedback, where the call is for ideas", () => {
    const idea = { id: "i", applicant: "A", title: "T" };
    const call = { id: "c", title: "Ideas", kind: "idea", criteria: [], applications: [idea] };
    expect(problems(call)).toEqual(["applications/0/feedback: expected a text, found nothing. Add it."]);
    expect(problems({ ...call, applications: [{ ...idea, feedback: "Good." }] })).toEqual([]);
  });
});
