import type { Project, Report } from "../project.ts";
import { notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { latest, measured } from "./indicators.ts";
import { recordOf, withRecord } from "./records.ts";

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
    ProgressReported(project, { data }) {
      put(project, data.report, "submitted", data.period);
      const reported = data.indicators.map((one) => measured(project.application, one));
      project.indicators = latest(project.indicators, reported);
    },
    TurningPointRecorded(project, { data }) {
      project.turningPoints = [...project.turningPoints, data.text];
    },
    SmallInnovationRecorded(project, { data }) {
      project.turningPoints = [...project.turningPoints, data.text];
    },
    SetbackRecorded(project, { data }) {
      project.setbacks = [...project.setbacks, data.learnt === undefined ? data.text : `${data.text} ${data.learnt}`];
    },
    ReportAccepted: (project, { data }) => put(project, data.report, "accepted"),
    ReportReturned: (project, { data }) => put(project, data.report, "returned"),
    MidTermReviewScheduled(project, { data, meta }) {
      project.reviewOn = data.day;
      project.review = { agreedOn: meta.on };
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
