import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import type { Obligation, Requirement } from "./duty.ts";
import { type DutyQuestion, obligationsDue, requiredSteps } from "./obligations-due.ts";
import { compiledRules, rule } from "./rule-pack.test-data.ts";

const duty = {
  id: "owed",
  title: { fi: "velvoite", sv: "skyldighet", en: "duty" },
  citation: { source: "act", provision: "9 §", certainty: "law" },
  basis: ["T-6"],
} as const;

const dues = (more: Partial<Obligation>, facts: CaseFile, on: DutyQuestion["on"] = "2026-11-25") =>
  obligationsDue(compiledRules([rule("one")], { obligations: [{ ...duty, owner: "applicant", ...more }] }), {
    on,
    facts,
  });
const steps = (more: Partial<Requirement>, facts: CaseFile) =>
  requiredSteps(
    compiledRules([rule("one")], { requirements: [{ ...duty, who: "authority", gate: "decision", ...more }] }),
    { on: "2026-11-25", facts },
  );

const fourMonthsLater = 'project.endsOn + @"P4M"';
const ended: CaseFile = { project: { endsOn: "2026-10-31" } };
const granted = (amount: number): CaseFile => ({ decision: { granted: amount } });

describe("whether something is owed", () => {
  it.each<readonly [what: string, when: string | undefined, facts: CaseFile, told: unknown]>([
    ["always, when nothing is said of it", undefined, {}, []],
    ["at one cent above the amount", "decision.granted > 100000", granted(10_000_001), []],
    ["perhaps, when the amount is not known", "decision.granted > 100000", {}, ["decision.granted"]],
  ])("is told: %s", (_what, when, facts, waitingFor) => {
    for (const of of [dues({ when }, facts), steps({ when }, facts)])
      expect(of.map((due) => [due.id, due.due, due.waitingFor])).toEqual([["trial/owed", undefined, waitingFor]]);
  });

  it("is not told where it certainly is not", () => {
    const when = "decision.granted > 100000";
    expect([dues({ when }, granted(10_000_000)), steps({ when }, granted(10_000_000))]).toEqual([[], []]);
  });

  it("depends on the day that is asked about", () => {
    const when = 'today >= @"2026-11-25"';
    expect(dues({ when }, {}, "2026-11-24")).toEqual([]);
    expect(dues({ when }, {}, "2026-11-25")).toHaveLength(1);
  });
});

describe("the last day", () => {
  it.each<readonly [what: string, facts: CaseFile, due: string | undefined, waitingFor: ReadonlyArray<string>]>([
    ["is reckoned from the facts", ended, "2027-02-28", []],
    ["waits for facts", {}, undefined, ["project.endsOn"]],
    ["is none beyond the calendar", { project: { endsOn: "9999-12-31" } }, undefined, []],
  ])("%s", (_what, facts, due, waitingFor) => {
    for (const of of [dues({ due: fourMonthsLater }, facts), steps({ by: fourMonthsLater }, facts)])
      expect(of.map((owed) => [owed.due, owed.waitingFor])).toEqual([[due, waitingFor]]);
  });

  it("is none, and waits for nothing, where the source sets none for these facts", () => {
    const due = "if decision.granted > 100000 then project.endsOn else null";
    const facts = { ...ended, ...granted(10_000_000) };
    for (const of of [dues({ due, since: due }, facts), steps({ by: due, since: due }, facts)])
      expect(of.map((owed) => [owed.due, owed.since, owed.waitingFor])).toEqual([[undefined, undefined, []]]);
    expect(dues({ due }, { ...ended, ...granted(10_000_001) })[0]?.due).toBe("2026-10-31");
  });

  it("waits for each fact once, those that say whether it is owed first", () => {
    const [owed] = dues(
      {
        when: "decision.granted > 100000",
        due: fourMonthsLater,
        since: "if decision.granted > 1 then project.startedOn else project.endsOn",
      },
      {},
    );
    expect(owed?.waitingFor).toEqual(["decision.granted", "project.endsOn", "project.startedOn"]);
  });
});

describe("the day on which it arises", () => {
  const metBy = ["FinalClaimSubmitted"];

  it.each<readonly [what: string, since: string | undefined, facts: CaseFile, told: unknown]>([
    ["is none, and its events meet it", undefined, {}, [undefined, metBy, []]],
    ["is known, and its events meet it", "project.endsOn", ended, ["2026-10-31", metBy, []]],
    ["waits for facts, and no event meets it before", "project.endsOn", {}, [undefined, [], ["project.endsOn"]]],
  ])("%s", (_what, since, facts, told) => {
    for (const of of [dues({ since, metBy }, facts), steps({ since, metBy }, facts)])
      expect(of.map((owed) => [owed.since, owed.metBy, owed.waitingFor])).toEqual([told]);
  });

  it("of what no event meets changes nothing", () => {
    expect(dues({}, {})[0]?.metBy).toEqual([]);
    expect(dues({ since: "project.endsOn" }, ended)[0]?.metBy).toEqual([]);
  });
});

describe("what is owed", () => {
  it("is told with its owner, its source and its nature", () => {
    const { citation, ...told } = dues({ nature: "right" }, {})[0]!;
    expect(told).toEqual({
      id: "trial/owed",
      title: duty.title,
      owner: "applicant",
      due: undefined,
      metBy: [],
      since: undefined,
      waitingFor: [],
      nature: "right",
    });
    expect([citation.provision, citation.document.url]).toEqual(["9 §", "https://example.org/act"]);
  });

  it("is a deed unless it is said to be otherwise", () => {
    expect(dues({}, {})[0]?.nature).toBe("deed");
  });

  it("before a gate is told with it and with who does it", () => {
    expect(steps({}, {}).map(({ owner, gate }) => [owner, gate])).toEqual([["authority", "decision"]]);
  });
});
