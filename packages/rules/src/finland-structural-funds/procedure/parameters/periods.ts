import { cite, type Parameter } from "@kaari/core";
import {
  administrativeCourtAct,
  administrativeProcedureAct,
  discretionaryGrantsAct,
  localGovernmentAct,
  stateServicesAct,
} from "../../sources.ts";
import { stateOfficesDecree } from "../sources.ts";

export const periods = [
  {
    name: "sanction look-back years",
    label: {
      fi: "avustuksen myöntövuotta edeltävät vuodet, joiden ratkaisut otetaan huomioon",
      sv: "år före beviljandeåret vars avgöranden beaktas",
      en: "years before the year of the grant whose rulings count",
    },
    kind: "integer",
    unit: "calendar years",
    stricter: "higher",
    keyedOn: ["decision", "today"],
    citation: cite(discretionaryGrantsAct, "7 § 2 mom. (1113/2018)"),
    values: [{ from: "2019-01-01", value: 2 }],
    basis: ["FI-688-7-2"],
  },
  {
    name: "review claim days",
    label: {
      fi: "aika oikaisuvaatimuksen tekemiseen tiedoksisaannista",
      sv: "tid för begäran om omprövning från delfåendet",
      en: "time for a claim for a revised decision, from service",
    },
    kind: "integer",
    unit: "days",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(administrativeProcedureAct, "49 c § 1 mom. (581/2010)"),
    values: [{ from: "2010-08-01", value: 30 }],
    basis: ["FI-HL-49c"],
  },
  {
    name: "court appeal days",
    label: {
      fi: "aika valituksen tekemiseen tiedoksisaannista",
      sv: "tid för besvär från delfåendet",
      en: "time for an appeal, from service",
    },
    kind: "integer",
    unit: "days",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(administrativeCourtAct, "13 § 2 mom."),
    values: [{ from: "2020-01-01", value: 30 }],
    basis: ["FI-808-13"],
  },
  {
    name: "municipal review claim days",
    label: {
      fi: "aika kuntalain mukaisen oikaisuvaatimuksen tekemiseen tiedoksisaannista",
      sv: "tid för omprövningsbegäran enligt kommunallagen från delfåendet",
      en: "time for a claim under the Local Government Act, from service",
    },
    kind: "integer",
    unit: "days",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(localGovernmentAct, "138 §"),
    values: [{ from: "2015-05-01", value: 14 }],
    basis: ["FI-410-138"],
  },
  {
    name: "filing hour at state offices",
    label: {
      fi: "kellonaika, johon mennessä säädetyn määräajan viimeisenä päivänä on asioitava valtion viranomaisen asiointipaikassa",
      sv: "klockslag före vilket ett ärende ska uträttas på en statlig myndighets serviceställe den sista dagen av en lagstadgad tid",
      en: "time of day by which business must be done at a state authority's service point on the last day of a statutory period",
    },
    kind: "text",
    stricter: "none",
    keyedOn: ["filing", "today"],
    citation: cite(stateServicesAct, "5 b § 1 mom. (892/2022)"),
    values: [
      {
        from: "1994-06-01",
        until: "2023-01-01",
        value: "16.15",
        citation: cite(stateOfficesDecree, "1 §, 4 § 2 mom."),
      },
      { from: "2023-01-01", value: "16.15" },
    ],
    basis: ["FI-332-1", "FI-728-5a", "FI-728-5b"],
  },
] as const satisfies ReadonlyArray<Parameter>;
