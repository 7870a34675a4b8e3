import type { CaseFile } from "../../domain/index.ts";
import { type CompiledPack, type Due, obligationsDue, requiredSteps } from "../../rules/index.ts";
import { caseFileOf } from "../case-file/case-file-of.ts";
import type { Named } from "../engine/event.ts";
import type { Agenda, AgendaEntry, AgendaQuestion, RecordedProject } from "./agenda-entry.ts";
import { type Dated, dueState } from "./due-state.ts";
import { recordDuties } from "./record-duties.ts";

/** Everything that is owed, kept or open to these projects on a day: by whom, until when, on which provision. */
export const agenda = (projects: ReadonlyArray<RecordedProject>, question: AgendaQuestion): Agenda => {
  const entries: Array<AgendaEntry> = [];
  const withoutPack: Array<{ readonly project: string; readonly pack: Named }> = [];
  for (const recorded of projects) {
    const { stream, pack } = recorded.project;
    entries.push(...fromRecords(recorded, question));
    if (pack === undefined || isWithoutDuties(recorded)) continue;
    const compiled = question.packs.find((one) => isNamed(one, pack));
    if (compiled === undefined) withoutPack.push({ project: stream, pack });
    else entries.push(...fromPack(recorded, compiled, question));
  }
  return { entries: entries.toSorted(byDay), withoutPack };
};

const isNamed = ({ pack, hash }: CompiledPack, named: Named): boolean =>
  pack.id === named.id && pack.version === named.version && hash === named.hash;

/** Ends at which nothing was granted: nothing is owed any more. */
const isWithoutDuties = ({ project: { stage, granted } }: RecordedProject): boolean =>
  stage === "withdrawn" || stage === "declined" || (stage === "archived" && granted === 0);

type Met = Pick<Due, "id" | "metBy" | "since">;
type Said = Pick<AgendaEntry, "kind" | "id" | "title" | "owner" | "gate" | "citation" | "provision">;

const entryOf = ({ project }: RecordedProject, question: AgendaQuestion, said: Said, dated: Dated): AgendaEntry => ({
  project: project.stream,
  projectTitle: project.title,
  kind: said.kind,
  id: said.id,
  title: said.title,
  owner: said.owner,
  nature: dated.nature,
  state: dueState(dated, question),
  due: dated.due,
  doneOn: dated.doneOn,
  waitingFor: dated.waitingFor,
  gate: said.gate,
  citation: said.citation,
  provision: said.provision,
});

const fromRecords = (recorded: RecordedProject, question: AgendaQuestion): ReadonlyArray<AgendaEntry> =>
  recordDuties(recorded.project).map((duty) =>
    entryOf(
      recorded,
      question,
      { kind: "record", gate: undefined, citation: undefined, ...duty },
      { waitingFor: [], ...duty },
    ),
  );

const factsOf = ({ project, facts = {} }: RecordedProject): CaseFile => {
  const told = caseFileOf(project);
  return {
    ...told,
    ...facts,
    application: { ...told.application, ...facts.application },
    call: { ...told.call, ...facts.call },
    decision: { ...told.decision, ...facts.decision },
    project: { ...told.project, ...facts.project },
    claim: { ...told.claim, ...facts.claim },
    change: { ...told.change, ...facts.change },
    review: { ...told.review, ...facts.review },
    report: { ...told.report, ...facts.report },
    result: { ...told.result, ...facts.result },
    aftercare: { ...told.aftercare, ...facts.aftercare },
  };
};

const fromPack = (
  recorded: RecordedProject,
  compiled: CompiledPack,
  question: AgendaQuestion,
): ReadonlyArray<AgendaEntry> => {
  const { on } = question;
  const facts = factsOf(recorded);
  const obligations = obligationsDue(compiled, { on, facts }).map((duty) =>
    entryOf(
      recorded,
      question,
      { kind: "obligation", gate: undefined, provision: undefined, ...duty },
      { ...duty, doneOn: metOn(recorded, duty) },
    ),
  );
  const steps = requiredSteps(compiled, { on, facts }).map((step) =>
    entryOf(
      recorded,
      question,
      { kind: "step", provision: undefined, ...step, owner: step.owner },
      { ...step, nature: "deed", doneOn: metOn(recorded, step) },
    ),
  );
  return [...obligations, ...steps];
};

/** The day of the first event since a duty arose that met it, or that recorded it as done. */
const metOn = ({ project, events }: RecordedProject, { id, metBy, since = "" }: Met): string | undefined =>
  events.find(
    ({ type, data, meta, version }) =>
      meta.plugin === undefined &&
      meta.on >= since &&
      ((metBy.includes(type) && !isUndone(project, version)) || (type === "RequirementFulfilled" && isOf(data, id))),
  )?.meta.on;

/** Whether an event came of a decision that was undone since. */
const isUndone = ({ undone }: RecordedProject["project"], version: number): boolean =>
  undone.some(({ from, until }) => from <= version && version <= until);

const isOf = (data: unknown, step: string): boolean =>
  typeof data === "object" && data !== null && "step" in data && data.step === step;

/** What has no day: first what stands, then what waits for a fact. */
const dayless = (state: AgendaEntry["state"]): string => (state === "waiting" ? "9999-12-31 waiting" : "9999-12-31");

const byDay = (one: AgendaEntry, other: AgendaEntry): number => {
  const [a, b] = [keyOf(one), keyOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const keyOf = ({ state, due = dayless(state), project, id }: AgendaEntry): string => `${due} ${project} ${id}`;
