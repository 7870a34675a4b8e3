import { cite, type Rule } from "@kaari/core";
import { financingDecree } from "../../sources.ts";
import { regionalGuide } from "../sources.ts";
import { inForce } from "../validity.ts";

/** An advance: at most 30 % of the granted support, and only once. */
export const advanceRules = [
  {
    id: "advance-ceiling",
    title: {
      fi: "Ennakko on enintään 30 % tuesta",
      sv: "Förskottet är högst 30 % av stödet",
      en: "An advance is at most 30 % of the support",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 1 mom."),
    when: "application.advance.requested != null and application.advance.requested > 0",
    require: "application.advance.requested <= advance ceiling * application.fundingPlan.grant",
    values: {
      requested: "application.advance.requested",
      ceiling: "advance ceiling",
      grant: "application.fundingPlan.grant",
      most: "floor(advance ceiling * application.fundingPlan.grant, 2)",
    },
    basis: ["FI-867-14-1"],
    validity: inForce,
    conflicts: [
      {
        citation: cite(regionalGuide, "ennakko", "practice"),
        says: {
          fi: "Ohje sanoo: enintään 30 % hankkeen kokonaisbudjetista. Asetus ratkaisee: enintään 30 % myönnetystä tuesta.",
          sv: "Anvisningen säger: högst 30 % av projektets totalbudget. Förordningen avgör: högst 30 % av det beviljade stödet.",
          en: "The guide says: at most 30 % of the total budget of the project. The decree decides: at most 30 % of the granted support.",
        },
      },
    ],
  },
  {
    id: "advance-only-once",
    title: {
      fi: "Ennakkoa maksetaan vain kerran",
      sv: "Förskott betalas endast en gång",
      en: "An advance is paid only once",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 1 mom."),
    when: "application.advance.requested != null and application.advance.requested > 0 and application.advance.earlierAdvances != null",
    require: "application.advance.earlierAdvances = 0",
    values: { requested: "application.advance.requested", earlier: "application.advance.earlierAdvances" },
    basis: ["FI-867-14-1"],
    validity: inForce,
  },
  {
    id: "granted-advance-ceiling",
    title: {
      fi: "Päätetty ennakko on enintään 30 % myönnetystä tuesta",
      sv: "Det beslutade förskottet är högst 30 % av det beviljade stödet",
      en: "The advance decided is at most 30 % of the granted support",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 1 mom."),
    when: "decision.advance != null and decision.advance > 0",
    require: "decision.advance <= advance ceiling * decision.granted",
    values: {
      advance: "decision.advance",
      ceiling: "advance ceiling",
      granted: "decision.granted",
      most: "floor(advance ceiling * decision.granted, 2)",
    },
    basis: ["FI-867-14-1"],
    validity: inForce,
    conflicts: [
      {
        citation: cite(regionalGuide, "ennakko", "practice"),
        says: {
          fi: "Ohje sanoo: enintään 30 % hankkeen kokonaisbudjetista. Asetus ratkaisee: enintään 30 % myönnetystä tuesta.",
          sv: "Anvisningen säger: högst 30 % av projektets totalbudget. Förordningen avgör: högst 30 % av det beviljade stödet.",
          en: "The guide says: at most 30 % of the total budget of the project. The decree decides: at most 30 % of the granted support.",
        },
      },
    ],
  },
  {
    id: "granted-advance-only-once",
    title: {
      fi: "Ennakkoa ei päätetä toista kertaa",
      sv: "Förskott beslutas inte en andra gång",
      en: "No second advance is decided",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "14 § 1 mom."),
    when: "decision.advance != null and decision.advance > 0 and application.advance.earlierAdvances != null",
    require: "application.advance.earlierAdvances = 0",
    values: { advance: "decision.advance", earlier: "application.advance.earlierAdvances" },
    basis: ["FI-867-14-1"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
