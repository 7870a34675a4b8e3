import type { CaseFile } from "@kaari/core";
import type { KaariCommand, Project } from "@kaari/core/lifecycle";

/** What the history of a project tells a gate's rules, with what the command would add. */
export const historyFacts = (project: Project, command?: KaariCommand): CaseFile => {
  const { call, application, startedOn, period } = project;
  const decision = command?.type === "GrantFunding" ? command.data.decision : project.decision;
  return {
    ...(application === undefined ? {} : { application }),
    ...(call === undefined ? {} : { call }),
    ...(decision === undefined ? {} : { decision }),
    project: {
      ...(startedOn === undefined ? {} : { startedOn }),
      ...(period === undefined ? {} : { endsOn: period.endsOn }),
    },
  };
};
