import type { Edit } from "./changed-facts.ts";
import type { FactChangeKind } from "./remedy.ts";

/** A change that may help; whether it does is found out by making it. */
export interface Proposal {
  readonly edit: Edit;
  readonly kind: FactChangeKind;
  /** It stands for any answer. */
  readonly any: boolean;
  readonly size: number;
}

export const keyOf = ({ edit }: Proposal): string =>
  `${edit.path} ${edit.remove === true ? "" : JSON.stringify(edit.value)}`;
