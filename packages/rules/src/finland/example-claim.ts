/** What has happened to the project of the example application. */
export const exampleProject = {
  startedOn: "2026-09-01",
  endsOn: "2028-08-31",
  decisionServedOn: "2026-08-17",
  selectedOn: "2026-08-14",
} as const;

/**
 * The first claim of the example application's project, as decided: everything is accepted.
 *
 * Pay 5 000.00 and side costs 26.44 %: 6 322.00; flat rate 40 %: 2 528.80. Support 80 % of 8 850.80 is 7 080.64, of which
 * 30 % clears the advance. Without `decidedOn` it is the claim as filed.
 */
export const exampleClaim = {
  kind: "interim",
  period: { startsOn: "2026-09-01", endsOn: "2026-10-31" },
  pendingOn: "2026-11-18",
  decidedOn: "2026-11-24",
  channel: "eura-2021",
  signed: true,
  filedBy: "recipient",
  total: "8850.80",
  costs: [
    {
      category: "staff",
      description: "Projektipäällikön palkka",
      amount: "6322.00",
      accepted: "6322.00",
      costBasis: "actual",
      incurredFrom: "2026-09-01",
      incurredUntil: "2026-10-31",
      paidOn: "2026-10-30",
      shownByVouchers: true,
      compensatedElsewhere: "0.00",
      vat: "0.00",
    },
    {
      category: "flat-rate",
      description: "Muut kustannukset 40 %",
      amount: "2528.80",
      accepted: "2528.80",
      costBasis: "flat-rate",
    },
  ],
  salaries: [
    {
      title: "Projektipäällikkö",
      jobDescriptionWritten: true,
      decidedShare: "60 %",
      claimedShare: "60 %",
      grossPay: "5000.00",
      acceptedPay: "5000.00",
      usualPay: "5000.00",
      voluntaryItems: "0.00",
      leavePayNotEarned: "0.00",
      compensatedPay: "0.00",
    },
  ],
  purchases: [],
  trips: [],
  outputs: [],
  revenue: [],
  revenueDeducted: "0.00",
  financing: [{ source: "municipal", amount: "1000.00", voucherAttached: true }],
  attachments: {
    progressAccount: true,
    costItemisation: true,
    modelConditionsVerified: true,
    implementationAccount: false,
    resultsAccount: false,
    auditReport: false,
    managingAuthorityClaim: false,
    controlReports: false,
    unionPaymentStatement: false,
  },
  largerDeductionRequested: false,
  suspensionGrounds: [],
  paymentsSuspended: false,
  sanctions: [],
  communication: {
    describedOnline: true,
    statementOnDocuments: true,
    displayUp: true,
    breached: false,
    remedied: false,
    reduction: "0.00",
  },
  earlier: {
    accepted: "0.00",
    acceptedCosts: [],
    paid: "0.00",
    advancePaid: "23520.00",
    advanceCleared: "0.00",
  },
  payment: {
    payable: "7080.64",
    advanceDeducted: "2124.19",
    paid: "4956.45",
    largerDeductionDecided: false,
    fundsAvailable: true,
  },
} as const;
