import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "applicant-form":
    "Support can be granted only to a public-law body or a private-law legal person. A sole trader or a natural person cannot apply: the applicant must be, for example, a registered association, a cooperative, a company, a municipality or a university.",
  "applicant-form-unclear":
    "The applicant is an unregistered association. Ask the funder whether it can receive support. The act names legal persons, such as registered associations.",
  "partner-form":
    "A sole trader or a natural person is named as a partner that receives support: {partners}. Name it as a participant, or choose a legal person as recipient.",
  "partner-form-unclear":
    "An unregistered association is named as a partner that receives support: {partners}. Ask the funder whether it can receive support.",
  "capacity-described":
    "The application does not say what financial and other capacity the applicant has to carry out the project. Describe it.",
  "sufficient-capacity":
    "Judge whether the recipient has sufficient financial and other capacity to carry out the project and to continue the activity after it, unless continuity is unnecessary by the nature of the activity.",
  "infrastructure-support-recipient":
    "The project includes infrastructure or productive investment. If infrastructure investment support of a regional council is applied for, a municipality or a joint municipal authority must carry out the project. Check which support is applied for.",
  "business-infrastructure-recipient":
    "Infrastructure investment support is granted only to an investment project carried out by a municipality or a joint municipal authority. Change the applicant or the type of the project, or apply for other support.",
  "own-project-separated":
    "If the applicant is the funding authority itself, the tasks of the funder and those of the applicant and recipient must be kept administratively apart. Check this, and whether the authority may fund such a project of its own.",
  "esf-development-projects-only":
    "The European Social Fund supports development projects and projects of material aid to the most deprived. Apply to another fund for an investment project, or make it a development project.",
  "esf-investment-part":
    "The project has an investment part. For the ESF+ and the JTF’s support to employment the act names development projects only, not investments inside them: ask the funder whether the investment part can be supported.",
  "support-kind-of-fund":
    "The support applied for is not granted from this fund. Employment, skills and social inclusion are supported from the ESF+ and the JTF, material aid from the ESF+, environment, natural resources, transport and infrastructure from the ERDF and the JTF, and the rest from the ERDF, the JTF and national funds. Change the fund or the kind of support.",
  "support-kind-of-project-type":
    "Regional development support and support to employment, skills and social inclusion are granted to development projects, not to investment projects. Change the type of the project or the kind of support.",
  "non-profit":
    "The supported activity must be non-profit. Change the project so that it does not seek profit. The exception concerns only entities of economic activity that benefit, where support is allocated to them as de minimis aid.",
  "profit-of-participating-undertakings":
    "The project seeks profit and economic entities benefit from it. Check that profit is sought only by those entities to which the decision allocates support as de minimis aid.",
  "support-justified":
    "Judge whether the support is justified for the aims and effects of the programme, and whether it has a significant effect on the activity being carried out. A group or joint project is judged as a whole.",
  "results-generally-usable":
    "Judge whether the results of the development project are generally usable in the way the application describes. This is not asked of entities of economic activity that benefit, to the extent the decision allocates support to them as de minimis aid.",
  "investment-benefits-area":
    "The investment is granted {granted}. Judge whether it benefits the development of the area beyond one actor.",
  "tax-neglect":
    "Support is not granted to an applicant that has substantially neglected taxes or statutory payments, unless the funder finds support expedient for a special reason. Settle the payments, or record the special reason.",
  "payment-defaults":
    "Support is not granted to an applicant with substantial payment defaults, unless the funder finds support expedient for a special reason. Settle the defaults, or record the special reason.",
  "general-operating-aid":
    "Support is not granted as general operating aid. Limit the application to a project with goals, measures and a period of its own.",
  "state-aid":
    "State aid is not granted from these funds. Change the project so that the support is not State aid, or apply for it as de minimis aid.",
  "interreg-state-aid":
    "State aid is applied for in an Interreg project. Check that it is aid for Interreg programmes under Regulation (EU) No 651/2014; other State aid is not granted.",
  "grant-below-full-cost":
    "The grant applied for, {grant}, covers all costs, {total}. It must be lower than the costs, unless there is a special reason for full support. Lower the grant, or record the special reason.",
  "decided-grant-below-full-cost":
    "The grant decided, {granted}, covers all accepted costs, {total}. It must be lower than the costs, unless there is a special reason for full support. Lower the grant, or record the special reason in the decision.",
  "grant-within-costs-after-revenue":
    "The grant applied for, {grant}, exceeds the costs less the project’s revenue of {revenue}. The grant can be at most {most}.",
  "revenue-in-attachment":
    "Revenue is estimated in an attachment only, and the figure was not reckoned here. Read it there and check that the grant of {grant} fits within the costs of {total} once revenue is deducted.",
  "revenue-with-aid":
    "Revenue of {revenue} is estimated, and support is applied for as de minimis or State aid. Check whether the rules on such aid keep the revenue from being deducted. If they do not, support is reckoned of {rest}.",
  "own-financing":
    "The financing plan has neither own nor other financing. The applicant must take part in the costs with its own financing, or other financing in its place, unless there is a special reason. Costs of {rest} are left outside the grant.",
  "in-kind-national":
    "The financing includes in-kind input of {inKind}. Judge whether it is needed in the project, verifiable and free of charge.",
  "in-kind-eu-programme":
    "The financing plan includes in-kind input of others, {inKind}. In the EU programme it does not count as financing: replace it with cash, or ask the funder.",
  "filed-under-earlier-act":
    "The application became pending on {filed}, before Act 757/2021 entered into force on 1 September 2021. Earlier provisions apply, which this rule pack does not hold.",
  "applied-before-start":
    "The project was started on {started}, but support was applied for only on {filed}. Support must be applied for before the project is started.",
  "started-on-filing-day":
    "The project was started on {started}, the day on which support was applied for. Check that the application became pending before the start.",
  "start-day-without-start":
    "The application says that the project has not been started, yet gives {started} as the day it was. Find out whether it was started, and correct one of the two.",
  "planned-start-after-filing":
    "The implementation period begins on {starts}, before support was applied for on {filed}. Check that the project was not started before the application.",
  "de-minimis-declaration":
    "De minimis aid is applied for, but the declaration of earlier de minimis aid is missing. Attach it, with a statement that the maximum is not exceeded.",
  "economic-entities-statement":
    "Economic entities benefit from the project, but the statement on the measures allocated to them is missing. Attach it.",
  "revenue-estimate":
    "The estimate of revenue in the implementation period is missing. Attach it; if there is no revenue, state 0.00 euros.",
  "revenue-estimate-with-aid":
    "The estimate of revenue is missing. Check whether the rules on de minimis or State aid exempt the application from it, or attach it.",
  "application-signed":
    "The application is not signed. Support from national funds and national co-financing of Interreg and external-border programmes need a signed application.",
  "electronic-filing":
    "Support from the EU’s regional and structural policy programme is applied for only in the programme’s information system. File the application in EURA 2021.",
  "filed-before-closing":
    "The application was filed on {filed}, but the call closed on {closes}. It must be filed within the call period.",
  "filed-at-closing-instant":
    "The application was filed exactly at the closing instant, {closes}. The provision does not say whether that instant belongs to the call period; it is read here as belonging. Ask the funder.",
  "filed-after-opening":
    "The application was filed on {filed}, but the call opens only on {opens}. File it once the call is open.",
  "filed-by-closing-day":
    "The application was filed on {filed}, but the last day of the call was {closes}. It must be filed by that day.",
  "call-sets-period":
    "The notice neither sets a call period nor says that the call is continuous. Ask the funder for the period.",
  "call-published":
    "The notice was published on {published}, but the call opened on {opens}. Check whether the notice was equally available to applicants.",
  "call-describes-selection":
    "The notice lacks a description of the selection procedure, the selection criteria or the main conditions. Ask the funder for them.",
  "advance-justification-given":
    "An advance of {requested} is applied for without a reason. An advance can be paid only if it is justified for carrying out the project: write the reason.",
  "advance-to-public-law-body":
    "A public-law body applies for an advance of {requested}. Such a body is paid no advance without a special reason. Leave the advance out, or record the special reason.",
  "advance-form-unclear":
    "The applicant is a university or a religious community and applies for an advance. Settle whether it is a public-law body: an advance then needs a special reason.",
  "advance-decided":
    "An advance of {requested} was applied for, but the decision does not settle it. Settle the advance in the decision.",
  "advance-justified":
    "The decision includes an advance of {advance}. Judge whether the advance is justified for carrying out the project.",
  "decided-advance-to-public-law-body":
    "The decision includes an advance of {advance} to a public-law body. Such a body is paid no advance without a special reason. Leave the advance out, or record the special reason in the decision.",
  "general-selection-criteria":
    "Support is not granted if the project or the recipient does not meet the general selection criteria. Record that they are met, or reject the application.",
  "ministry-statement":
    "The project starts education leading to a higher-education degree or changes the higher-education network. Support cannot be granted without a favourable, binding statement of the Ministry of Education and Culture. Ask for it before the decision.",
  "ministry-statement-erdf-jtf":
    "The project starts education leading to a higher-education degree or changes the higher-education network, and there is no favourable statement of the ministry. Check whether one is needed. For JTF support of an ELY Centre to employment and skills it is needed for both, for support of a regional council in the field of the Ministry of Education and Culture for changes of the network, and from national funds for starting the education too.",
  "ministry-statement-significance":
    "The project belongs to the field of the Ministry of Education and Culture, and there is no favourable statement of the ministry. A statement must be asked for, and binds, if the project is a nationally significant investment that may have an essential effect on the State budget, or otherwise one of the economically or nationally most significant. Judge whether it is.",
  "retention-condition": "The decision lacks a condition on keeping the project’s records and for how long. Add it.",
  "results-conditions":
    "The decision on a development project lacks a condition on the general use of the results or on their publication. Add both conditions.",
  "asset-use-condition":
    "An investment is supported, but the decision lacks a condition on the use period of the assets. Add it: at least five years from the last payment decision, for a special reason at most ten.",
  "communication-condition":
    "The decision lacks a condition on the duties of information and communication (Articles 47 and 50 of the Common Provisions Regulation). Add it.",
  "durability-condition":
    "The project includes infrastructure or productive investment, but the decision lacks a condition on durability (Article 65 of the Common Provisions Regulation). Add it.",
  "steering-group-decided":
    "The decision does not say whether a steering group is set up. Decide whether one is justified by the scope, content and effects of the project, or otherwise expedient.",
  "decision-signed": "The decision is not signed. The authority’s decision must be signed.",
  "grouping-fits-funding":
    "A group project is financed from the EU’s regional and structural policy programme, a joint project from national funds. Change the form of the project or the fund.",
  "joint-project-agreement":
    "The recipients of a joint project must agree on their mutual rights and duties and name a lead implementer. Check the agreement. All recipients are jointly and severally liable for carrying out the project.",
  "group-has-several-applicants":
    "The group project has {applicants, plural, one {one applicant} other {# applicants}}. At least two are needed.",
  "group-every-applicant-qualifies":
    "An applicant of the group cannot receive support: {applicants}. Every applicant must be a public-law body or a private-law legal person.",
  "group-eu-programme":
    "All applications of a group project are financed from the EU’s regional and structural policy programme (ESF+, ERDF or JTF). Correct the fund of the applications.",
  "group-joint-plan": "The group project has no joint project plan on which each application rests. Add the plan.",
  "group-same-project":
    "Not every application ({titles}) carries the title of the group project, {plan}. Check that the applications rest on the same project plan.",
  "group-lead-is-applicant":
    "The business id of the lead implementer, {lead}, is that of none of the applicants. The lead implementer must be one of the recipients of the group.",
  "group-agreement":
    "The recipients of a group project must agree on their mutual rights and duties and name a lead implementer. Check the agreement. Each is liable for repayment only for its own project.",
  "group-separate-decisions":
    "A separate decision must be made on each application of the group. Make the decisions that are missing.",
};
