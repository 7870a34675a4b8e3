import { exampleChangeDecision } from "../../../finland/example-project.ts";
import { variant } from "../../financing-act/examples/variant.ts";

const on = "2027-10-20";

export const changeDecisionExamples = [
  variant(
    "changed-national-end-2029-09-02",
    "change",
    "National funds and an end on 2029-09-02",
    "867/2021 19 §",
    {
      on,
      basedOn: "change-in-order",
      with: { "application.fund": "national-regional", "change.endsOn": "2029-09-02" },
    },
    { "changed-national-duration": "for-review" },
  ),
  variant(
    "change-decided",
    "change",
    "A decision that accepts the new period",
    "867/2021 12 § 2 mom.",
    { on, basedOn: "change-in-order", with: { "change.decision": exampleChangeDecision } },
    {
      "change-decision-states-changes": "satisfied",
      "change-decision-states-cost-day": "satisfied",
      "change-decision-costs-from-pending": "satisfied",
      "change-decision-signed": "satisfied",
      "change-decision-answers-each-part": "satisfied",
    },
  ),
  variant(
    "change-decided-incompletely",
    "change",
    "A decision without its changes, day and signature",
    "867/2021 12 § 2 mom., 757/2021 76 §",
    {
      on,
      basedOn: "change-in-order",
      with: { "change.decision": { madeOn: "2027-10-20", changesStated: false, parts: [], signed: false } },
    },
    {
      "change-decision-states-changes": "violated",
      "change-decision-states-cost-day": "violated",
      "change-decision-signed": "violated",
      "change-decision-answers-each-part": "violated",
    },
  ),
  variant(
    "change-decided-before-pending",
    "change",
    "Costs accepted from the day before the application became pending",
    "757/2021 23 § 3 mom.",
    { on, basedOn: "change-decided", with: { "change.decision.costsFrom": "2027-09-14" } },
    { "change-decision-costs-from-pending": "violated" },
  ),
  variant(
    "change-decided-after-pending",
    "change",
    "Costs accepted from the day after",
    "757/2021 23 § 3 mom.",
    { on, basedOn: "change-decided", with: { "change.decision.costsFrom": "2027-09-16" } },
    { "change-decision-costs-from-pending": "satisfied" },
  ),
  variant(
    "changed-group-continues",
    "change",
    "The changed group meets its goals",
    "757/2021 23 § 2 mom.",
    {
      on,
      basedOn: "change-decided",
      with: {
        "application.grouping": "group",
        "change.filedBy": "lead-implementer",
        "change.parts": ["partners"],
        "change.partners": "Yksi jää pois.",
        "change.goalsStillMet": true,
      },
    },
    { "changed-group-meets-goals": "satisfied" },
  ),
  variant(
    "changed-group-fails-goals",
    "change",
    "The changed group no longer meets its goals",
    "757/2021 23 § 2 mom.",
    {
      on,
      basedOn: "change-decided",
      with: {
        "application.grouping": "group",
        "change.filedBy": "lead-implementer",
        "change.parts": ["partners"],
        "change.partners": "Yksi jää pois.",
        "change.goalsStillMet": false,
      },
    },
    { "changed-group-meets-goals": "violated" },
  ),
];
