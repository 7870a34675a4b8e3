import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const en = {
  "budget-lines-add-up":
    "The budget lines come to {lines}, but the total cost is {total}. They differ by {difference}: correct the lines or the total.",
  "investment-lines-add-up":
    "The lines of the investment part come to {lines}, but the investment part is {total}. Correct the lines or the sum.",
  "investment-within-total":
    "The investment part, {investment}, is larger than the total cost, {total}. Correct one of them.",
  "total-with-vat-not-smaller":
    "The cost including VAT ({withVat}) is smaller than the total cost, {total}. Correct one of them.",
  "share-within-full-time":
    "The share of working time is above 100 %: {positions}. Give the share of one person's full year.",
  "forty-percent-adds-up":
    "The flat-rate amount is {amount}, but 40 % of the staff costs {staff} is {right}. Correct the amount.",
  "cost-model-agrees":
    "The application says that everything is reimbursed as actual cost, yet another cost model is chosen. Correct one of the two.",
  "funding-plan-adds-up":
    "Financing comes to {financed}, but costs after revenue are {needed}. They differ by {difference}: correct the financing plan.",
  "grant-asked-for": "The grant applied for is 0.00 euros. Say how much is applied for.",
  "investment-grant-within-grant":
    "{investment} is applied for the investment part, but the whole grant is {grant}. Correct one of them.",
  "advance-within-grant": "An advance of {advance} is applied for, but the whole grant is {grant}. Lower the advance.",
  "period-in-order": "The implementation period starts on {starts} and ends on {ends}. Check the days.",
  "region-shares-add-up":
    "The shares of the regions come to {together}, or a share is missing. Correct them so that they come to 100 %.",
  "region-named-once": "A region is named twice. Put its shares on one line.",
  "call-is-the-one-named":
    "The application is filed under the call {named}, but the check uses the call {given}. Choose the right call.",
  "call-in-order": "The call opens on {opens} and closes on {closes}. Check the call notice.",
  "partner-is-another-body":
    "The applicant (business id {businessId}) is named as a partner too. Leave it out of the partners.",
  "group-total-adds-up":
    "The costs of the parts come to {parts}, but those of the group are {total}. Correct one of them.",
  "group-applicant-once": "One applicant is in the group twice. Join the applications, or correct the business id.",
  "group-parts-say-so": "An application of the group says that it is not of a group. Correct it.",
  "decision-after-filing": "The decision, {made}, comes before the application, {filed}. Check the days.",
  "decision-served-after-it-was-made":
    "The decision is said to be served on {served}, before it was made on {made}. Check the days.",
  "decided-period-in-order": "The period decided starts on {starts} and ends on {ends}. Check the days.",
  "granted-within-applied": "{granted} is granted, but {asked} was applied for. Check the amount.",
  "accepted-costs-add-up":
    "The accepted costs by category come to {together}, but the accepted total is {total}. Check the amounts.",
  "claimed-costs-add-up":
    "The costs claimed come to {together}, but the total claimed is {total}. Correct the lines or the total.",
  "claim-period-in-order": "The claim's period starts on {starts} and ends on {ends}. Check the days.",
  "claim-after-its-period": "The claim was filed on {pending}, but its period ends only on {ends}. Check the days.",
  "accepted-within-claimed": "More is accepted for a cost than is claimed: {costs}. Check the amounts.",
} as const satisfies Catalogue<typeof rules>;
