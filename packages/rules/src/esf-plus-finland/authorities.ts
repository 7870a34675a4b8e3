import type { AuthorityTerm } from "@kaari/core";

/** The turn of the year at which the economic development centres took over from the ELY centres. */
const handover = "2026-01-01";

const elyCentre = (
  regions: ReadonlyArray<string>,
  area: { readonly fi: string; readonly sv: string; readonly en: string },
  provision: string,
): AuthorityTerm => ({
  regions,
  authority: { fi: `${area.fi} ELY-keskus`, sv: `NTM-centralen i ${area.sv}`, en: `ELY Centre of ${area.en}` },
  from: "2021-09-01",
  until: handover,
  source: `VNA 1373/2018 ${provision} (796/2021): law; end date STT 71540473: guidance`,
});

const developmentCentre = (
  regions: ReadonlyArray<string>,
  area: { readonly fi: string; readonly sv: string; readonly en: string },
): AuthorityTerm => ({
  regions,
  authority: {
    fi: `${area.fi} elinvoimakeskus`,
    sv: `Livskraftscentralen i ${area.sv}`,
    en: `Economic Development Centre of ${area.en}`,
  },
  from: handover,
  source: "STT 71540473: guidance; pending matters move, STT 71687772: guidance",
});

const east = ["Etelä-Savo", "Pohjois-Savo", "Pohjois-Karjala"];
const southEast = ["Uusimaa", "Kymenlaakso", "Etelä-Karjala", "Päijät-Häme"];
const kantaHame = ["Kanta-Häme"];
const centreAndWest = [
  "Keski-Suomi",
  "Varsinais-Suomi",
  "Satakunta",
  "Pirkanmaa",
  "Etelä-Pohjanmaa",
  "Pohjanmaa",
  "Keski-Pohjanmaa",
];
const north = ["Pohjois-Pohjanmaa", "Kainuu", "Lappi"];

const centralFinland = { fi: "Keski-Suomen", sv: "Mellersta Finland", en: "Central Finland" };

/** Who funds ESF+ projects of each region, from which day. Åland has a programme of its own. */
export const authorities = [
  elyCentre(east, { fi: "Etelä-Savon", sv: "Södra Savolax", en: "South Savo" }, "9 § 3 mom."),
  elyCentre([...southEast, ...kantaHame], { fi: "Hämeen", sv: "Tavastland", en: "Häme" }, "6 § 2 mom."),
  elyCentre(centreAndWest, centralFinland, "11 § 2 mom."),
  elyCentre(north, { fi: "Pohjois-Pohjanmaan", sv: "Norra Österbotten", en: "North Ostrobothnia" }, "14 § 3 mom."),
  developmentCentre(east, { fi: "Itä-Suomen", sv: "Östra Finland", en: "Eastern Finland" }),
  developmentCentre(southEast, { fi: "Kaakkois-Suomen", sv: "Sydöstra Finland", en: "South-East Finland" }),
  developmentCentre([...kantaHame, ...centreAndWest], centralFinland),
  developmentCentre(north, { fi: "Pohjois-Suomen", sv: "Norra Finland", en: "Northern Finland" }),
] as const satisfies ReadonlyArray<AuthorityTerm>;
