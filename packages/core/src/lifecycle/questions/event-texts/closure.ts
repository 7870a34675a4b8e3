import { code, day, type EventTexts, money } from "./event-text.ts";

export const closureTexts: EventTexts<
  | "FinalReportSubmitted"
  | "FinalReportApproved"
  | "ProjectClosed"
  | "FinalClaimLapsed"
  | "RecoveryOrdered"
  | "RecoverySettled"
> = {
  FinalReportSubmitted: {
    title: ["Loppuraportti annettiin", "Slutrapporten lämnades", "The final report was submitted"],
    tells: ["{narrative}", ["Opittua: {lessons}", "Lärdomar: {lessons}", "Lessons: {lessons}"]],
  },
  FinalReportApproved: {
    title: ["Loppuraportti hyväksyttiin", "Slutrapporten godkändes", "The final report was approved"],
  },
  ProjectClosed: { title: ["Hanke päättyi", "Projektet avslutades", "The project was closed"] },
  FinalClaimLapsed: {
    title: ["Maksuvelvollisuus lakkasi", "Betalningsskyldigheten upphörde", "The duty to pay lapsed"],
    tells: [
      [
        "Loppumaksatusta olisi pitänyt hakea viimeistään {due} ({provision}).",
        "Slutbetalning borde ha sökts senast {due} ({provision}).",
        "The final claim was due by {due} ({provision}).",
      ],
    ],
    values: ({ due }) => ({ due: day(due) }),
  },
  RecoveryOrdered: {
    title: ["Takaisinperintä määrättiin", "Återkrav beslutades", "Recovery was ordered"],
    tells: ["{amount}, {of}.", "{reason}"],
    values: ({ amount, of }) => ({ amount: money(amount), of: code(of) }),
  },
  RecoverySettled: {
    title: ["Tukea maksettiin takaisin", "Stöd betalades tillbaka", "Recovered support came in"],
    tells: ["{amount}, {by}."],
    values: ({ amount, by }) => ({ amount: money(amount), by: code(by) }),
  },
};
