import type { Titled } from "../definition/definition.ts";

/** Who may give commands. */
export const roles = [
  { id: "applicant", title: { fi: "Hakija", sv: "Sökande", en: "Applicant" } },
  { id: "lead-implementer", title: { fi: "Päätoteuttaja", sv: "Huvudgenomförare", en: "Lead implementer" } },
  { id: "partner", title: { fi: "Kumppani", sv: "Partner", en: "Partner" } },
  { id: "coordinator", title: { fi: "Koordinaatiohanke", sv: "Koordineringsprojekt", en: "Coordination project" } },
  { id: "authority", title: { fi: "Rahoittava viranomainen", sv: "Finansierande myndighet", en: "Funding authority" } },
  { id: "presenter", title: { fi: "Esittelijä", sv: "Föredragande", en: "Presenter" } },
  { id: "assessor", title: { fi: "Arvioija", sv: "Bedömare", en: "Assessor" } },
  {
    id: "regional-committee",
    title: { fi: "Alueellinen yhteistyöryhmä", sv: "Regional samarbetsgrupp", en: "Regional committee" },
  },
  {
    id: "committee-secretariat",
    title: { fi: "Yhteistyöryhmän sihteeristö", sv: "Samarbetsgruppens sekretariat", en: "Committee secretariat" },
  },
  {
    id: "theme-management-group",
    title: { fi: "Teeman johtoryhmä", sv: "Temats ledningsgrupp", en: "Theme management group" },
  },
  { id: "steering-group", title: { fi: "Ohjausryhmä", sv: "Styrgrupp", en: "Steering group" } },
  { id: "system", title: { fi: "Järjestelmä", sv: "Systemet", en: "System" } },
] as const satisfies ReadonlyArray<Titled>;

export type Role = (typeof roles)[number]["id"];
