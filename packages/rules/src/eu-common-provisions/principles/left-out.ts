/** Rows of section 4.5 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-18": "a review of programmes by the Member State, not a fact of a project",
  "CPR-42": "data on programmes that the Member State sends to the Commission",
  "CPR-112-3": "rates between programme and Commission; the rate that a recipient sees is another",
  "CPR-112-4": "rates between Interreg programmes and the Commission",
  "CPR-112-5": "rates between programme and Commission",
  "CPR-112-FI": "not verified: the category of Eastern and Northern Finland and the rate of the priority",
} as const;
