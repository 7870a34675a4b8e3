import {
  type Assessment,
  assess,
  type CaseFile,
  type CompiledPack,
  type Gate,
  NothingToAssess,
  TooManySteps,
} from "@kaari/core";
import {
  type Decision,
  type KaariCommand,
  type KaariNames,
  type KaariReason,
  type Project,
  projectLife,
} from "@kaari/core/lifecycle";
import { exitCode } from "../exit-code.ts";
import { Refused } from "../refused.ts";

/** What a command came to, with the assessment that its gate asked for. */
export interface Ruling {
  readonly decision: Decision<KaariNames, KaariReason>;
  readonly assessed: { readonly pack: CompiledPack; readonly assessment: Assessment } | undefined;
}

/** The facts of a gate, and those among them that the history does not tell. */
export interface FactsAsked {
  readonly facts: CaseFile;
  readonly given: CaseFile | undefined;
}

/** Decides a command; where that needs the rules of a gate, they are asked first. */
export const ruling = async (
  project: Project,
  command: KaariCommand,
  { pack, facts }: { readonly pack: () => Promise<CompiledPack>; readonly facts: () => FactsAsked },
): Promise<Ruling> => {
  const decision = projectLife.decide(command, project);
  if (decision.accepted || decision.refusal.kind !== "not-assessed") return { decision, assessed: undefined };
  const compiled = await pack();
  const assessment = assessmentBy(compiled, decision.refusal.gate, command.on, facts());
  return { decision: projectLife.decide(command, project, assessment), assessed: { pack: compiled, assessment } };
};

const assessmentBy = (pack: CompiledPack, gate: Gate, on: string, asked: FactsAsked): Assessment => {
  try {
    return assess(pack, { gate, on, ...asked });
  } catch (error) {
    if (error instanceof NothingToAssess) throw new Refused(exitCode.usage, error.message);
    if (error instanceof TooManySteps) throw new Refused(exitCode.badInput, error.message);
    throw error;
  }
};
