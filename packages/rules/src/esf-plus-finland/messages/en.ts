import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const en = {
  "fund-is-esf-plus": "These rules speak for ESF+ projects. Choose ESF+ as the fund, or use the rules of another fund.",
  "call-is-of-esf-plus": "The call is not one of ESF+. Choose a call that funds ESF+ projects.",
  "aland-outside":
    "The project is carried out in Åland only, which has a programme of its own. Add a region of mainland Finland, or apply under Åland's programme.",
  "main-region-clear":
    "The project has {regions, plural, one {one main region} other {# regions with an equal share}}. The centre in whose area the project is mainly carried out is competent. Refine the shares, or ask the funder.",
  "competent-funder":
    "The decision names {authority}. With {region} as the main region, the funder on the day of the decision is {expected}. Check competence and name; matters pending on 1.1.2026 moved to the economic development centres without a new application.",
  "decided-before-funding-areas":
    "The decision is of {decided}, and names {authority}. The division of the funds among the centres is in force from 1.9.2021: who was competent before that day is not known here. Check competence from the earlier law.",
  "theme-intermediate-body":
    "The decision names {authority}. Until the end of 2025 the ELY Centres of Häme, South Savo, Central Finland and North Ostrobothnia decided on national themes as the ministry divided them. Check competence; the division from 1.1.2026 was not read.",
  "call-scope":
    "Call and project differ: one is regional, the other of a national theme. Choose a call that fits the project.",
  "call-regions": "The project has a region that the call does not cover. Check the regions in the call notice.",
  "call-outside-activity":
    "The call notice excludes activity outside the area. Keep to the area of the call, or ask the funder.",
  "call-maximum-grant": "You ask for {grant}. The call grants at most {most}.",
  "call-minimum-grant": "You ask for {grant}. The call grants at least {least}.",
  "call-support-rate": "You ask for {grant}. The call grants at most {rate} of the costs net of revenue: {most}.",
  "call-duration":
    "The project lasts from {starts} to {ends}. In this call a project may last at most {months} months.",
  "beneficiary-counted-once":
    "One beneficiary is counted both as a person (EECO05) and as a firm (EECO19). Count once: the self-employed person or the firm, whichever was directly supported.",
} as const satisfies Catalogue<typeof rules>;
