import type { Names } from "../definition/definition.ts";
import type { Draft } from "./behaviour.ts";
import type { CompiledTable } from "./compiled-table.ts";
import { CorruptHistory } from "./corrupt-history.ts";
import type { LifecycleEvent } from "./event.ts";
import { noted } from "./happened.ts";
import { type Standing, stagesOf } from "./standing.ts";

const refuse = (event: LifecycleEvent, expected: string, found: string): never => {
  throw new CorruptHistory(event, expected, found);
};

/** On to a stage; coming round to one that it has left, the project is where it was then. */
const goOn = <N extends Names>(project: Draft<Standing<N>>, stage: N["stage"]): void => {
  const { stage: from, came } = project;
  project.stage = stage;
  for (let step = came; step !== undefined; step = step.came)
    if (step.from === stage) {
      project.came = step.came;
      return;
    }
  if (from !== "new") project.came = { from, came };
};

/** Back to the stage left last, as if what came between had not been. */
const goBack = <N extends Names>(
  project: Draft<Standing<N>>,
  stages: ReadonlyArray<N["stage"]>,
  event: LifecycleEvent<N>,
): void => {
  for (let step = project.came; step !== undefined; step = step.came)
    if (stages.includes(step.from)) {
      project.stage = step.from;
      project.came = step.came;
      return;
    }
  const left = stagesOf(project.came);
  refuse(event, `a project that has been ${stages.join(" or ")}`, left.join(", ") || "none of them");
};

/** Applies one event to a draft of the project it happened to. */
export const applyEvent = <N extends Names, P extends Standing<N>, Reason extends string>(
  table: CompiledTable<N, P, Reason>,
  draft: Draft<P>,
  event: LifecycleEvent<N>,
): void => {
  if (event.version !== draft.version + 1) refuse(event, `event ${draft.version + 1}`, `event ${event.version}`);
  if (draft.version === 0) draft.stream = event.stream;
  else if (event.stream !== draft.stream) refuse(event, `an event of ${draft.stream}`, `one of ${event.stream}`);
  const move = table.at(draft.stage)?.moves.get(event.type);
  draft.version = event.version;
  if (move === undefined) {
    if (event.meta.plugin === undefined) refuse(event, `an event that can happen at ${draft.stage}`, event.type);
    draft.foreign = [...draft.foreign, event.type];
    return;
  }
  const next = event.outcome === undefined ? move.next : (move.byOutcome.get(event.outcome) ?? move.next);
  if (typeof next !== "string") goBack(draft, next.back, event);
  else if (next !== "same" && next !== draft.stage) goOn(draft, next);
  move.evolve?.(draft, event);
  draft.happened = noted(draft.happened, event.type, event.meta.on);
};
