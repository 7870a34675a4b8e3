import { assess, type CompiledPack, type Finding, type Gate } from "@kaari/core";
import type { RuleText } from "./node.ts";
import type { Case } from "./witness.ts";

/** The gates of a rule. */
export const gatesOf = ({ rule }: RuleText): ReadonlyArray<Gate> =>
  Array.isArray(rule.gate) ? (rule.gate as ReadonlyArray<Gate>) : [rule.gate as Gate];

/** What assessing a case says of one rule. */
export const findingIn = (
  compiled: CompiledPack,
  gate: Gate,
  { on, facts }: Case,
  rule: string,
): Finding | undefined => {
  // A rule that sees a whole group is asked only where there are parts; any other, once for each part.
  const { findings } = assess(compiled, { gate, on, facts, world: "closed" });
  return findings.find((finding) => finding.rule === rule);
};

/** Whether a finding of a text shows something of it. */
export const shows = (
  finding: Finding | undefined,
  text: RuleText,
  what: "applies" | "holds" | "fails" | "violated",
): boolean => {
  if (finding === undefined || finding.definition !== text.rule) return false;
  const { outcome } = finding;
  switch (what) {
    case "applies":
      return outcome !== "not-applicable";
    case "holds":
      return outcome === "satisfied";
    case "fails":
      return (outcome === "violated" || outcome === "for-review") && !unanswered(finding);
    case "violated":
      return outcome === "violated" || outcome === "for-review";
    default:
      return what satisfies never;
  }
};

/** Counts as violated only because an answer is missing. */
const unanswered = (finding: Finding): boolean => Reflect.get(finding, "unanswered") === true;
