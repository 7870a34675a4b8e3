import { cite, type Rule } from "@kaari/core";
import { deMinimisRegulation } from "../sources.ts";

const validity = { from: "2024-01-01", keyedOn: ["decision", "today"] } as const;
const citation = cite(deMinimisRegulation, "ceiling for a single undertaking", "third-party");

/** De minimis aid to one undertaking in a window of three years that moves with the day of granting. */
export const rules = [
  {
    id: "de-minimis-ceiling-today",
    title: {
      fi: "Vähämerkityksisen tuen enimmäismäärä, jos tuki myönnettäisiin tänään",
      sv: "Taket för stöd av mindre betydelse, om stödet beviljades i dag",
      en: "De minimis ceiling, were the aid granted today",
    },
    gate: "submission",
    severity: "warning",
    citation,
    when: 'application.stateAid != null and application.stateAid = "de-minimis"',
    require:
      'application.deMinimis.amount + sum(application.deMinimis.earlier[grantedOn + @"P3Y" > today].amount) <= eu de minimis ceiling',
    values: {
      amount: "application.deMinimis.amount",
      earlier: 'sum(application.deMinimis.earlier[grantedOn + @"P3Y" > today].amount)',
      ceiling: "eu de minimis ceiling",
    },
    basis: ["DM-1"],
    validity,
  },
  {
    id: "de-minimis-ceiling",
    title: {
      fi: "Vähämerkityksisen tuen enimmäismäärä",
      sv: "Taket för stöd av mindre betydelse",
      en: "De minimis ceiling",
    },
    gate: "decision",
    severity: "warning",
    citation,
    when: 'application.stateAid != null and application.stateAid = "de-minimis"',
    require:
      'application.deMinimis.amount + sum(application.deMinimis.earlier[grantedOn + @"P3Y" > decision.madeOn].amount) <= eu de minimis ceiling',
    values: {
      amount: "application.deMinimis.amount",
      earlier: 'sum(application.deMinimis.earlier[grantedOn + @"P3Y" > decision.madeOn].amount)',
      ceiling: "eu de minimis ceiling",
      grantedOn: "decision.madeOn",
    },
    basis: ["DM-1"],
    validity,
  },
  {
    id: "de-minimis-window-edge",
    title: {
      fi: "Aiempi vähämerkityksinen tuki kolmen vuoden rajalla",
      sv: "Tidigare stöd av mindre betydelse på treårsgränsen",
      en: "Earlier de minimis aid at the edge of the three years",
    },
    gate: "decision",
    severity: "review",
    citation: cite(deMinimisRegulation, "ceiling for a single undertaking", "interpretation"),
    when: 'application.stateAid != null and application.stateAid = "de-minimis" and (some aid in application.deMinimis.earlier satisfies aid.grantedOn + @"P3Y" = decision.madeOn)',
    values: {
      edge: 'sum(application.deMinimis.earlier[grantedOn + @"P3Y" = decision.madeOn].amount)',
      grantedOn: "decision.madeOn",
    },
    basis: ["DM-1"],
    validity,
  },
  {
    id: "single-undertaking",
    title: {
      fi: "Yksi ainoa yritys vähämerkityksisessä tuessa",
      sv: "Ett enda företag vid stöd av mindre betydelse",
      en: "Single undertaking for de minimis aid",
    },
    gate: "decision",
    severity: "review",
    citation,
    when: 'application.stateAid != null and application.stateAid = "de-minimis"',
    basis: ["DM-1"],
    validity,
  },
] as const satisfies ReadonlyArray<Rule>;
