import type { Behaviour, Draft, Ruling } from "../../engine/behaviour.ts";
import type { LifecycleCommand } from "../../engine/command.ts";
import type { LifecycleEvent } from "../../engine/event.ts";
import type { Objection } from "../../engine/refusal.ts";
import type { Command } from "../commands.ts";
import type { CommandData } from "../data/command-data.ts";
import type { EventData } from "../data/event-data.ts";
import type { EventName } from "../events.ts";
import type { Project } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";

export type KaariCommand<Type extends Command = Command> = {
  readonly [C in Type]: LifecycleCommand<KaariNames, C, CommandData[C]>;
}[Type];
export type KaariEvent<Type extends EventName = EventName> = {
  readonly [E in Type]: LifecycleEvent<KaariNames, E, EventData[E]>;
}[Type];
export type ProjectDraft = Draft<Project>;

type KaariBehaviour = Behaviour<KaariNames, Project, Reason>;
export type KaariObjection = Objection<Reason>;

/** What a phase knows besides the table. */
export interface PhaseBehaviour {
  readonly ready?: KaariBehaviour["ready"];
  readonly rule?: {
    readonly [C in Command]?: (project: Project, command: KaariCommand<C>) => Ruling<KaariNames, Reason> | undefined;
  };
  readonly evolve: { readonly [E in EventName]?: (draft: ProjectDraft, event: KaariEvent<E>) => void };
}

/** An objection to what a command says. */
export const objection = (
  reason: Reason,
  values: KaariObjection["values"] = {},
): { readonly objection: KaariObjection } => ({ objection: { reason, values } });

export const notYet = (reason: Reason, values: KaariObjection["values"] = {}): KaariObjection => ({ reason, values });
