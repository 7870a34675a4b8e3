import { mayBlock } from "./citation.ts";
import { type MergedPack, problem } from "./layers.ts";
import type { PackProblem } from "./pack-problem.ts";

/** What law lets block, only law or official guidance can except. */
export const checkExceptions = ({ layers }: MergedPack): ReadonlyArray<PackProblem> =>
  layers.flatMap((layer) =>
    layer.rules.flatMap(({ id, excepts }) => {
      if (excepts === undefined || mayBlock(excepts.citation.certainty)) return [];
      const excepted = layers
        .flatMap((other) => other.rules.map((rule) => ({ rule, full: `${other.id}/${rule.id}` })))
        .some(({ rule, full }) => full === excepts.rule && rule.severity === "blocking");
      return excepted
        ? [
            problem(
              layer,
              `rules/${id}/excepts`,
              `law or guidance for an exception to ${excepts.rule}, which blocks`,
              excepts.citation.certainty,
              "Cite the act or the guidance that allows the exception.",
            ),
          ]
        : [];
    }),
  );
