import { cite, definePack, type Example, type Source } from "@kaari/core";
import { finland } from "../../../packages/rules/src/finland/jurisdiction.ts";
import { only } from "./only.ts";

const decree119 = {
  id: "decree-119-2022",
  title: only("Valtioneuvoston asetus 119/2022", "Statsrådets förordning 119/2022", "Government decree 119/2022"),
  short: only("VNA 119/2022", "SRF 119/2022", "Decree 119/2022"),
  url: "https://www.finlex.fi/fi/laki/alkup/2022/20220119",
  language: "fi",
  version: "alkuperäinen 2022 ja muutokset 648/2023 ja 52/2025",
} as const satisfies Source;

/** Extensions of a grant of the home affairs funds: 119/2022 32 and 37 §. */
export const homeAffairsExtensions = definePack({
  id: "home-affairs-extensions",
  version: "1.0.0",
  title: only("Sisäasioiden rahastojen jatkoajat", "Förlängningar i fonderna för inrikes frågor", "Extensions"),
  jurisdiction: finland,
  status: "draft",
  sources: [decree119],
  rules: [
    {
      id: "extension-a-month-before",
      title: only("Jatkoaikaa haetaan ajoissa", "Förlängning söks i tid", "An extension is applied for in time"),
      gate: "change",
      severity: "blocking",
      citation: cite(decree119, "32 § 4 mom."),
      require: 'change.pendingOn <= next working day(project.endsOn - @"P1M")',
      values: { last: 'project.endsOn - @"P1M"' },
      basis: [],
    },
    {
      id: "extension-after-a-holiday",
      title: only("Taaksepäin laskettu määräaika", "Tid som räknas bakåt", "A period counted backwards"),
      gate: "change",
      severity: "review",
      citation: cite(decree119, "32 § 4 mom.", "interpretation"),
      require: 'change.pendingOn <= project.endsOn - @"P1M"',
      values: { last: 'project.endsOn - @"P1M"' },
      basis: [],
    },
    {
      id: "extension-within-three-years",
      title: only("Enintään kolme vuotta", "Högst tre år", "At most three years"),
      gate: "change",
      severity: "blocking",
      citation: cite(decree119, "32 § 3–4 mom."),
      require: 'change.endsOn < decision.period.startsOn + @"P3Y"',
      values: { ends: "change.endsOn" },
      basis: [],
    },
    {
      id: "extension-has-steering-group",
      title: only("Hankkeella on ohjausryhmä", "Projektet har en styrgrupp", "The project has a steering group"),
      gate: "change",
      severity: "blocking",
      citation: cite(decree119, "37 § 1 mom."),
      require: 'decision.steeringGroup in ("own", "joint")',
      basis: [],
    },
  ],
  messages: {
    fi: {
      "extension-a-month-before": "Jatkoaikaa on haettava viimeistään {last}.",
      "extension-after-a-holiday": "Jatkoaikaa haettiin {last} jälkeen. Arvioi, siirtyykö määräaika pyhän yli.",
      "extension-within-three-years": "Avustus voi olla voimassa enintään kolme vuotta, ei {ends} saakka.",
      "extension-has-steering-group": "Hankkeella on oltava ohjausryhmä.",
    },
    sv: {
      "extension-a-month-before": "Förlängning ska sökas senast {last}.",
      "extension-after-a-holiday": "Förlängning söktes efter {last}. Bedöm om tiden flyttas över en helg.",
      "extension-within-three-years": "Understödet kan gälla högst tre år, inte till {ends}.",
      "extension-has-steering-group": "Projektet ska ha en styrgrupp.",
    },
    en: {
      "extension-a-month-before": "An extension must be applied for by {last}.",
      "extension-after-a-holiday":
        "The extension was applied for after {last}. Judge whether the period moves over a holiday.",
      "extension-within-three-years": "The grant may run for three years at most, not until {ends}.",
      "extension-has-steering-group": "The project must have a steering group.",
    },
  },
  examples: (
    [
      // The last day is Tuesday 30 September: there is no 31 September.
      ["2025-10-31", "2025-09-29", "satisfied", "satisfied"],
      ["2025-10-31", "2025-09-30", "satisfied", "satisfied"],
      ["2025-10-31", "2025-10-01", "violated", "for-review"],
      // Thirty days of November end on a Sunday; whether Monday is in time is read in two ways.
      ["2025-12-31", "2025-11-29", "satisfied", "satisfied"],
      ["2025-12-31", "2025-11-30", "satisfied", "satisfied"],
      ["2025-12-31", "2025-12-01", "satisfied", "for-review"],
      ["2025-12-31", "2025-12-02", "violated", "for-review"],
    ] as const
  )
    .map(([endsOn, pendingOn, inTime, beforeHoliday]): Example => ({
      id: `ends-${endsOn}-asked-${pendingOn}`,
      title: `A project that ends on ${endsOn} asks for more time on ${pendingOn}`,
      source: "TC-43",
      gate: "change" as const,
      on: pendingOn,
      facts: {
        decision: { steeringGroup: "own", period: { startsOn: "2024-03-01", endsOn } },
        project: { endsOn },
        change: { pendingOn, endsOn: "2026-06-30" },
      },
      expect: {
        "extension-a-month-before": inTime,
        "extension-after-a-holiday": beforeHoliday,
        "extension-within-three-years": "satisfied",
        "extension-has-steering-group": "satisfied",
      },
    }))
    .concat(
      (["2025-12-30", "2025-12-31", "2026-01-01"] as const).map((until): Example => ({
        id: `extended-until-${until}`,
        title: `A grant of three years from 2023-01-01 is to run until ${until}`,
        source: "TC-43",
        gate: "change" as const,
        on: "2025-09-01",
        facts: {
          decision: { steeringGroup: "none", period: { startsOn: "2023-01-01", endsOn: "2025-12-31" } },
          project: { endsOn: "2025-12-31" },
          change: { pendingOn: "2025-09-01", endsOn: until },
        },
        expect: {
          "extension-within-three-years": until === "2026-01-01" ? "violated" : "satisfied",
          "extension-has-steering-group": "violated",
        },
      })),
    ),
});
