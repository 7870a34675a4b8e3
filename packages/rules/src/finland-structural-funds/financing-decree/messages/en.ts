import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en = {
  "development-support-ceiling":
    "The grant applied for, {grant}, exceeds the highest amount {most} ({ceiling} of the eligible total cost {total}) by {over}. Apply for at most {most}, or give a special reason for the authority to weigh.",
  "project-type-stated":
    "The application does not say whether it is a development or an investment project. The highest support depends on it: state the type.",
  "granted-development-support-ceiling":
    "The support granted, {granted}, exceeds the highest amount {most} ({ceiling} of the accepted total cost {total}) by {over}. Grant at most {most}, or record the special reason in the decision.",
  "investment-project-support-ceiling":
    "The grant applied for, {grant}, is more than {ceiling} of the eligible total cost {total} of the investment. Apply for at most {most}. There is no exception to this limit.",
  "granted-investment-project-support-ceiling":
    "The support granted, {granted}, is more than {ceiling} of the accepted total cost {total} of the investment. Grant at most {most}. There is no exception to this limit.",
  "investment-part-support-ceiling":
    "The grant applied for the investment part, {grant}, is more than {ceiling} of the eligible cost {total} of the investment. Apply for at most {most} for that part. There is no exception to this limit.",
  "granted-investment-part-support-ceiling":
    "The support granted to the investment part, {granted}, is more than {ceiling} of the accepted cost {total} of the investment. Grant at most {most} for that part. There is no exception to this limit.",
  "support-by-parts":
    "The grant applied for, {grant}, is more than the highest support of the development part and of the investment part together, {most}. The decree does not spell out the sum: the authority decides.",
  "granted-support-by-parts":
    "The support granted, {granted}, is more than the highest support of the development part and of the investment part together, {most}. The decree does not spell out the sum: judge whether it is allowed.",
  "advance-ceiling":
    "The advance applied for, {requested}, is more than {ceiling} of the grant {grant} applied for. Apply for at most {most}.",
  "advance-only-once":
    "An advance was already paid or decided ({earlier}). A further advance of {requested} cannot be had: leave the advance out.",
  "granted-advance-ceiling":
    "The advance decided, {advance}, is more than {ceiling} of the granted support {granted}. It can be at most {most}.",
  "granted-advance-only-once":
    "An advance was already paid or decided ({earlier}); a further advance of {advance} cannot be decided.",
  "applicant-information":
    "The application lacks the name of the applicant, the legal form of the organisation or the contact person of the project. Add what is missing.",
  "project-name-description-and-period":
    "The application lacks the name, the description, or the first or last day of the implementation period. Add what is missing.",
  "participants-and-their-duties":
    "State for every participating body its duties in implementation and in financing (0.00 if it does not finance), and the agreements that these need. If no other body takes part, say so.",
  "need-and-goals": "The application lacks the reasons for the need or the description of the goals. Write both.",
  "measures-results-and-effects":
    "The application lacks the description of the measures or of the results and effects sought. Write both.",
  "cost-estimate": "The application lacks the cost estimate: give the total cost and its lines.",
  "financing-plan": "The application lacks the financing plan: give the grant applied for and the other sources.",
  "use-of-results": "The application lacks the description of how the results are used and made known. Write it.",
  "results-of-other-projects":
    "The application lacks the account of how the results of other relevant projects were taken into account. Write it.",
  "other-financing-reported":
    "The application lacks the account of other financing received or applied for. If there is none, give an empty list.",
  continuity:
    "The application lacks the description of how the activity continues after the project. Write it, or state that continuity is unnecessary by the nature of the activity.",
  "idea-covers-application-contents":
    "The application will also have to hold the items that are not written yet. Prepare them in good time.",
  "financial-position-shown":
    "An applicant other than a public-law body must account for its financial position on request, unless the authority gets the information electronically. Prepare the account.",
  "decision-shows-costs-by-category":
    "The decision does not show the accepted costs by cost category. Add them, unless this is plainly unnecessary.",
  "decision-allocates-de-minimis-aid":
    "The support is granted as de minimis aid. Allocate it in the decision separately to each recipient and to each economic entity that takes part as a beneficiary.",
  "decision-states-payment-procedure":
    "The decision does not show the procedure for paying the support. Add it to the conditions.",
  "decision-states-procurement-terms":
    "The project is reimbursed for purchases by actual cost. Add terms on the procedure in purchases to the decision.",
  "responsible-person-named":
    "The recipient must name a responsible person who answers for the whole implementation. Name one before the decision.",
  "responsible-person-planned":
    "No responsible person is named yet. A recipient must name one: do so in the application.",
  "development-cost-types":
    "The development part holds investment costs of {amount}. Move them to the investment part, where support is at most 70 %, or say why they are costs of the development project.",
  "investment-cost-types":
    "The investment part holds costs of {amount} of kinds that the decree does not list as investment costs. Move them or give reasons.",
  "support-kind-stated":
    "The application does not say which support of the financing act is applied for. The conditions depend on it: state the kind.",
  "regional-investment-share":
    "The investment cost {investment} is more than {ceiling} of the eligible total cost {total}. It can be at most {most}.",
  "accepted-regional-investment-share":
    "The accepted investment cost {investment} is more than {ceiling} of the accepted total cost {total}. Accept at most {most}.",
  "regional-investment-necessary":
    "An investment ({investment}) inside a project of regional development support must be necessary for carrying the project out. Leave it out or show that it is necessary.",
  "no-single-company-business":
    "A regional council cannot support a single company in developing its own business. Widen the project, or apply for business development aid.",
  "national-call-notice":
    "The call notice lacks the period (or that the call is continuous), the selection procedure, the criteria or the main conditions. Ask the authority to complete it.",
  "national-project-duration":
    "The implementation period {starts}–{ends} is longer than {years} years. End the project on {last} at the latest.",
  "granted-national-project-duration":
    "The implementation period decided, {starts}–{ends}, is longer than {years} years. The last day can be {last}.",
  "national-free-input-share":
    "The input free of charge, {input}, is more than {ceiling} of own financing and the financing that replaces it ({sources}). It can be at most {most}.",
  "national-free-input-by-share":
    "Input free of charge is {own} in own financing and {other} in other financing. In one of them it exceeds {ceiling} of the share: judge whether the limit is reckoned share by share.",
  "national-free-input-value":
    "Input free of charge amounts to {input}. Check that it is justified, that work is valued at most at the pay for the same work and goods or services at most at fair value, that the worker is at least 15 years old, and that the decision sets its value, its maximum and its proof.",
  "national-cost-model":
    "The cost model applied for is not provided for projects financed from national funds. Choose actual costs, a flat rate or a lump sum.",
  "national-lump-sum":
    "The lump-sum support applied for, {grant}, exceeds the highest amount {most}. Apply for at most {most} or choose another cost model.",
  "granted-national-lump-sum":
    "The support granted as a lump sum, {granted}, exceeds the highest amount {most}. Grant at most {most}, or decide another cost model.",
  "national-lump-sum-not-for-procurement":
    "The whole project is a public procurement, so no support is granted as a lump sum. Choose another cost model.",
  "call-lists-cost-models": "The call notice does not say which cost models the call allows. Ask the funder.",
  "cost-model-is-in-call":
    "The cost model applied for is not available in the call. Choose one of those in the call notice.",
  "decided-cost-model-is-in-call":
    "The cost model decided is not available in the call. Decide one of those in the call notice.",
  "passing-application-is-scored":
    "The application meets the general selection criteria but has no score on the specific ones. Score it before the decision.",
  "group-decision-names-all-recipients":
    "Each decision in a group project must show all recipients of the group. Add them to the decision.",
  "group-applications-pending-together":
    "The applications of the group became pending at different times. The lead implementer makes them pending, all at the same time: check the times.",
  "interreg-programme-stated":
    "The application does not say whether it concerns an Interreg or an external-border programme. The limits of co-financing depend on it: state the programme.",
  "interreg-matching-share":
    "The co-financing applied for, {grant}, is more than {share} of the share of Finnish recipients that the Union does not pay, {base}. Apply for at most {most}; the amount also depends on the State budget.",
  "interreg-matching-smallest":
    "The co-financing applied for, {grant}, is below the smallest amount granted per project, {least}.",
  "interreg-matching-largest":
    "The co-financing applied for, {grant}, exceeds the largest amount granted. Apply for at most {most} per project.",
  "interreg-project-total":
    "The total cost {total} of the project is below {least}, so no national co-financing is granted.",
  "interreg-attachments":
    "The application lacks the project plan approved by the managing authority, or the document of Article 22(6) of Regulation (EU) 2021/1059. Attach both.",
  "granted-interreg-matching-share":
    "The co-financing granted, {granted}, is more than {share} of the share of Finnish recipients that the Union does not pay, {base}. Grant at most {most}.",
  "granted-interreg-matching-limits":
    "The co-financing granted, {granted}, is not between {least} and {most}. Grant an amount between them, or reject the application.",
} as const satisfies Catalogue<typeof rules>;
