import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "one-form-per-cost":
    "A cost is to be reimbursed under more than one form. Actual costs, unit costs, lump sums and flat rates may be combined only when each covers different costs, different projects of one operation, or successive phases of it.",
  "simplified-costs-required":
    "The total cost is {total} and only actual costs are to be reimbursed. Up to a total cost of {threshold} unit costs, lump sums or a flat rate must be used, unless the support is State aid or the operation has been exempted as research and innovation.",
  "actual-costs-in-flat-rate-base":
    "{actual} is to be reimbursed as actual cost. Up to a total cost of {threshold} only the costs of which the flat rate is taken, and the salaries and allowances of participants, may be actual costs. Move the other costs inside the flat rate, or use unit costs or lump sums for them.",
  "simplified-costs-decided":
    "The accepted total cost is {total}, but the decision reimburses only actual costs. Up to a total cost of {threshold} it must use unit costs, lump sums or a flat rate.",
  "simplified-costs-of-group":
    "This part of a group project costs {total} and uses only actual costs. An operation may be a single project or the whole group: check whether the total cost of the operation is at most {threshold}, in which case simplified cost options must be used.",
  "draft-budget-ceiling":
    "A lump sum based on a draft budget is applied for, and the total cost is {total}. A draft budget may set the amounts only when the total cost is at most {ceiling}.",
  "draft-budget-agreed":
    "The lump sum rests on a draft budget (total cost {total}). Check that the body selecting the project has agreed to the draft budget before the decision.",
  "calculated-rate-method":
    "A flat rate rests on a calculation. Check that the method is fair, equitable and verifiable, or that the rate is one already used for similar operations in a Union policy, a national scheme or the 2014–2020 period.",
  "corresponding-union-scheme":
    "An EU-level unit cost, lump sum or flat rate is applied for. Check that it is used in a Union policy for a similar type of operation.",
  "indirect-rate-on-direct-costs":
    "The flat rate for indirect costs is {rate} of direct costs. Without a calculation it may be at most {ceiling}.",
  "indirect-rate-on-staff-costs":
    "The flat rate for indirect costs is {rate} of direct staff costs. Without a calculation it may be at most {ceiling}.",
  "calculated-indirect-rate":
    "The calculated flat rate for indirect costs is {rate} of direct costs. It may be at most {ceiling}.",
  "indirect-rate-base":
    "{rates, plural, one {The flat rate} other {# flat rates}} for indirect costs {rates, plural, one {is} other {are}} not one that the regulation names: one rate of direct costs, or, without a calculation, of direct staff costs. Check on what the rate rests.",
  "staff-costs-rate":
    "The flat rate for direct staff costs is {rate}. It may be at most {ceiling} of the direct costs other than staff costs.",
  "staff-costs-rate-base":
    "The flat rate for staff costs is not taken of the right costs. It must be taken of the direct costs other than direct staff costs.",
  "staff-costs-rate-procurement":
    "Staff costs are a flat rate and the project plans {purchases, plural, one {# purchase} other {# purchases}} (the largest {largest}). Check that none is a public works contract, or a supply or service contract above the EU thresholds. In AMIF, ISF and BMVI the rate applies only to costs that are not procured publicly.",
  "hourly-unit-cost":
    "An hourly unit cost (highest {highest}) is more than the annual gross employment cost divided by {hours} hours. Check the calculation; for part-time staff the hours are taken in proportion.",
  "planned-hours":
    "Up to {planned} hours a year are planned for one person. At most {hours} hours a year can be reimbursed for a person at this hourly unit cost.",
  "annual-gross-cost-derived":
    "The annual gross employment cost of a position is not given. Check that it is derived from the known gross average or from the employment document, adjusted to 12 months.",
  "remaining-costs-rate":
    "The flat rate for the remaining costs is {rate}. It may be at most {ceiling} of direct staff costs.",
  "remaining-costs-amount":
    "The flat-rate amount in the cost estimate is {amount}. It may be at most {ceiling} of the staff costs {staff}: {most}.",
  "remaining-costs-inside-rate":
    "The cost estimate holds {beside} beside staff costs and the flat rate. The flat rate covers all remaining costs; only the salaries and allowances of participants may be added. Leave these costs out.",
  "participant-allowances-outside-rate":
    "The salaries and allowances of participants ({allowances}) are marked as covered by the flat rate. They are eligible in addition to it: give them a cost form of their own.",
  "remaining-costs-on-real-staff-costs":
    "The flat rate for the remaining costs is taken of staff costs that are themselves a flat rate. Use actual staff costs or hourly unit costs as its base, or leave this rate out.",
};
