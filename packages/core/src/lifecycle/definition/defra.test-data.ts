/** Reads case workflows and grant definitions of DEFRA (the United Kingdom's ministry of environment) as lifecycles. */
import * as z from "zod";
import type { LocalizedText } from "../../primitives/index.ts";
import type { LifecycleDefinition, Transition } from "./definition.ts";

const Move = z.object({ targetPosition: z.string(), action: z.object({ code: z.string() }).nullish() });
const Came = z.object({ code: z.string(), processes: z.array(z.string()) });
const Status = z.object({
  code: z.string(),
  name: z.string().optional(),
  closes: z.boolean().optional(),
  transitions: z.array(Move).optional(),
  validFrom: z.array(Came).optional(),
});
const Group = z.object({ code: z.string(), name: z.string().optional(), statuses: z.array(Status) });
const Phase = z.object({ code: z.string(), name: z.string().optional(), stages: z.array(Group) });
const Defra = z.object({
  code: z.string(),
  phases: z.array(Phase),
  requiredRoles: z.object({ allOf: z.array(z.string()), anyOf: z.array(z.string()) }).optional(),
});

const titled = (id: string, name = id): { readonly id: string; readonly title: LocalizedText } => ({
  id,
  title: { fi: name, sv: name, en: name },
});

/** A lifecycle in which a stage is a DEFRA status, by its whole position `PHASE:STAGE:STATUS`. */
export const defraLifecycle = (json: unknown): LifecycleDefinition => {
  const { code, phases, requiredRoles } = Defra.parse(json);
  const people = [...(requiredRoles?.allOf ?? []), ...(requiredRoles?.anyOf ?? [])];
  const statuses = phases.flatMap((phase) =>
    phase.stages.flatMap((group) =>
      group.statuses.map((status) => ({
        position: `${phase.code}:${group.code}:${status.code}`,
        beside: (other: string) => (other.includes(":") ? other : `${phase.code}:${group.code}:${other}`),
        phase: phase.code,
        status,
      })),
    ),
  );
  const row = (from: string, command: string, next: string, roles: ReadonlyArray<string>): Transition => ({
    from: [from],
    command,
    roles,
    events: [],
    next,
    basis: { practice: code },
  });
  const moves = statuses.flatMap(({ position, beside, status }) => [
    ...(status.transitions ?? []).map(({ targetPosition, action }) =>
      action === null || action === undefined
        ? row(position, `to ${targetPosition}`, targetPosition, ["system"])
        : row(position, action.code, targetPosition, people),
    ),
    ...(status.validFrom ?? []).map((from) => row(beside(from.code), `to ${position}`, position, ["system"])),
  ]);
  const [first] = statuses;
  const transitions = first === undefined ? moves : [row("new", "begin", first.position, ["system"]), ...moves];
  const left = new Set(moves.flatMap(({ from }) => from));
  const saysWhatCloses = statuses.some(({ status }) => status.transitions !== undefined);
  return {
    ...titled(code),
    version: "0.0.0",
    phases: phases.map((phase) => titled(phase.code, phase.name)),
    stages: statuses.map(({ position, phase, status }) => ({
      ...titled(position, status.name),
      phase,
      // A grant definition does not say what closes: what nothing leaves is its end.
      ...((saysWhatCloses ? status.closes === true : !left.has(position)) ? { final: true as const } : {}),
    })),
    commands: [...new Set(transitions.map(({ command }) => command))].map((command) => titled(command)),
    roles: [...people, "system"].map((role) => titled(role)),
    conditions: [],
    sources: [],
    events: [],
    gates: [],
    transitions,
  };
};
