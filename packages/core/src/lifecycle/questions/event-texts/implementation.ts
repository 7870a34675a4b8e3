import { type EventTexts, grounds, row } from "./event-text.ts";

const told = ["{text}"] as const;

export const implementationTexts: EventTexts<
  | "ActivityRecorded"
  | "TurningPointRecorded"
  | "SmallInnovationRecorded"
  | "SetbackRecorded"
  | "ProgressReported"
  | "ReportAccepted"
  | "ReportReturned"
  | "ProjectHandedOver"
  | "SteeringMeetingHeld"
  | "PaymentsSuspended"
  | "PaymentsResumed"
  | "ProjectTerminated"
  | "ImplementationEnded"
> = {
  ActivityRecorded: {
    title: ["Toimenpide toteutettiin", "En åtgärd genomfördes", "An activity took place"],
    tells: told,
  },
  TurningPointRecorded: { title: ["Käännekohta", "En vändpunkt", "A turning point"], tells: told },
  SmallInnovationRecorded: { title: ["Pieni oivallus", "En liten innovation", "A small innovation"], tells: told },
  SetbackRecorded: {
    title: ["Takaisku", "Ett bakslag", "A setback"],
    tells: ["{text}", ["Opittua: {learnt}", "Lärdom: {learnt}", "Learnt: {learnt}"]],
  },
  ProgressReported: {
    title: ["Etenemisestä raportoitiin", "Framsteg rapporterades", "Progress was reported"],
    tells: [
      ["Raportti {report}, {from}–{until}.", "Rapport {report}, {from}–{until}.", "Report {report}, {from} – {until}."],
      "{narrative}",
    ],
    values: ({ period }) => ({ from: { day: period.startsOn }, until: { day: period.endsOn } }),
  },
  ReportAccepted: {
    title: ["Raportti hyväksyttiin", "Rapporten godkändes", "A report was accepted"],
    tells: [["Raportti {report}.", "Rapport {report}.", "Report {report}."]],
  },
  ReportReturned: {
    title: ["Raportti palautettiin", "Rapporten återsändes", "A report was returned"],
    tells: [["Raportti {report}.", "Rapport {report}.", "Report {report}."], "{reason}"],
  },
  ProjectHandedOver: {
    title: ["Hanke siirtyi seuraajalle", "Projektet överlämnades", "The project was handed over"],
    tells: ["{from} → {to}.", "{notes}"],
  },
  SteeringMeetingHeld: {
    title: ["Ohjausryhmä kokoontui", "Styrgruppen sammanträdde", "The steering group met"],
    tells: [
      ["Aiheet: {topics}.", "Ämnen: {topics}.", "Topics: {topics}."],
      ["Käsiteltiin muutos {changes}.", "Ändring {changes} behandlades.", "Change {changes} was handled."],
    ],
    values: ({ topics, changes }) => ({ topics: row(topics), changes: row(changes) }),
  },
  PaymentsSuspended: {
    title: ["Maksaminen keskeytettiin", "Utbetalningen avbröts", "Payments were suspended"],
    tells: ["{reasons}."],
    values: ({ reasons }) => ({ reasons: grounds(reasons) }),
  },
  PaymentsResumed: {
    title: ["Maksaminen jatkui", "Utbetalningen återupptogs", "Payments were resumed"],
    tells: ["{reason}"],
  },
  ProjectTerminated: {
    title: ["Hanke lopetettiin kesken", "Projektet avbröts", "The project was terminated"],
    tells: ["{reasons}."],
    values: ({ reasons }) => ({ reasons: grounds(reasons) }),
  },
  ImplementationEnded: {
    title: ["Toteutus päättyi", "Genomförandet avslutades", "Implementation ended"],
    tells: ["{notes}"],
  },
};
