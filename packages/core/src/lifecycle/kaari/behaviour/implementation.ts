import type { Project, Report } from "../project.ts";
import { notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { recordOf, withRecord } from "./records.ts";

const ruleReport = ({ reports }: Project, id: string) => {
  const report = recordOf(reports, id);
  if (report === undefined) return objection("no-such-record", { record: id });
  return report.state === "submitted" ? undefined : objection("report-state", { report: id, state: report.state });
};

const put = (project: ProjectDraft, id: string, state: Report["state"]): void => {
  project.reports = withRecord(project.reports, { id, state });
};

export const implementation: PhaseBehaviour = {
  ready: {
    EndImplementation: ({ period }, { actor, on }) =>
      actor.role === "system" && period !== undefined && on <= period.endsOn
        ? notYet("period-running", { until: { day: period.endsOn } })
        : undefined,
  },
  rule: {
    ReportProgress({ reports }, { data }) {
      const earlier = recordOf(reports, data.report);
      return earlier === undefined || earlier.state === "returned"
        ? undefined
        : objection("record-exists", { record: data.report });
    },
    AcceptReport: (project, { data }) => ruleReport(project, data.report),
    ReturnReport: (project, { data }) => ruleReport(project, data.report),
    ScheduleMidTermReview: (_project, { on, data }) =>
      data.day < on ? objection("day-past", { day: { day: data.day }, today: { day: on } }) : undefined,
  },
  evolve: {
    ProgressReported: (project, { data }) => put(project, data.report, "submitted"),
    ReportAccepted: (project, { data }) => put(project, data.report, "accepted"),
    ReportReturned: (project, { data }) => put(project, data.report, "returned"),
    MidTermReviewScheduled(project, { data }) {
      project.reviewOn = data.day;
    },
    ImplementationEnded(project, { meta }) {
      project.endedOn = meta.on;
    },
    ProjectTerminated(project, { meta }) {
      project.endedOn = meta.on;
    },
  },
};
