import type { Project } from "../project.ts";
import { recoverable, unclearedAdvance } from "./money.ts";
import { type KaariObjection, notYet, objection, type PhaseBehaviour } from "./phase-behaviour.ts";
import { recordOf, withRecord } from "./records.ts";
import { tell } from "./told.ts";

const unfinished = (project: Project): KaariObjection | undefined => {
  const { claims, finalReport } = project;
  if (finalReport !== "approved") return notYet("report-not-approved");
  const open = claims.find(({ state }) => state !== "paid");
  if (open !== undefined) return notYet("claim-open", { claim: open.id });
  if (!claims.some(({ final }) => final)) return notYet("no-final-claim");
  const uncleared = unclearedAdvance(project);
  return uncleared > 0 ? notYet("advance-open", { amount: { money: uncleared } }) : undefined;
};

export const closure: PhaseBehaviour = {
  ready: {
    SubmitFinalReport: ({ finalReport }) => (finalReport === "approved" ? notYet("report-approved") : undefined),
    SubmitFinalClaim: ({ claims }) => (claims.some(({ final }) => final) ? notYet("final-claim-made") : undefined),
    ApproveFinalReport: ({ finalReport }) => (finalReport === "submitted" ? undefined : notYet("no-final-report")),
    PayFinalClaim: ({ finalReport }) => (finalReport === "approved" ? undefined : notYet("report-not-approved")),
    CloseProject: unfinished,
    LapseFinalClaim: ({ claims }) => (claims.some(({ final }) => final) ? notYet("final-claim-made") : undefined),
    OrderRecovery({ clocks }, { on }) {
      const limit = clocks.find(({ clock }) => clock === "recovery-limit");
      return limit !== undefined && on > limit.until
        ? notYet("recovery-too-late", { until: { day: limit.until } })
        : undefined;
    },
  },
  rule: {
    LapseFinalClaim: (_project, { on, data }) =>
      on <= data.due ? objection("final-claim-not-due", { until: { day: data.due } }) : undefined,
    OrderRecovery(project, { data }) {
      if (recordOf(project.recoveries, data.recovery) !== undefined)
        return objection("record-exists", { record: data.recovery });
      const most = recoverable(project, data.of);
      return data.amount === 0 || data.amount > most
        ? objection("recovery-above-paid", { amount: { money: data.amount }, most: { money: most } })
        : undefined;
    },
    SettleRecovery({ recoveries }, { data }) {
      const recovery = recordOf(recoveries, data.recovery);
      if (recovery === undefined) return objection("no-such-record", { record: data.recovery });
      const most = recovery.amount - recovery.settled;
      return data.amount === 0 || data.amount > most
        ? objection("settled-above-recovery", { amount: { money: data.amount }, most: { money: most } })
        : undefined;
    },
  },
  evolve: {
    FinalReportSubmitted(project, event) {
      tell(project, event);
      project.finalReport = "submitted";
    },
    FinalReportApproved(project) {
      project.finalReport = "approved";
    },
    RecoveryOrdered(project, event) {
      tell(project, event);
      const { data } = event;
      const { recovery: id, of, amount } = data;
      project.recoveries = withRecord(project.recoveries, { id, of, amount, settled: 0 });
    },
    RecoverySettled(project, event) {
      tell(project, event);
      const { data } = event;
      const recovery = recordOf(project.recoveries, data.recovery);
      if (recovery === undefined) return;
      project.recoveries = withRecord(project.recoveries, { ...recovery, settled: recovery.settled + data.amount });
      if (recovery.of === "advance")
        project.advance = { ...project.advance, recovered: project.advance.recovered + data.amount };
    },
  },
};
