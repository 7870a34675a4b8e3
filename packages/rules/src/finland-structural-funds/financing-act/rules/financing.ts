import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** How much of the costs support may cover, and who pays the rest: 17 and 18 §. */
export const financingRules = [
  {
    id: "grant-below-full-cost",
    title: {
      fi: "Haettu tuki ei kata kaikkia kustannuksia",
      sv: "Sökt stöd täcker inte alla kostnader",
      en: "The grant applied for does not cover all costs",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingAct, "17 § 1–2 mom."),
    require: 'application.fundingPlan.grant < application.budget.total or application.costModel.model = "material-aid"',
    values: { grant: "application.fundingPlan.grant", total: "application.budget.total" },
    discretion: "special",
    basis: ["FI-757-17-1"],
    validity: inForce,
  },
  {
    id: "decided-grant-below-full-cost",
    title: {
      fi: "Myönnetty tuki ei kata kaikkia kustannuksia",
      sv: "Beviljat stöd täcker inte alla kostnader",
      en: "The grant decided does not cover all costs",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingAct, "17 § 1–2 mom."),
    require: 'decision.granted < decision.acceptedTotal or application.costModel.model = "material-aid"',
    values: { granted: "decision.granted", total: "decision.acceptedTotal" },
    discretion: "special",
    basis: ["FI-757-17-1"],
    validity: inForce,
  },
  {
    id: "grant-within-costs-after-revenue",
    title: {
      fi: "Tuki mahtuu kustannuksiin, joista tulot on vähennetty",
      sv: "Stödet ryms inom kostnaderna efter avdrag för inkomster",
      en: "The grant fits within the costs less revenue",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingAct, "17 § 3 mom."),
    when: 'application.stateAid = "none"',
    require: "application.fundingPlan.grant <= planned costs after revenue",
    values: {
      grant: "application.fundingPlan.grant",
      revenue: "application.budget.revenue",
      most: "planned costs after revenue",
    },
    basis: ["FI-757-17-3"],
    validity: inForce,
  },
  {
    id: "revenue-with-aid",
    title: {
      fi: "Tulojen vähentäminen, kun haetaan vähämerkityksistä tukea tai valtiontukea",
      sv: "Avdrag för inkomster när stöd av mindre betydelse eller statligt stöd söks",
      en: "Deducting revenue with de minimis or State aid",
    },
    gate: "submission",
    severity: "review",
    citation: cite(financingAct, "17 § 3 mom. ja 19 § 2 mom. 3 kohta", "interpretation"),
    when: 'application.stateAid in ("de-minimis", "state-aid") and application.budget.revenue > 0',
    values: { revenue: "application.budget.revenue" },
    basis: ["FI-757-17-3"],
    validity: inForce,
  },
  {
    id: "own-financing",
    title: {
      fi: "Hakijan omarahoitus tai sitä korvaava rahoitus",
      sv: "Sökandens självfinansiering eller ersättande finansiering",
      en: "Own financing, or other financing in its place",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingAct, "18 § 1 mom."),
    require: "financing beside the grant > 0",
    values: { rest: "application.budget.total - application.fundingPlan.grant" },
    discretion: "special",
    basis: ["FI-757-18-1"],
    validity: inForce,
  },
  {
    id: "in-kind-national",
    title: {
      fi: "Luontoissuoritus kansallisista varoista rahoitettavassa hankkeessa",
      sv: "Naturaprestation i ett projekt med nationella medel",
      en: "In-kind input in a nationally financed project",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(financingAct, "18 § 2 mom."),
    when: 'national regional project and application.fundingPlan.sources != null and (some source in application.fundingPlan.sources satisfies (source.kind != null and source.kind = "in-kind"))',
    values: { inKind: 'sum(application.fundingPlan.sources[kind != null and kind = "in-kind"].amount)' },
    basis: ["FI-757-18-2"],
    validity: inForce,
  },
  {
    id: "in-kind-eu-programme",
    title: {
      fi: "Luontoissuoritus EU-ohjelman hankkeessa",
      sv: "Naturaprestation i ett projekt inom EU-programmet",
      en: "In-kind input in an EU programme project",
    },
    gate: "submission",
    severity: "warning",
    citation: cite(financingAct, "18 § 2 mom. (käänteispäätelmä)", "interpretation"),
    when: 'application.fund = "ESF+" and application.fundingPlan.sources != null',
    require:
      'every source in application.fundingPlan.sources satisfies (source.kind = null or source.kind != "in-kind" or source.source = "own")',
    values: {
      inKind: 'sum(application.fundingPlan.sources[kind != null and kind = "in-kind" and source != "own"].amount)',
    },
    basis: ["FI-757-18-2"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
