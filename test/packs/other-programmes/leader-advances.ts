import { cite, definePack, type Example, type Source } from "@kaari/core";
import { finland } from "../../../packages/rules/src/finland/jurisdiction.ts";
import { only } from "./only.ts";

const decree617 = {
  id: "decree-617-2023",
  title: only("Valtioneuvoston asetus 617/2023", "Statsrådets förordning 617/2023", "Government decree 617/2023"),
  short: only("VNA 617/2023", "SRF 617/2023", "Decree 617/2023"),
  url: "https://www.finlex.fi/fi/laki/alkup/2023/20230617",
  language: "fi",
  version: "alkuperäinen 6.4.2023",
} as const satisfies Source;

/** Advances of Leader: 617/2023 39 §. */
export const leaderAdvances = definePack({
  id: "leader-advances",
  version: "1.0.0",
  title: only("Leaderin ennakot", "Förskott i Leader", "Advances of Leader"),
  jurisdiction: finland,
  status: "draft",
  sources: [decree617],
  parameters: [
    {
      name: "leader advance share",
      label: only("ennakon enimmäisosuus", "högsta andel av förskottet", "largest share paid in advance"),
      kind: "percent",
      unit: "of granted support",
      stricter: "lower",
      citation: cite(decree617, "39 § 2 mom."),
      values: [{ from: "2023-04-06", value: "20 %" }],
    },
    {
      name: "leader advance ceiling",
      label: only("ennakon enimmäismäärä", "högsta förskott", "largest advance"),
      kind: "money",
      unit: "of support",
      stricter: "lower",
      citation: cite(decree617, "39 § 2 mom."),
      values: [{ from: "2023-04-06", value: "100000.00" }],
    },
  ],
  rules: [
    {
      id: "leader-advance",
      title: only("Ennakon määrä", "Förskottets belopp", "Amount of the advance"),
      gate: "decision",
      severity: "blocking",
      citation: cite(decree617, "39 § 2 mom."),
      require:
        "decision.advance <= leader advance share * decision.granted and decision.advance <= leader advance ceiling",
      values: {
        advance: "decision.advance",
        most: "min(floor(leader advance share * decision.granted, 2), leader advance ceiling)",
      },
      basis: [],
    },
  ],
  messages: {
    fi: { "leader-advance": "Ennakko {advance} on liian suuri. Se voi olla enintään {most}." },
    sv: { "leader-advance": "Förskottet {advance} är för stort. Det kan vara högst {most}." },
    en: { "leader-advance": "The advance of {advance} is too large. It may be {most} at most." },
  },
  examples: (
    [
      ["180000.00", "35999.99", "satisfied"],
      ["180000.00", "36000.00", "satisfied"],
      ["180000.00", "36000.01", "violated"],
      ["600000.00", "99999.99", "satisfied"],
      ["600000.00", "100000.00", "satisfied"],
      ["600000.00", "100000.01", "violated"],
    ] as const
  ).map(([granted, advance, outcome]): Example => ({
    id: `advance-${advance}-of-${granted}`.replaceAll(".", "-"),
    title: `An advance of ${advance} of a grant of ${granted}`,
    source: "TC-41",
    gate: "decision" as const,
    on: "2026-11-25",
    facts: { decision: { granted, advance } },
    expect: { "leader-advance": outcome },
  })),
});
