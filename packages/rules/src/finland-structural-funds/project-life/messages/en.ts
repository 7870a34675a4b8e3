import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "started-after-application":
    "The project started on {started}, but the application became pending only on {filed}. Support must be applied for before the project starts.",
  "started-in-decided-period":
    "The project started on {started}, but the period decided begins on {first}. Costs before it fall outside the period.",
  "responsible-person-at-start":
    "No person answerable for the whole project is named. Name one before the work starts.",
  "separate-accounts-set-up":
    "No separate accounts are set up. Keep apart at least financing other than own, revenue, and costs reimbursed as actual costs.",
  "recipients-agreement-signed":
    "The recipients' agreement on the project is not signed. Agree on rights, duties and the lead implementer before the work starts.",
  "steering-group-appointed":
    "The grant decision sets up a steering group, but its members are not named. The recipient names the members and permanent experts.",
  "steering-group-has-funders-expert":
    "The funder has not named its representative as expert in the steering group. Ask the funder to name one.",
  "steering-group-matches-project":
    "The steering group has {members} members. Judge whether the number and expertise of members and permanent experts match the size and nature of the project.",
  "change-in-eura": "A change application of an EU programme project must be made in EURA 2021. Make it there.",
  "change-names-parts":
    "The change application does not say what changes in the decision or the plan: period, costs, content, recipients, indicators or contact person.",
  "change-reasoned":
    "The change application does not say why the project or a part of it cannot be carried out as decided and planned.",
  "changed-period-given":
    "A change of the period is applied for, but the new last day is missing. Say when the project would end.",
  "changed-budget-given":
    "A change of costs is applied for, but the total or the costs by category after the change are missing.",
  "changed-content-given":
    "A change of content is applied for, but the changed measures, results and effects are not described.",
  "changed-partners-given":
    "A change of recipients is applied for, but it does not say who is added or removed and how responsibilities change.",
  "changed-indicators-given": "A change of indicators is applied for, but the indicators after the change are missing.",
  "changed-contact-given": "A change of contact person is applied for, but the new one is not named.",
  "change-costs-from-pending":
    "The change causes costs from {cost}, but the change application became pending only on {pending}. Costs of the change can be accepted at the earliest from {pending}.",
  "steering-group-before-change":
    "The steering group did not handle the change before the application reached the funder on {pending}. Only an urgent change may be handled afterwards.",
  "steering-group-after-urgent-change":
    "The change is urgent and the application became pending on {pending}. The steering group still has to handle it after that.",
  "lump-sum-change-of-time-only":
    "The support is a lump sum. Its decision can change only as to the period: take the other changes out of the application.",
  "group-change-filed-by-lead":
    "In a group project the lead implementer files the change application. Ask the lead implementer to file it.",
  "group-change-of-own-decision":
    "A recipient in a group project can apply for a change only to its own decision. Others apply for changes to theirs.",
  "changed-agreement":
    "Recipients change, but their agreement has not been amended. Look over rights, duties and the lead implementer in it.",
  "interreg-change-follows-programme":
    "Costs of an Interreg project's change can be accepted as the programme's managing authority approved it. Check the approved change and its day.",
  "changed-national-duration":
    "After the change the project would end on {ends}. National funds are granted for at most {years} years at a time, here until {last}. Judge whether the time after it can be given by a change or needs a new grant.",
  "change-decision-states-changes":
    "The decision on the change does not show what changes against the decision before it. Write the changes into it.",
  "change-decision-states-cost-day":
    "The decision on the change lacks the day from which costs of the changed project are eligible. Add the day.",
  "change-decision-costs-from-pending":
    "The decision would accept costs from {from}. The change application became pending on {pending}, and earlier costs cannot be accepted: set the day to {pending} at the earliest.",
  "change-decision-signed": "The decision on the change is not signed. Decisions under the act must be signed.",
  "change-decision-answers-each-part":
    "The decision does not settle every change applied for. Decide each part by itself: accepted, accepted with changes, or refused.",
  "changed-group-meets-goals":
    "A group or joint project can go on without a recipient, or with a new one, only if the changed whole still meets the original goals and conditions. That has not been established.",
  "lump-sum-review-of-time-only":
    "The review agreed on more than time, but the support is a lump sum and its decision can change only as to the period.",
  "agreed-change-applied-for":
    "The review agreed on changes. Check whether a change application is needed: costs count at the earliest from the day on which it becomes pending.",
  "termination-reasoned":
    "The project is to be terminated, but no reasons are given. State the facts and provisions that led to it.",
  "last-claim-in-time":
    "The project ended on {ended}. The last instalment must be applied for within {months} months, by {last}; otherwise the duty to pay ends. If there is a weighty reason, give notice before the time is out.",
  "weighty-reason-notified-in-time":
    "A weighty reason for a late application must be notified before the time is out, by {last}. There is no notice, or it came later.",
  "force-majeure-notified-in-time":
    "Force majeure or another exceptional circumstance must be notified within {days} weekdays of when notice can be given, by {last}. There is no notice, or it came later.",
  "force-majeure-saturdays":
    "Notice was given on {notified}. If Saturdays count as weekdays, 15 weekdays may be over already on {sure}. The act does not define a weekday: judge whether the notice came in time.",
  "late-claim-weighed":
    "The last instalment is applied for after {last}. The authority may pay it if the reason is weighty, or force majeure or another exceptional circumstance struck the recipient itself. Judge the reason.",
  "final-report-in-eura": "The final report of an EU programme project must be given in EURA 2021. Fill it in there.",
  "final-report-tells-implementation":
    "The last claim lacks an account of the implementation. Tell what was done and when.",
  "final-report-tells-results":
    "The last claim lacks an account of the results reached. Tell what the project brought about.",
  "final-report-tells-revenue":
    "The last claim lacks an account of the project's revenue. State it; if there was none, state 0 euros.",
  "final-report-has-audit":
    "The decision asks for an audit, but the account of it is missing. Attach it to the last claim.",
  "final-report-has-indicator-data":
    "The final report lacks the actual value of an indicator. The account must show how goals were met, with indicator data.",
  "planned-indicators-reported":
    "The application had an indicator that the final report lacks. Report each planned indicator under the same name.",
  "targets-reached":
    "The target of an indicator was not met. Judge what the report says of the reasons and how the goals were met otherwise.",
  "participants-entered-data":
    "The recipient sees to it that participants enter their data in EURA 2021 themselves. Data are missing: remind them, and help on request.",
  "use-of-results-reported":
    "The final report does not say who uses the results and how. Generally usable results are published on the programme's website from the final report.",
  "result-open-to-all":
    "Results of a development project must be generally usable, but no place is given where everyone can find the result.",
  "use-period-long-enough":
    "The use period would end on {ends}, but the assets must be used for the decided purpose for at least {years} years from the last payment decision, until {first}.",
  "use-period-not-too-long":
    "The use period would end on {ends}. Even for a special reason it may be at most {years} years from the last payment decision, until {last}.",
  "assets-used-to-the-end":
    "The supported activity ended, or assets were transferred, on {changed}, but the use period runs until {ends}. The authority must stop payment and recover the support or a part of it.",
  "activity-not-reduced":
    "The supported activity was reduced on {changed}, and the use period runs until {ends}. Judge whether the reduction is substantial; the support must then be recovered.",
  "lost-assets-replaced":
    "Supported assets were destroyed, damaged, stolen or lost on {changed} within the use period (until {ends}) and have not been replaced. Judge whether reasonable time has passed; the support must then be recovered.",
  "infrastructure-ownership-kept":
    "Ownership of the infrastructure changed on {changed} within the use period (until {ends}) and unduly benefits a firm or a public body. The support must be recovered.",
  "infrastructure-not-changed":
    "The infrastructure project changed on {changed} within the use period (until {ends}). Judge whether the change considerably affects its nature, goals or conditions.",
  "durability-not-broken":
    "The productive activity ended or moved, or infrastructure changed hands to undue advantage, on {changed}. The activity must endure until {ends}: support is recovered in proportion to the time not kept, or in full if a debtor's offence was committed in a bankruptcy.",
  "durability-substantial-change":
    "The investment changed on {changed} and must endure until {ends}. Judge whether the original goals are put at risk.",
  "records-kept-to-the-end":
    "The records would be destroyed on {destroyed}, but accounts and other records must be kept until {last} at least.",
  "records-kept-while-extended":
    "The records would be destroyed on {destroyed}, but the intermediate body has extended the retention in writing until {last}.",
  "other-retention-periods":
    "The records would be destroyed on {destroyed}. Check chapter 2 sections 9 and 10 of the Accounting Act and the rules on de minimis and State aid too: they may ask for longer.",
  "mandatory-recovery-decided":
    "The ground for recovery obliges the authority, and the amount {amount} is above {limit}. Recovery must be decided.",
  "discretionary-recovery-weighed":
    "The authority may stop payment and recover the support of {amount} or a part of it. Judge the ground; up to {limit} may be left unrecovered.",
  "recovery-within-limit":
    "Recovery would be decided on {decided}, but it may not be opened once {years} years have passed, after {last}.",
  "principal-not-waived":
    "Of the {amount} to recover, {waived} would be waived. The principal of EU programme support or Interreg co-financing cannot be moderated; only {limit} or less may be left unrecovered.",
  "national-principal-weighed":
    "Of {amount}, {waived} would be waived. A part may be waived if full recovery is unreasonable; all of it only for a particularly weighty reason. Judge the grounds.",
  "interest-waiver-weighed":
    "Of the interest, {waived} would be waived. Judge whether full interest would be unreasonable in view of the recipient's circumstances and conduct.",
  "recovery-interest-from-payment":
    "Interest would run from {start}, but it runs from the day on which the support was paid, {paid}.",
  "recovery-interest-rate":
    "Interest of {rate} would be charged on the recovery. The right rate is that of section 3(2) of the Interest Act plus {addition}, which is {right}.",
  "set-off-after-final":
    "The amount would be set off on {setOff}, but the recovery decision is not final then. Set off only once it is.",
  "set-off-in-same-project":
    "The amount can be set off only against support paid to the same project later. Recover it separately otherwise.",
};
