import { cite, type Rule } from "@kaari/core";
import { inForce } from "../scope.ts";
import { esfPlusRegulation } from "../sources.ts";

/** ESF+ rules on costs; the regulation was read in a mirror only, so none of them blocks. */
export const rules = [
  {
    id: "esf-land-and-infrastructure",
    title: {
      fi: "Maa, kiinteistöt ja infrastruktuuri ESR+-hankkeessa",
      sv: "Mark, fastigheter och infrastruktur i ett ESF+-projekt",
      en: "Land, real estate and infrastructure in an ESF+ project",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(esfPlusRegulation, "Art. 16(1)", "third-party"),
    when: 'application.fund = "ESF+" and application.budget.lines != null',
    require: 'every line in application.budget.lines satisfies not(line.category in ("land", "buildings"))',
    values: { amount: 'sum(application.budget.lines[category in ("land", "buildings")].amount)' },
    basis: ["ESF-16-1"],
    validity: inForce,
  },
  {
    id: "esf-equipment",
    title: {
      fi: "Kalusteet, laitteet ja ajoneuvot ESR+-hankkeessa",
      sv: "Möbler, utrustning och fordon i ett ESF+-projekt",
      en: "Furniture, equipment and vehicles in an ESF+ project",
    },
    gate: "submission",
    severity: "review",
    citation: cite(esfPlusRegulation, "Art. 16(1)", "third-party"),
    when: 'application.fund = "ESF+" and application.budget.lines != null and (some line in application.budget.lines satisfies line.category in ("equipment", "machinery"))',
    values: { amount: 'sum(application.budget.lines[category in ("equipment", "machinery")].amount)' },
    basis: ["ESF-16-1"],
    validity: inForce,
  },
  {
    id: "esf-allowances-in-kind",
    title: {
      fi: "Kolmannen maksamat osallistujien palkat ja avustukset luontoissuorituksena",
      sv: "Löner och ersättningar till deltagare som en tredje part betalar som naturaprestation",
      en: "Participants' allowances paid by a third party as contributions in kind",
    },
    gate: "submission",
    severity: "review",
    citation: cite(esfPlusRegulation, "Art. 16(2)", "third-party"),
    when: 'application.fund = "ESF+" and application.fundingPlan.sources != null and (some source in application.fundingPlan.sources satisfies (source.kind != null and source.kind = "in-kind" and (source.source = null or source.source != "own")))',
    values: {
      inKind:
        'sum(application.fundingPlan.sources[kind != null and kind = "in-kind" and (source = null or source != "own")].amount)',
    },
    basis: ["ESF-16-2"],
    validity: inForce,
  },
  {
    id: "esf-usual-pay",
    title: {
      fi: "Palkat tuensaajan tavanomaisen käytännön mukaan",
      sv: "Löner enligt stödmottagarens vanliga praxis",
      en: "Pay by the recipient's usual practice",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(esfPlusRegulation, "Art. 16(4)", "third-party"),
    when: 'application.fund = "ESF+" and application.budget.staff != null',
    require:
      "every post in application.budget.staff satisfies (post.aboveUsualPay = null or post.aboveUsualPay = false)",
    values: { posts: "count(application.budget.staff[aboveUsualPay = true])" },
    basis: ["ESF-16-4"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
