import { cite, type Obligation } from "@kaari/core";
import { administrativeProcedureAct, discretionaryGrantsAct, financingAct, financingDecree } from "../sources.ts";

export const obligations = [
  {
    id: "final-report",
    title: {
      fi: "Loppuraportti ja selvitykset toteuttamisesta, tuloksista ja tuloista viimeisen erän hakemuksen kanssa",
      sv: "Slutrapport och redogörelser för genomförande, resultat och inkomster med ansökan om den sista posten",
      en: "Final report and accounts of implementation, results and revenue with the last claim",
    },
    owner: "lead-implementer",
    metBy: ["FinalReportSubmitted"],
    when: 'application.fund != "Interreg"',
    due: "last claim day",
    citation: cite(financingDecree, "15 § 1 mom."),
    basis: ["FI-867-15-1", "FI-757-50/51"],
  },
  {
    id: "review-of-change-decision",
    title: {
      fi: "Oikaisuvaatimus muutospäätöksestä 30 päivän kuluessa tiedoksisaannista",
      sv: "Begäran om omprövning av ändringsbeslutet inom 30 dagar från delfåendet",
      en: "Request for review of the decision on the change within 30 days of service",
    },
    owner: "applicant",
    nature: "right",
    when: 'application.fund != "national-regional" and change.decision.madeOn != null',
    due: 'next working day(change.decision.servedOn + @"P30D")',
    citation: cite(administrativeProcedureAct, "49 c § 1 mom. (581/2010)"),
    basis: ["FI-757-81", "FI-HL-49c"],
  },
  {
    id: "review-of-recovery-decision",
    title: {
      fi: "Oikaisuvaatimus takaisinperintäpäätöksestä 30 päivän kuluessa tiedoksisaannista",
      sv: "Begäran om omprövning av beslutet om återkrav inom 30 dagar från delfåendet",
      en: "Request for review of the recovery decision within 30 days of service",
    },
    owner: "applicant",
    nature: "right",
    when: 'application.fund != "national-regional" and aftercare.recovery.decidedOn != null',
    due: 'next working day(aftercare.recovery.servedOn + @"P30D")',
    citation: cite(administrativeProcedureAct, "49 c § 1 mom. (581/2010)"),
    basis: ["FI-757-81", "FI-HL-49c"],
  },
  {
    id: "excess-support-returned",
    title: {
      fi: "Tuen saaja palauttaa viipymättä virheellisesti, liikaa tai ilmeisen perusteettomasti saamansa tuen",
      sv: "Stödmottagaren betalar utan dröjsmål tillbaka stöd som erhållits felaktigt, till för stort belopp eller uppenbart utan grund",
      en: "The recipient returns without delay support received wrongly, in excess or clearly without ground",
    },
    owner: "lead-implementer",
    when: "decision.granted > 0",
    citation: cite(discretionaryGrantsAct, "20 § 1 mom."),
    basis: ["FI-757-32"],
  },
  {
    id: "recovery-decided-without-delay",
    title: {
      fi: "Keskeyttämisestä, lopettamisesta tai takaisinperinnästä päätetään viipymättä, kun peruste on tullut viranomaisen tietoon",
      sv: "Avbrott, upphörande eller återkrav beslutas utan dröjsmål när grunden har kommit till myndighetens kännedom",
      en: "Suspension, stop or recovery is decided without delay once the authority knows of the ground",
    },
    owner: "authority",
    metBy: ["PaymentsSuspended", "ProjectTerminated", "RecoveryOrdered"],
    since: "aftercare.recovery.groundKnownOn",
    when: "aftercare.recovery.groundKnownOn != null and aftercare.recovery.decidedOn = null",
    citation: cite(financingAct, "35 § 1 mom."),
    basis: ["FI-757-35"],
  },
  {
    id: "recovered-support-paid",
    title: {
      fi: "Takaisin perittävä määrä maksetaan eräpäivään mennessä; sen jälkeen juoksee viivästyskorko",
      sv: "Beloppet som återkrävs betalas senast på förfallodagen; därefter löper dröjsmålsränta",
      en: "The recovered amount is paid by its due day; default interest runs after it",
    },
    owner: "applicant",
    when: "aftercare.recovery.decidedOn != null",
    due: "aftercare.recovery.dueOn",
    citation: cite(discretionaryGrantsAct, "25 § (1113/2018)"),
    basis: ["FI-688-25"],
  },
] as const satisfies ReadonlyArray<Obligation>;
