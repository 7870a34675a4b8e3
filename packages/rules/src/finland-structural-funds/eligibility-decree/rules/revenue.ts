import { cite, type Rule } from "@kaari/core";
import { eligibilityDecree, financingAct, financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Revenue that comes off the costs before support is reckoned on them. */
export const revenueRules = [
  {
    id: "granted-support-after-revenue",
    title: {
      fi: "Myönnetty tuki, kun tulot on vähennetty kustannuksista",
      sv: "Beviljat stöd när inkomsterna har dragits av från kostnaderna",
      en: "Support granted once revenue is deducted from the costs",
    },
    gate: "decision",
    severity: "review",
    citation: [
      cite(financingDecree, "4 § 1–2 mom."),
      cite(financingAct, "17 § 3 mom."),
      cite(eligibilityDecree, "4 § 1 mom."),
    ],
    // Whether the accepted total is before or after revenue a file does not tell.
    when: 'support is granted and eligibility decree applies and not(material aid project) and application.budget.revenue != null and application.budget.revenue != 0 and (application.stateAid = null or application.stateAid = "none")',
    require:
      "decision.granted <= (if investment project then investment support ceiling else development support ceiling) * (decision.acceptedTotal - application.budget.revenue)",
    values: {
      granted: "decision.granted",
      total: "decision.acceptedTotal",
      revenue: "application.budget.revenue",
      ceiling: "(if investment project then investment support ceiling else development support ceiling)",
      most: "floor((if investment project then investment support ceiling else development support ceiling) * (decision.acceptedTotal - application.budget.revenue), 2)",
    },
    basis: ["FI-866-4"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
