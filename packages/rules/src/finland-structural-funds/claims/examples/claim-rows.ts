type Changes = Readonly<Record<string, unknown>>;

/** An actual cost of one day within the period, paid before the claim is filed; accepted as claimed. */
export const claimedCost = (category: string, amount: string, changes: Changes = {}) => ({
  category,
  description: category,
  amount,
  accepted: amount,
  costBasis: "actual",
  incurredFrom: "2026-10-01",
  incurredUntil: "2026-10-01",
  paidOn: "2026-10-20",
  shownByVouchers: true,
  ...changes,
});

/** The salary of the base claim. */
export const staffCost = claimedCost("staff", "6322.00", {
  description: "Projektipäällikön palkka",
  incurredFrom: "2026-09-01",
  incurredUntil: "2026-10-31",
  paidOn: "2026-10-30",
});

export const flatRateCost = (amount: string, changes: Changes = {}) => ({
  category: "flat-rate",
  description: "Prosenttimääräinen korvaus",
  amount,
  accepted: amount,
  costBasis: "flat-rate",
  ...changes,
});

/** A service bought from a stranger for 10 000.00, its price compared; 500.00 of it is claimed. */
export const trainer = (changes: Changes) => ({
  subject: "Kouluttaja",
  kind: "services",
  value: "10000.00",
  amount: "500.00",
  accepted: "500.00",
  priceShownBy: "price-level",
  fromRelatedParty: false,
  ...changes,
});
