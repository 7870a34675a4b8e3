import type { LifecycleDefinition } from "./definition.ts";
import type { DefinitionProblem } from "./definition-problem.ts";
import type { Edge } from "./edge.ts";

/** Each edge is stated once, somebody may give each command, and each phase holds a stage. */
export const checkRows = (
  { phases, stages, commands }: LifecycleDefinition,
  edges: ReadonlyArray<Edge>,
): ReadonlyArray<DefinitionProblem> => [
  ...phases
    .filter(({ id }) => !stages.some(({ phase }) => phase === id))
    .map(({ id }) => ({
      kind: "empty-phase" as const,
      path: `phases/${id}`,
      expected: "at least one stage in it",
      found: "none",
      advice: "Place a stage in it, or take it out.",
    })),
  ...statedTwice(edges),
  ...withoutRole(edges),
  ...commands
    .filter(({ id }) => !edges.some(({ row }) => row.command === id))
    .map(({ id }) => ({
      kind: "no-role" as const,
      path: `commands/${id}`,
      expected: "a row in which somebody may give it",
      found: "none",
      advice: "Write the row, or take the command out.",
    })),
];

const statedTwice = (edges: ReadonlyArray<Edge>): ReadonlyArray<DefinitionProblem> => {
  const seen = new Set<string>();
  return edges.flatMap(({ from, row: { command, when = [] } }) => {
    const key = JSON.stringify([from, command, when.toSorted()]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const conditions = when.length === 0 ? "no condition" : when.join(", ");
    return [
      {
        kind: "edge-twice" as const,
        path: `transitions/${from}/${command}`,
        expected: "one row for a stage, a command and its conditions",
        found: `several, with ${conditions}`,
        advice: "Take one out, or say in when what tells them apart.",
      },
    ];
  });
};

const withoutRole = (edges: ReadonlyArray<Edge>): ReadonlyArray<DefinitionProblem> =>
  edges
    .filter(({ row }) => row.roles.length === 0)
    .map(({ from, row }) => ({
      kind: "no-role",
      path: `transitions/${from}/${row.command}/roles`,
      expected: "at least one role that may give the command",
      found: "none",
      advice: "Name a role, or take the row out.",
    }));
