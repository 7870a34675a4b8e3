import { claimCase } from "./claim-case.ts";

export const barsExamples = [
  claimCase(
    "suspended-and-paid",
    "A suspended grant is not paid",
    "757/2021 31 §, 688/2001 19 §",
    { with: { "claim.paymentsSuspended": true } },
    { "payments-not-suspended": "violated" },
  ),
  claimCase(
    "suspended-and-not-paid",
    "Suspended, and nothing is paid",
    "757/2021 31 §",
    { with: { "claim.paymentsSuspended": true, "claim.payment.paid": "0.00" } },
    { "payments-not-suspended": "not-applicable" },
  ),
  claimCase(
    "suspicion-of-information",
    "A justified suspicion about the information given",
    "688/2001 19 § 1 kohta",
    { with: { "claim.suspensionGrounds": ["information"] } },
    { "suspension-weighed": "for-review" },
  ),
  claimCase(
    "ruling-after-grant",
    "A ruling that became final after the grant",
    "688/2001 22 § 2 mom. (1113/2018)",
    {
      with: {
        "claim.sanctions": [{ provision: "rl-47-6-a", against: "representative", final: true, finalOn: "2026-10-15" }],
      },
    },
    { "sanctions-after-grant": "violated" },
  ),
  claimCase(
    "ruling-after-grant-with-reason",
    "A particularly weighty reason is recorded",
    "688/2001 22 § 2 mom. (1113/2018)",
    {
      with: {
        "claim.sanctions": [{ provision: "rl-47-6-a", against: "representative", final: true, finalOn: "2026-10-15" }],
        "decision.reasons": [
          {
            rule: "finland-structural-funds/sanctions-after-grant",
            strength: "particularly-weighty",
            text: "Keskeytys päättäisi osallistujien tuen.",
          },
        ],
      },
    },
    { "sanctions-after-grant": "for-review" },
  ),
  claimCase(
    "other-ruling-after-grant",
    "A ruling under another provision does not bar payment",
    "688/2001 22 § 2 mom. (1113/2018)",
    {
      with: {
        "claim.sanctions": [{ provision: "other", against: "representative", final: true, finalOn: "2026-10-15" }],
      },
    },
    { "sanctions-after-grant": "satisfied" },
  ),
  claimCase(
    "breach-without-reduction",
    "A breach that was not remedied reduces the support",
    "757/2021 42 §",
    { with: { "claim.communication.breached": true, "claim.communication.remedied": false } },
    { "communication-breach-reduces": "violated" },
  ),
  claimCase(
    "breach-with-reduction",
    "A reduction is ordered",
    "757/2021 42 §",
    {
      with: {
        "claim.communication.breached": true,
        "claim.communication.remedied": false,
        "claim.communication.reduction": "50.00",
        "claim.payment.paid": "4906.45",
      },
    },
    { "communication-breach-reduces": "satisfied", "communication-reduction-in-proportion": "for-review" },
  ),
  claimCase(
    "breach-with-recovery",
    "The share is recovered of what was paid already",
    "757/2021 42 §",
    {
      with: {
        "claim.communication.breached": true,
        "claim.communication.remedied": false,
        "claim.communication.recovery": "50.00",
      },
    },
    {
      "communication-breach-reduces": "satisfied",
      "communication-reduction-in-proportion": "for-review",
      "payment-adds-up": "satisfied",
    },
  ),
  claimCase(
    "breach-remedied",
    "A breach that was remedied does not",
    "757/2021 42 §",
    { with: { "claim.communication.breached": true, "claim.communication.remedied": true } },
    { "communication-breach-reduces": "not-applicable" },
  ),
] as const;
