import { nearest } from "../primitives/index.ts";
import { type Citation, mayBlock } from "./citation.ts";
import { type MergedPack, problem, sourceOf } from "./layers.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

const listed = (citation: Citation | ReadonlyArray<Citation>): ReadonlyArray<Citation> =>
  Array.isArray(citation) ? (citation as ReadonlyArray<Citation>) : [citation as Citation];

/** Whether a blocking rule may rest on it: the firmest of its citations counts. */
export const maySupportBlocking = (citation: Citation | ReadonlyArray<Citation>): boolean =>
  listed(citation).some(({ certainty }) => mayBlock(certainty));

/** Every citation names a source of its layer or of an earlier one. */
export const checkCitations = ({ layers }: MergedPack): ReadonlyArray<PackProblem> =>
  layers.flatMap((pack) =>
    [...citationsOf(pack)].flatMap(([path, citation]) =>
      sourceOf(layers, pack, citation.source) === undefined
        ? [
            problem(
              pack,
              path,
              "a source that the pack or an earlier layer lists",
              citation.source,
              sourceAdvice(pack, citation.source),
            ),
          ]
        : [],
    ),
  );

const sourceAdvice = ({ sources }: Pack, id: string): string => {
  const ids = sources.map((source) => source.id);
  const near = nearest(id, ids);
  return near === undefined ? `List it under sources, or cite one of ${ids.join(", ")}.` : `Did you mean ${near}?`;
};

function* citationsOf(pack: Pack): Generator<readonly [path: string, citation: Citation]> {
  for (const { name, citation, values } of pack.parameters ?? []) {
    yield [`parameters/${name}/citation`, citation];
    for (const value of values) if (value.citation !== undefined) yield [`parameters/${name}/values`, value.citation];
  }
  for (const { name, citation } of pack.definitions ?? [])
    if (citation !== undefined) yield [`definitions/${name}/citation`, citation];
  for (const { name, citation } of pack.tables ?? []) yield [`tables/${name}/citation`, citation];
  for (const { id, citation, conflicts, excepts } of pack.rules) {
    for (const each of listed(citation)) yield [`rules/${id}/citation`, each];
    for (const conflict of conflicts ?? []) yield [`rules/${id}/conflicts`, conflict.citation];
    if (excepts !== undefined) yield [`rules/${id}/excepts/citation`, excepts.citation];
  }
  for (const { id, citation } of pack.criteria ?? []) yield [`criteria/${id}/citation`, citation];
  for (const { id, citation } of pack.requirements ?? []) yield [`requirements/${id}/citation`, citation];
  for (const { id, citation } of pack.obligations ?? []) yield [`obligations/${id}/citation`, citation];
}
