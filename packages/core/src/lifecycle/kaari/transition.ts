import type { Gate } from "../../rules/index.ts";
import type { Transition } from "../definition/definition.ts";
import type { Command } from "./commands.ts";
import type { Condition } from "./conditions.ts";
import type { EventName } from "./events.ts";
import type { Phase } from "./phases.ts";
import type { Role } from "./roles.ts";
import type { Source } from "./sources.ts";
import type { ProjectStage } from "./stages.ts";

/** The names that core's own lifecycle has. */
export interface KaariNames {
  readonly phase: Phase;
  readonly stage: ProjectStage;
  readonly command: Command;
  readonly event: EventName;
  readonly role: Role;
  readonly gate: Gate;
  readonly condition: Condition;
  readonly source: Source;
}

export type KaariTransition = Transition<KaariNames>;
