import type { BesideLimit } from "../../../beside-limit.ts";

export const paymentLimits = [
  [
    "eighty-percent-payable",
    "a-cent-below",
    { "claim.payment.payable": "7080.63" },
    { "payable-after-revenue": "satisfied" },
  ],
  [
    "eighty-percent-payable",
    "a-cent-above",
    { "claim.payment.payable": "7080.65" },
    { "payable-after-revenue": "violated" },
  ],
  [
    "payable-less-revenue",
    "a-cent-below",
    { "claim.payment.payable": "6399.99" },
    { "payable-after-revenue": "satisfied" },
  ],
  [
    "payable-less-revenue",
    "a-cent-above",
    { "claim.payment.payable": "6400.01" },
    { "payable-after-revenue": "violated" },
  ],
  ["grant-used-up", "a-cent-below", { "claim.earlier.paid": "49923.54" }, { "support-within-grant": "satisfied" }],
  ["grant-used-up", "a-cent-above", { "claim.earlier.paid": "49923.56" }, { "support-within-grant": "violated" }],
  [
    "advance-cleared-by-30-percent",
    "a-cent-below",
    { "claim.payment.advanceDeducted": "2124.18" },
    { "advance-cleared-by-thirty-percent": "violated" },
  ],
  [
    "advance-cleared-by-30-percent",
    "a-cent-above",
    { "claim.payment.advanceDeducted": "2124.20" },
    { "advance-cleared-by-thirty-percent": "satisfied" },
  ],
  [
    "advance-not-by-more",
    "a-cent-below",
    { "claim.payment.advanceDeducted": "2124.19" },
    { "larger-advance-deduction-agreed": "satisfied" },
  ],
  [
    "advance-not-by-more",
    "a-cent-above",
    { "claim.payment.advanceDeducted": "2124.21" },
    { "larger-advance-deduction-agreed": "violated" },
  ],
  [
    "advance-used-up",
    "a-cent-below",
    { "claim.earlier.advanceCleared": "21395.80" },
    { "advance-not-overcleared": "satisfied" },
  ],
  [
    "advance-used-up",
    "a-cent-above",
    { "claim.earlier.advanceCleared": "21395.82" },
    { "advance-not-overcleared": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
