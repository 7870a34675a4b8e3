import { describe, expect, it } from "vitest";
import { locales } from "../../primitives/index.ts";
import { walk } from "../kaari/laws/walk.test-data.ts";
import { randomFrom } from "../kaari/laws/random.test-data.ts";
import { projectLife } from "../kaari/project-life.ts";
import { type Reason, reasons } from "../kaari/reasons.ts";
import type { KaariNames } from "../kaari/transition.ts";
import type { Refusal, Said } from "../engine/refusal.ts";
import { explainRefusal } from "./explain-refusal.ts";

type KaariRefusal = Refusal<KaariNames, Reason>;

const pack = { id: "trial", version: "1.0.0", hash: "a".repeat(64) };
const assessed = {
  pack,
  gate: "claim",
  on: "2026-03-01",
  world: "closed",
  verdict: "pass",
  findings: [],
  steps: [],
} as const;
const title = { fi: "Ennakon raja", sv: "Gräns för förskott", en: "Advance ceiling" };
const onStage = {
  kind: "wrong-stage",
  command: "PayClaim",
  stage: "drafting",
  allowed: ["running", "closing"],
} as const;
const notAssessed = { kind: "not-assessed", command: "DecideClaim", gate: "claim", on: "2026-03-02", pack } as const;

describe("says in English", () => {
  it.each<[string, KaariRefusal, string]>([
    [
      "what stage it is, where the command may be given, and what leads on",
      onStage,
      "“Pay a claim” cannot be done now: the project is at “Drafting”, and this may be done at “Running” or “Closing”. What leads on from here: “Submit the application”, “Withdraw the application”.",
    ],
    [
      "that a project has ended",
      { ...onStage, stage: "archived" },
      "“Pay a claim” cannot be done now: the project is at “Archived”, and this may be done at “Running” or “Closing”. The project has come to its end, and nothing more may be recorded.",
    ],
    [
      "that there is no such command",
      { ...onStage, command: "Dance", allowed: [] },
      "Unknown command “Dance”: the life of a project has no such thing. What leads on from here: “Submit the application”, “Withdraw the application”.",
    ],
    [
      "whose command it is",
      { kind: "wrong-role", command: "PayClaim", role: "applicant", allowed: ["authority"] },
      "“Pay a claim” is not for the role “Applicant”. It may be done by: “Funding authority”.",
    ],
    [
      "which project it was for",
      { kind: "wrong-project", stream: "P-1", expected: "P-2" },
      "The command is addressed to project P-1, but this is project P-2. Address it to the right one.",
    ],
    [
      "that it is dated before what was recorded last",
      {
        kind: "out-of-order",
        command: "StartImplementation",
        at: "2026-03-02T11:59:59+02:00",
        last: "2026-03-02T12:00:00+02:00",
      },
      "“Start implementation” is dated 2 March 2026 at 11:59:59 (UTC+02:00), but the project holds something recorded on 2 March 2026 at 12:00 (UTC+02:00). Give the moment at which it is recorded: nothing is put before what stands there.",
    ],
    [
      "which step is open, by its title",
      { kind: "step-open", command: "StartImplementation", steps: [{ id: "p/contract", gate: "start", title }] },
      "“Start implementation” waits for this to be done first: Advance ceiling. Record it as done.",
    ],
    [
      "by which command a step is done, where one does it",
      {
        kind: "step-open",
        command: "StartImplementation",
        steps: [{ id: "p/kick-off", gate: "start", title, metBy: ["KickoffHeld"] }],
      },
      "“Start implementation” waits for this to be done first: Advance ceiling (“Hold the kick-off meeting”). Record it as done.",
    ],
    [
      "that nobody assessed the gate",
      { ...notAssessed, found: undefined },
      "“Decide a claim” needs the rules of gate “claim” to be assessed on 2 March 2026 with pack trial 1.0.0. No assessment was given.",
    ],
    [
      "that the assessment was another day's",
      { ...notAssessed, found: assessed },
      "“Decide a claim” needs the rules of gate “claim” to be assessed on 2 March 2026 with pack trial 1.0.0. The assessment given was of gate “claim”, on 1 March 2026, with pack trial 1.0.0 (aaaaaaaa).",
    ],
    [
      "that the assessment was not final",
      { ...notAssessed, found: { ...assessed, on: "2026-03-02", world: "open" } },
      "“Decide a claim” needs the rules of gate “claim” to be assessed on 2 March 2026 with pack trial 1.0.0. The assessment given left missing facts open; assess the case as final.",
    ],
    [
      "which rules block, and for which facts are missing",
      {
        kind: "blocked",
        command: "DecideClaim",
        gate: "claim",
        findings: [
          { rule: "p/advance", severity: "blocking", outcome: "violated", title },
          { rule: "p/period", severity: "blocking", outcome: "undetermined" },
        ],
      },
      "The rules of gate “claim” stop “Decide a claim”. Against the rules: Advance ceiling. Facts are missing for: p/period.",
    ],
    [
      "amounts as people write them",
      {
        kind: "not-so",
        command: "PayAdvance",
        reason: "advance-above-decided",
        values: { advance: { money: 2_400_001 }, most: { money: 2_400_000 } },
      },
      "The advance would be €24,000.01. It must be above zero and at most €24,000.00.",
    ],
    [
      "instants and states as people say them",
      {
        kind: "not-so",
        command: "DecideClaim",
        reason: "claim-state",
        values: { claim: "1", state: { code: "in-verification" } },
      },
      "Claim 1 is in verification, where this cannot be done.",
    ],
  ])("%s", (_what, refusal, sentence) => {
    expect(explainRefusal(refusal, "en")).toBe(sentence);
  });
});

/** A value of every name that a sentence may use. */
const values: Readonly<Record<string, Said>> = Object.fromEntries(
  Object.values(reasons).flatMap((texts) =>
    locales.flatMap((locale) =>
      [...texts[locale].matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => [name, "1"] as const),
    ),
  ),
);

describe.each(Object.keys(reasons) as ReadonlyArray<Reason>)("%s", (reason) => {
  it.each(locales)("is told whole in %s", (locale) => {
    const sentence = explainRefusal({ kind: "not-so", command: "PayClaim", reason, values }, locale);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/[.1]$/);
  });

  it("says the same values in every language", () => {
    const names = (locale: "fi" | "sv" | "en"): ReadonlyArray<string> =>
      [...reasons[reason][locale].matchAll(/\{\w+\}/gu)].map(([name]) => name).toSorted();
    expect([names("sv"), names("en")]).toEqual([names("fi"), names("fi")]);
  });
});

it("is told whole in every language wherever a history of choices is refused", () => {
  const random = randomFrom(7);
  const kinds = new Set<string>();
  const told = new Set<Reason>();
  const broken: Array<string> = [];
  for (let history = 0; history < 300; history += 1) {
    const { steps } = walk(Array.from({ length: 120 }, () => random.below(2 ** 31)));
    for (const { before, command, decision } of steps) {
      const other = projectLife.decide({ ...command, stream: "another" }, before);
      const earlier = projectLife.decide({ ...command, at: "2000-01-01T00:00:00Z" }, before);
      for (const { accepted, ...rest } of [decision, other, earlier]) {
        if (accepted || !("refusal" in rest)) continue;
        const { refusal } = rest;
        kinds.add(refusal.kind);
        if ("reason" in refusal) told.add(refusal.reason);
        for (const locale of locales) {
          const sentence = explainRefusal(refusal, locale);
          if (/[{}]|undefined|\[object/.test(sentence)) broken.push(`${refusal.kind} in ${locale}: ${sentence}`);
        }
      }
    }
  }
  expect(broken).toEqual([]);
  expect([...kinds].toSorted()).toEqual([
    "blocked",
    "not-assessed",
    "not-now",
    "not-so",
    "out-of-order",
    "step-open",
    "wrong-project",
    "wrong-role",
    "wrong-stage",
  ]);
  expect(told.size).toBeGreaterThan(40);
});
