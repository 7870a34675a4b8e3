import type { Claim, Project, Recovery } from "../project.ts";
import { sumOf } from "./records.ts";

/** Advance that was paid and neither cleared by a claim nor recovered. */
export const unclearedAdvance = ({ advance }: Project): number => advance.paid - advance.cleared - advance.recovered;

/** Support decided for a claim, without what later corrections took back. */
export const supportOf = ({ support, corrected }: Claim): number => support - corrected;

/** Everything that the recipient holds: advances and payments, without what was recovered. */
export const heldSupport = ({ advance, claims, recoveries }: Project): number =>
  advance.paid - sumOf(recoveries.map(({ settled }) => settled)) + sumOf(claims.map(({ paid }) => paid));

/** What may still be ordered back: of the advance what is uncleared and not ordered yet, of payments what claims brought. */
export const recoverable = (project: Project, of: Recovery["of"]): number => {
  const ordered = project.recoveries.filter((recovery) => recovery.of === of);
  if (of === "advance")
    return unclearedAdvance(project) - sumOf(ordered.map(({ amount, settled }) => amount - settled));
  return sumOf(project.claims.map(({ paid, cleared }) => paid + cleared)) - sumOf(ordered.map(({ amount }) => amount));
};
