import * as Result from "effect/Result";
import { type Pack, parsePack } from "@kaari/core";

const said = (text: string) => ({ fi: text, sv: text, en: text });
const citation = { source: "call-notice", provision: "24 rules", certainty: "law" } as const;

const requirements: ReadonlyArray<readonly [id: string, require: string]> = [
  ["r01", 'applicant.legalForm in ("public_body", "private_legal_person") and applicant.soleTrader = false'],
  ["r02", "call.opensOn <= submittedOn and submittedOn <= call.closesOn"],
  ["r03", "funding.grant <= support ceiling * total"],
  ["r04", "funding.ownFunds >= own share * total"],
  ["r05", 'budget.model != "flat40" or other costs * 5 = personnel costs * 2'],
  ["r06", "funding.advance <= advance ceiling * total"],
  ["r07", 'applicant.region in ("BB", "BE", "SN")'],
  ["r08", 'idea.need != ""'],
  ["r09", 'idea.targetGroup != ""'],
  ["r10", 'idea.measures != ""'],
  ["r11", 'idea.goals != ""'],
  ["r12", 'idea.expectedResults != ""'],
  ["r13", "count(indicators) > 0"],
  ["r14", "idea.preliminaryBudget > 0"],
  ["r15", "every p in partners satisfies some l in letters satisfies l.partnerId = p.id"],
  ["r16", 'specificObjective = "4.3"'],
  ["r17", "some i in indicators satisfies i.target > 0"],
  ["r18", "durationMonths <= longest duration"],
  ["r19", "every l in budget.lines satisfies l.amount >= 0"],
  ["r20", "funding.funder = funder"],
  ["r21", "funding.grant + funding.ownFunds + funding.thirdParty = total"],
  ["r22", "startsOn > submittedOn"],
  ["r23", 'funding.stateAid != "de_minimis" or funding.priorAid + funding.grant <= de minimis ceiling'],
  ["r24", "horizontal.equality = true and horizontal.nonDiscrimination = true and horizontal.sustainability = true"],
];

const sentences = Object.fromEntries(requirements.map(([id]) => [id, `${id} does not hold`]));
const parameter = (
  name: string,
  kind: string,
  ...values: ReadonlyArray<readonly [from: string, value: string | number]>
) => ({
  name,
  kind,
  label: said(name),
  stricter: "none",
  keyedOn: ["filing"],
  citation,
  values: values.map(([from, value]) => ({ from, value })),
});

/** The 24 rules of the bench as a pack. */
export const grantPack: Pack = Result.getOrThrow(
  parsePack({
    id: "grant-bench",
    version: "1.0.0",
    title: said("The 24 rules of the bench"),
    jurisdiction: { country: "DE", timeZone: "Europe/Berlin", currency: "EUR", languages: ["en"], calendar: [] },
    status: "draft",
    sources: [
      {
        id: "call-notice",
        title: said("Call"),
        short: said("Call"),
        url: "https://example.org/call",
        language: "en",
        version: "1",
      },
    ],
    parameters: [
      parameter("support ceiling", "percent", ["2021-01-01", "80 %"]),
      parameter("own share", "percent", ["2021-01-01", "20 %"]),
      parameter("advance ceiling", "percent", ["2021-01-01", "30 %"]),
      parameter("longest duration", "integer", ["2021-01-01", 36]),
      parameter("de minimis ceiling", "money", ["2021-01-01", "300000.00"]),
      parameter("funder", "text", ["2021-01-01", "MASGF"], ["2026-01-01", "ESF-Verwaltungsbehoerde"]),
    ],
    definitions: [
      { name: "total", label: said("total"), value: "sum(budget.lines.amount)" },
      {
        name: "personnel costs",
        label: said("personnel costs"),
        value: 'sum(budget.lines[category = "personnel"].amount)',
      },
      { name: "other costs", label: said("other costs"), value: 'sum(budget.lines[category = "other"].amount)' },
    ],
    rules: requirements.map(([id, require]) => ({
      id,
      title: said(id),
      gate: "submission",
      severity: "blocking",
      citation,
      require,
      basis: [id],
    })),
    messages: { en: sentences },
  }),
);
