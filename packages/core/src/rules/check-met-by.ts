import { nearest } from "../primitives/index.ts";
import { type MergedPack, problem } from "./layers.ts";
import { lifecycleEvents } from "./lifecycle-events.ts";
import type { PackProblem } from "./pack-problem.ts";

const known: ReadonlySet<string> = new Set(lifecycleEvents);

/** What meets a duty is an event that the lifecycle has. */
export const checkMetBy = ({ layers }: MergedPack): ReadonlyArray<PackProblem> =>
  layers.flatMap((layer) =>
    (["requirements", "obligations"] as const).flatMap((list) =>
      (layer[list] ?? []).flatMap(({ id, metBy = [] }) =>
        metBy
          .filter((event) => !known.has(event))
          .map((event) => {
            const near = nearest(event, known);
            return problem(
              layer,
              `${list}/${id}/metBy`,
              "an event of a project's life",
              event,
              near === undefined ? "Leave it out: what no event tells is recorded by hand." : `Is ${near} meant?`,
            );
          }),
      ),
    ),
  );
