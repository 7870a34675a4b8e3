import type { LifecycleDefinition } from "../definition/definition.ts";
import { commands } from "./commands.ts";
import { conditions } from "./conditions.ts";
import { events } from "./events.ts";
import { phases } from "./phases.ts";
import { roles } from "./roles.ts";
import { sources } from "./sources.ts";
import { stages } from "./stages.ts";
import type { KaariNames } from "./transition.ts";
import { idea } from "./transitions/idea.ts";
import { application } from "./transitions/application.ts";
import { decision } from "./transitions/decision.ts";
import { startUp } from "./transitions/start-up.ts";
import { implementation } from "./transitions/implementation.ts";
import { midTermReview } from "./transitions/mid-term-review.ts";
import { closure } from "./transitions/closure.ts";
import { dissemination } from "./transitions/dissemination.ts";

/** The life of a project, from the first idea to the archive. What a gate requires is the pack's. */
export const kaariLifecycle: LifecycleDefinition<KaariNames> = {
  id: "kaari",
  version: "1.0.0",
  title: { fi: "Hankkeen elinkaari", sv: "Projektets livscykel", en: "The life of a project" },
  phases,
  stages,
  commands,
  roles,
  conditions,
  sources,
  events,
  gates: ["idea", "submission", "decision", "start", "change", "claim", "mid-term", "closure", "dissemination"],
  transitions: [
    ...idea,
    ...application,
    ...decision,
    ...startUp,
    ...implementation,
    ...midTermReview,
    ...closure,
    ...dissemination,
  ],
};
