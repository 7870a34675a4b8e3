/** What nearly every example says of itself. */
export const at = { on: "2026-11-25", basedOn: "base" } as const;

/** The only flat rate of an application. */
export const onlyRate = (covers: string, of: string, rate: string, method = "regulation") => ({
  "application.costModel.flatRates": [{ covers, of, rate, method, staffByFlatRate: false }],
});

/** A budget line of the development part. */
export const line = (category: string, amount: string, costBasis: string) => ({
  category,
  amount,
  costBasis,
  part: "development",
  vatIncluded: false,
  compensatedElsewhere: false,
  incurredBeforeFiling: false,
});
