import { type CompiledPack, requiredSteps } from "@kaari/core";
import { caseFileOf, kaariLifecycle, type KaariNames, type Project, projectLife } from "@kaari/core/lifecycle";

import type { Moment } from "./moment.ts";

type Role = KaariNames["role"];

/** A command that may be given now, and by whom. */
export interface OpenCommand {
  readonly command: KaariNames["command"];
  readonly roles: ReadonlyArray<Role>;
  readonly gates: ReadonlyArray<KaariNames["gate"]>;
  /** Whether it may lead to another stage. */
  readonly leadsOn: boolean;
}

const leadsOn = ({ stage }: Project, command: string): boolean =>
  kaariLifecycle.transitions.some(
    (row) => row.command === command && row.next !== "same" && row.from.some((from) => from === stage),
  );

/** What may be done with a project as it stands, with the roles that may. */
export const openCommands = (project: Project, moment: Moment, pack: CompiledPack): ReadonlyArray<OpenCommand> => {
  const steps = requiredSteps(pack, { on: moment.on, facts: caseFileOf(project) });
  const found = new Map<string, { command: KaariNames["command"]; roles: Array<Role>; gates: OpenCommand["gates"] }>();
  for (const { id: role } of kaariLifecycle.roles)
    for (const one of projectLife.availableCommands(project, { actor: { role, id: role }, ...moment, steps })) {
      if (!one.available) continue;
      const known = found.get(one.command);
      if (known === undefined) found.set(one.command, { command: one.command, roles: [role], gates: one.gates });
      else known.roles.push(role);
    }
  return [...found.values()].map((one) => ({ ...one, leadsOn: leadsOn(project, one.command) }));
};

const sum = (amounts: ReadonlyArray<number>): number => amounts.reduce((total, amount) => total + amount, 0);

/** The money of a project, in minor units. */
export interface ProjectMoney {
  readonly granted: number;
  readonly paid: number;
  /** Of the advance, what no claim has cleared and nobody has paid back. */
  readonly openAdvance: number;
  readonly recovered: number;
  readonly left: number;
}

export const moneyOf = ({ granted, advance, claims, recoveries }: Project): ProjectMoney => {
  const recovered = sum(recoveries.map(({ settled }) => settled));
  const paid = advance.paid + sum(claims.map((claim) => claim.paid));
  return {
    granted,
    paid,
    openAdvance: advance.paid - advance.cleared - advance.recovered,
    recovered,
    left: granted - paid + recovered,
  };
};

export const phaseOf = ({ stage }: Project): string | undefined =>
  kaariLifecycle.stages.find(({ id }) => id === stage)?.phase;
