import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const en = {
  "sanctions-bar-salaries":
    "The grant can be used for salaries, and the applicant or its representative has a final judgment (Criminal Code 47:6 a, Aliens Act 186) or the applicant a penalty fee (Employment Contracts Act 11 a:3) from the year of the grant or the {years} years before it. A grant is possible only for a particularly weighty reason, which is written into the decision.",
  "sanctions-looked-up":
    "The grant can be used for salaries, but nothing says whether the applicant or its representative has final rulings that bar it. Look the matter up, and record the rulings or an empty list.",
  "sanctions-before-grant-year":
    "The budget holds salaries, and a final ruling against the applicant or its representative is stated. If the ruling is from the year of the grant or the {years} years before it, a grant is possible only for a particularly weighty reason. State the reason in the application.",
  "public-support-together":
    "The project has {others, plural, one {other funding from one source} other {other funding from # sources}}, {amount} in all. Check that the grant together with other public support does not exceed the maximum of EU or Finnish law.",
  "decision-essentials":
    "The decision must state the grant, the accepted total cost, and the first and last day of the implementation period. Add what is missing.",
  "no-disqualified-person":
    "A disqualified person took part in the handling, or disqualification was not checked. A disqualified person may not take part: handle the matter again without that person.",
  "decision-gives-reasons":
    "The decision gives less than was applied for: {granted} of the {asked} of support, a smaller advance, or smaller accepted costs. It must give reasons: say which facts and accounts decided the matter, and name the provisions applied.",
  "review-instructions-given":
    "The decision lacks instructions for claiming its revision. Give them with the decision; otherwise the time for a claim runs only from service of new instructions.",
  "letter-served-on-seventh-day":
    "A decision sent by letter is deemed served on the seventh day after sending, {deemed}, unless shown otherwise. The day of service given is {served}. Check what it rests on.",
  "letter-reaches-authority":
    "The decision was sent by letter on {sent} to a public body. What is sent to an authority comes to its knowledge on the day on which the letter arrives, not on the seventh day. The day of service given is {served}. Check that it is the day of arrival.",
  "message-served-on-third-day":
    "A decision sent with consent as an electronic message is deemed served on the third day after sending, {deemed}, unless shown otherwise. The day of service given is {served}. Check what it rests on.",
  "verifiable-message-fetched":
    "A decision served verifiably by electronic means is served when it is fetched, after the notice of {sent}. The day of service given is {served}. If it was not fetched by {last}, it is served in another way. Check the service.",
  "closing-day-without-hour":
    "The application was filed on the call's last day, {day}, and the notice gives no time of day. On the last day of a statutory period, business at a state authority's service point is done by {hour}; the law does not say so of an electronic filing or of a call period. Check whether the application arrived in time.",
  "supplement-in-time":
    "A supplement was asked for by {due} and arrived on {arrived}. Being late does not bar deciding the matter, and the time may be extended on request. An electronic supplement is in time when it arrives on the due day.",
  "supplement-on-paper":
    "A supplement was asked for by {due} and was sent on paper. The whole-day rule covers electronic arrival. Check when the document was given to the authority.",
  "goods-procurement":
    "The budget holds a purchase of goods or services with an estimated value of at least {threshold} without VAT. If the applicant is a contracting unit, or has support for more than half of the value from one, the purchase is tendered under the procurement act. Check whether the act covers it; rents, employment contracts and some research services fall outside, for example.",
  "works-procurement":
    "The budget holds works with an estimated value of at least {threshold} without VAT. Check whether they are tendered under the procurement act.",
  "social-services-procurement":
    "The budget holds a purchase of social, health, training or event services with an estimated value of at least {threshold} without VAT. Check whether the service belongs to Annex E, points 1–4, of the procurement act and is tendered.",
  "special-services-procurement":
    "The budget holds a purchase of hotel, restaurant or other special services with an estimated value of at least {threshold} without VAT. Check whether the service belongs to Annex E, points 5–15, of the procurement act and is tendered.",
  "concession-procurement":
    "The project holds a concession with an estimated value of at least {threshold} without VAT. Check whether it is tendered under the procurement act.",
  "purchases-in-parts":
    "The purchases of goods and services come to {together}, which is at least {threshold}, and some of them are below it. Check whether they are parts of one procurement: a procurement may not be split. Parts below {part} that do not reach the threshold by themselves may fall outside the act if they are at most {share} of the value of all parts.",
  "works-in-parts":
    "The works come to {together}, which is at least {threshold}, and some of them are below it. Check whether they are parts of one procurement: a procurement may not be split. Parts below {part} that do not reach the threshold by themselves may fall outside the act if they are at most {share} of the value of all parts.",
} as const satisfies Catalogue<typeof rules>;
