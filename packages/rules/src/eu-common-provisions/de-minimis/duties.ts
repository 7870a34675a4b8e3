import { cite, type Obligation } from "@kaari/core";
import { deMinimisRegulation } from "../sources.ts";

export const obligations = [
  {
    id: "de-minimis-register",
    title: {
      fi: "Vähämerkityksinen tuki merkitään keskusrekisteriin (1.1.2026 alkaen)",
      sv: "Stöd av mindre betydelse förs in i det centrala registret (från den 1 januari 2026)",
      en: "De minimis aid is entered in the central register (from 1 January 2026)",
    },
    owner: "authority",
    when: 'application.stateAid = "de-minimis" and decision.madeOn >= @"2026-01-01"',
    citation: cite(deMinimisRegulation, "central register", "third-party"),
    basis: ["DM-2"],
  },
] as const satisfies ReadonlyArray<Obligation>;
