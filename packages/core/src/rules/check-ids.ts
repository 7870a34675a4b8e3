import { type MergedPack, problem } from "./layers.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

/** Lists whose parts are told apart by their id alone; texts of one rule may follow each other under one id. */
const lists = [
  "sources",
  "requirements",
  "obligations",
  "criteria",
  "calls",
  "examples",
] as const satisfies ReadonlyArray<keyof Pack>;

/** Within a pack an id names one part of a list. */
export const checkIds = ({ layers }: MergedPack): ReadonlyArray<PackProblem> =>
  layers.flatMap((layer) =>
    lists.flatMap((list) => {
      const ids = (layer[list] ?? []).flatMap(({ id }) => id ?? []);
      return repeated(ids).map((id) =>
        problem(layer, `${list}/${id}`, "an id that names one part", `${id} several times`, "Give each its own id."),
      );
    }),
  );

const repeated = (ids: ReadonlyArray<string>): ReadonlyArray<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice];
};
