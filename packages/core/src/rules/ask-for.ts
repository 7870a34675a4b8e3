import { factAt } from "../domain/index.ts";
import type { MissingFact } from "./assessment.ts";
import type { Run } from "./run.ts";

/** The fact at a path as something to ask for. */
export const askFor = (run: Run, path: string): MissingFact => {
  const fact = factAt(run.compiled.program.facts, path.split("."));
  return {
    path,
    question: fact !== undefined && "question" in fact ? fact.question : undefined,
    changedBy: fact !== undefined && "changedBy" in fact ? fact.changedBy : undefined,
  };
};
