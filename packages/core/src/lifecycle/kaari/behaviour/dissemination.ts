import type { Ruling } from "../../engine/behaviour.ts";
import { lastDayOf, noted } from "../../engine/happened.ts";
import { type Project, type ProjectResult, resultStates } from "../project.ts";
import type { EventData } from "../data/event-data.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { notYet, objection, type PhaseBehaviour, type ProjectDraft } from "./phase-behaviour.ts";
import { recordOf, withRecord } from "./records.ts";

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

type Change = Partial<Omit<ProjectResult, "facts">> & { readonly facts?: ProjectResult["facts"] };

const advance = (project: ProjectDraft, id: string, to: State, { facts, ...change }: Change = {}): void => {
  const result = recordOf(project.results, id);
  if (result === undefined) return;
  const state = place(to) > place(result.state) ? to : result.state;
  project.results = withRecord(project.results, {
    ...result,
    ...change,
    state,
    facts: facts === undefined ? result.facts : { ...result.facts, ...facts },
  });
};

/** What was told of a result, once it was made known or moved. */
const transferred = ({ facts }: ProjectResult, data: EventData["ResultTransferred"]): ProjectResult["facts"] => {
  const { direction, organisation, region, adaptation } = data;
  const went = direction === "to" ? "transferred-out" : "transferred-in";
  return { transfers: [...(facts.transfers ?? []), { direction: went, organisation, region, adaptation }] };
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
    FulfilRequirement({ happened }, { data, on }) {
      const done = lastDayOf(happened, data.step);
      return done !== undefined && on <= done ? objection("step-done", { step: data.step }) : undefined;
    },
    AdoptPack: ({ pack }, { data }) =>
      pack?.hash === data.pack.hash ? objection("pack-same", { pack: data.pack.id }) : undefined,
  },
  evolve: {
    ResultRecorded(project, { data }) {
      project.results = withRecord(project.results, {
        id: data.result,
        state: data.description === undefined ? "found" : "described",
        title: data.title,
        embedded: false,
        transfers: 0,
        facts: {
          title: data.title,
          kind: data.kind,
          ...(data.description === undefined ? {} : { description: data.description }),
        },
      });
    },
    ResultDescribed: (project, { data }) =>
      advance(project, data.result, "described", { facts: { description: data.description } }),
    ResultEvaluated: (project, { data, meta }) =>
      advance(project, data.result, "evaluated", {
        facts: { evidence: data.evidence, evaluatedBy: data.evaluator, evaluatedOn: meta.on },
      }),
    ResultEndorsed: (project, { data }) => advance(project, data.result, "endorsed"),
    ResultApprovedNationally: (project, { data }) => advance(project, data.result, "disseminated-nationally"),
    ResultEmbedded: (project, { data }) =>
      advance(project, data.result, "described", {
        embedded: true,
        // Whose own staff take it over is part of what is told.
        facts: { owner: data.owner, ownersStaffInvolved: true, changeInDailyWork: data.changed },
      }),
    ResultTransferred(project, { data }) {
      const result = recordOf(project.results, data.result);
      if (result === undefined) return;
      const [transfers, facts] = [result.transfers + 1, transferred(result, data)];
      advance(project, data.result, data.direction === "to" ? "taken-up" : "found", { transfers, facts });
    },
    DisseminationRecorded(project, { data }) {
      const { channel, audience, reach } = data;
      for (const id of data.results ?? []) {
        const dissemination = recordOf(project.results, id)?.facts.dissemination ?? [];
        advance(project, id, "found", { facts: { dissemination: [...dissemination, { channel, audience, reach }] } });
      }
    },
    ContinuationPlanned(project, { data }) {
      project.continuation = data.kind === "permanent-activity" ? "core-activity" : data.kind;
    },
    ResultWithdrawn: (project, { data }) => advance(project, data.result, "withdrawn"),
    RecordAnonymised(project, { meta }) {
      project.anonymisedOn = meta.on;
    },
    PackAdopted(project, { data }) {
      project.pack = data.pack;
    },
    RequirementFulfilled(project, { data, meta }) {
      if (!project.steps.includes(data.step)) project.steps = [...project.steps, data.step];
      project.happened = noted(project.happened, data.step, meta.on);
    },
    ClockSet(project, { data }) {
      project.clocks = [...project.clocks.filter(({ clock }) => clock !== data.clock), data];
    },
  },
};
