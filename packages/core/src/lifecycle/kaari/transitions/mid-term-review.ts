import type { KaariTransition } from "../transition.ts";

export const midTermReview = [
  {
    from: ["running"],
    command: "HoldMidTermReview",
    roles: ["authority"],
    events: ["MidTermReviewHeld"],
    next: "under-review",
    basis: { practice: "Recommendations to funders: a review at an agreed point" },
  },
  {
    from: ["under-review"],
    command: "ConcludeMidTermReview",
    roles: ["authority"],
    gate: "mid-term",
    when: ["continue"],
    events: ["MidTermReviewConcluded"],
    next: "running",
    basis: { practice: "Recommendations to funders: the review steers the rest" },
  },
  {
    from: ["under-review"],
    command: "ConcludeMidTermReview",
    roles: ["authority"],
    gate: "mid-term",
    when: ["adjust"],
    events: ["MidTermReviewConcluded", "ChangeDecided"],
    next: "running",
    basis: { practice: "Recommendations to funders: a change without a heavy procedure" },
  },
  {
    from: ["under-review"],
    command: "ConcludeMidTermReview",
    roles: ["authority"],
    gate: "mid-term",
    when: ["terminate"],
    events: ["MidTermReviewConcluded", "ProjectTerminated"],
    next: "terminated",
    basis: { source: "688/2001", provision: "21 §" },
  },
] as const satisfies ReadonlyArray<KaariTransition>;
