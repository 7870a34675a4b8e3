import type { BuiltFinding } from "./built-finding.ts";
import type { BuiltProof } from "./built-proof.ts";
import type { Answer } from "./built-series.ts";

/** Why a finding is as it is: whether the rule applies, and whether it holds. */
export interface BuiltExplanation {
  readonly finding: BuiltFinding;
  readonly applies: BuiltProof | undefined;
  readonly holds: BuiltProof | undefined;
}

type Builder = (answer: Answer) => Omit<BuiltExplanation, "finding">;

/** Explains findings by the builders of a pack, one for each text of a rule. */
export const explainBy =
  (builders: Readonly<Record<string, ReadonlyArray<Builder>>>) =>
  (finding: BuiltFinding): BuiltExplanation => {
    const texts = builders[finding.rule];
    const builder = texts?.length === 1 ? texts[0] : texts?.[finding.text];
    if (builder === undefined) throw new RangeError(`expected a rule of this pack, found ${finding.rule}`);
    const { applies, holds } = builder(finding.answer);
    return { finding, applies, holds: finding.outcome === "not-applicable" ? undefined : holds };
  };
