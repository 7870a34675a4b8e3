import { cite, type Rule } from "@kaari/core";
import { discretionaryGrantsAct } from "../../sources.ts";

const salaryBar = cite(discretionaryGrantsAct, "7 § 2 mom. (1113/2018)");

export const grantsActRules = [
  {
    id: "sanctions-bar-salaries",
    title: {
      fi: "Lainvoimainen ratkaisu estää tuen palkkakustannuksiin",
      sv: "Ett lagakraftvunnet avgörande hindrar stöd för lönekostnader",
      en: "A final ruling bars a grant usable for salaries",
    },
    gate: "decision",
    severity: "blocking",
    citation: salaryBar,
    when: "operation is selected and grant usable in salaries and application.applicant.sanctions != null and count(application.applicant.sanctions) > 0",
    require:
      'every ruling in application.applicant.sanctions satisfies not(ruling.final) or ruling.finalOn.year > decision.madeOn.year or ruling.finalOn.year < decision.madeOn.year - sanction look-back years or ruling.provision = "other" or (ruling.provision = "tsl-11-a-3" and ruling.against = "representative")',
    values: { years: "sanction look-back years" },
    basis: ["FI-688-7-2"],
    validity: { from: "2019-01-01", keyedOn: ["decision", "today"] },
    discretion: "particularly-weighty",
  },
  {
    id: "sanctions-looked-up",
    title: {
      fi: "Palkkakustannuksiin käytettävän tuen esteet on tarkistettu",
      sv: "Hindren för stöd till lönekostnader har kontrollerats",
      en: "Bars to a grant usable for salaries were looked up",
    },
    gate: "decision",
    severity: "review",
    citation: salaryBar,
    when: "operation is selected and grant usable in salaries",
    require: "application.applicant.sanctions != null",
    basis: ["FI-688-7-2"],
    validity: { from: "2019-01-01", keyedOn: ["decision", "today"] },
  },
  {
    id: "sanctions-before-grant-year",
    title: {
      fi: "Hakijan tai edustajan lainvoimainen ratkaisu voi estää tuen palkkakustannuksiin",
      sv: "Ett lagakraftvunnet avgörande kan hindra stöd för lönekostnader",
      en: "A final ruling may bar a grant usable for salaries",
    },
    gate: "submission",
    severity: "warning",
    citation: salaryBar,
    when: "application.applicant.sanctions != null and count(application.applicant.sanctions) > 0 and grant usable in salaries",
    require:
      'every ruling in application.applicant.sanctions satisfies not(ruling.final) or ruling.finalOn.year < today.year - sanction look-back years or ruling.provision = "other" or (ruling.provision = "tsl-11-a-3" and ruling.against = "representative")',
    values: { years: "sanction look-back years" },
    basis: ["FI-688-7-2"],
    validity: { from: "2019-01-01", keyedOn: ["filing", "today"] },
  },
  {
    id: "public-support-together",
    title: {
      fi: "Julkiset tuet yhdessä",
      sv: "De offentliga stöden tillsammans",
      en: "Public support taken together",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(discretionaryGrantsAct, "6 § 3 mom."),
    when: "count(application.otherFunding) > 0",
    values: { others: "count(application.otherFunding)", amount: "sum(application.otherFunding.amount)" },
    basis: ["FI-688-6"],
  },
  {
    id: "decision-essentials",
    title: {
      fi: "Päätöksestä käyvät ilmi tuki, kustannukset ja käyttöaika",
      sv: "Av beslutet framgår stödet, kostnaderna och användningstiden",
      en: "The decision states the grant, the costs and the period of use",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(discretionaryGrantsAct, "11 § 2 ja 4 mom."),
    when: "decision.granted = null or support is granted",
    require:
      "decision.granted != null and decision.acceptedTotal != null and decision.period.startsOn != null and decision.period.endsOn != null",
    basis: ["FI-688-11"],
  },
] as const satisfies ReadonlyArray<Rule>;
