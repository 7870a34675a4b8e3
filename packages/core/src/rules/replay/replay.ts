import { assess, NothingToAssess } from "../assess.ts";
import type { Assessment, Finding } from "../assessment.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { RuleFinding } from "../finding.ts";
import type { Outcome } from "../outcome.ts";
import { causesOf } from "./causes.ts";
import type { TipCause, Replay, StoredCase, TippedCase, TippedRule } from "./replay-report.ts";

export interface ReplayOptions {
  /** The pack that answered on the application's day: one for all, or found for each; undefined where it was not kept. */
  readonly packOfTheDay: CompiledPack | ((stored: StoredCase) => CompiledPack | undefined);
  /** The pack whose answers are compared with it. */
  readonly other: CompiledPack;
}

/** Finds the pack of a stored application by the hash that was kept with it. */
export const packsByHash = (kept: Iterable<CompiledPack>): ((stored: StoredCase) => CompiledPack | undefined) => {
  const byHash = new Map([...kept].map((pack) => [pack.hash, pack]));
  return ({ pack }) => (pack === undefined ? undefined : byHash.get(pack));
};

/**
 * Asks another pack what was asked of the pack of the day, and tells which applications tip, by which rules, and why: rules
 * that came, went or were rewritten, and parameters with another value.
 */
export const replay = (portfolio: Iterable<StoredCase>, { packOfTheDay, other }: ReplayOptions): Replay => {
  const tipped: Array<TippedCase> = [];
  const unanswered: Array<Replay["unanswered"][number]> = [];
  let cases = 0;
  for (const stored of portfolio) {
    cases++;
    const pack = typeof packOfTheDay === "function" ? packOfTheDay(stored) : packOfTheDay;
    if (pack === undefined) {
      unanswered.push({ id: stored.id, reason: "no-pack" });
      continue;
    }
    const [before, after] = [answered(pack, stored), answered(other, stored)];
    if (before === undefined || after === undefined) unanswered.push({ id: stored.id, reason: "no-rules" });
    else tipped.push(...compared(stored.id, before, after));
  }
  return { cases, unmoved: cases - tipped.length - unanswered.length, tipped, unanswered };
};

const answered = (pack: CompiledPack, { gate, on, facts, world }: StoredCase): Assessment | undefined => {
  try {
    return assess(pack, { gate, on, facts, ...(world === undefined ? {} : { world }) });
  } catch (error) {
    if (error instanceof NothingToAssess) return undefined;
    throw error;
  }
};

const keyOf = ({ rule, part }: Finding): string => `${part ?? ""} ${rule}`;

/** Nothing when the application comes to the same, rule by rule. */
const compared = (id: string, before: Assessment, after: Assessment): ReadonlyArray<TippedCase> => {
  const earlier = new Map(before.findings.map((finding) => [keyOf(finding), finding]));
  const later = new Map(after.findings.map((finding) => [keyOf(finding), finding]));
  const rules = [...new Map([...earlier, ...later])].flatMap(([key, finding]): ReadonlyArray<TippedRule> => {
    const [one, two] = [earlier.get(key), later.get(key)];
    if (same(one, two)) return [];
    const { rule, part, title } = finding;
    const because =
      one instanceof RuleFinding && two instanceof RuleFinding
        ? causesOf({ assessment: before, finding: one }, { assessment: after, finding: two })
        : [oneSided(finding, two === undefined)];
    return [{ rule, part, title, before: one?.outcome, after: two?.outcome, because }];
  });
  return rules.length === 0 && before.verdict === after.verdict
    ? []
    : [{ id, verdict: { before: before.verdict, after: after.verdict }, rules }];
};

const oneSided = ({ citations }: Finding, removed: boolean): TipCause => ({
  kind: removed ? "rule-removed" : "rule-added",
  citations,
});

/** Whether two answers of a rule weigh the same; one that holds or does not apply, as much as one that is not there. */
const same = (one: Finding | undefined, two: Finding | undefined): boolean => {
  if (one !== undefined && two !== undefined)
    return one.outcome === two.outcome && (one.severity === two.severity || isSilent(one.outcome));
  return [one, two].every((each) => each === undefined || isSilent(each.outcome));
};

const isSilent = (outcome: Outcome): boolean => outcome === "satisfied" || outcome === "not-applicable";
