import type { LifecycleDefinition, Names } from "../definition/definition.ts";
import { edgesOf } from "../definition/edge.ts";

/** The stages of a definition from which no final stage can be reached. */
export const withoutEnd = <N extends Names>(definition: LifecycleDefinition<N>): ReadonlySet<string> => {
  const ends = new Set<string>(definition.stages.filter(({ final }) => final === true).map(({ id }) => id));
  const edges = edgesOf(definition);
  for (const end of ends) for (const { from, to } of edges) if (to.includes(end)) ends.add(from);
  return new Set(definition.stages.map(({ id }) => id).filter((id) => !ends.has(id)));
};
