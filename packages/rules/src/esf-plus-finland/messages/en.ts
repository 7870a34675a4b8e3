import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en = {
  "fund-is-esf-plus": "These rules speak for ESF+ projects. Choose ESF+ as the fund, or use the rules of another fund.",
  "call-is-of-esf-plus": "The call is not one of ESF+. Choose a call that funds ESF+ projects.",
  "esf-plus-funds-development":
    "ESF+ money goes to development projects of employment, skills and social inclusion. Change the project type to development; an investment project applies for other funding.",
  "aland-outside":
    "The project is carried out in Åland only, which has a programme of its own. Add a region of mainland Finland, or apply under Åland's programme.",
  "main-region-clear":
    "The project has {regions, plural, one {one main region} other {# regions with an equal share}}. The centre in whose area the project is mainly carried out is competent. Refine the shares, or ask the funder.",
  "competent-funder":
    "The decision names {authority}. With {region} as the main region, the funder on the day of the decision is {expected}. Check competence and name; matters pending on 1.1.2026 moved to the economic development centres without a new application.",
} as const satisfies Catalogue<typeof rules>;
