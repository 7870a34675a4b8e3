import type { LocalizedText } from "../primitives/index.ts";
import type { ChangedBy, FactNode } from "../domain/index.ts";
import type { Run } from "./run.ts";

/** What the fact table says of the fact at a path: the question that asks for it, and who may change it. */
export const factAt = (
  run: Run,
  path: string,
): { readonly question: LocalizedText | undefined; readonly changedBy: ChangedBy | undefined } => {
  let node: FactNode | undefined = run.compiled.program.facts;
  for (const name of path.split(".")) {
    if (node?.kind === "list") node = node.of;
    else if (node?.kind === "record") node = Object.hasOwn(node.members, name) ? node.members[name] : undefined;
    else node = undefined;
  }
  return node === undefined || node.kind === "record" || node.kind === "list"
    ? { question: undefined, changedBy: undefined }
    : { question: node.question, changedBy: node.changedBy };
};
