import { factAt } from "../../domain/index.ts";
import type { LocalizedText } from "../../primitives/index.ts";
import type { CompiledPack } from "../compile-pack.ts";

/** The question for the fact at a path, with `*` for places in lists. */
export const questionAt = (compiled: CompiledPack, path: string): LocalizedText | undefined => {
  const fact = factAt(compiled.program.facts, path.replaceAll("*", "0").split("."));
  return fact !== undefined && "question" in fact ? fact.question : undefined;
};
