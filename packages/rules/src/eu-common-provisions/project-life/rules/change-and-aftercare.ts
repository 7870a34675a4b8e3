import { cite, type Rule } from "@kaari/core";
import { cpr } from "../../sources.ts";
import { inForce } from "../../scope.ts";
import { laterLastDay } from "../../eligibility/rules/time-and-place.ts";

/** What Union law asks of a change of the period, of investment and of documents: Articles 63, 65 and 82. */
export const changeAndAftercareRules = [
  {
    id: "changed-period-within-eligibility",
    title: {
      fi: "Muutettu toteuttamisaika on ohjelmakauden tukikelpoisuusajassa",
      sv: "Den ändrade tiden ligger inom stödberättigande tid",
      en: "The changed period lies within the period of eligibility",
    },
    gate: "change",
    severity: "blocking",
    citation: cite(cpr, "Art. 63(2)"),
    when: "cpr fund and change.endsOn != null",
    require: "change.endsOn <= eu eligibility last day",
    values: { ends: "change.endsOn", last: "eu eligibility last day" },
    basis: ["CPR-63-2"],
    validity: inForce,
    conflicts: [laterLastDay],
  },
  {
    id: "investment-endures",
    title: {
      fi: "Investointi säilyy viisi vuotta loppumaksusta",
      sv: "Investeringen består fem år från slutbetalningen",
      en: "The investment endures five years from the final payment",
    },
    gate: "aftercare",
    severity: "blocking",
    citation: [cite(cpr, "Art. 65(1)"), cite(cpr, "Art. 65(3)")],
    when: 'cpr fund and application.fund != "ESF+" and application.infrastructureOrProductiveInvestment != null and application.infrastructureOrProductiveInvestment and (application.stateAid = null or application.stateAid != "state-aid") and aftercare.investment.change != null and not(stopped by honest bankruptcy) and (aftercare.investment.change in ("activity-ended", "activity-moved") or (aftercare.investment.change = "ownership-changed" and aftercare.investment.undueAdvantage != null and aftercare.investment.undueAdvantage))',
    require: "aftercare.investment.changedOn > eu durability end",
    values: { changed: "aftercare.investment.changedOn", ends: "eu durability end" },
    basis: ["CPR-65-1", "CPR-65-3"],
    validity: inForce,
  },
  {
    id: "investment-not-substantially-changed",
    title: {
      fi: "Investointia ei muuteta olennaisesti",
      sv: "Investeringen ändras inte väsentligt",
      en: "The investment is not substantially changed",
    },
    gate: "aftercare",
    severity: "review",
    citation: cite(cpr, "Art. 65(1)(c)"),
    when: 'cpr fund and application.fund != "ESF+" and application.infrastructureOrProductiveInvestment != null and application.infrastructureOrProductiveInvestment and (application.stateAid = null or application.stateAid != "state-aid") and aftercare.investment.change != null and aftercare.investment.change = "substantial-change"',
    require: "aftercare.investment.changedOn > eu durability end",
    values: { changed: "aftercare.investment.changedOn", ends: "eu durability end" },
    basis: ["CPR-65-1"],
    validity: inForce,
  },
  {
    id: "maintenance-under-state-aid",
    title: {
      fi: "Valtiontuen ylläpitovelvoite tarkistetaan",
      sv: "Skyldigheten enligt reglerna om statligt stöd kontrolleras",
      en: "Duty to maintain under State-aid rules is checked",
    },
    gate: "aftercare",
    severity: "review",
    citation: [cite(cpr, "Art. 65(1)"), cite(cpr, "Art. 65(2)")],
    when: 'cpr fund and application.stateAid != null and application.stateAid = "state-aid" and aftercare.investment.change != null and aftercare.investment.change != "none"',
    values: { changed: "aftercare.investment.changedOn" },
    basis: ["CPR-65-2", "CPR-65-1"],
    validity: inForce,
  },
  {
    id: "documents-kept-five-years",
    title: {
      fi: "Asiakirjat säilytetään viisi vuotta viimeisen maksun vuoden lopusta",
      sv: "Handlingarna bevaras fem år från utgången av sista betalningsåret",
      en: "Documents are kept five years from the end of the last payment's year",
    },
    gate: "aftercare",
    severity: "blocking",
    citation: cite(cpr, "Art. 82(1)"),
    when: "cpr fund and aftercare.records.destroyedOn != null",
    require:
      'aftercare.records.destroyedOn > end of year(project.lastInstalmentOn) + @"P1Y" * eu document retention years',
    values: {
      destroyed: "aftercare.records.destroyedOn",
      last: 'end of year(project.lastInstalmentOn) + @"P1Y" * eu document retention years',
    },
    basis: ["CPR-82"],
    validity: inForce,
  },
  {
    id: "documents-kept-in-proceedings",
    title: {
      fi: "Asiakirjoja ei hävitetä oikeudellisen menettelyn aikana",
      sv: "Handlingar förstörs inte under ett rättsligt förfarande",
      en: "Documents are not destroyed during proceedings",
    },
    gate: "aftercare",
    severity: "blocking",
    citation: cite(cpr, "Art. 82(2)"),
    when: "cpr fund and aftercare.records.proceedingsPending != null and aftercare.records.proceedingsPending",
    require: "aftercare.records.destroyedOn = null",
    basis: ["CPR-82"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
