import { commandsOf, lettersOf, rankRound, roundSentence } from "@kaari/core/lifecycle";
import { parseRound, type Round } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { type Random, randomFrom } from "../../packages/core/src/lifecycle/kaari/laws/random.test-data.ts";

const locales = ["en", "fi", "sv"] as const;
const title = (en: string) => ({ fi: `${en} (fi)`, sv: `${en} (sv)`, en });
const names = ["ash", "birch", "cedar", "elm", "fir", "hazel", "juniper", "larch", "maple"];

const sheet = (random: Random, assessor: string, conflicts: number) => ({
  assessor,
  ...(random.chance(conflicts) ? { conflict: "She sits on its board" } : {}),
  marks: ["effect", "quality"].map((criterion) => ({
    criterion,
    points: 2 + random.below(2) + random.of([0, 0, 0.5, 1]),
    ...(random.chance(30) ? { strengths: random.of(["Near people", "Well thought"]) } : {}),
    ...(random.chance(30) ? { weaknesses: "No budget" } : {}),
  })),
});

const entry = (random: Random, id: string, consensus: boolean) => ({
  id,
  applicant: `Association ${id}`,
  title: `Project ${id}`,
  ...(random.chance(30) ? { project: `P-${id}` } : {}),
  ...(random.chance(7) ? { withdrawn: "The village hall burnt down" } : {}),
  general: random.chance(10)
    ? [{ criterion: "law", met: false, reason: "No legal person" }]
    : [{ criterion: "law", met: true }],
  scores: [sheet(random, "ann", 1), sheet(random, "ben", 0), sheet(random, "cid", 20)],
  ...(consensus
    ? {
        agreed: ["effect", "quality"].map((criterion) => ({
          criterion,
          points: random.below(6),
          reasons: "They talked it over",
        })),
      }
    : {}),
});

const application = (random: Random, id: string, consensus: boolean) => {
  const [against, blank] = [random.below(4), random.below(3)];
  return {
    ...entry(random, id, consensus),
    submittedAt: `2026-03-0${1 + random.below(3)}T12:00:00+02:00`,
    requested: `${50 + 50 * random.below(4)}.00`,
    ...(random.chance(30) ? { least: "40.00" } : {}),
    ...(random.chance(60) ? { lot: 1 + names.indexOf(id) } : {}),
    ...(random.chance(20) ? { feedback: "Come again." } : {}),
    ...(random.chance(40) ? { statement: random.chance(80) ? { votes: { for: 4, against, blank } } : {} } : {}),
  };
};

const criteria = (random: Random) => [
  { id: "law", title: title("Law"), group: "general", scale: "pass-fail" },
  {
    id: "effect",
    title: title("Effect"),
    group: "content",
    scale: { from: 0, to: 6 },
    weight: 2,
    ...(random.chance(40) ? { threshold: 2 } : {}),
  },
  { id: "quality", title: title("Quality"), group: "content", scale: { from: 0, to: 6 } },
];
const steps = [{ by: "criterion", criterion: "effect" }, { by: "submitted" }, { by: "lot" }];

/** The round that a seed makes. */
const roundOf = (seed: number): unknown => {
  const random = randomFrom(seed);
  const ties = steps.slice(random.below(4));
  const scoring = {
    assessors: 2,
    method: random.of(["mean", "mean", "agreed"]),
    ...(random.chance(60) ? { threshold: 7 } : {}),
  };
  const consensus = scoring.method === "agreed";
  if (random.chance(20)) {
    const ideas = names.map((id) => ({ ...entry(random, id, consensus), feedback: `Tell more of ${id}.` }));
    const scored = random.chance(60) ? { scoring, ties } : {};
    return {
      id: `round-${seed}`,
      title: "Ideas",
      kind: "idea",
      criteria: criteria(random),
      ...scored,
      applications: ideas,
    };
  }
  return {
    id: `round-${seed}`,
    title: "Spring round",
    kind: "funding",
    criteria: criteria(random),
    scoring,
    ties,
    money: `${175 + 50 * random.below(8)}.00`,
    atTheLine: random.of(["in-part", "whole-only"]),
    ...(random.chance(80)
      ? {
          committee: {
            majority: "2/3",
            blankVotes: random.of(["cast", "not-cast"]),
            ...(random.chance(50) ? { quorum: 6 } : {}),
          },
        }
      : {}),
    applications: names.map((id) => application(random, id, consensus)),
  };
};

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

const told = (round: Round): ReadonlyArray<string> => {
  const { applications, ...ranking } = rankRound(round);
  const letters = new Map(lettersOf(round, { applications, ...ranking }).map((letter) => [letter.id, letter]));
  const recording = { at: "2026-06-01T12:00:00Z", on: "2026-06-01", authority: "ely", committee: "myr" };
  const commands = round.kind === "funding" ? commandsOf(round, recording) : [];
  return [
    `==== ${JSON.stringify(ranking)}`,
    ...applications.flatMap(({ marks: _marks, reasons, ...one }) => [
      JSON.stringify(one),
      `  ${JSON.stringify(letters.get(one.id)?.criteria)}`,
      ...reasons.flatMap((reason) => locales.map((locale) => `  ${plain(roundSentence(reason, locale))}`)),
      ...commands.filter(({ id }) => id.includes(`.${one.id}.`)).map((command) => `  ${JSON.stringify(command)}`),
    ]),
  ];
};

it("random rounds are ranked, told and recorded as they have been", async () => {
  const found = Array.from({ length: 16 }, (_, seed) => {
    const read = parseRound(roundOf(seed));
    return Result.isFailure(read) ? read.failure.map((problem) => JSON.stringify(problem)) : told(read.success);
  });
  await expect(`${found.flat().join("\n")}\n`).toMatchFileSnapshot("golden/rounds.txt");
});
