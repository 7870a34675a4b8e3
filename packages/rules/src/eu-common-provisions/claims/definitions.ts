import { cite, type Definition } from "@kaari/core";
import { cpr } from "../sources.ts";

const counted = (costs: string) =>
  `sum(if claim.decidedOn != null then claim.costs[${costs}].accepted else claim.costs[${costs}].amount)`;

export const definitions = [
  {
    name: "eu claimed flat rate amount",
    label: {
      fi: "haettava tai hyväksyttävä prosenttimääräinen korvaus",
      sv: "procentuell ersättning som söks eller godkänns",
      en: "flat-rate amount claimed, or accepted once the claim is decided",
    },
    value: counted('costBasis = "flat-rate"'),
    citation: cite(cpr, "Art. 63(5)"),
  },
  {
    name: "eu claimed direct costs",
    label: {
      fi: "haettavat tai hyväksyttävät välittömät kustannukset",
      sv: "direkta kostnader som söks eller godkänns",
      en: "direct costs claimed, or accepted once the claim is decided",
    },
    value: counted('costBasis != "flat-rate"'),
    citation: cite(cpr, "Art. 54(a)"),
  },
  {
    name: "eu claimed direct staff costs",
    label: {
      fi: "haettavat tai hyväksyttävät välittömät palkkakustannukset",
      sv: "direkta personalkostnader som söks eller godkänns",
      en: "direct staff costs claimed, or accepted once the claim is decided",
    },
    value: counted('costBasis != "flat-rate" and category = "staff"'),
    citation: cite(cpr, "Art. 54(b)"),
  },
] as const satisfies ReadonlyArray<Definition>;
