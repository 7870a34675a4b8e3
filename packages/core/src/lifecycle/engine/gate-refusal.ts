import type { Names } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import type { Named } from "./event.ts";
import { isDone } from "./happened.ts";
import type { GateAssessment } from "./gate-assessment.ts";
import type { Refusal } from "./refusal.ts";
import type { Standing } from "./standing.ts";

const same = (one: Named, other: Named): boolean =>
  one.id === other.id && one.version === other.version && one.hash === other.hash;

const stops = (outcome: string): boolean => outcome === "violated" || outcome === "undetermined";

/** Why a gate stays shut: nobody assessed it as it must be, a required step is open, or its rules block. */
export const gateRefusal = <N extends Names, P extends Standing<N>, Reason extends string>(
  { openGates }: Behaviour<N, P, Reason>,
  gate: N["gate"],
  command: LifecycleCommand<N>,
  project: P,
  found: GateAssessment | undefined,
): Refusal<N, Reason> | undefined => {
  const { type, on } = command;
  const { pack } = project;
  const open = openGates.includes(gate);
  if (
    found === undefined ||
    found.gate !== gate ||
    found.on !== on ||
    (!open && found.world !== "closed") ||
    (pack !== undefined && !same(found.pack, pack))
  )
    return { kind: "not-assessed", command: type, gate, on, pack, found };
  const steps = found.steps.filter((step) => step.gate === gate && !isDone(project, step));
  if (steps.length > 0) return { kind: "step-open", command: type, steps };
  if (found.verdict === "pass" || (open && found.verdict === "undetermined")) return undefined;
  const findings = found.findings.filter(({ severity, outcome }) => severity === "blocking" && stops(outcome));
  return { kind: "blocked", command: type, gate, findings };
};
