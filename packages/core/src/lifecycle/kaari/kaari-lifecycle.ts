import type { LifecycleDefinition } from "../definition/definition.ts";
import { commands } from "./commands.ts";
import { conditions } from "./conditions.ts";
import { events } from "./events.ts";
import { phases } from "./phases.ts";
import { roles } from "./roles.ts";
import { sources } from "./sources.ts";
import { stages } from "./stages.ts";
import type { KaariNames } from "./transition.ts";
import { kaariName } from "./kaari-name.ts";
import { transitions } from "./transitions/kaari-transitions.ts";

/** The life of a project, from the first idea to the archive. What a gate requires is the pack's. */
export const kaariLifecycle: LifecycleDefinition<KaariNames> = {
  id: kaariName.id,
  version: kaariName.version,
  title: { fi: "Hankkeen elinkaari", sv: "Projektets livscykel", en: "The life of a project" },
  phases,
  stages,
  commands,
  roles,
  conditions,
  sources,
  events,
  gates: ["idea", "submission", "decision", "start", "change", "claim", "mid-term", "closure", "dissemination"],
  transitions,
};
