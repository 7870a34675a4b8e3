import type { Words } from "../words.ts";
import { code, type EventTexts } from "./event-text.ts";

const result: Words = ["Tulos {result}.", "Resultat {result}.", "Result {result}."];

export const disseminationTexts: EventTexts<
  | "ResultRecorded"
  | "ResultDescribed"
  | "ResultEvaluated"
  | "ResultEndorsed"
  | "ResultApprovedNationally"
  | "ResultEmbedded"
  | "ResultTransferred"
  | "ResultWithdrawn"
  | "DisseminationRecorded"
  | "ContinuationPlanned"
  | "DisseminationBegun"
> = {
  ResultRecorded: {
    title: ["Tulos kirjattiin", "Ett resultat antecknades", "A result was recorded"],
    tells: [
      "{title} ({kind}).",
      ["Otettu hankkeesta {source}.", "Taget från projektet {source}.", "Taken over from project {source}."],
      "{description}",
    ],
    values: ({ kind, from }) => ({ kind: code(kind), source: from?.project }),
  },
  ResultDescribed: {
    title: ["Tulos kuvattiin", "Ett resultat beskrevs", "A result was described"],
    tells: [result, "{description}"],
  },
  ResultEvaluated: {
    title: ["Tulos arvioitiin", "Ett resultat utvärderades", "A result was evaluated"],
    tells: [result, "{evaluator}: {evidence}"],
  },
  ResultEndorsed: {
    title: ["Tulosta suositeltiin", "Ett resultat rekommenderades", "A result was endorsed"],
    tells: [result, "{grounds}"],
  },
  ResultApprovedNationally: {
    title: [
      "Tulos hyväksyttiin valtakunnalliseen levitykseen",
      "Ett resultat godkändes för nationell spridning",
      "A result was approved for national dissemination",
    ],
    tells: [result, "{channel}."],
  },
  ResultEmbedded: {
    title: ["Tulos juurrutettiin", "Ett resultat förankrades", "A result was embedded"],
    tells: [result, ["Omistaja: {owner}.", "Ägare: {owner}.", "Owner: {owner}."], "{changed}"],
  },
  ResultTransferred: {
    title: ["Tulos siirtyi", "Ett resultat överfördes", "A result was transferred"],
    tells: [result, "{direction}: {organisation}, {region}.", "{adaptation}"],
    values: ({ direction }) => ({ direction: code(direction) }),
  },
  ResultWithdrawn: {
    title: ["Tulos vedettiin pois", "Ett resultat drogs tillbaka", "A result was withdrawn"],
    tells: [result, "{reason}"],
  },
  DisseminationRecorded: {
    title: ["Tuloksia levitettiin", "Resultat spreds", "Results were disseminated"],
    tells: [
      [
        "{channel}: {audience}, tavoitti {reach}.",
        "{channel}: {audience}, nådde {reach}.",
        "{channel}: {audience}, {reach} reached.",
      ],
    ],
  },
  ContinuationPlanned: {
    title: ["Jatkoa suunniteltiin", "En fortsättning planerades", "A continuation was planned"],
    tells: ["{kind}: {text}"],
    values: ({ kind }) => ({ kind: code(kind) }),
  },
  DisseminationBegun: { title: ["Levittäminen alkoi", "Spridningen inleddes", "Dissemination began"] },
};
