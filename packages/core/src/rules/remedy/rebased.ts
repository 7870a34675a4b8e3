import type { Edit } from "./changed-facts.ts";
import type { Proposal } from "./proposal.ts";

/** A proposal made after `first`, with its path as it is before: an item that was removed has moved those behind it. */
export const rebased = <P extends Proposal>(proposal: P, first: Edit): P => {
  if (first.remove !== true) return proposal;
  const [, list, removed] = /^(.*)\.(\d+)$/.exec(first.path) ?? [];
  const { edit } = proposal;
  if (list === undefined || !edit.path.startsWith(`${list}.`)) return proposal;
  const [at = "", ...rest] = edit.path.slice(list.length + 1).split(".");
  if (Number(at) < Number(removed)) return proposal;
  return { ...proposal, edit: { ...edit, path: [list, Number(at) + 1, ...rest].join(".") } };
};
