import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const en = {
  "idea-states-need": "Say in the idea paper which need the project meets.",
  "idea-states-target-group": "Say in the idea paper who the target group is.",
  "idea-states-measures": "Say in the idea paper what the project does.",
  "idea-states-goals": "Say in the idea paper what the project aims at.",
  "idea-states-results": "Say in the idea paper which results you expect.",
  "idea-states-indicators": "Give at least one indicator in the idea paper that shows the results.",
  "idea-states-budget": "Make a preliminary budget in the idea paper.",
  "mapping-names-resources": "Say in the initial mapping which resources you have.",
  "mapping-names-partners": "Say in the initial mapping which partners are needed. Naming at least one is wise.",
  "mapping-names-risks": "Say in the initial mapping which risks may affect the project. Naming at least one is wise.",
  "specific-objective-4-3":
    "The specific objective given is {objective}. These rules speak for specific objective 4.3 only.",
  "call-is-of-objective-4-3":
    "The call is one of specific objective {objective}. Choose a call of specific objective 4.3.",
  "region-in-eastern-finland":
    "The project has no region in Eastern Finland. Add at least one: South Savo (Etelä-Savo), North Savo (Pohjois-Savo) or North Karelia (Pohjois-Karjala). One application may cover several.",
  "region-outside-eastern-finland":
    "The project has a region outside Eastern Finland too. Check in the call notice or with the funder whether that is allowed.",
  "coordination-first":
    "The coordination project of the ensemble has not started, or it is not known. The recommendation is to start it first, so that projects support one another. The law does not ask for it.",
  "filing-outside-pause":
    "The application is said to be pending from {filed}. Calls in EURA 2021 had closed by 30.11.2025, and the system reopened in January 2026. Check the day.",
  "start-after-expected-decision":
    "Implementation would start on {starts}. A decision usually comes about three months after the call closes, around {expected}. Starting before it is at your own risk; consider a later start.",
  "funder-consulted":
    "Contact the funder before filing, and note the day. The talk helps you to improve the application.",
  "letters-of-intent-signed":
    "The project has {partners, plural, one {one partner} other {# partners}}, and at least one letter of intent is missing. Sign one with every partner before filing.",
  "outside-financing-secured": "Financing of {open} is not secured. Secure every source before filing.",
  "mandate-given":
    "Give the person who files a Suomi.fi mandate. It is needed already for the application in EURA 2021.",
  "advance-with-application":
    "If you need an advance, apply for it in the application. If you do not, state 0.00 euros as the advance.",
  "overlap-checked":
    "The application does not say how other projects were taken into account. Find out which projects of the same theme are running, and say how yours differs from them and supports them.",
  "evaluation-planned":
    "Say how the project is evaluated from the start, and how what is learnt is used while it runs.",
  "mid-term-review-planned":
    "Plan a mid-term review in which the project's direction can be changed in an orderly way. The law does not ask for it.",
  "participation-in-every-phase":
    "Say how target and stakeholder groups take part in planning, implementation, work on the outputs, and dissemination. At least one phase is missing.",
  "tied-to-core-activity": "Say how the project is tied to the applicant's core activity, so that its results live on.",
  "joint-steering-group":
    "By custom a civil-society-led project joins the regional steering group of the coordination project. The decision says otherwise.",
  "start-after-decision":
    "The project started on {started}, before the decision of {decided}. It may start once the application is pending, but that is not advised without a decision.",
} as const satisfies Catalogue<typeof rules>;
