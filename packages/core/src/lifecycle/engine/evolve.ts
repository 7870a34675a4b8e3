import type { Names } from "../definition/definition.ts";
import type { Draft } from "./behaviour.ts";
import type { CompiledTable, StageTable } from "./compiled-table.ts";
import { CorruptHistory } from "./corrupt-history.ts";
import type { LifecycleEvent } from "./event.ts";
import { noted } from "./happened.ts";
import { find, foresee } from "./lookup.ts";
import { type Standing, stagesOf } from "./standing.ts";

/** On to a stage; coming round to one that it has left, the project is where it was then. */
const goOn = <N extends Names, P extends Standing<N>, Reason extends string>(
  here: StageTable<N, P, Reason>,
  project: Draft<P>,
  stage: N["stage"],
): void => {
  const { stage: from, came } = project;
  project.stage = stage;
  for (let step = came; step !== undefined; step = step.came)
    if (step.from === stage) {
      project.came = step.came;
      return;
    }
  if (from === "new") return;
  if (here.left === undefined || here.left.came !== came) here.left = { from, came };
  project.came = here.left;
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
  throw new CorruptHistory(event, "came", stages.join(", "), left.join(", ") || "nothing");
};

/** Which of the two rules an event breaks that does not follow the one before it. */
const astray = <N extends Names>({ stream, version }: Standing<N>, event: LifecycleEvent<N>): CorruptHistory =>
  event.version === version + 1
    ? new CorruptHistory(event, "stream", stream, event.stream)
    : new CorruptHistory(event, "version", version + 1, event.version);

/** Applies one event to a draft of the project it happened to. */
export const applyEvent = <N extends Names, P extends Standing<N>, Reason extends string>(
  { stages }: CompiledTable<N, P, Reason>,
  draft: Draft<P>,
  event: LifecycleEvent<N>,
): void => {
  const { version, stage } = draft;
  if (event.version !== version + 1 || (version > 0 && event.stream !== draft.stream)) throw astray(draft, event);
  if (version === 0) draft.stream = event.stream;
  draft.version = event.version;
  draft.at = event.meta.at;
  const here = find(stages, stage);
  const move = here === undefined ? undefined : find(here.moves, event.type);
  if (here === undefined || move === undefined) {
    if (event.meta.plugin === undefined) throw new CorruptHistory(event, "stage", stage, event.type);
    draft.foreign = [...draft.foreign, event.type];
    return;
  }
  const next = event.outcome === undefined ? move.next : (move.byOutcome.get(event.outcome) ?? move.next);
  if (next.stage !== undefined) {
    goOn(here, draft, next.stage);
    foresee(stages, next.stage, (next.there ??= stages.all.get(next.stage)));
  } else if (next.back !== undefined) goBack(draft, next.back, event);
  move.evolve?.(draft, event);
  if (move.kept) draft.happened = noted(draft.happened, event.type, event.meta.on);
};
