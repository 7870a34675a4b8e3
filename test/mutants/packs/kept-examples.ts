import type { Example, Pack } from "@kaari/core";
import { asExample, turningCases } from "../../packs/turning-cases.ts";

/** What tells a change: the worked examples of a pack, and the kept cases beside them. */
export const keptExamples = (pack: Pack): ReadonlyArray<Example> => [
  ...(pack.examples ?? []),
  ...turningCases(pack.id).flatMap((turning) => asExample(pack, turning) ?? []),
];
