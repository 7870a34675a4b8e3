import type { Project, Report } from "../project.ts";
import { notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { recordOf, withRecord } from "./records.ts";
import { tell } from "./told.ts";

const ruleReport = ({ reports }: Project, id: string) => {
  const report = recordOf(reports, id);
  if (report === undefined) return objection("no-such-record", { record: id });
  return report.state === "submitted"
    ? undefined
    : objection("report-state", { report: id, state: { code: report.state } });
};

const put = (project: ProjectDraft, id: string, state: Report["state"], period?: { readonly endsOn: string }): void => {
  const endsOn = period?.endsOn ?? recordOf(project.reports, id)?.endsOn;
  if (endsOn !== undefined) project.reports = withRecord(project.reports, { id, state, endsOn });
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
    ProgressReported(project, event) {
      tell(project, event);
      put(project, event.data.report, "submitted", event.data.period);
    },
    TurningPointRecorded: tell,
    SmallInnovationRecorded: tell,
    SetbackRecorded: tell,
    ReportAccepted: (project, { data }) => put(project, data.report, "accepted"),
    ReportReturned: (project, { data }) => put(project, data.report, "returned"),
    MidTermReviewScheduled(project, event) {
      tell(project, event);
      project.reviewOn = event.data.day;
    },
    PaymentsSuspended(project, { meta }) {
      project.suspensions = [...project.suspensions, { from: meta.on, until: undefined }];
    },
    PaymentsResumed(project, { meta }) {
      project.suspensions = project.suspensions.map(({ from, until = meta.on }) => ({ from, until }));
    },
    ImplementationEnded(project, { meta }) {
      project.endedOn = meta.on;
    },
    ProjectTerminated(project, { meta }) {
      project.endedOn = meta.on;
    },
  },
};
