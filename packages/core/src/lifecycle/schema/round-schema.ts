import * as z from "zod";
import { expecting, Instant, MoneyText } from "../../primitives/index.ts";
import { few, Id, RecordId, some, Text } from "../kaari/data/parts.ts";
import { AgreedMark, consolidations, Mark, Points, ScoringCriterion } from "../kaari/data/scoring.ts";

export const roundKinds = ["funding", "idea"] as const;

/** What settles equal totals: the higher mark by a criterion, the earlier submission, the lot that was drawn. */
const TieStep = z.union([
  z.strictObject({ by: z.literal("criterion"), criterion: RecordId }),
  z.strictObject({ by: z.enum(["submitted", "lot"]) }),
]);
export type TieStep = z.infer<typeof TieStep>;

const Committee = z.strictObject({
  /** Share of the votes cast that carries an opinion: `2/3`. */
  majority: z
    .string()
    .regex(
      /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/,
      expecting('murtoluku, esimerkiksi "2/3"', 'ett bråk, till exempel "2/3"', 'a fraction such as "2/3"'),
    ),
  blankVotes: z.enum(["not-cast", "cast"]),
  /** How many must have taken part. */
  quorum: z.int().positive().max(1000).optional(),
});
export type Committee = z.infer<typeof Committee>;

const count = z.int().nonnegative().max(1000);
const Votes = z.strictObject({ for: count, against: count, blank: count.optional() });
export type Votes = z.infer<typeof Votes>;

const GeneralCheck = z.strictObject({ criterion: RecordId, met: z.boolean(), reason: Text.optional() });

/** The marks of one assessor; with a conflict of interest they do not count. */
const Sheet = z.strictObject({ assessor: Id, conflict: Text.optional(), marks: few(Mark) });

const entry = {
  id: RecordId,
  /** Id of the project's history, where it is another. */
  project: RecordId.optional(),
  applicant: Text,
  title: Text,
  /** Why, where it was withdrawn. */
  withdrawn: Text.optional(),
  general: few(GeneralCheck).optional(),
  scores: few(Sheet).optional(),
  /** Points that the assessors agreed on. */
  agreed: some(AgreedMark).optional(),
};

const Application = z.strictObject({
  ...entry,
  submittedAt: Instant,
  requested: MoneyText,
  /** With less support than this the project cannot be carried out. */
  least: MoneyText.optional(),
  /** Its place in the order that was drawn by lot. */
  lot: z.int().positive().optional(),
  feedback: Text.optional(),
  /** The committee's statement is needed; its votes, once it has voted. */
  statement: z.strictObject({ votes: Votes.optional() }).optional(),
});

const Idea = z.strictObject({ ...entry, feedback: Text });

const Scoring = z.strictObject({
  /** How many must have scored each application. */
  assessors: z.int().positive().max(100),
  method: z.enum(consolidations),
  /** Least weighted total that can be supported. */
  threshold: Points.optional(),
});

const call = {
  id: z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,59}$/u,
      expecting(
        "nimi, jossa on enintään 60 kirjainta, numeroa ja merkkiä . _ -",
        "ett namn på högst 60 bokstäver, siffror och . _ -",
        "a name of at most 60 letters, digits and . _ -",
      ),
    ),
  title: Text,
};

export const roundSchemas = {
  funding: z.strictObject({
    ...call,
    kind: z.literal("funding"),
    criteria: some(ScoringCriterion),
    scoring: Scoring,
    ties: few(TieStep),
    money: MoneyText,
    /** Whether the one at the line may be supported with what is left. */
    atTheLine: z.enum(["in-part", "whole-only"]),
    committee: Committee.optional(),
    applications: some(Application),
  }),
  idea: z.strictObject({
    ...call,
    kind: z.literal("idea"),
    criteria: few(ScoringCriterion),
    scoring: Scoring.optional(),
    ties: few(TieStep).optional(),
    applications: some(Idea),
  }),
} as const;

/** A call whose applications are ranked together, and the money that it has. */
export type FundingRound = z.infer<(typeof roundSchemas)["funding"]>;
/** A call for ideas: each gets written feedback, and no money is decided. */
export type IdeaRound = z.infer<(typeof roundSchemas)["idea"]>;
export type Round = FundingRound | IdeaRound;
export type RoundApplication = Round["applications"][number];
