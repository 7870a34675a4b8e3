import { type Assessment, describeRemedy, type Finding, remedies, type RuleRemedies } from "@kaari/core";
import type { Run } from "./report.ts";

/** What can be done about a violated rule; undefined where nobody asked, or the rule is not violated. */
export type RemediesOf = (assessment: Assessment, finding: Finding) => RuleRemedies | undefined;

/** Seeks the remedies of an application once, when the first of its findings asks. */
export const remediesFound = ({ asker }: Run): RemediesOf => {
  if (asker === undefined) return () => undefined;
  let last: { readonly of: Assessment; readonly found: ReadonlyArray<RuleRemedies> } | undefined;
  return (assessment, finding) => {
    if (finding.outcome !== "violated") return undefined;
    if (last?.of !== assessment) last = { of: assessment, found: remedies(assessment, { asker }) };
    return last.found.find(({ rule, part }) => rule === finding.rule && part === finding.part);
  };
};

/** Remedies as plain data, each with its sentence. */
export const remediesJson = ({ locale }: Run, found: RuleRemedies | undefined) =>
  found && {
    found: found.remedies.map((remedy) => ({
      text: describeRemedy(remedy, locale),
      outcome: remedy.outcome,
      changes: remedy.changes.map(({ path, kind, from, to, except, length, content }) => ({
        path,
        kind,
        from,
        to,
        except,
        length,
        content,
      })),
      settles: remedy.settles,
    })),
    gaveUp: found.gaveUp,
  };
