import { exampleProject, exampleReview } from "../../../finland/example-project.ts";
import { variant } from "../../financing-act/examples/variant.ts";

const on = "2027-09-10";

export const midTermExamples = [
  variant(
    "review-goes-on",
    "mid-term",
    "A review after which the project goes on",
    "suositus 3",
    { on, basedOn: "base", with: { project: exampleProject, review: exampleReview } },
    {
      "lump-sum-review-of-time-only": "not-applicable",
      "agreed-change-applied-for": "not-applicable",
      "termination-reasoned": "not-applicable",
    },
  ),
  variant(
    "review-adjusts",
    "mid-term",
    "A review that agrees on a change",
    "757/2021 22 § 1 mom.",
    { on, basedOn: "review-goes-on", with: { "review.conclusion": "adjust", "review.changes": ["content"] } },
    { "agreed-change-applied-for": "for-review" },
  ),
  variant(
    "lump-sum-review-adjusts-time",
    "mid-term",
    "A lump-sum project gets more time",
    "866/2021 14 § 4 mom.",
    {
      on,
      basedOn: "review-goes-on",
      with: { "decision.costModel": "lump-sum", "review.conclusion": "adjust", "review.changes": ["period"] },
    },
    { "lump-sum-review-of-time-only": "satisfied" },
  ),
  variant(
    "lump-sum-review-adjusts-content",
    "mid-term",
    "A lump-sum project would change its content",
    "866/2021 14 § 4 mom.",
    {
      on,
      basedOn: "review-goes-on",
      with: {
        "decision.costModel": "lump-sum",
        "review.conclusion": "adjust",
        "review.changes": ["period", "content"],
      },
    },
    { "lump-sum-review-of-time-only": "violated" },
  ),
  variant(
    "review-terminates",
    "mid-term",
    "A termination with its reasons",
    "434/2003 45 §",
    {
      on,
      basedOn: "review-goes-on",
      with: { "review.conclusion": "terminate", "review.reasons": "Tuen saaja on lopettanut toimintansa." },
    },
    { "termination-reasoned": "satisfied" },
  ),
  variant(
    "review-terminates-without-reasons",
    "mid-term",
    "A termination without reasons",
    "434/2003 45 §",
    { on, basedOn: "review-goes-on", world: "closed", with: { "review.conclusion": "terminate" } },
    { "termination-reasoned": "violated" },
  ),
];
