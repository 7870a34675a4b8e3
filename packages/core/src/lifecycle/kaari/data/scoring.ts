import * as z from "zod";
import { expecting } from "../../../primitives/index.ts";
import { Criterion } from "../../../rules/index.ts";
import { Id, PointsText, RecordId, some, Text } from "./parts.ts";

/** Read by their own decimal text, so that sums are exact. */
const decimal = (most: number, message: string) => {
  const between = expecting(
    `vähintään 0 ja enintään ${most}`,
    `minst 0 och högst ${most}`,
    `at least 0 and at most ${most}`,
  );
  return z
    .number()
    .min(0, between)
    .max(most, between)
    .refine((value) => /^\d+(\.\d{1,6})?$/.test(String(value)), message);
};

export const Points = decimal(
  1000,
  expecting("pisteet enintään 6 desimaalilla", "poäng med högst 6 decimaler", "points with at most 6 decimals"),
);
const Weight = decimal(
  1000,
  expecting(
    "painokerroin enintään 6 desimaalilla",
    "en vikt med högst 6 decimaler",
    "a weight with at most 6 decimals",
  ),
).refine((weight) => weight > 0, expecting("painokerroin, joka on yli 0", "en vikt över 0", "a weight above 0"));

/** A pack's criterion, whose source need not be told again. */
export const ScoringCriterion = z.strictObject({
  ...Criterion.shape,
  scale: z.union(
    [
      z.literal("pass-fail"),
      z
        .strictObject({ from: Points, to: Points })
        .refine(
          ({ from, to }) => from < to,
          expecting("asteikko, joka nousee", "en skala som stiger", "a scale that rises"),
        ),
    ],
    expecting(
      '"pass-fail" tai tietue, jossa on from ja sitä suurempi to',
      '"pass-fail" eller en post med from och ett högre to',
      '"pass-fail", or a record with from and a higher to',
    ),
  ),
  weight: Weight.optional(),
  threshold: Points.optional(),
  citation: Criterion.shape.citation.optional(),
  basis: Criterion.shape.basis.optional(),
});
export type ScoringCriterion = z.infer<typeof ScoringCriterion>;

const said = { strengths: Text.optional(), weaknesses: Text.optional() };
/** Points of one assessor by one criterion. */
export const Mark = z.strictObject({ criterion: RecordId, points: Points, comment: Text.optional(), ...said });
export type Mark = z.infer<typeof Mark>;

/** What the authority makes of the marks of all assessors by one criterion; points where they were agreed. */
export const AgreedMark = z.strictObject({
  criterion: RecordId,
  points: Points.optional(),
  reasons: Text,
  ...said,
});
export const consolidations = ["mean", "agreed"] as const;
const consolidation = { method: z.enum(consolidations), feedback: Text };

export const scoringData = {
  SetCriteria: z.strictObject({
    criteria: some(ScoringCriterion),
    /** How many must score the application. */
    assessors: z.int().positive().max(100),
  }),
  InviteAssessor: z.strictObject({ assessor: Id, expertise: Text.optional() }),
  RespondToInvitation: z.union([
    z.strictObject({ answer: z.literal("accept") }),
    z.strictObject({ answer: z.literal("decline"), reason: Text }),
  ]),
  DeclareConflictOfInterest: z.strictObject({ ground: Text }),
  ScoreApplication: z.strictObject({
    state: z.enum(["draft", "submitted"]),
    marks: some(Mark),
    feedback: Text.optional(),
  }),
  ConsolidateScores: z.strictObject({ ...consolidation, marks: some(AgreedMark) }),
} as const;

const ConsolidatedMark = z.strictObject({ ...AgreedMark.shape, points: PointsText });
export type ConsolidatedMark = z.infer<typeof ConsolidatedMark>;
/** The marks that stand, whose they were made of, and the weighted total. */
export const ScoresConsolidated = z.strictObject({
  ...consolidation,
  assessors: some(Id),
  marks: some(ConsolidatedMark),
  total: PointsText,
});
