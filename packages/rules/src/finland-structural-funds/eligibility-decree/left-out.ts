/** Researched rows of decree 866/2021 that this chapter does not decide, and where they belong. */
export const leftOut = {
  "FI-866-3-3": "gate claim: cost of a required audit after the implementation period",
  "FI-866-3-4": "gate claim: actual costs paid and shown by vouchers",
  "FI-866-13-amt": "gate claim: travel days are counted there; the day from which the amounts hold was not found",
  "FI-866-17": "gate claim: what a trip may cost under the collective agreement",
  "FI-866-19": "gate claim: terms of an instalment purchase",
  "FI-866-20": "gate claim: parts of a leasing payment",
  "FI-866-25": "gate claim: overruns of a cost category",
} as const;
