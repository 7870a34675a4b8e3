import { cite, type Rule } from "@kaari/core";
import { laterLastDay } from "../eligibility/rules/time-and-place.ts";
import { inForce } from "../scope.ts";
import { cpr } from "../sources.ts";

const counted =
  'claim.costs[(if claim.decidedOn != null then accepted else amount) != 0 and not(costBasis in ("flat-rate", "lump-sum"))]';
const within = "cost.incurredFrom >= eu eligibility first day and cost.incurredUntil <= eu eligibility last day";
const base =
  '(if rate.of = "direct-staff-costs" then eu claimed direct staff costs else if rate.of = "direct-costs" then eu claimed direct costs else eu claimed direct costs - eu claimed direct staff costs)';

/** What Union law asks when a payment is claimed. */
export const rules = [
  {
    id: "claimed-costs-within-eligibility",
    title: {
      fi: "Kustannukset ovat syntyneet ja maksettu tukikelpoisuusajassa",
      sv: "Kostnaderna har uppkommit och betalats under den stödberättigande tiden",
      en: "Costs were incurred and paid within the period of eligibility",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(cpr, "Art. 63(2)"),
    when: "cpr fund",
    require: `every cost in ${counted} satisfies ${within} and (cost.costBasis != "actual" or cost.paidOn <= eu eligibility last day)`,
    values: { first: "eu eligibility first day", last: "eu eligibility last day" },
    basis: ["CPR-63-2"],
    validity: inForce,
    conflicts: [laterLastDay],
  },
  {
    id: "flat-rate-as-computed",
    title: {
      fi: "Prosenttimääräinen korvaus on laskettu haetuista kustannuksista",
      sv: "Den procentuella ersättningen har beräknats på de ansökta kostnaderna",
      en: "The flat-rate amount is computed from the costs claimed",
    },
    gate: "claim",
    severity: "blocking",
    citation: [cite(cpr, "Art. 63(5)"), cite(cpr, "Art. 54(a)–(b)"), cite(cpr, "Art. 55(1)"), cite(cpr, "Art. 56(1)")],
    when: "cpr fund and application.costModel.flatRates != null and count(application.costModel.flatRates) = 1",
    require: `every rate in application.costModel.flatRates satisfies eu claimed flat rate amount <= ceiling(rate.rate * ${base}, 2)`,
    values: {
      amount: "eu claimed flat rate amount",
      direct: "eu claimed direct costs",
      staff: "eu claimed direct staff costs",
    },
    basis: ["CPR-63-5", "CPR-54-a", "CPR-54-b", "CPR-56-1"],
    validity: inForce,
  },
  {
    id: "visibility-shown-with-claim",
    title: {
      fi: "EU:n tuesta on kerrottu",
      sv: "EU-stödet har gjorts synligt",
      en: "The Union's support is made known",
    },
    gate: "claim",
    severity: "warning",
    citation: [cite(cpr, "Art. 50(1)(a)"), cite(cpr, "Art. 50(1)(b)"), cite(cpr, "Art. 50(1)(c)–(d)")],
    when: "cpr fund besides interreg",
    require:
      "claim.communication.describedOnline = true and claim.communication.statementOnDocuments = true and (claim.communication.displayUp = true or not(plaque due or poster due))",
    basis: ["CPR-50-1a", "CPR-50-1b", "CPR-50-1c", "CPR-50-1d"],
    validity: inForce,
  },
  {
    id: "communication-reduction-ceiling",
    title: {
      fi: "Viestintävähennys on enintään 3 % rahaston tuesta",
      sv: "Avdraget för kommunikationen är högst 3 % av fondens stöd",
      en: "A reduction for communication is at most 3 % of the Funds' support",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(cpr, "Art. 50(3)"),
    when: "cpr fund besides interreg and claim.communication.reduction != null and claim.communication.reduction != 0",
    require: "claim.communication.reduction <= eu communication reduction ceiling * decision.unionSupport",
    values: {
      reduction: "claim.communication.reduction",
      ceiling: "eu communication reduction ceiling",
      union: "decision.unionSupport",
      most: "floor(eu communication reduction ceiling * decision.unionSupport, 2)",
    },
    basis: ["CPR-50-3"],
    validity: inForce,
  },
  {
    id: "no-reduction-after-remedy",
    title: {
      fi: "Korjatusta viestintäpuutteesta ei vähennetä tukea",
      sv: "För en åtgärdad brist i kommunikationen görs inget avdrag",
      en: "A remedied breach does not reduce the support",
    },
    gate: "claim",
    severity: "blocking",
    citation: cite(cpr, "Art. 50(3)"),
    when: "cpr fund besides interreg and claim.communication.reduction != null and claim.communication.reduction != 0",
    require: "claim.communication.breached = true and claim.communication.remedied = false",
    values: { reduction: "claim.communication.reduction" },
    basis: ["CPR-50-3"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
