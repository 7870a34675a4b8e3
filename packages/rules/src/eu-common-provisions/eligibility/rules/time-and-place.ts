import { cite, type Rule } from "@kaari/core";
import { inForce } from "../../scope.ts";
import { cpr, midTermAmendment } from "../../sources.ts";

export const laterLastDay = {
  citation: cite(midTermAmendment, "COM(2025) 164", "third-party"),
  says: {
    fi: "Väliarvioinnin muutokset voivat siirtää viimeisen päivän joissakin ohjelmissa vuoteen 2030; tarkista ohjelmasta.",
    sv: "Ändringarna vid halvtidsöversynen kan i vissa program flytta den sista dagen till 2030; kontrollera i programmet.",
    en: "The mid-term amendments may move the last day to 2030 in some programmes; check the programme.",
  },
} as const;

/** When and where a project must take place for its costs to be eligible. */
export const timeAndPlaceRules = [
  {
    id: "period-within-eligibility",
    title: {
      fi: "Toteuttamisaika on ohjelmakauden tukikelpoisuusajassa",
      sv: "Genomförandetiden ligger inom programperiodens stödberättigande tid",
      en: "The implementation period lies within the period of eligibility",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(cpr, "Art. 63(2)"),
    when: "cpr fund",
    require:
      "application.period.startsOn >= eu eligibility first day and application.period.endsOn <= eu eligibility last day",
    values: {
      startsOn: "application.period.startsOn",
      endsOn: "application.period.endsOn",
      first: "eu eligibility first day",
      last: "eu eligibility last day",
    },
    basis: ["CPR-63-2"],
    validity: inForce,
    conflicts: [laterLastDay],
  },
  {
    id: "decided-period-within-eligibility",
    title: {
      fi: "Päätetty toteuttamisaika on ohjelmakauden tukikelpoisuusajassa",
      sv: "Den beslutade genomförandetiden ligger inom programperiodens stödberättigande tid",
      en: "The period decided lies within the period of eligibility",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(cpr, "Art. 63(2)"),
    // That the decision sets a last day at all is asked by `decision-sets-time-limit`.
    when: "cpr fund and decision.period.endsOn != null",
    require:
      "decision.period.startsOn >= eu eligibility first day and decision.period.endsOn <= eu eligibility last day",
    values: {
      startsOn: "decision.period.startsOn",
      endsOn: "decision.period.endsOn",
      first: "eu eligibility first day",
      last: "eu eligibility last day",
    },
    basis: ["CPR-63-2"],
    validity: inForce,
    conflicts: [laterLastDay],
  },
  {
    id: "not-completed-before-filing",
    title: {
      fi: "Hanketta ei ole toteutettu ennen hakemusta",
      sv: "Projektet har inte genomförts före ansökan",
      en: "The project was not implemented before the application",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(cpr, "Art. 63(6)"),
    when: "cpr fund",
    require:
      "application.completedBeforeFiling = false or (application.completedBeforeFiling = null and application.started = false)",
    basis: ["CPR-63-6"],
    validity: inForce,
  },
  {
    id: "several-categories-of-region",
    title: {
      fi: "EAKR-hanke usealla aluetyypillä",
      sv: "ERUF-projekt i flera regionkategorier",
      en: "An ERDF project in several categories of region",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(cpr, "Art. 63(3), first subparagraph"),
    when: 'application.fund = "ERDF" and count(application.regions) > 1',
    values: { regions: "count(application.regions)" },
    basis: ["CPR-63-3"],
    validity: inForce,
  },
  {
    id: "just-transition-plan",
    title: {
      fi: "JTF-hanke toteuttaa alueellista siirtymäsuunnitelmaa",
      sv: "Ett FRO-projekt genomför den territoriella omställningsplanen",
      en: "A JTF project implements the territorial just transition plan",
    },
    gate: "decision",
    severity: "review",
    citation: cite(cpr, "Art. 63(3), third subparagraph"),
    when: 'application.fund = "JTF"',
    basis: ["CPR-63-3"],
    validity: inForce,
  },
  {
    id: "activity-outside-area",
    title: {
      fi: "Toiminta ohjelma-alueen ulkopuolella",
      sv: "Verksamhet utanför programområdet",
      en: "Activity outside the programme area",
    },
    gate: ["submission", "decision"],
    severity: "review",
    citation: cite(cpr, "Art. 63(4)"),
    when: "cpr fund and application.outsideActivity != null and application.outsideActivity",
    basis: ["CPR-63-4"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
