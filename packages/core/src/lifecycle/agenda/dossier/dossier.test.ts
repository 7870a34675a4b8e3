import { describe, expect, it } from "vitest";
import { locales } from "../../../primitives/index.ts";
import { compiled, trialPack } from "../../../rules/trial-pack.test-data.ts";
import { begun, type Deed, lived } from "../../kaari/laws/life.test-data.ts";
import { dossier } from "./dossier.ts";
import { dossierText } from "./dossier-text.ts";

const opened = compiled(trialPack);
const named = { id: "trial", version: trialPack.version, hash: opened.hash };
const period = { startsOn: "2026-08-01", endsOn: "2026-12-31" };

const life: ReadonlyArray<Deed> = [
  ...begun,
  ["2026-09-01", "authority", "AdoptPack", { pack: named, reason: "Corrected" }],
  [
    "2027-01-11",
    "applicant",
    "SubmitClaim",
    {
      claim: "1",
      period,
      costs: [
        { category: "staff", amount: 15_000_00 },
        { category: "travel", amount: 400_00 },
      ],
    },
  ],
  [
    "2027-02-01",
    "authority",
    "DecideClaim",
    { claim: "1", cuts: [{ category: "travel", amount: 400_00, reason: "Not in the decision" }], support: 12_000_00 },
  ],
  ["2027-02-02", "authority", "PayClaim", { claim: "1", cleared: 3_600_00, paid: 8_400_00 }],
  ["2027-02-15", "applicant", "RecordResult", { result: "r1", kind: "practice", title: "Open house\n# day" }],
  ["2027-03-01", "applicant", "HandOver", { from: "N. N.", to: "M. M.", notes: "The keys\nare at the shop." }],
];

const asked = (locale: "fi" | "sv" | "en") =>
  dossier(lived(life), {
    on: "2027-03-02",
    at: "2027-03-02T12:00:00+02:00",
    until: "2027-06-30",
    packs: [opened],
    actor: { role: "lead-implementer", id: "association" },
    locale,
  });

describe("a dossier", () => {
  const found = asked("en");

  it("says where the project stands", () => {
    expect(found).toMatchObject({
      id: "P-1",
      title: "Village house",
      phase: { id: "implementation" },
      stage: { id: "running", title: "Running" },
      pack: named,
      period: { startsOn: "2026-08-01", endsOn: "2028-07-31" },
    });
  });

  it("says what happened last, but not who left and who came", () => {
    const textOf = (event: string) => found.last.find(({ type }) => type === event)?.text;
    expect(textOf("ProjectHandedOver")).toBe("");
    expect(textOf("ResultRecorded")).toContain("Open house");
    expect(JSON.stringify(found.last)).not.toMatch(/[NM]\. [NM]\./);
  });

  it("holds what was noted at each handover, and nothing where nothing was", () => {
    const silent: Deed = ["2027-03-02", "applicant", "HandOver", { from: "M. M.", to: "K. K." }];
    const later = dossier(lived([...life, silent]), {
      on: "2027-03-03",
      at: "2027-03-03T12:00:00+02:00",
      until: "2027-06-30",
      packs: [opened],
      actor: { role: "lead-implementer", id: "association" },
      locale: "en",
    });
    expect(later.notes).toEqual(["The keys\nare at the shop."]);
  });

  it("says what money there is, to the cent and by category", () => {
    expect(found.money).toEqual({
      granted: 80_000_00,
      advancePaid: 24_000_00,
      advanceCleared: 3_600_00,
      advanceUncleared: 20_400_00,
      decided: 12_000_00,
      paid: 8_400_00,
      held: 32_400_00,
      left: 68_000_00,
      toRecover: 0,
      categories: [
        { category: "staff", granted: 70_000_00, claimed: 15_000_00, accepted: 15_000_00, left: 55_000_00 },
        { category: "flat-rate", granted: 30_000_00, claimed: 0, accepted: 0, left: 30_000_00 },
        { category: "travel", granted: 0, claimed: 400_00, accepted: 0, left: 0 },
      ],
    });
  });

  it("says what is open, due, and may be done by the role that takes over", () => {
    expect(found.conditions.map(({ id }) => id)).toEqual(["contract"]);
    expect(found.agenda.map(({ id, state }) => [id, state])).toEqual([
      ["kaari/condition/contract", "overdue"],
      ["kaari/end-of-implementation", "later"],
      ["trial/last-claim", "later"],
    ]);
    const may = found.may.map(({ command }) => command);
    expect(may).toEqual(expect.arrayContaining(["SubmitClaim", "ReportProgress", "HandOver"]));
    expect(may).not.toContain("PayClaim");
  });

  it("passes notes on, and not who the people are", () => {
    expect(found.notes).toEqual(["The keys\nare at the shop."]);
    expect(JSON.stringify(found)).not.toMatch(/N\. N\.|M\. M\./);
  });

  it("tells as many of the last events as are asked for", () => {
    expect(found.last).toHaveLength(10);
    expect(found.last.at(-1)).toMatchObject({ type: "ProjectHandedOver", text: "" });
  });
});

describe.each(locales)("as text in %s", (locale) => {
  const text = dossierText(asked(locale), locale);

  it("is told whole, a heading for each part", () => {
    expect(text).not.toMatch(/[{}]|undefined|\[object/);
    expect(text.match(/^## /gmu)).toHaveLength(10);
  });

  it("keeps what people wrote in its line", () => {
    expect(text).not.toMatch(/^# day/mu);
    expect(text).toMatch(/Open house # day: /u);
  });
});

it("reads like this in English", () => {
  const text = dossierText(asked("en"), "en");
  expect(text).toContain(
    "# Handover dossier: Village house\n\nAs of 2 March 2027. Where it stands: Implementation, Running. Period 1 August 2026 – 31 July 2028.",
  );
  expect(text).toContain("| staff | €70,000.00 | €15,000.00 | €15,000.00 | €55,000.00 |");
  expect(text).toContain("- Condition of the decision: A contract is signed – 30 October 2026, overdue");
  expect(text).toContain("- Last claim – 30 November 2028, later (Act 1/2020, 9 §)");
});
