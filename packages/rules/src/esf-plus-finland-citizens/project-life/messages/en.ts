import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "own-financing-secured-at-start":
    "The own financing is not secured before the work starts. Make sure that the own, municipal and other shares are there.",
  "kick-off-held": "No kick-off meeting with the funder was held. Agree on one before the work starts.",
  "claims-timetable-agreed": "The kick-off did not agree when claims are made. Agree on a timetable.",
  "start-training-attended": "The funder's start training was not attended. Sign up for the next one.",
  "start-coaching-attended": "The coordination project's start coaching was not attended. Ask for it.",
  "review-agreed": "The review was not agreed with the funder. Agree on it at the kick-off or in the decision.",
  "review-during-implementation":
    "The review was held on {held}, but the project runs from {started} to {ends}. Hold it in time to change course.",
  "review-tells-progress":
    "The review's material does not tell where the project stands. Say what is done and what is left.",
  "review-tells-setbacks":
    "The review does not tell what has not worked. Failures teach: tell of them and of what you change.",
  "review-uses-evaluation":
    "The review does not use the process evaluation. Tell what the evaluation has shown so far.",
  "review-measures-indicators":
    "The review lacks an indicator's actual value. Measure where it stands, so that goals can be compared.",
  "review-hears-groups": "Target and stakeholder groups were not heard for the review. Ask for their view.",
  "review-concludes": "The review was held, but its conclusion is missing: go on, adjust or terminate.",
  "review-names-changes":
    "Changes were agreed at the review, but they are not named. Record whether period, costs, content, partners or indicators change.",
  "final-report-tells-turning-points":
    "The final report does not tell of turning points and small innovations. Not everything can be counted: tell what changed the work.",
  "final-report-tells-setbacks":
    "The final report does not tell what failed and what was learnt. It helps the projects that come next.",
  "final-report-tells-evaluation": "The final report does not tell what the evaluation showed. Include its findings.",
  "result-described":
    "The result lacks a name, a kind or a description. Say whether it is a practice, model, training content, publication, tool or network, and how it is used.",
  "result-evaluated":
    "The result is not evaluated: evidence, evaluator or day is missing. Evaluate it before it is spread.",
  "result-evaluated-by-others":
    "Only the project itself evaluated the result. Ask for instance the coordination project for an evaluation.",
  "effective-result-spread-nationally":
    "The result has not been shown to be effective. What goes to national dissemination are outputs shown to work.",
  "result-compared":
    "It was not looked at whether there are similar results elsewhere. Go through them and tell what is new here.",
  "result-made-with-groups":
    "Target and stakeholder groups did not take part in making and spreading the result. Bring them in.",
  "result-has-owner":
    "The result has no organisation that takes it over after the project. Agree whose core activity it belongs to.",
  "owners-staff-take-part":
    "{owner} takes the result over, but its own staff do not take part. A result takes root when the owner's own people work with it during the project.",
  "result-changed-daily-work":
    "It is not told what has changed in the owner's daily work. Results take root only as daily practice.",
  "result-presented":
    "The result was not presented to anyone outside the project. Record where, to whom and to how many.",
  "transfer-adapted":
    "The result was transferred, but it is not told how it was adapted. Practices seldom move unchanged.",
  "continuation-planned":
    "Nothing is planned for spreading the result further. Plan a follow-up or dissemination project, training, or a place in core activity.",
};
