import type { EventData } from "../../kaari/data/event-data.ts";
import type { Words } from "../words.ts";
import { code, type EventTexts, money, row, total, type Values } from "./event-text.ts";

const claimed: ReadonlyArray<Words | string> = [
  [
    "Maksatushakemus {claim}: {total}, jakso {from}–{until}.",
    "Ansökan {claim}: {total}, perioden {from}–{until}.",
    "Claim {claim}: {total}, period {from} – {until}.",
  ],
];
const valuesOfClaim = ({ period, costs }: EventData["ClaimSubmitted"]): Values => ({
  total: total(costs),
  from: { day: period.startsOn },
  until: { day: period.endsOn },
});

const paid: ReadonlyArray<Words | string> = [
  [
    "Maksatushakemus {claim}: maksettiin {paid}.",
    "Ansökan {claim}: {paid} betalades.",
    "Claim {claim}: {paid} was paid.",
  ],
  ["Ennakkoa kuitattiin {cleared}.", "Av förskottet avräknades {cleared}.", "{cleared} cleared the advance."],
];
const valuesOfPayment = (data: EventData["ClaimPaid"]): Values => ({
  paid: money(data.paid),
  cleared: data.cleared === 0 ? undefined : money(data.cleared),
});

export const claimTexts: EventTexts<
  | "ClaimSubmitted"
  | "FinalClaimSubmitted"
  | "VerificationBegun"
  | "ClaimDecided"
  | "ClaimPaid"
  | "FinalClaimPaid"
  | "ClaimCorrected"
> = {
  ClaimSubmitted: {
    title: ["Maksatusta haettiin", "Utbetalning söktes", "A claim was submitted"],
    tells: claimed,
    values: valuesOfClaim,
  },
  FinalClaimSubmitted: {
    title: ["Loppumaksatusta haettiin", "Slutbetalning söktes", "The final claim was submitted"],
    tells: claimed,
    values: valuesOfClaim,
  },
  VerificationBegun: {
    title: ["Maksatuksen tarkastus alkoi", "Kontrollen av ansökan inleddes", "Verification began"],
    tells: [["Maksatushakemus {claim}: {method}.", "Ansökan {claim}: {method}.", "Claim {claim}: {method}."]],
    values: ({ sample }) => ({ method: code(sample.method) }),
  },
  ClaimDecided: {
    title: ["Maksatuksesta päätettiin", "Beslut om utbetalning fattades", "A claim was decided"],
    tells: [
      [
        "Maksatushakemus {claim}: tuki {support}.",
        "Ansökan {claim}: stöd {support}.",
        "Claim {claim}: support {support}.",
      ],
      ["Vähennettiin {cut}: {reasons}.", "Avdrag {cut}: {reasons}.", "Cut by {cut}: {reasons}."],
    ],
    values: ({ cuts, support }) => ({
      support: money(support),
      cut: cuts.length === 0 ? undefined : total(cuts),
      reasons: row(cuts.map(({ reason }) => reason.replace(/\.$/u, ""))),
    }),
  },
  ClaimPaid: {
    title: ["Maksatus maksettiin", "Utbetalning gjordes", "A claim was paid"],
    tells: paid,
    values: valuesOfPayment,
  },
  FinalClaimPaid: {
    title: ["Loppumaksatus maksettiin", "Slutbetalning gjordes", "The final claim was paid"],
    tells: paid,
    values: valuesOfPayment,
  },
  ClaimCorrected: {
    title: ["Maksatusta oikaistiin", "Utbetalningen rättades", "A claim was corrected"],
    tells: [
      [
        "Maksatushakemus {claim}: oikaisu {amount}.",
        "Ansökan {claim}: rättelse {amount}.",
        "Claim {claim}: {amount} taken back.",
      ],
      "{reason}",
    ],
    values: ({ amount }) => ({ amount: money(amount) }),
  },
};
