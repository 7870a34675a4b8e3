import { cite, type Obligation } from "@kaari/core";
import { financingDecree, implementationDecree } from "../sources.ts";

export const obligations = [
  {
    id: "monitoring-report-contents",
    title: {
      fi: "Seurantaselvityksessä kerrotaan, miten tavoitteet on toteutettu, indikaattoritiedot ja muut päätöksessä vaaditut tiedot",
      sv: "Uppföljningsredogörelsen berättar hur målen har nåtts, indikatoruppgifterna och övriga uppgifter som beslutet kräver",
      en: "The monitoring report tells how the goals were met, with indicator data and whatever else the decision asks for",
    },
    owner: "applicant",
    when: "eu programme project",
    citation: cite(financingDecree, "29 §"),
    basis: ["FI-867-29"],
  },
  {
    id: "controller-verifies-in-time",
    title: {
      fi: "Valvoja tekee hallinnollisen tarkastuksen kolmen kuukauden kuluessa siitä, kun sillä on kaikki asiakirjat, tai ohjelman lyhyemmässä ajassa",
      sv: "Kontrollanten gör den administrativa kontrollen inom tre månader från det att den har alla handlingar, eller inom programmets kortare tid",
      en: "The controller verifies within three months of having every document, or within the programme's shorter time",
    },
    owner: "authority",
    when: 'application.fund = "Interreg"',
    due: 'claim.controlDocumentsOn + @"P3M"',
    citation: cite(implementationDecree, "19 §"),
    basis: ["FI-797-19"],
  },
] as const satisfies ReadonlyArray<Obligation>;
