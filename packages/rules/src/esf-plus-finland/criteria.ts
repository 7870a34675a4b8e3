import { cite, type Criterion } from "@kaari/core";
import { selectionCriteriaPage } from "./sources.ts";

const page = (provision: string) => cite(selectionCriteriaPage, provision, "guidance");

const horizontal = <const Id extends string>(id: Id, fi: string, sv: string, en: string) =>
  ({
    id,
    title: { fi, sv, en },
    group: "horizontal",
    scale: { from: 0, to: 3 },
    citation: page("horisontaaliset periaatteet 0–3"),
    basis: ["P43-selection"],
  }) as const satisfies Criterion;

/** Scales of the period 2021–2027. The law ranks by score and sets no threshold, so neither does the pack. */
export const criteria = [
  {
    id: "general-criteria",
    title: { fi: "Yleiset valintaperusteet", sv: "Allmänna urvalskriterier", en: "General selection criteria" },
    group: "general",
    scale: "pass-fail",
    citation: page("yleiset valintaperusteet"),
    basis: ["P43-selection"],
  },
  {
    id: "content-criteria",
    title: {
      fi: "Erityiset valintaperusteet: sisältö",
      sv: "Särskilda urvalskriterier: innehåll",
      en: "Specific selection criteria: content",
    },
    group: "content",
    scale: { from: 0, to: 5 },
    citation: page("sisällölliset valintaperusteet 0–5"),
    basis: ["P43-selection"],
  },
  {
    id: "specifying-criteria",
    title: {
      fi: "Erityiset valintaperusteet: tarkentavat",
      sv: "Särskilda urvalskriterier: preciserande",
      en: "Specific selection criteria: specifying",
    },
    group: "specifying",
    scale: { from: 0, to: 5 },
    citation: page("tarkentavat valintaperusteet 0–5"),
    basis: ["P43-selection"],
  },
  horizontal("gender-equality", "Sukupuolten tasa-arvo", "Jämställdhet mellan könen", "Gender equality"),
  horizontal(
    "fundamental-rights",
    "EU:n perusoikeuskirja",
    "EU:s stadga om de grundläggande rättigheterna",
    "EU Charter of Fundamental Rights",
  ),
  horizontal("sustainable-development", "Kestävä kehitys", "Hållbar utveckling", "Sustainable development"),
  horizontal("baltic-sea-strategy", "Itämeren alueen strategia", "Östersjöstrategin", "Baltic Sea Strategy"),
  horizontal("accessibility", "Esteettömyys ja saavutettavuus", "Tillgänglighet", "Accessibility"),
  horizontal("non-discrimination", "Syrjimättömyys", "Icke-diskriminering", "Non-discrimination"),
  horizontal("equality", "Yhdenvertaisuus", "Likabehandling", "Equality"),
] as const satisfies ReadonlyArray<Criterion>;
