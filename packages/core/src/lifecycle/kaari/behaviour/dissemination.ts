import type { Ruling } from "../../engine/behaviour.ts";
import { lastDayOf, noted } from "../../engine/happened.ts";
import { type Project, type ProjectResult, resultStates } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { recordOf, withRecord } from "./records.ts";
import { tell } from "./told.ts";

type State = ProjectResult["state"];

const place = (state: State): number => resultStates.indexOf(state);

/** A result must have come as far as `least`, and not have been withdrawn. */
const ruleResult = (
  { results }: Project,
  id: string,
  least: State,
  most: State = "taken-up",
): Ruling<KaariNames, Reason> | undefined => {
  const result = recordOf(results, id);
  if (result === undefined) return objection("no-such-record", { record: id });
  if (place(result.state) < place(least))
    return objection("result-too-early", { result: id, state: { code: result.state }, least: { code: least } });
  return place(result.state) > place(most)
    ? objection("result-too-late", { result: id, state: { code: result.state } })
    : undefined;
};

const advance = (project: ProjectDraft, id: string, to: State, change: Partial<ProjectResult> = {}): void => {
  const result = recordOf(project.results, id);
  if (result === undefined) return;
  const state = place(to) > place(result.state) ? to : result.state;
  project.results = withRecord(project.results, { ...result, ...change, state });
};

export const dissemination: PhaseBehaviour = {
  ready: {
    AnonymiseRecord({ clocks, anonymisedOn }, { on }) {
      if (anonymisedOn !== undefined) return notYet("anonymised", { day: { day: anonymisedOn } });
      const clock = clocks.find((one) => one.clock === "anonymisation");
      if (clock === undefined) return notYet("clock-missing", { clock: { code: "anonymisation" } });
      return on <= clock.until ? notYet("clock-running", { until: { day: clock.until } }) : undefined;
    },
    ArchiveProject: ({ clocks }) =>
      clocks.some(({ clock }) => clock === "retention")
        ? undefined
        : notYet("clock-missing", { clock: { code: "retention" } }),
  },
  rule: {
    RecordResult: ({ results }, { data }) =>
      recordOf(results, data.result) === undefined ? undefined : objection("record-exists", { record: data.result }),
    DescribeResult: (project, { data }) => ruleResult(project, data.result, "found", "described"),
    EvaluateResult: (project, { data }) => ruleResult(project, data.result, "described"),
    EndorseResult: (project, { data }) => ruleResult(project, data.result, "evaluated"),
    ApproveForNationalDissemination: (project, { data }) => ruleResult(project, data.result, "endorsed"),
    EmbedResult: (project, { data }) => ruleResult(project, data.result, "described"),
    TransferResult: (project, { data }) => ruleResult(project, data.result, "described"),
    WithdrawResult: (project, { data }) => ruleResult(project, data.result, "found"),
    // A step may arise again, as that of every claim does: it is done again on a later day.
    FulfilRequirement({ fulfilled }, { data, on }) {
      const done = lastDayOf(fulfilled, data.step);
      return done !== undefined && on <= done ? objection("step-done", { step: data.step }) : undefined;
    },
    AdoptPack: ({ pack }, { data }) =>
      pack?.hash === data.pack.hash ? objection("pack-same", { pack: data.pack.id }) : undefined,
  },
  evolve: {
    ResultRecorded(project, event) {
      tell(project, event);
      const { data } = event;
      project.results = withRecord(project.results, {
        id: data.result,
        state: data.description === undefined ? "found" : "described",
        title: data.title,
        embedded: false,
        transfers: 0,
      });
    },
    ResultDescribed(project, event) {
      tell(project, event);
      advance(project, event.data.result, "described");
    },
    ResultEvaluated(project, event) {
      tell(project, event);
      advance(project, event.data.result, "evaluated");
    },
    ResultEndorsed: (project, { data }) => advance(project, data.result, "endorsed"),
    ResultApprovedNationally: (project, { data }) => advance(project, data.result, "disseminated-nationally"),
    ResultEmbedded(project, event) {
      tell(project, event);
      advance(project, event.data.result, "described", { embedded: true });
    },
    ResultTransferred(project, event) {
      tell(project, event);
      const { data } = event;
      const transfers = (recordOf(project.results, data.result)?.transfers ?? 0) + 1;
      advance(project, data.result, data.direction === "to" ? "taken-up" : "found", { transfers });
    },
    DisseminationRecorded: tell,
    ContinuationPlanned: tell,
    ResultWithdrawn: (project, { data }) => advance(project, data.result, "withdrawn"),
    RecordAnonymised(project, { meta }) {
      project.anonymisedOn = meta.on;
    },
    PackAdopted(project, { data }) {
      project.pack = data.pack;
    },
    RequirementFulfilled(project, { data, meta }) {
      if (!project.steps.includes(data.step)) project.steps = [...project.steps, data.step];
      project.fulfilled = noted(project.fulfilled, data.step, meta.on);
    },
    ClockSet(project, { data }) {
      project.clocks = [...project.clocks.filter(({ clock }) => clock !== data.clock), data];
    },
  },
};
