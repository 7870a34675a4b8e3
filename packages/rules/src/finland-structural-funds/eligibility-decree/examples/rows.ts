/** A budget line of an example; `more` sets what differs from a plain development cost. */
export const line = (category: string, amount: string, more: Readonly<Record<string, unknown>> = {}) => ({
  category,
  amount,
  part: "development",
  costBasis: category === "flat-rate" ? "flat-rate" : "actual",
  vatIncluded: false,
  compensatedElsewhere: false,
  incurredBeforeFiling: false,
  ...more,
});

/** A planned purchase of an example, and how its price is to be shown. */
export const purchase = (
  estimatedValue: string,
  priceShownBy: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({ subject: "Koulutuspalvelu", kind: "services", estimatedValue, priceShownBy, fromRelatedParty: false, ...more });
