import { code, day, type EventTexts } from "./event-text.ts";

export const careTexts: EventTexts<
  "RecordAnonymised" | "ProjectArchived" | "PackAdopted" | "RequirementFulfilled" | "ClockSet"
> = {
  RecordAnonymised: {
    title: ["Henkilötiedot poistettiin", "Uppgifterna avidentifierades", "The record was anonymised"],
    tells: ["{what}"],
  },
  ProjectArchived: {
    title: ["Hanke arkistoitiin", "Projektet arkiverades", "The project was archived"],
    tells: ["{where}"],
  },
  PackAdopted: {
    title: ["Sääntöpaketti otettiin käyttöön", "Ett regelpaket togs i bruk", "A pack was adopted"],
    tells: ["{id} {version}.", "{reason}"],
    values: ({ pack }) => ({ id: pack.id, version: pack.version }),
  },
  RequirementFulfilled: {
    title: ["Vaadittu vaihe tehtiin", "Ett krävt steg utfördes", "A required step was done"],
    tells: ["{step}.", "{evidence}"],
  },
  ClockSet: {
    title: ["Määräpäivä kirjattiin", "Ett slutdatum antecknades", "A clock was set"],
    tells: ["{clock}: {until} ({provision})."],
    values: ({ clock, until }) => ({ clock: code(clock), until: day(until) }),
  },
};
