/** What assessing one rule comes to. */
export const outcomes = ["satisfied", "violated", "for-review", "undetermined", "not-applicable"] as const;
export type Outcome = (typeof outcomes)[number];

/** What assessing all rules of a gate comes to. */
export const verdicts = ["pass", "undetermined", "fail"] as const;
export type Verdict = (typeof verdicts)[number];
