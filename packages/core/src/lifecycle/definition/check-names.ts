import { nearest } from "../../primitives/index.ts";
import type { LifecycleDefinition, Transition } from "./definition.ts";
import type { DefinitionProblem } from "./definition-problem.ts";

const lists = ["phases", "stages", "commands", "roles", "conditions", "sources"] as const;

/** Every name is listed once, and every name that a row uses is listed. */
export const checkNames = (definition: LifecycleDefinition): ReadonlyArray<DefinitionProblem> => {
  const listed = {
    ...Object.fromEntries(lists.map((list) => [list, definition[list].map(({ id }) => id)])),
    events: definition.events,
    gates: definition.gates,
  };
  const names = new Map<string, ReadonlyArray<string>>(Object.entries(listed));
  const unknown = (list: string, used: ReadonlyArray<string>, path: string): ReadonlyArray<DefinitionProblem> => {
    const known = names.get(list) ?? [];
    return used
      .filter((name) => !known.includes(name))
      .map((name) => {
        const near = nearest(name, known);
        const advice = near === undefined ? `List it in ${list}, or take it out.` : `Did you mean ${near}?`;
        return { kind: "unknown-name", path, expected: `a name listed in ${list}`, found: name, advice };
      });
  };
  return [
    ...[...names].flatMap(([list, each]) => repeated(list, each)),
    ...definition.stages.flatMap(({ id, phase }) => unknown("phases", [phase], `stages/${id}/phase`)),
    ...definition.transitions.flatMap((row) =>
      usedBy(row).flatMap(([part, list, used]) => unknown(list, used, `${pathOf(row)}/${part}`)),
    ),
  ];
};

const usedBy = (row: Transition): ReadonlyArray<readonly [part: string, list: string, used: ReadonlyArray<string>]> => [
  ["from", "stages", row.from.filter((name) => name !== "new")],
  ["command", "commands", [row.command]],
  ["roles", "roles", row.roles],
  ["gate", "gates", row.gate === undefined ? [] : [row.gate]],
  ["when", "conditions", row.when ?? []],
  ["events", "events", row.events],
  ["next", "stages", typeof row.next !== "string" ? row.next.back : row.next === "same" ? [] : [row.next]],
  ["basis", "sources", "source" in row.basis ? [row.basis.source] : []],
];

const pathOf = ({ from, command }: Transition): string => `transitions/${from.join("+")}/${command}`;

/** Names that mean something to every table. */
const reserved: ReadonlySet<string> = new Set(["new", "same"]);

const repeated = (list: string, names: ReadonlyArray<string>): ReadonlyArray<DefinitionProblem> =>
  names.flatMap((name, index) => {
    const isReserved = list === "stages" && reserved.has(name);
    if (!isReserved && names.indexOf(name) === index) return [];
    const found = isReserved ? "a name that every table has" : "it several times";
    const advice = isReserved ? "Call the stage something else." : "Give each its own name.";
    return [{ kind: "name-twice", path: `${list}/${name}`, expected: "a name of its own", found, advice }];
  });
