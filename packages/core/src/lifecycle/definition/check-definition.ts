import type { LifecycleDefinition } from "./definition.ts";
import type { DefinitionProblem } from "./definition-problem.ts";
import { checkNames } from "./check-names.ts";
import { checkPaths } from "./check-paths.ts";
import { checkRows } from "./check-rows.ts";
import { edgesOf } from "./edge.ts";

/** Everything that is wrong with a definition; paths are looked at once every name is known. */
export const checkDefinition = (definition: LifecycleDefinition): ReadonlyArray<DefinitionProblem> => {
  const edges = edgesOf(definition);
  const problems = [...checkNames(definition), ...checkRows(definition, edges)];
  const areNamesKnown = !problems.some(({ kind }) => kind === "unknown-name" || kind === "name-twice");
  return areNamesKnown ? [...problems, ...checkPaths(definition, edges)] : problems;
};
