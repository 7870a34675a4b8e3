import { type ChangedBy, factAt } from "../domain/index.ts";
import type { LocalizedText } from "../primitives/index.ts";
import type { Run } from "./run.ts";

/** The question that asks for the fact at a path, and who may change it. */
export const askFor = (
  run: Run,
  path: string,
): { readonly question: LocalizedText | undefined; readonly changedBy: ChangedBy | undefined } => {
  const fact = factAt(run.compiled.program.facts, path.split("."));
  return fact === undefined || fact.kind === "record" || fact.kind === "list"
    ? { question: undefined, changedBy: undefined }
    : { question: fact.question, changedBy: fact.changedBy };
};
