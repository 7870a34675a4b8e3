import { cite, definePack, type Example, type Source } from "@kaari/core";
import { only } from "./only.ts";

const fundPages = {
  id: "pages-awards-for-all",
  title: only(
    "National Lottery Awards for All England",
    "National Lottery Awards for All England",
    "Awards for All England",
  ),
  short: only("Awards for All", "Awards for All", "Awards for All"),
  url: "https://www.tnlcommunityfund.org.uk/",
  language: "en",
  version: "luettu 22.11.2026",
} as const satisfies Source;

/** Amount and lead time of National Lottery Awards for All England. */
export const awardsForAll = definePack({
  id: "awards-for-all",
  version: "1.0.0",
  title: only("Awards for All England", "Awards for All England", "Awards for All England"),
  jurisdiction: {
    country: "GB",
    timeZone: "Europe/London",
    currency: "GBP",
    languages: ["fi", "sv", "en"],
    calendar: ["weekday Saturday", "weekday Sunday"],
  },
  status: "draft",
  sources: [fundPages],
  rules: [
    {
      id: "award-amount",
      title: only("Avustuksen määrä", "Bidragets belopp", "Amount of the award"),
      gate: "submission",
      severity: "blocking",
      citation: cite(fundPages, "amount", "guidance"),
      require: "application.fundingPlan.grant >= 300 and application.fundingPlan.grant <= 20000",
      values: { grant: "application.fundingPlan.grant" },
      basis: [],
    },
    {
      id: "sixteen-weeks-before-start",
      title: only("Kuusitoista viikkoa ennen alkua", "Sexton veckor före starten", "Sixteen weeks before the start"),
      gate: "submission",
      severity: "blocking",
      citation: cite(fundPages, "timing", "guidance"),
      require: 'application.period.startsOn >= local day(application.filedAt) + @"P112D"',
      values: { first: 'local day(application.filedAt) + @"P112D"' },
      basis: [],
    },
  ],
  messages: {
    fi: {
      "award-amount": "Avustus {grant} ei ole sallituissa rajoissa.",
      "sixteen-weeks-before-start": "Hanke voi alkaa aikaisintaan {first}.",
    },
    sv: {
      "award-amount": "Bidraget {grant} ligger utanför gränserna.",
      "sixteen-weeks-before-start": "Projektet kan börja tidigast {first}.",
    },
    en: {
      "award-amount": "The award of {grant} is outside the limits.",
      "sixteen-weeks-before-start": "The project can start on {first} at the earliest.",
    },
  },
  examples: (
    [
      ["299.00", "2026-05-25", "violated", "satisfied"],
      ["299.99", "2026-05-25", "violated", "satisfied"],
      ["300.00", "2026-05-25", "satisfied", "satisfied"],
      ["300.01", "2026-05-24", "satisfied", "satisfied"],
      ["19999.99", "2026-05-23", "satisfied", "satisfied"],
      ["20000.00", "2026-05-22", "satisfied", "violated"],
      ["20000.01", "2026-05-16", "violated", "violated"],
      ["20001.00", "2026-05-16", "violated", "violated"],
    ] as const
  ).map(([grant, startsOn, amount, lead]): Example => ({
    id: `award-${grant.replace(".", "-")}`,
    title: `An award of ${grant}, filed on 31 January 2026, to start on ${startsOn}`,
    source: "TC-47",
    certainty: "guidance" as const,
    gate: "submission" as const,
    on: "2026-02-01",
    facts: {
      application: { fundingPlan: { grant }, filedAt: "2026-01-31T12:00:00+00:00", period: { startsOn } },
    },
    expect: { "award-amount": amount, "sixteen-weeks-before-start": lead },
  })),
});
