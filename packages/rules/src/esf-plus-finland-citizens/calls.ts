import type { Pack } from "@kaari/core";

/** Calls seen on the programme's own site. The hours of opening and closing are not known. */
export const calls = [
  {
    id: "esr-4-3-ita-suomi-2024-03",
    title: "Itä-Suomessa haettavissa rahoitusta kansalaistoimijalähtöiseen kehittämiseen",
    type: "development",
    fund: "ESF+",
    specificObjective: "4.3",
    scope: "regional",
    timeZone: "Europe/Helsinki",
    closesOn: "2024-05-10",
    continuous: false,
    publishedOn: "2024-03-01",
    budget: "1950000.00",
    regions: ["Etelä-Savo", "Pohjois-Savo", "Pohjois-Karjala"],
  },
] as const satisfies NonNullable<Pack["calls"]>;
