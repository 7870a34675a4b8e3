import type { Titled } from "../definition/definition.ts";

/** Acts and decrees that rows rest on. */
export const sources = [
  {
    id: "434/2003",
    title: { fi: "Hallintolaki 434/2003", sv: "Förvaltningslag 434/2003", en: "Administrative Procedure Act 434/2003" },
  },
  {
    id: "688/2001",
    title: {
      fi: "Valtionavustuslaki 688/2001",
      sv: "Statsunderstödslag 688/2001",
      en: "Act on Discretionary Government Transfers 688/2001",
    },
  },
  {
    id: "756/2021",
    title: { fi: "Toimeenpanolaki 756/2021", sv: "Genomförandelag 756/2021", en: "Implementation act 756/2021" },
  },
  {
    id: "757/2021",
    title: { fi: "Rahoituslaki 757/2021", sv: "Finansieringslag 757/2021", en: "Financing act 757/2021" },
  },
  {
    id: "797/2021",
    title: {
      fi: "Toimeenpanoasetus 797/2021",
      sv: "Förordning om genomförande 797/2021",
      en: "Implementation decree 797/2021",
    },
  },
  {
    id: "808/2019",
    title: {
      fi: "Laki oikeudenkäynnistä hallintoasioissa 808/2019",
      sv: "Lag om rättegång i förvaltningsärenden 808/2019",
      en: "Administrative Judicial Procedure Act 808/2019",
    },
  },
  {
    id: "867/2021",
    title: { fi: "Rahoitusasetus 867/2021", sv: "Finansieringsförordning 867/2021", en: "Financing decree 867/2021" },
  },
  {
    id: "2021/1060",
    title: { fi: "Yleisasetus (EU) 2021/1060", sv: "Förordning (EU) 2021/1060", en: "Regulation (EU) 2021/1060" },
  },
] as const satisfies ReadonlyArray<Titled>;

export type Source = (typeof sources)[number]["id"];
