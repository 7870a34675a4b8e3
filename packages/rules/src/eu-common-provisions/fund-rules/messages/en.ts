import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "esf-land-and-infrastructure":
    "The costs hold {amount} for land or buildings. ESF+ does not pay for the purchase of land or real estate, or for infrastructure: leave these costs out.",
  "esf-equipment":
    "The costs hold {amount} for equipment or machinery. ESF+ pays for furniture, equipment and vehicles only if they are necessary for the objective, fully depreciated, or cheapest to buy: check which of these holds.",
  "esf-allowances-in-kind":
    "The financing plan holds {inKind} in kind. In ESF+, allowances or salaries that a third party pays to participants may count as a contribution in kind: check that this is what it is.",
  "esf-usual-pay":
    "{posts, plural, one {# position is} other {# positions are}} paid above what the applicant usually pays for the level. Staff costs are eligible only up to the usual pay or what the law requires: lower the pay in the cost estimate.",
};
