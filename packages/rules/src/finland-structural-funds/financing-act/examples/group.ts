import type { Example } from "@kaari/core";
import { exampleApplication, exampleCall, exampleDecision } from "../../../finland/example-application.ts";
import { variant } from "./variant.ts";

const lead = { ...exampleApplication, grouping: "group" };
const second = {
  ...lead,
  applicant: {
    ...exampleApplication.applicant,
    name: "Savon Taitokoulu Oy",
    businessId: "7654321-2",
    legalForm: "limited-company",
  },
};

const group: Example = {
  id: "group",
  title: "Two applicants of one group project, each with an application and a decision",
  source: "757/2021 4 § 15 kohta, 40 ja 41 §",
  gate: "submission",
  on: "2026-11-25",
  facts: {
    plan: {
      title: exampleApplication.title,
      leadImplementer: exampleApplication.applicant.businessId,
      leadRegion: "Pohjois-Savo",
      jointPlan: "Kyläyhdistys järjestää avoimet arkipäivät ja taitokoulu vertaisohjaajien koulutuksen.",
      agreement: { rightsAndDuties: true, signedByAll: true },
    },
    call: exampleCall,
    parts: [
      { application: lead, decision: exampleDecision },
      { application: second, decision: exampleDecision },
    ],
  },
  expect: {
    "group-has-several-applicants": "satisfied",
    "group-every-applicant-qualifies": "satisfied",
    "group-eu-programme": "satisfied",
    "group-joint-plan": "satisfied",
    "group-same-project": "satisfied",
    "group-lead-is-applicant": "satisfied",
    "group-agreement": "satisfied",
    "grouping-fits-funding": "satisfied",
  },
};

const inGroup = (given: Parameters<typeof variant>[4]) => ({ basedOn: "group", ...given });

export const groupExamples = [
  group,
  variant(
    "group-of-one",
    "submission",
    "One applicant is not a group",
    "757/2021 4 § 15 kohta",
    inGroup({ with: { parts: [{ application: lead, decision: exampleDecision }] } }),
    { "group-has-several-applicants": "violated" },
  ),
  variant(
    "group-of-three",
    "submission",
    "Three applicants are a group as well",
    "757/2021 4 § 15 k.",
    inGroup({ with: { "parts.2": { application: second, decision: exampleDecision } } }),
    { "group-has-several-applicants": "satisfied" },
  ),
  variant(
    "group-with-sole-trader",
    "submission",
    "One applicant of the group does not qualify",
    "757/2021 7 § 1 mom.",
    inGroup({ with: { "parts.1.application.applicant.legalForm": "sole-trader" } }),
    { "group-every-applicant-qualifies": "violated" },
  ),
  variant(
    "group-part-on-national-funds",
    "submission",
    "One part is to be financed from national funds",
    "757/2021 4 § 15 kohta",
    inGroup({ with: { "parts.1.application.fund": "national-regional" } }),
    { "group-eu-programme": "violated" },
  ),
  variant(
    "group-without-joint-plan",
    "submission",
    "The group has no joint plan",
    "757/2021 40 § 2 mom.",
    inGroup({ without: ["plan.jointPlan"] }),
    { "group-joint-plan": "violated" },
  ),
  variant(
    "group-parts-differ-in-name",
    "submission",
    "One application carries another name",
    "757/2021 4 § 15 kohta",
    inGroup({ with: { "parts.1.application.title": "Taitokoulun oma hanke" }, certainty: "interpretation" }),
    { "group-same-project": "violated" },
  ),
  variant(
    "group-lead-from-outside",
    "submission",
    "The lead implementer is none of the applicants",
    "757/2021 40 § 1 mom. 2 kohta",
    inGroup({ with: { "plan.leadImplementer": "0000001-9" } }),
    { "group-lead-is-applicant": "violated" },
  ),
  variant(
    "group-without-agreement",
    "submission",
    "The parties have not agreed yet",
    "757/2021 40 § 1 mom.",
    inGroup({ with: { "plan.agreement.rightsAndDuties": false } }),
    { "group-agreement": "for-review" },
  ),
  variant(
    "group-decided-apart",
    "decision",
    "Each application has its own decision",
    "757/2021 41 § 2 mom.",
    inGroup({}),
    { "group-separate-decisions": "satisfied" },
  ),
  variant(
    "group-decision-missing",
    "decision",
    "One application has no decision",
    "757/2021 41 § 2 mom.",
    inGroup({ without: ["parts.1.decision"] }),
    { "group-separate-decisions": "violated" },
  ),
  variant(
    "single-project",
    "submission",
    "A single project is neither",
    "757/2021 4 § 14–15 kohta",
    {},
    {
      "grouping-fits-funding": "not-applicable",
      "joint-project-agreement": "not-applicable",
    },
  ),
  variant(
    "group-on-national-funds",
    "submission",
    "A group project is not financed from national funds",
    "757/2021 4 § 15 kohta",
    { with: { "application.grouping": "group", "application.fund": "national-regional" } },
    { "grouping-fits-funding": "violated" },
  ),
  variant(
    "joint-on-eu-programme",
    "submission",
    "A joint project is not financed from the EU programme",
    "757/2021 4 § 14 kohta",
    { with: { "application.grouping": "joint" } },
    { "grouping-fits-funding": "violated", "joint-project-agreement": "for-review" },
  ),
  variant(
    "joint-on-national-funds",
    "submission",
    "A joint project on national funds with its agreement",
    "757/2021 20 § 1 mom.",
    {
      with: {
        "application.grouping": "joint",
        "application.fund": "national-regional",
        "application.agreement": { rightsAndDuties: true, leadImplementerNamed: true },
      },
    },
    { "grouping-fits-funding": "satisfied", "joint-project-agreement": "satisfied" },
  ),
];
