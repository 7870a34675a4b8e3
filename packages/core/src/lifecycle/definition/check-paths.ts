import type { LifecycleDefinition, Stage } from "./definition.ts";
import type { DefinitionProblem, ProblemKind } from "./definition-problem.ts";
import type { Edge } from "./edge.ts";

/** Every stage is reached, every stage that is not final is left, and every life can come to an end. */
export const checkPaths = (
  { stages }: LifecycleDefinition,
  edges: ReadonlyArray<Edge>,
): ReadonlyArray<DefinitionProblem> => {
  const moves = edges.filter(({ from, to }) => to.some((stage) => stage !== from));
  const isLeft = new Set(moves.map(({ from }) => from));
  const reached = closure(["new"], (stage) => moves.flatMap(({ from, to }) => (from === stage ? to : [])));
  const finals = stages.filter(({ final }) => final === true).map(({ id }) => id);
  const ends = [...finals, ...stages.map(({ id }) => id).filter((id) => !isLeft.has(id))];
  const endable = closure(ends, (stage) => moves.flatMap(({ from, to }) => (to.includes(stage) ? [from] : [])));
  return stages.flatMap((stage) => [
    ...problemsIf(stage, "final-with-exit", stage.final === true && isLeft.has(stage.id)),
    ...problemsIf(stage, "starts-at-end", stage.final === true && startsAt(stage, moves)),
    ...problemsIf(stage, "unreachable", !reached.has(stage.id)),
    ...problemsIf(stage, "dead-end", stage.final !== true && !isLeft.has(stage.id)),
    ...problemsIf(stage, "no-way-out", !endable.has(stage.id)),
    ...moves.filter(({ from }) => from === stage.id).flatMap((edge) => wrongWaysBack(edge, moves, finals)),
  ]);
};

/** Everything that is reached from `start`. */
const closure = (
  start: ReadonlyArray<string>,
  nextOf: (stage: string) => ReadonlyArray<string>,
): ReadonlySet<string> => {
  const found = new Set(start);
  for (const stage of found) for (const next of nextOf(stage)) found.add(next);
  return found;
};

const startsAt = ({ id }: Stage, moves: ReadonlyArray<Edge>): boolean => {
  const starts = moves.filter(({ from }) => from === "new");
  return starts.length > 0 && starts.every(({ to }) => to.every((stage) => stage === id));
};

const texts = {
  "final-with-exit": [
    "a final stage that nothing leaves",
    "a row that leads out of it",
    "Take the row out, or final: true.",
  ],
  "starts-at-end": ["a first stage that something leaves", "a final one", "Write what happens between start and end."],
  unreachable: ["a stage that some row leads to", "no way to it from the start", "Write the row, or take it out."],
  "dead-end": ["a way out, or final: true", "neither", "Write the row that leaves it, or say final: true."],
  "no-way-out": [
    "a way to a final stage",
    "a circle that never ends",
    "Write a row that leads out of the circle to a final stage.",
  ],
} as const satisfies Partial<Record<ProblemKind, readonly [expected: string, found: string, advice: string]>>;

const problemsIf = ({ id }: Stage, kind: keyof typeof texts, isSo: boolean): ReadonlyArray<DefinitionProblem> => {
  const [expected, found, advice] = texts[kind];
  return isSo ? [{ kind, path: `stages/${id}`, expected, found, advice }] : [];
};

const isBack = ({ row }: Edge): boolean => typeof row.next !== "string";

/** A way back leads only where the project may have come from, and to all of it. */
const wrongWaysBack = (
  { from, row }: Edge,
  moves: ReadonlyArray<Edge>,
  finals: ReadonlyArray<string>,
): ReadonlyArray<DefinitionProblem> => {
  if (typeof row.next === "string") return [];
  const { back } = row.next;
  const path = `transitions/${from}/${row.command}/next`;
  const stray = back.filter((stage) => !moves.some((move) => move.from === stage && move.to.includes(from)));
  const origins = new Set(moves.flatMap((move) => (!isBack(move) && move.to.includes(from) ? [move.from] : [])));
  return [
    ...stray.map((stage) => ({
      kind: "no-way-back" as const,
      path,
      expected: `a stage from which a row leads to ${from}`,
      found: stage,
      advice: "Take it out of back, or write the row.",
    })),
    ...[...origins]
      .filter((stage) => !back.includes(stage) && !finals.includes(stage))
      .map((stage) => ({
        kind: "no-way-back" as const,
        path,
        expected: `a way back to every stage from which a row leads to ${from}`,
        found: `none to ${stage}`,
        advice: "Add it to back.",
      })),
  ];
};
