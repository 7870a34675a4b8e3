import type { ProjectResult } from "../../domain/index.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import type { Project } from "../kaari/project.ts";
import { named, type ToldEvent, toldOf } from "./told-events.ts";

type Facts = { -readonly [Name in keyof ProjectResult]: ProjectResult[Name] };

/** Adds what an event tells of a result. */
const add = (facts: Facts, id: string, { type, data, meta }: ToldEvent): void => {
  if (type === "DisseminationRecorded" && data.results?.includes(id) === true) {
    const { channel, audience, reach } = data;
    facts.dissemination = [...(facts.dissemination ?? []), { channel, audience, reach }];
  }
  if (!("result" in data) || data.result !== id) return;
  if (type === "ResultRecorded") Object.assign(facts, { title: data.title, kind: data.kind });
  if ((type === "ResultRecorded" || type === "ResultDescribed") && data.description !== undefined)
    facts.description = data.description;
  if (type === "ResultEvaluated")
    Object.assign(facts, { evidence: data.evidence, evaluatedBy: data.evaluator, evaluatedOn: meta.on });
  // Whose own staff take it over is part of what is told.
  if (type === "ResultEmbedded")
    Object.assign(facts, { owner: data.owner, ownersStaffInvolved: true, changeInDailyWork: data.changed });
  if (type === "ResultTransferred") {
    const { organisation, region, adaptation } = data;
    const direction = data.direction === "to" ? "transferred-out" : "transferred-in";
    facts.transfers = [...(facts.transfers ?? []), { direction, organisation, region, adaptation }];
  }
};

const continuationIn = (told: ReadonlyArray<ToldEvent>): ProjectResult["continuation"] => {
  const kind = named(told, "ContinuationPlanned").at(-1)?.data.kind;
  return kind === "permanent-activity" ? "core-activity" : kind;
};

/** The result that is asked about, or else the last one. */
export const resultFacts = (project: Project, asked: KaariCommand | undefined): ProjectResult | undefined => {
  const told = toldOf(project);
  const id = asked?.type === "ApproveForNationalDissemination" ? asked.data.result : project.results.at(-1)?.id;
  if (id === undefined || !project.results.some((result) => result.id === id)) return undefined;
  const facts: Facts = {};
  for (const event of told) add(facts, id, event);
  return { ...facts, continuation: continuationIn(told) };
};
