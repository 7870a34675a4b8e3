import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../../finland/example-application.ts";
import { exampleClaim, exampleProject } from "../../../finland/example-claim.ts";

/** The decided claim on which the chapter's other examples stand. */
export const claimBase = {
  id: "claim-base",
  title: "An association's first claim, accepted in full",
  source: "757/2021 27–30 §, 867/2021 14–16 §",
  gate: "claim",
  on: "2026-11-25",
  facts: {
    application: exampleApplication,
    call: exampleCall,
    decision: exampleDecision,
    project: exampleProject,
    claim: exampleClaim,
  },
  expect: {
    "claim-form": "satisfied",
    "claim-signed": "satisfied",
    "claim-states-revenue": "satisfied",
    "claim-tells-progress": "satisfied",
    "claim-itemises-actual-costs": "satisfied",
    "claim-verifies-simplified-model": "satisfied",
    "purchase-account-given": "satisfied",
    "claimed-costs-after-filing": "satisfied",
    "claimed-costs-in-period": "satisfied",
    "changed-costs-from-change": "satisfied",
    "actual-costs-paid": "satisfied",
    "actual-costs-in-books": "satisfied",
    "claimed-cost-kinds": "satisfied",
    "claimed-double-funding": "satisfied",
    "claimed-travel-within-rules": "satisfied",
    "finance-parts-left-out": "satisfied",
    "claimed-job-descriptions": "satisfied",
    "actual-salaries-with-side-costs": "satisfied",
    "claimed-share-as-decided": "satisfied",
    "claimed-pay-usual": "satisfied",
    "voluntary-items-left-out": "satisfied",
    "leave-pay-earned-in-period": "satisfied",
    "compensated-pay-left-out": "satisfied",
    "claimed-forty-percent": "satisfied",
    "claimed-costs-inside-forty-percent": "satisfied",
    "claimed-trips-verified": "satisfied",
    "claimed-travel-unit-costs": "satisfied",
    "claimed-outputs-verified": "satisfied",
    "claimed-output-amounts": "satisfied",
    "claims-within-accepted-total": "satisfied",
    "category-overrun": "satisfied",
    "no-overrun-of-model-categories": "satisfied",
    "category-outside-decision": "satisfied",
    "revenue-deducted": "satisfied",
    "payable-after-revenue": "satisfied",
    "support-within-grant": "satisfied",
    "payment-adds-up": "satisfied",
    "advance-cleared-by-thirty-percent": "satisfied",
    "larger-advance-deduction-agreed": "satisfied",
    "advance-not-overcleared": "satisfied",
    "payments-not-suspended": "satisfied",
    "claimed-costs-necessary": "for-review",
    "suspension-weighed": "not-applicable",
    "sanctions-after-grant": "not-applicable",
  },
  verdict: "pass",
} as const satisfies Example;

type Given = Pick<Example, "with" | "without" | "on" | "certainty" | "basedOn">;

/** An example that changes the decided claim, or the example named in `given.basedOn`. */
export const claimCase = (
  id: string,
  title: string,
  source: string,
  given: Partial<Given>,
  expect: Example["expect"],
): Example => ({ id, title, source, gate: "claim", on: "2026-11-25", basedOn: "claim-base", ...given, expect });
