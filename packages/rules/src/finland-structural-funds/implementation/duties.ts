import { cite, type Obligation, type Requirement } from "@kaari/core";
import { implementationAct, implementationDecree } from "../sources.ts";

export const requirements = [] as const satisfies ReadonlyArray<Requirement>;

export const obligations = [
  {
    id: "projects-coordinated-in-secretariat",
    title: {
      fi: "Maakunnan yhteistyöryhmän sihteeristö sovittaa yhteen valmistelussa olevat hankkeet ja raportoi niistä yhteistyöryhmälle",
      sv: "Sekretariatet för landskapets samarbetsgrupp samordnar projekten under beredning och rapporterar om dem till samarbetsgruppen",
      en: "The secretariat of the regional cooperation group coordinates projects in preparation and reports on them to the group",
    },
    owner: "committee-secretariat",
    when: 'application.scope = "regional"',
    citation: cite(implementationDecree, "12 § 2 mom."),
    basis: ["FI-797-12"],
  },
  {
    id: "theme-projects-told-to-regional-committee",
    title: {
      fi: "Välittävä toimielin toimittaa maakunnan yhteistyöryhmälle säännöllisesti tiedot valtakunnallisen teeman hankkeista",
      sv: "Det förmedlande organet lämnar regelbundet landskapets samarbetsgrupp uppgifter om projekten inom det riksomfattande temat",
      en: "The intermediate body regularly tells the regional cooperation group of the projects of the national theme",
    },
    owner: "authority",
    when: 'application.scope = "national-theme"',
    citation: cite(implementationAct, "23 § 1 mom. 1 kohta"),
    basis: ["FI-756-23"],
  },
] as const satisfies ReadonlyArray<Obligation>;
