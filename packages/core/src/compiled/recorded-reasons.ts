import { forReview, undetermined, violated } from "./outcome-codes.ts";
import { isMissing } from "./runtime.ts";

interface Recorded {
  readonly rule?: string | null;
  readonly strength?: string | null;
  readonly text?: string | null;
}

interface HasReasons {
  readonly reasons?: ReadonlyArray<Recorded> | null;
}

/** Facts in which reasons for exceptions from rules may be recorded. */
export interface RecordsReasons {
  readonly application?: HasReasons;
  readonly decision?: HasReasons;
}

const roots = ["application", "decision"] as const;
const members = ["rule", "strength", "text"] as const;

/** Paths of what a reason may lack, with `*` for its place, in the order of `lackingReasons`. */
export const reasonPaths: ReadonlyArray<string> = roots.flatMap((root) =>
  members.map((member) => `${root}.reasons.*.${member}`),
);

const strengths: ReadonlyArray<string> = ["justified", "special", "weighty", "particularly-weighty"];

/** Whether a reason excepts from the rule, or would with what it lacks. */
const concerns = ({ rule, strength }: Recorded, of: string, least: number): boolean =>
  (isMissing(rule) || rule === of) && (isMissing(strength) || strengths.indexOf(strength) >= least);

const isComplete = (reason: Recorded): boolean => !members.some((member) => isMissing(reason[member]));

/**
 * What a rule that is not met comes to: it goes to a person where a reason for an exception from it is recorded that is at
 * least this strong. In a draft it waits while a reason may become one.
 */
export const unmet = (
  facts: RecordsReasons,
  rule: string,
  least: number,
  closed: boolean,
): typeof violated | typeof forReview | typeof undetermined => {
  let code: typeof violated | typeof undetermined = violated;
  for (const root of roots)
    for (const reason of facts[root]?.reasons ?? []) {
      if (!concerns(reason, rule, least)) continue;
      if (isComplete(reason)) return forReview;
      if (!closed) code = undetermined;
    }
  return code;
};

/** Whether a reason for an exception from the rule is recorded that is at least this strong. */
export const excused = (facts: RecordsReasons, rule: string, least: number): boolean =>
  unmet(facts, rule, least, true) === forReview;

/** Tells of what reasons lack that may become one for an exception from the rule: place of its path, place of the reason. */
export const lackingReasons = (
  facts: RecordsReasons,
  rule: string,
  least: number,
  tell: (path: number, place: number) => void,
): void => {
  for (const [first, root] of roots.entries())
    for (const [place, reason] of (facts[root]?.reasons ?? []).entries())
      if (concerns(reason, rule, least))
        for (const [member, name] of members.entries())
          if (isMissing(reason[name])) tell(first * members.length + member, place);
};
