import { factAt } from "../domain/index.ts";
import type { MissingFact } from "./assessment.ts";
import type { Run } from "./run.ts";

/** The fact at a path as something to ask for. */
export const askFor = (run: Run, path: string): MissingFact => {
  const fact = factAt(run.compiled.program.facts, path.split("."));
  return fact === undefined || fact.kind === "record" || fact.kind === "list"
    ? { path, question: undefined, changedBy: undefined }
    : { path, question: fact.question, changedBy: fact.changedBy };
};
