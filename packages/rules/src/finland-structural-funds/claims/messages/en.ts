import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en = {
  "claim-form":
    "In a project of the EU programme payment is claimed in EURA 2021, in other projects electronically or on the form the authority has confirmed. Make the claim there.",
  "claim-signed": "The claim is not signed. Sign it before you send it.",
  "claim-states-revenue":
    "The claim does not state the income that the project produced in the implementation period. State it; if there is none, give an empty list.",
  "claim-tells-progress":
    "A claim must tell how the project has progressed and what financing beside own money came in. Give both; if no other financing came in, give an empty list.",
  "final-claim-tells-results":
    "The final claim must hold an acceptable account of the implementation and of the results reached. Attach both.",
  "final-claim-tells-audit":
    "The decision asks for an audit, but the final claim has no account of it. Attach the account.",
  "claim-itemises-actual-costs":
    "The claim holds costs as actually incurred, but no itemisation of them. Attach one that shows how the costs are linked to the project's accounts.",
  "claim-verifies-simplified-model":
    "Some costs are reimbursed under a simplified cost model, but its conditions are not verified. Verify them in the claim as the decision asks.",
  "claim-supplemented-in-time":
    "No acceptable account came in by {due}, so the costs it concerns ({concerns}) are not paid. Accept at most {most}; {accepted} is accepted now.",
  "group-claim-by-lead-implementer":
    "In a group project every recipient prepares its own claim, but the lead implementer makes it pending. Ask the lead implementer to send it.",
  "interreg-claim-attachments":
    "The claim for co-financing of an Interreg programme lacks the claim sent to the managing authority or the control reports of the Finnish recipients. Attach both.",
  "interreg-union-share-first":
    "Co-financing can be paid only when the managing authority has decided on paying the Union share or stated it otherwise. Wait for it; in an Interreg programme the recipient delivers it to the regional council.",
  "purchase-account-given":
    "The authority asked for an account of a purchase, and it was not given: {purchases}. Give it; without it the cost of the purchase is not accepted.",
  "final-claim-in-time":
    "The final claim became pending on {pending}, but the period ended on {last}. The duty to pay the last instalment has ended. A late claim can be paid only if a weighty reason was notified by {last}, or force majeure or another exceptional circumstance within {days} weekdays.",
  "late-final-claim-weighed":
    "The final claim became pending on {pending}, after the period ended on {last}, and the reason was notified. Weigh whether the reason is weighty, or the circumstance exceptional and one that hit the recipient itself.",
  "circumstance-notice-saturdays":
    "Notice of the circumstance was given on {notified}. If Saturdays count as weekdays, {days} weekdays may be over already on {sure}. The act does not define a weekday: judge whether the notice came in time.",
  "claimed-costs-after-filing":
    "A cost was incurred before the application became pending on {filed}: {costs}. It is not eligible. Take it out of the claim.",
  "claimed-costs-in-period":
    "The claim holds a cost not incurred in the implementation period of the decision, {starts}–{ends}. It is not eligible. The one exception is an audit that the decision requires, after the period.",
  "changed-costs-from-change":
    "The cost comes of a change to the project, but was incurred before the day from which the change decision accepts it: {costs}. Take it out of the claim.",
  "actual-costs-paid":
    "The cost was not paid by {pending}, when the claim was filed: {costs}. Claim it only when it has been paid.",
  "actual-costs-in-books":
    "The vouchers of the project's accounts do not show the cost as claimed: {costs}. Correct the claim, or take the cost out.",
  "claimed-costs-necessary":
    "The payment decision accepts costs of {accepted}. Judge whether the project caused them and whether they are necessary, reasonable and in line with the programme and the decision.",
  "claimed-cost-kinds":
    "Left out of support: {costs}. Ordinary activity and related public relations, depreciation, interest and other finance costs, transfer tax and tax-like charges, statutory penalties, court costs and, in the EU programme, contributions in kind are not reimbursed. Take them out of the claim.",
  "claimed-double-funding":
    "Of the costs claimed, {compensated} is, or can be, compensated from elsewhere. That part cannot be reimbursed again. Take it off the claim.",
  "claimed-double-funding-under-state-aid":
    "Of the costs, {compensated} is compensated from elsewhere too. Check in State-aid law how much support the same costs may have in all.",
  "claimed-vat":
    "The costs claimed hold VAT of {vat}, but the recipient can deduct it or have it refunded, or is a municipality or joint municipal authority. Claim the costs without VAT.",
  "claimed-vat-statement":
    "The claim holds VAT, but there is no statement of the Tax Administration. Ask for it, or judge whether another reasoned account is enough where the statement is plainly unnecessary.",
  "claimed-travel-within-rules":
    "Of the travel costs, {above} is above the collective agreement or, where there is none, the State's travel rules. That part is not reimbursed. Take it off the claim.",
  "finance-parts-left-out":
    "The leasing or instalment payment holds administration, finance, interest, insurance, repair or service costs of {parts}. They are not reimbursed. Take them off the claim and show that the payment holds no others.",
  "instalment-purchase-terms":
    "An asset bought by instalments is reimbursed only if the debt is binding, the asset delivered, the rights to it transferred, and a financier, where there is one, has paid the seller. Check: {costs}.",
  "instalments-outside-regional-funds":
    "The decree accepts assets bought by instalments in ERDF and JTF projects. This is an ESF+ project. Weigh whether the cost can be accepted: {costs}.",
  "claimed-used-machine":
    "The used machine or device had public aid in the five years before, or that was not established: {costs}. The cost is not eligible. Take it out of the claim.",
  "claimed-used-machine-value":
    "The claim holds a used machine or device: {costs}. Judge whether its price is above fair value, whether its remaining life is enough for the decided use, and whether it is technically fit for it.",
  "claimed-land-share":
    "The claim holds {derelict} of derelict land and abandoned industrial sites, of which {derelictShare} of the project's eligible total cost is eligible ({derelictMost}), and {other} of other land and water, of which {otherShare} is ({otherMost}). With earlier claims land comes to {land}. Reduce the claim.",
  "claimed-job-descriptions":
    "A salary is eligible only if there is a written job description. There is none for: {positions}. Attach it, or take the salary out.",
  "claimed-hours-within-year":
    "There are more hours than one project year can have reimbursed: {positions}. The limit is {hours} hours for full time, and for part time the share of them that the decision accepts. Cut the hours to that.",
  "timesheets-accepted":
    "The working-time record lacks the worker's or the employer's acceptance: {positions}. Without both the hours are not accepted. Get them.",
  "compensated-hours-left-out":
    "The hours claimed hold hours of sick or family leave that are compensated from elsewhere: {positions}. Take them off.",
  "unit-cost-salaries":
    "Staff costs are {staff}, but the hours that count times the hourly cost of the decision come to {most}. Cut staff costs to that.",
  "actual-salaries-with-side-costs":
    "Staff costs are {staff}, but the pay of {pay} with the side-cost percentage of the decision, {rate}, comes to {most}. Cut staff costs to that.",
  "claimed-share-as-decided":
    "A larger share of the pay is claimed than the decision accepts: {positions}. Reckon the pay by the fixed share of the decision.",
  "claimed-pay-usual":
    "The pay is above what the recipient usually pays for the level, or the usual pay is not shown: {positions}. Claim at most the usual pay.",
  "voluntary-items-left-out":
    "The pay holds performance bonuses, fringe benefits, bonuses or other voluntary items: {positions}. Take them off the pay.",
  "leave-pay-earned-in-period":
    "The pay holds leave pay that was not earned in the implementation period: {positions}. Take it off.",
  "compensated-pay-left-out":
    "The pay holds pay for sick or family leave that is compensated from elsewhere: {positions}. Take it off.",
  "claimed-forty-percent":
    "The flat-rate amount is {amount}, but may be at most {rate} of staff costs of {base}, {most}. Cut it to that.",
  "claimed-seven-percent":
    "The flat-rate amount is {amount}, but may be at most {rate} of direct costs of {base}, {most}. Cut it to that.",
  "claimed-investment-flat-rate":
    "The flat-rate amount of the investment part is {amount}, but may be at most {rate} of direct investment costs of {base}, {most}. Cut it to that.",
  "claimed-material-aid-flat-rates":
    "The flat-rate amounts are {amount}, but may be at most twice {rate} of direct costs of {base}, {most}. Cut them to that.",
  "claimed-costs-inside-forty-percent":
    "The 40 % model covers every cost but salaries, so these cannot be claimed besides: {costs}. Take them out of the claim.",
  "claimed-costs-inside-seven-percent":
    "These costs belong to the 7 % and cannot be claimed besides: {costs}. Take them out of the claim.",
  "claimed-target-group-premises":
    "These premises are direct costs only where they were rented for the target group; premises of the staff belong to the 7 %: {costs}. Check whose they were.",
  "claimed-costs-inside-investment-rate":
    "These costs are not among the direct investment costs, the 1.5 % covers them: {costs}. Leave them out of the claim.",
  "claimed-costs-inside-material-aid-rates":
    "These costs are neither food, basic goods nor their transport for distribution, the flat rates cover them: {costs}. Leave them out of the claim.",
  "claimed-audit-required":
    "The decision does not require an audit, so the flat rate covers it: {costs}. Leave it out of the claim.",
  "claimed-near-travel":
    "The trip is at most {distance} km from the workplace or home: {costs}. It belongs to the 7 %. Take it out of the claim.",
  "claimed-small-device":
    "A machine or device costs more than {price}, or its price is not given: {costs}. It cannot be reimbursed as a direct cost. Take it out of the claim.",
  "claimed-trips-verified":
    "Travel of {amount} is reimbursed by unit costs, and its verified days come to {verified}. Trips not verified: {trips}. Verify the trips and their days in the claim; the others are not reimbursed.",
  "claimed-travel-unit-costs":
    "Unit costs of travel are {amount}, but the days of travel times the amounts confirmed by the managing authority come to {most}. Check the days and the amounts on the day of the decision.",
  "claimed-outputs-verified":
    "A lump sum is paid only for an output that is verified by the documents that the decision names. Not verified: {outputs}. State the output and verify it; the share of other outputs can be paid.",
  "claimed-output-amounts":
    "More is claimed for the output than the decision pays for it: {outputs}. Claim at most the amount decided.",
  "lump-sum-public-financing-shown":
    "Financing of {amount} from municipalities and other public bodies has no voucher. In a lump-sum project it is accepted only against one. Attach it.",
  "purchases-by-quotes":
    "The purchase is worth {limit} or more, but not enough quotes were asked for: {purchases}. The cost is not accepted without them.",
  "purchases-by-price-level":
    "The purchase is worth {limit} or more but under {next}, and the usual price level was not established: {purchases}. Attach it, or quotes.",
  "purchases-by-procurement-act":
    "Purchases that reach the national threshold without a procedure of the procurement act being shown: {purchases}. The act seems to bind the recipient. If the act should have been followed, the cost is not eligible.",
  "purchases-from-related-parties":
    "The purchase was made from a party related to the recipient, and not enough quotes were asked from others: {purchases}. The cost is not eligible.",
  "purchase-from-own-undertaking":
    "The purchase was made from an undertaking that a responsible person controls, without quotes from others: {purchases}. The Finnish decree does not list this, the Swedish can be read otherwise. Weigh whether the cost is eligible.",
  "purchases-not-split":
    "The authority found that the purchase was split or combined to avoid the rules: {purchases}. The parts count as one purchase, for which no quotes were asked. The cost is not accepted.",
  "claims-within-accepted-total":
    "Costs would come to {together} in all, but the decision accepts at most {total}. {left} is left for this claim.",
  "category-overrun":
    "A cost category is overrun by more than {share} and by more than {amount}. The payment decision can accept an overrun only if it is at most {share} of the category, or at most {amount}. Reduce the claim, or apply for a change of the decision.",
  "no-overrun-of-model-categories":
    "The 40 % amount or the lump sum is above what the decision accepts. Its overrun cannot be accepted in a payment decision. Claim at most the amount decided.",
  "category-outside-decision":
    "The claim holds a cost of a category that the decision does not accept: {costs}. The decree does not say whether it can be accepted as an overrun. Weigh whether the cost is as decided.",
  "revenue-deducted":
    "The project produced income of {revenue} in the implementation period, received by the filing of the claim, but only {deducted} is deducted from costs. Deduct the whole.",
  "revenue-under-aid-rules":
    "The project has income of {revenue} and is under de minimis or State-aid rules. Check whether those rules keep the income from being deducted.",
  "payable-after-revenue":
    "{payable} is reckoned as payable, but income of {revenue} comes off costs of {accepted} first, and {rate} of the rest is paid: at most {most}. Correct the reckoning.",
  "payable-by-parts":
    "The project has an investment part with a support rate of its own. Check that the {payable} payable is reckoned for each part apart.",
  "support-within-grant": "Support would come to {together} in all, but {granted} was granted. {left} is left to pay.",
  "payment-adds-up":
    "{paid} is to be paid, but the support of {payable} less the advance of {deducted} and any reduction for communication is {right}. Correct the amount.",
  "funds-for-the-claim":
    "No funds are available for the payment. The {days} days for paying depend on funds being available. Find out when the payment can be made, and tell the recipient.",
  "advance-cleared-by-thirty-percent":
    "{deducted} of the advance is cleared, but {share} of the {payable} payable, {least}, must be deducted until the advance is cleared. {left} of it is not cleared.",
  "larger-advance-deduction-agreed":
    "{deducted} of the advance is cleared, more than {share}. That is possible only if the decision orders it or the recipient asks for it. Otherwise clear at most {most}.",
  "advance-not-overcleared":
    "{cleared} of the advance would be cleared in all, but {paid} was paid. Clear at most {left}.",
  "advance-cleared-at-last":
    "The last payment decision clears all that is left of the advance, {left}, as far as the payment reaches. Now {cleared} of the advance of {paid} would be cleared.",
  "external-border-advance":
    "In an Interreg external-border programme the advance is cleared as the decision says. {left} is not cleared, and {deducted} is cleared now. Check it in the decision.",
  "payments-not-suspended":
    "Payment of the support is suspended by a decision, so {paid} cannot be paid. First lift the suspension, if its ground is gone.",
  "suspension-weighed":
    "There are grounds for suspending payment: {grounds}. Weigh whether to suspend it, and decide without delay.",
  "sanctions-after-grant":
    "A judgment or penalty fee concerning the recipient or its representative has become final: {rulings}. Payment may go on only for a particularly weighty reason. Record the reason in the decision.",
  "communication-breach-reduces":
    "Communication duties were breached and the breach not remedied, so the payment decision must reduce the support in proportion. Order a reduction from the {payable} payable, or recover it from what was paid.",
  "communication-reduction-in-proportion":
    "For a breach of communication duties {reduction} is taken off the support or recovered of it. Judge whether that is in proportion to the breach.",
} as const satisfies Catalogue<typeof rules>;
