import { code, type EventTexts, row } from "./event-text.ts";

export const changeTexts: EventTexts<
  "ChangeRequested" | "ChangeDecided" | "MidTermReviewScheduled" | "MidTermReviewHeld" | "MidTermReviewConcluded"
> = {
  ChangeRequested: {
    title: ["Muutosta haettiin", "Ändring söktes", "A change was requested"],
    tells: [["Muutos {change}: {parts}.", "Ändring {change}: {parts}.", "Change {change}: {parts}."], "{reason}"],
    values: ({ parts }) => ({ parts: { codes: parts.map(({ type }) => type) } }),
  },
  ChangeDecided: {
    title: ["Muutoksesta päätettiin", "Beslut om ändring fattades", "A change was decided"],
    tells: [
      ["Muutos {change}.", "Ändring {change}.", "Change {change}."],
      ["Hyväksyttyjä osia {accepted}.", "Godkända delar: {accepted}.", "Parts accepted: {accepted}."],
      [
        "Hylättyjä osia {refused}: {reasons}.",
        "Avslagna delar: {refused}, {reasons}.",
        "Parts refused: {refused}, {reasons}.",
      ],
    ],
    values: ({ parts }) => {
      const refused = parts.filter(({ ruling }) => ruling === "refused");
      return {
        accepted: parts.length - refused.length,
        refused: refused.length,
        reasons: row(refused.flatMap(({ reason }) => (reason === undefined ? [] : [reason.replace(/\.$/u, "")]))),
      };
    },
  },
  MidTermReviewScheduled: {
    title: ["Välitarkastus sovittiin", "Mellankontrollen bokades", "The mid-term review was scheduled"],
    tells: ["{day}."],
    values: (data) => ({ day: { day: data.day } }),
  },
  MidTermReviewHeld: {
    title: ["Välitarkastus pidettiin", "Mellankontrollen hölls", "The mid-term review was held"],
    tells: ["{findings}."],
    values: ({ findings }) => ({ findings: row(findings.map((finding) => finding.replace(/\.$/u, ""))) }),
  },
  MidTermReviewConcluded: {
    title: ["Välitarkastus päätettiin", "Mellankontrollen avslutades", "The mid-term review was concluded"],
    tells: [["Tulos: {conclusion}.", "Resultat: {conclusion}.", "Conclusion: {conclusion}."], "{reason}"],
    values: ({ conclusion }) => ({ conclusion: code(conclusion) }),
  },
};
