import type { LocalizedText } from "../primitives/index.ts";
import type { Node } from "../feel/index.ts";
import { Tracer } from "../feel/index.ts";
import type { CaseFile } from "../domain/index.ts";
import type { ResolvedCitation } from "./assessment.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { CompiledDuty } from "./compiled-duty.ts";
import type { DutyNature, Obligation, Requirement, Role } from "./duty.ts";
import { resolveCitation } from "./finding.ts";
import type { Gate } from "./gate.ts";
import { Run } from "./run.ts";
import { withinSteps } from "./too-many-steps.ts";

/** Something owed: by whom, until when, and what the day still waits for. */
export interface Due {
  /** Full id: `pack/obligation`. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly owner: Role;
  /** Last day on which it can be done in time; undefined where the source sets none, or it cannot be reckoned yet. */
  readonly due: string | undefined;
  /** Events that meet it; none while the day on which it arises waits for facts. */
  readonly metBy: ReadonlyArray<string>;
  /** The day on which it arises: what happened before does not meet it. */
  readonly since: string | undefined;
  /** Facts that are needed to say whether it is owed, from when, and until when. */
  readonly waitingFor: ReadonlyArray<string>;
  readonly citation: ResolvedCitation;
}

/** Something owed, and what its day means. */
export interface ObligationDue extends Due {
  readonly nature: DutyNature;
}

/** A step that holds a gate shut until it is done. */
export interface RequiredStep extends Due {
  readonly gate: Gate;
}

/** What is asked: the facts as they stand on a day. */
export interface DutyQuestion {
  readonly on: string;
  readonly facts: CaseFile | Readonly<Record<string, unknown>>;
}

/** Everything that is, or may be, owed on these facts; what is certainly not owed is left out. */
export const obligationsDue = (compiled: CompiledPack, question: DutyQuestion): ReadonlyArray<ObligationDue> => {
  const run = new Run(compiled, question.facts, question.on, "open");
  return compiled.obligations.flatMap((duty) => {
    const { owner, nature = "deed" } = duty.placed.part;
    return due(run, duty, owner).map((owed) => Object.assign(owed, { nature }));
  });
};

/** The steps that the facts ask for, with the gate each holds shut. */
export const requiredSteps = (compiled: CompiledPack, question: DutyQuestion): ReadonlyArray<RequiredStep> => {
  const run = new Run(compiled, question.facts, question.on, "open");
  return compiled.requirements.flatMap((duty) => {
    const { who, gate } = duty.placed.part;
    return due(run, duty, who).map((step) => Object.assign(step, { gate }));
  });
};

const due = (run: Run, duty: CompiledDuty<Obligation | Requirement>, owner: Role): ReadonlyArray<Due> =>
  withinSteps(`${duty.placed.pack.id}/${duty.placed.part.id}`, () => dueWithinSteps(run, duty, owner));

const dueWithinSteps = (
  run: Run,
  { placed, when, day, since: arising }: CompiledDuty<Obligation | Requirement>,
  owner: Role,
): ReadonlyArray<Due> => {
  const { program, merged } = run.compiled;
  const { pack, part } = placed;
  const tracer = new Tracer(program.compiler, program.definition, run.env);
  const waitingFor = new Set<string>();
  const value = (node: Node): unknown => {
    tracer.missing(node, waitingFor);
    return tracer.value(node);
  };
  const owed = when === undefined ? true : value(when);
  if (owed === false) return [];
  const on = day === undefined ? undefined : value(day);
  const since = arising === undefined ? undefined : value(arising);
  const arises = arising === undefined || typeof since === "string";
  return [
    {
      id: `${pack.id}/${part.id}`,
      title: part.title,
      owner,
      due: typeof on === "string" ? on : undefined,
      metBy: arises ? (part.metBy ?? []) : [],
      since: typeof since === "string" ? since : undefined,
      waitingFor: [...waitingFor],
      citation: resolveCitation(merged.layers, pack, part.citation),
    },
  ];
};
