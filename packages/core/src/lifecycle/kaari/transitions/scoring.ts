import type { KaariTransition } from "../transition.ts";

/** The scoring machine, beside the stage. */
export const scoring = [
  {
    from: ["submitted", "under-assessment"],
    command: "SetCriteria",
    roles: ["authority"],
    events: ["CriteriaSet"],
    next: "same",
    basis: { source: "757/2021", provision: "38 §" },
  },
  {
    from: ["under-assessment"],
    command: "InviteAssessor",
    roles: ["authority"],
    events: ["AssessorInvited"],
    next: "same",
    basis: { source: "867/2021", provision: "27 § 2 mom. 1 k." },
  },
  {
    from: ["under-assessment"],
    command: "RespondToInvitation",
    roles: ["assessor"],
    events: ["InvitationAnswered"],
    next: "same",
    basis: { practice: "An assessor is asked before scoring, and may decline" },
  },
  {
    from: ["under-assessment"],
    command: "DeclareConflictOfInterest",
    roles: ["assessor", "authority", "regional-committee"],
    events: ["ConflictOfInterestDeclared"],
    next: "same",
    basis: { source: "434/2003", provision: "27 §" },
  },
  {
    from: ["under-assessment"],
    command: "ScoreApplication",
    roles: ["assessor"],
    events: ["ApplicationScored"],
    next: "same",
    basis: { source: "867/2021", provision: "27 § 2 mom. 3 k." },
  },
  {
    from: ["under-assessment"],
    command: "ConsolidateScores",
    roles: ["authority"],
    events: ["ScoresConsolidated"],
    next: "same",
    basis: { practice: "Scores of several assessors become one, with reasons in writing" },
  },
] as const satisfies ReadonlyArray<KaariTransition>;
