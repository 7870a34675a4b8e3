import type { PhaseBehaviour } from "./phase-behaviour.ts";
import { sumOf } from "./records.ts";

export const idea: PhaseBehaviour = {
  evolve: {
    IdeaSketched(project, { data }) {
      project.title = data.title;
    },
    IdeaMapped(project, { data }) {
      project.paper = data.paper;
    },
    IdeaPaperWritten(project, { data }) {
      project.paper = { ...project.paper, ...data.paper };
    },
    GuidanceRecorded(project, { data }) {
      project.guidanceMinutes += data.minutes;
    },
    FundingSecured(project, { data }) {
      project.ownFunding += sumOf(data.sources.map(({ amount }) => amount));
    },
  },
};
