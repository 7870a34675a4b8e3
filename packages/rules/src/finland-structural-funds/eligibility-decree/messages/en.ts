import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en = {
  "simplified-model-used":
    "All costs ({total}) would be reimbursed only as actually incurred. Use unit costs, a lump sum or a flat rate for at least a part of them: there is no lower limit of project size.",
  "cost-model-stated":
    "The application lacks the cost model, without which the estimate cannot be judged. Choose one of those in the call notice.",
  "models-cover-different-costs":
    "One cost would be reimbursed under more than one cost model. Draw the models so that each covers different costs, or different projects of one entity.",
  "cost-model-decided": "The decision lacks the cost model. Decide it for the whole implementation period.",
  "decided-simplified-model":
    "The decision would reimburse all costs ({total}) only as actually incurred. Decide unit costs, a lump sum or a flat rate for at least a part of them; a model for salaries will do where there are salaries.",
  "cost-model-as-applied-for":
    "The body in charge decides the cost model. The one decided is not the one applied for: check the cost estimate and give reasons.",
  "forty-percent-model-first":
    "In development projects the primary flat rate is 40 % of staff costs. Ask the funder whether the model applied for can be used.",
  "costs-after-pending":
    "The estimate holds costs of {amount} that arose before the application became pending. They are not eligible: leave them out. Only preparation costs of an investment that a flat rate covers may be earlier.",
  "ineligible-costs-left-out":
    "Of the costs applied for, {ineligible} is not eligible, and {partly} only without VAT that may be deducted or is a municipality's, compensation from elsewhere, bonuses and pay above the usual. The decision accepts {accepted}. Accept at most {most}, and leave those parts out too.",
  "costs-necessary-and-reasonable":
    "Judge whether the costs accepted, {total}, are caused by the project, necessary, reasonable in amount and within the programme, and arise in the implementation period decided.",
  "no-ordinary-activity-costs":
    "Costs of ordinary activity and related public relations ({amount}) cannot be eligible. Leave the line out of the estimate.",
  "no-in-kind-costs": "Contributions in kind ({amount}) cannot be eligible. Leave the line out of the estimate.",
  "no-in-kind-financing":
    "The financing plan holds volunteer work or other contributions in kind of {amount}. In a project of the EU programme the financing must be cash: replace them with cash.",
  "no-depreciation":
    "Depreciation of real estate and fixed assets ({amount}) cannot be eligible. Leave the line out of the estimate.",
  "no-finance-costs":
    "Interest, service charges and other finance costs ({amount}) cannot be eligible. Leave the line out of the estimate.",
  "no-transfer-tax":
    "Transfer tax and tax-like charges ({amount}) cannot be eligible. Leave the line out of the estimate.",
  "no-fines-or-court-costs":
    "Fines, statutory sanctions and court costs ({amount}) cannot be eligible. Leave the line out of the estimate.",
  "no-double-funding":
    "For costs of {amount} the applicant got, or is entitled to, compensation from elsewhere. To that extent they are not eligible: leave the compensated part out.",
  "double-funding-under-state-aid":
    "Costs of {amount} are compensated from elsewhere. State aid law applies to the project: check whether it allows cumulation.",
  "same-costs-financed-elsewhere":
    "Other financing of {amount} was applied for or received for the same costs. Make sure that no cost is paid twice.",
  "vat-not-recoverable":
    "Costs of {amount} include VAT that the applicant can deduct or have refunded. Give the costs without VAT.",
  "vat-statement-given":
    "Costs of {amount} include VAT, but no statement of the Tax Administration is attached. Attach it, or give another reasoned account if asking for one is plainly unnecessary.",
  "no-municipal-vat":
    "VAT of a municipality or joint municipal authority is never eligible. Give the costs of {amount} without VAT.",
  "granted-support-after-revenue":
    "Of accepted costs of {total} {granted} is granted. Support is reckoned on what is left of them after revenue, here estimated at {revenue}: {ceiling} of the rest is {most}. Check whether revenue is deducted from the accepted costs already.",
  "job-descriptions-written": "A salary is eligible only with a written job description. Write it: {positions}.",
  "pay-not-above-usual":
    "The pay is above what the applicant usually pays for the level: {positions}. The excess is not eligible: lower it in the estimate.",
  "no-voluntary-pay-items":
    "The pay holds performance bonuses, fringe benefits, bonuses or other voluntary items: {positions}. Leave them out of the estimate.",
  "working-time-share":
    "The share of working time is below {floor} without a reason, or no position is listed: {positions}. Raise it to at least {floor}, or give a justified reason for a share of at least {lowest}.",
  "working-time-share-lowest":
    "The share of working time is below {lowest}: {positions}. No reason allows it: raise the share or leave the salary out.",
  "working-time-share-reason":
    "The share of working time is below {floor}: {positions}. Judge whether the reason is justified, and accept the share in the decision.",
  "salary-model-chosen":
    "The application lacks the salary model. Choose the unit cost of 1 720 hours, or actual salaries with the side-cost percentage.",
  "salary-model-decided":
    "The decision lacks the salary model. Decide whether salaries are unit costs, or actual with a percentage.",
  "one-salary-model": "The project would use {models} salary models. Choose one for all project staff.",
  "annual-gross-cost-shown":
    "Under the unit cost model the applicant must show the latest annual gross employment cost of each position. Add what is missing.",
  "hourly-unit-cost":
    "The hourly cost is above the annual gross employment cost divided by {hours} hours: {positions}. Reckon it again.",
  "planned-hours-within-year":
    "The hours a year exceed the share of {hours} hours: {positions}. Plan fewer hours or a larger share.",
  "fixed-working-time-share":
    "With actual salaries the applicant must set a fixed share of working time for each employee. Add what is missing. No timesheets are needed.",
  "side-cost-rate":
    "The side-cost percentage is {given}, the confirmed one is {rate}. Use the confirmed one, or check whether the managing authority has confirmed a new one.",
  "decided-side-cost-rate":
    "The side-cost percentage decided is {given}; the one confirmed on the day of the decision is {rate}. It stays for the whole period: check it.",
  "forty-percent-for-development":
    "The 40 % model can be used only in a development project. Choose another cost model for an investment.",
  "forty-percent-amount":
    "The flat-rate amount {amount} is more than {rate} of staff costs with side costs ({staff}). Enter at most {most}.",
  "decided-forty-percent-amount":
    "The flat-rate amount accepted, {amount}, is more than {rate} of the accepted staff costs {staff} and what an investment part may have of its own. Accept at most {most}.",
  "forty-percent-covers-all-other-costs":
    "The estimate holds other costs of {amount} beside the 40 %. The rate covers everything except staff costs, travel and purchased services too: leave the lines out.",
  "forty-percent-and-other-reimbursement":
    "Beside the 40 % there are costs of an investment part, or allowances to participants, of {amount}. By section 8 the rate covers everything but staff costs: judge whether another model may pay them.",
  "forty-percent-needs-salaries":
    "The project has no staff costs, so 40 % of them is nothing. Consider the 7 % model or a lump sum, if the call allows them.",
  "seven-percent-gate":
    "The 7 % model cannot be used: staff costs are {staff}, purchased services {services} ({servicesShare} needed, that is {servicesNeeded}) and travel {travel} ({travelShare} needed, that is {travelNeeded}). Choose another model.",
  "decided-seven-percent-gate":
    "By the accepted plan the 7 % model cannot be decided: staff costs are {staff}, purchased services {services} ({servicesNeeded} needed) and travel {travel} ({travelNeeded} needed).",
  "seven-percent-requested":
    "The 7 % model is decided only on the application of the recipient. Apply for it in the application.",
  "seven-percent-for-development":
    "The 7 % model can be used only in a development project. Choose another cost model for an investment.",
  "seven-percent-direct-costs":
    "Costs of {amount} are not among the direct costs: the 7 % covers them. Leave the lines out. In ESF+ projects premises rented for the target group are entered as purchased services.",
  "seven-percent-premises":
    "Premises of {amount} are direct costs only where they are rented for the target group. Premises of the staff belong to the 7 %. Check whose they are.",
  "seven-percent-near-travel":
    "The direct costs hold trips of {amount} not more than {distance} km from workplace or home. The 7 % covers them: leave the lines out.",
  "seven-percent-device-price":
    "Machines or devices above {most} amount to {amount}. They are not direct costs: leave them out or choose a cheaper device.",
  "seven-percent-device-purpose":
    "Devices amount to {amount}. Judge whether the device belongs to the substance of the project: in an ESF+ project it must be needed for the goal, in an ERDF project it must not count as an investment.",
  "seven-percent-amount":
    "The flat-rate amount {amount} is more than {rate} of the direct costs {direct}. Enter at most {most}.",
  "investment-flat-rate-scope":
    "The 1.5 % model can be used only for an investment financed by the ERDF, the JTF or national funds. Choose another cost model.",
  "investment-flat-rate-amount":
    "The flat-rate amount {amount} is more than {rate} of the direct investment costs {direct}. Enter at most {most}.",
  "investment-direct-costs":
    "Costs of {amount} are not among the direct investment costs: the 1.5 % covers them. Leave the lines out.",
  "investment-premises":
    "Premises of {amount} are direct costs of the investment only where a building or a site belonging to the substance is rented. Premises for administration belong to the 1.5 %. Check which they are.",
  "investment-flat-rate-support-kind":
    "The decree opens the 1.5 % model to investments inside a regional development project, and to investment projects of regional councils and ELY Centres. Check with the funder that it is open to this project.",
  "material-aid-model":
    "Costs of a material aid project are reimbursed under the model of section 12, not under the 1.5 %, 7 % or 40 % model or as actual costs. Choose it.",
  "material-aid-model-scope":
    "The material aid model is only for ESF+ projects of material aid to the most deprived, which the Finnish Food Authority funds. Choose the model of your project.",
  "material-aid-by-lump-sum":
    "A lump sum or an EU-level model is applied for in a material aid project. The act names the flat rates of section 12 for such projects, and lump sums for projects in general: check with the funder that the model is open to this project.",
  "material-aid-direct-costs":
    "Costs of {amount} are neither food, basic goods nor their transport for distribution: the flat rates cover them. Leave the lines out.",
  "material-aid-no-used-goods": "Basic goods bought used ({amount}) are not eligible. Leave the lines out.",
  "material-aid-flat-rates":
    "The flat rates {amount} are more than {rate} for accompanying measures and {rate} for other costs, of the direct costs {direct}. Together they are at most {most}.",
  "lump-sum-has-output":
    "A lump sum needs a clear output on which the support is paid; if the project is split, one for each part. Describe every output.",
  "lump-sum-outputs-specified":
    "A lump-sum decision must specify every output, the amount paid for it and the documents that prove it. Add what is missing.",
  "lump-sum-basis-stated":
    "State whether the lump sum is set by a draft budget, a standard lump sum or an EU-level model.",
  "draft-budget-ceiling":
    "The total cost {total} of the lump-sum project exceeds the highest amount {most}. Make the project smaller or choose another cost model.",
  "decided-draft-budget-ceiling":
    "The accepted total cost {total} of the lump-sum project exceeds the highest amount {most}. Accept at most {most}, or decide another cost model.",
  "draft-budget-salaries":
    "In the draft budget of a lump sum, salaries are reckoned at the 1 720-hour unit cost. Change the salary model.",
  "draft-budget-other-costs":
    "The other costs {amount} of the draft budget are more than {development} of the direct costs of the development part and {investment} of those of the investment, together {most}.",
  "draft-budget-direct-costs":
    "The draft budget of the lump sum holds costs of {amount} that are not among the direct costs: the {development} of development, or the {investment} of an investment, covers them. Leave the lines out.",
  "draft-budget-per-output":
    "The project is split: the draft budget must show the amount reckoned for each output. Add what is missing.",
  "confirmed-model-in-use":
    "Check that the managing authority has taken the model into use, and apply the amount confirmed on the day of the decision for the whole period.",
  "travel-unit-costs":
    "Trips of {amount} are reckoned as unit costs. This is possible only in projects of the EU programme, under the 7 % model and in the draft budget of a lump sum. Leave them out or reckon them otherwise.",
  "travel-unit-costs-of-other-model":
    "Trips of {amount} are reckoned as unit costs, and the model chosen is not the 7 % one. Check which model they belong to: the 7 % model of the development part, or an EU-level model that the managing authority has taken into use.",
  "quotes-planned":
    "For a purchase of {limit} or more below the national threshold, a sufficient number of quotes must be asked for. Plan the requests: {purchases}.",
  "price-level-planned":
    "For a purchase of at least {limit} but below {next}, the usual price level must be established or quotes asked for. Plan it: {purchases}.",
  "purchase-not-split":
    "The same subject is bought in several purchases that together reach {lower} or {limit}. Judge whether the purchase was split to avoid the rules; if so, it counts as one.",
  "related-party-quotes":
    "A purchase from the recipient itself, a leading person, family of a responsible person, or an undertaking that the recipient or such family controls is not eligible without enough quotes from others. Ask for quotes: {purchases}.",
  "responsible-persons-own-undertaking":
    "The purchase is made from the undertaking of a responsible person without quotes from others: {purchases}. The Finnish decree does not list this: ask for quotes all the same, or ask the funder.",
  "used-machine-not-aided-before":
    "Used machines or devices ({amount}) had public aid within the five years before the purchase. They are not eligible: leave the lines out.",
  "used-machine-value-and-fitness":
    "Used machines or devices amount to {amount}. Judge that the price is at most fair value, that the remaining life is enough for the use decided, and that the device is technically suitable.",
  "decided-land-share":
    "The decision accepts {amount} of land and water, more than {share} of the eligible total cost {total}. Accept at most {most}.",
  "derelict-land-share":
    "The cost {amount} of derelict land and abandoned industrial sites with buildings is more than {share} of the eligible total cost {total}. At most {most} is eligible.",
  "other-land-share":
    "The cost {amount} of other land and water is more than {share} of the eligible total cost {total}. At most {most} is eligible.",
} as const satisfies Catalogue<typeof rules>;
