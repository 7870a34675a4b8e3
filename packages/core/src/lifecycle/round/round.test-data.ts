import * as Result from "effect/Result";
import { parseRound } from "../schema/parse-round.ts";
import type { FundingRound, IdeaRound, Round } from "../schema/round-schema.ts";

const title = (en: string) => ({ fi: en, sv: en, en });

/** Two criteria, each 0–5. */
export const criteria = [
  { id: "law", title: title("Law"), group: "general", scale: "pass-fail" },
  { id: "effect", title: title("Effect"), group: "content", scale: { from: 0, to: 5 } },
  { id: "quality", title: title("Quality"), group: "content", scale: { from: 0, to: 5 } },
];

export interface Applied {
  readonly id: string;
  readonly effect?: number;
  readonly quality?: number;
  readonly requested?: string;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An application as a file holds it, scored once. */
export const applied = ({ id, effect = 3, quality = 3, requested = "100.00", more = {} }: Applied) => ({
  id,
  applicant: `Association ${id}`,
  title: `Project ${id}`,
  submittedAt: "2026-03-02T12:00:00+02:00",
  requested,
  general: [{ criterion: "law", met: true }],
  scores: [
    {
      assessor: "ann",
      marks: [
        { criterion: "effect", points: effect },
        { criterion: "quality", points: quality },
      ],
    },
  ],
  ...more,
});

/** A funding round as a file holds it. */
export const fundingFile = (applications: ReadonlyArray<unknown>, more: Readonly<Record<string, unknown>> = {}) => ({
  id: "r1",
  title: "Spring round",
  kind: "funding",
  criteria,
  scoring: { assessors: 1, method: "mean" },
  ties: [],
  money: "250.00",
  atTheLine: "in-part",
  committee: { majority: "2/3", blankVotes: "not-cast" },
  applications,
  ...more,
});

const read = (file: unknown): Round =>
  Result.getOrThrowWith(parseRound(file), (problems) => new Error(JSON.stringify(problems, null, 2)));

export const fundingRound = (file: unknown): FundingRound => {
  const round = read(file);
  if (round.kind !== "funding") throw new Error(`Expected a funding round, found ${round.kind}`);
  return round;
};

export const ideaRound = (file: unknown): IdeaRound => {
  const round = read(file);
  if (round.kind !== "idea") throw new Error(`Expected a call for ideas, found ${round.kind}`);
  return round;
};
