import type { Names, Next } from "../definition/definition.ts";
import type { Behaviour, Draft } from "./behaviour.ts";
import type { CompiledTable } from "./compiled-table.ts";
import { CorruptHistory } from "./corrupt-history.ts";
import type { LifecycleEvent } from "./event.ts";
import type { Standing } from "./standing.ts";

const refuse = (event: LifecycleEvent, expected: string, found: string): never => {
  throw new CorruptHistory(event, expected, found);
};

const stageAfter = <N extends Names>(next: Next<N>, project: Standing<N>, event: LifecycleEvent<N>): N["stage"] => {
  if (typeof next === "string") return next;
  for (let index = project.left.length - 1; index >= 0; index--) {
    const stage = project.left[index];
    if (stage !== undefined && next.back.includes(stage)) return stage;
  }
  return refuse(event, `a project that has been ${next.back.join(" or ")}`, project.left.join(", "));
};

/** Applies one event to a draft of the project it happened to. */
export const applyEvent = <N extends Names, P extends Standing<N>, Reason extends string>(
  table: CompiledTable<N>,
  behaviour: Behaviour<N, P, Reason>,
  draft: Draft<P>,
  event: LifecycleEvent<N>,
): void => {
  if (event.version !== draft.version + 1) refuse(event, `event ${draft.version + 1}`, `event ${event.version}`);
  if (draft.version === 0) draft.stream = event.stream;
  else if (event.stream !== draft.stream) refuse(event, `an event of ${draft.stream}`, `one of ${event.stream}`);
  const move = table.moves.get(draft.stage)?.get(event.type);
  draft.version = event.version;
  if (move === undefined) {
    if (event.meta.plugin === undefined) refuse(event, `an event that can happen at ${draft.stage}`, event.type);
    draft.foreign = [...draft.foreign, event.type];
    return;
  }
  const next = event.outcome === undefined ? move.next : (move.byOutcome.get(event.outcome) ?? move.next);
  if (next !== "same") {
    const stage = stageAfter(next, draft, event);
    const { stage: from } = draft;
    if (stage !== from) {
      if (from !== "new") draft.left = [...draft.left.filter((left) => left !== from), from];
      draft.stage = stage;
    }
  }
  behaviour.evolve[event.type as N["event"]]?.(draft, event);
};
