import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "emblem-shown":
    "The Union emblem was not used in the project's communication. Mend it: for neglect that is not mended up to 3 % of the support may be cancelled.",
  "project-described-online":
    "Neither website nor social media hold a short description of the project, its aims and results and the Union's support. Add one.",
  "support-stated-in-material":
    "Material for the public or participants lacks a statement of the Union's support. Add it to material still in use.",
  "plaque-put-up":
    "The project has physical investment or equipment and a total cost of {total}, above {threshold}, but no durable plaque or billboard is up. Put one up.",
  "poster-on-show":
    "The project has no poster of at least A3, or equivalent electronic display, at a place visible to the public. Put one up.",
  "communication-event-held":
    "The project is of strategic importance, or its total cost {total} is above {threshold}, but no communication event was held. Involve the Commission and the managing authority in good time.",
  "changed-period-within-eligibility":
    "After the change the project would end on {ends}, but costs may be eligible until {last} at the latest. Apply for an earlier end.",
  "investment-endures":
    "A productive activity ended or moved, or infrastructure changed hands to undue advantage, on {changed}. The investment must endure until {ends}; support is repaid in proportion to the time not kept.",
  "investment-not-substantially-changed":
    "The investment changed on {changed} and must endure until {ends}. Judge whether the change undermines its original objectives.",
  "maintenance-under-state-aid":
    "The investment of a project with State aid changed on {changed}. Check the State-aid rules for how long it must be maintained.",
  "documents-kept-five-years":
    "The documents would be destroyed on {destroyed}, but they must be kept until {last}; State-aid rules may ask for longer.",
  "documents-kept-in-proceedings":
    "The retention period is interrupted by proceedings or a request of the Commission. Documents must not be destroyed before that is over.",
};
