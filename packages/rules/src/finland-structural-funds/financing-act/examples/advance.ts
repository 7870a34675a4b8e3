import { variant } from "./variant.ts";

const municipality = {
  "application.applicant.legalForm": "municipality",
  "application.applicant.name": "Kuopion kaupunki",
};
const special = (rule: string) => [
  {
    rule: `finland-structural-funds/${rule}`,
    strength: "special",
    text: "Hanke alkaa ennen talousarvion vahvistamista.",
  },
];

export const advanceExamples = [
  variant(
    "association-advance",
    "submission",
    "An association gives its reason",
    "757/2021 29 § 2 mom.",
    {},
    {
      "advance-justification-given": "satisfied",
      "advance-to-public-law-body": "satisfied",
      "advance-form-unclear": "not-applicable",
    },
  ),
  variant(
    "no-advance",
    "submission",
    "No advance is applied for",
    "757/2021 29 § 2 mom.",
    { with: { "application.advance.requested": "0.00", ...municipality } },
    { "advance-justification-given": "not-applicable", "advance-to-public-law-body": "not-applicable" },
  ),
  variant(
    "advance-not-mentioned",
    "submission",
    "An application that says nothing of an advance",
    "757/2021 29 § 2 mom.",
    { without: ["application.advance"] },
    { "advance-justification-given": "not-applicable", "advance-to-public-law-body": "not-applicable" },
  ),
  variant(
    "advance-without-reason",
    "submission",
    "An advance without a reason",
    "757/2021 29 § 2 mom.",
    { without: ["application.advance.justification"] },
    { "advance-justification-given": "for-review" },
  ),
  variant(
    "municipality-advance",
    "submission",
    "A municipality asks for an advance without a special reason",
    "TC-01 e",
    { with: municipality },
    { "advance-to-public-law-body": "violated" },
  ),
  variant(
    "municipality-advance-of-a-cent",
    "submission",
    "One cent is an advance too",
    "757/2021 29 § 2 mom.",
    { with: { ...municipality, "application.advance.requested": "0.01" } },
    { "advance-to-public-law-body": "violated" },
  ),
  variant(
    "municipality-advance-special-reason",
    "submission",
    "A municipality with a recorded special reason",
    "TC-01 e",
    { with: { ...municipality, "application.reasons": special("advance-to-public-law-body") } },
    { "advance-to-public-law-body": "for-review" },
  ),
  variant(
    "university-advance",
    "submission",
    "Some universities are public-law bodies, some foundations",
    "757/2021 29 § 2 mom.",
    { with: { "application.applicant.legalForm": "university" }, certainty: "interpretation" },
    { "advance-to-public-law-body": "satisfied", "advance-form-unclear": "for-review" },
  ),
  variant(
    "advance-settled",
    "decision",
    "The decision settles the advance",
    "757/2021 21 § 2 mom. 6 kohta",
    {},
    {
      "advance-decided": "satisfied",
      "advance-justified": "for-review",
      "decided-advance-to-public-law-body": "satisfied",
    },
  ),
  variant(
    "advance-not-settled",
    "decision",
    "The decision is silent about the advance applied for",
    "757/2021 21 § 2 mom. 6 kohta",
    { without: ["decision.advance"] },
    {
      "advance-decided": "for-review",
      "advance-justified": "not-applicable",
      "decided-advance-to-public-law-body": "not-applicable",
    },
  ),
  variant(
    "advance-decided-to-municipality",
    "decision",
    "The decision pays a municipality an advance",
    "TC-01 e",
    { with: municipality },
    { "decided-advance-to-public-law-body": "violated" },
  ),
  variant(
    "advance-decided-to-municipality-special-reason",
    "decision",
    "The decision records a special reason for it",
    "TC-01 e",
    { with: { ...municipality, "decision.reasons": special("decided-advance-to-public-law-body") } },
    { "decided-advance-to-public-law-body": "for-review" },
  ),
];
