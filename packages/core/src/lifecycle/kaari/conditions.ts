import type { Titled } from "../definition/definition.ts";

/** What chooses a row where a command may lead to several stages. */
export const conditions = [
  {
    id: "in-full",
    title: { fi: "tuki myönnetään kokonaan", sv: "stödet beviljas helt", en: "support is granted in full" },
  },
  {
    id: "in-part",
    title: { fi: "tuki myönnetään osittain", sv: "stödet beviljas delvis", en: "support is granted in part" },
  },
  {
    id: "changed-in-full",
    title: {
      fi: "päätös muuttuu, tuki kokonaan",
      sv: "beslutet ändras, stödet helt",
      en: "decision changed, support in full",
    },
  },
  {
    id: "changed-in-part",
    title: {
      fi: "päätös muuttuu, tuki osittain",
      sv: "beslutet ändras, stödet delvis",
      en: "decision changed, support in part",
    },
  },
  { id: "dismissed", title: { fi: "vaatimus hylätään", sv: "yrkandet avslås", en: "claim dismissed" } },
  { id: "referred-back", title: { fi: "asia palautetaan", sv: "ärendet återförvisas", en: "referred back" } },
  { id: "continue", title: { fi: "hanke jatkuu", sv: "projektet fortsätter", en: "project continues" } },
  {
    id: "adjust",
    title: { fi: "sovittu muutos tehdään", sv: "överenskommen ändring görs", en: "agreed change is made" },
  },
  { id: "terminate", title: { fi: "hanke lopetetaan", sv: "projektet avbryts", en: "project is terminated" } },
] as const satisfies ReadonlyArray<Titled>;

export type Condition = (typeof conditions)[number]["id"];
