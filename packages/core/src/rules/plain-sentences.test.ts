import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { assess } from "./assess.ts";
import { compilePack } from "./compile-pack.ts";
import { message } from "./message.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";
import { compiled, trialPack } from "./trial-pack.test-data.ts";

const withPlain = (fi: Readonly<Record<string, string>>): Pack => ({ ...trialPack, plain: { fi } });

const problemsOf = (pack: Pack) => {
  const checked = compilePack(pack);
  return Result.isFailure(checked) ? checked.failure : [];
};

describe("a plain sentence", () => {
  const pack = compiled(withPlain({ "grant-within-ceiling": "Haet liikaa tukea. Hae enintään {most}." }));
  const assessment = assess(pack, {
    gate: "submission",
    on: "2026-11-25",
    facts: {
      application: {
        fundingPlan: { grant: 8_000_001 },
        budget: { total: 10_000_000 },
        filedAt: "2026-05-01T12:00:00+03:00",
        stateAid: "state-aid",
        partners: [],
      },
    },
  });
  const tooLarge = assessment.finding("trial/grant-within-ceiling");

  it("is told where it is asked for, with the values that were found", () => {
    expect(message(tooLarge, "fi", { plain: true }).replaceAll("\u00A0", " ")).toBe(
      "Haet liikaa tukea. Hae enintään 80 000,00 €.",
    );
  });

  it.each([
    ["another is asked for", "fi", { plain: false }, /^Haet 80/],
    ["nothing is asked for", "fi", undefined, /^Haet 80/],
    ["the language has none", "sv", { plain: true }, /^Du söker/],
  ] as const)("gives way to the ordinary one where %s", (_when, locale, options, sentence) => {
    expect(message(tooLarge, locale, options)).toMatch(sentence);
  });

  it("gives way to the ordinary one where the rule has none", () => {
    expect(message(assessment.finding("trial/state-aid-looked-at"), "fi", { plain: true })).toBe(
      "Valtiontuki on arvioitava.",
    );
  });

  it("does not count in the hash of a pack", () => {
    expect(pack.hash).toBe(compiled(trialPack).hash);
  });
});

describe("a pack is refused", () => {
  it("whose plain sentence is of no rule", () => {
    expect(problemsOf(withPlain({ "no-rule": "Tee näin." }))).toMatchObject([
      { path: "plain/fi/no-rule", expected: "the id of a rule of this pack", found: "no-rule" },
    ]);
  });

  it("whose plain sentence has a name without a value", () => {
    expect(problemsOf(withPlain({ "grant-within-ceiling": "Hae enintään {mots}." }))).toMatchObject([
      { path: "plain/fi/grant-within-ceiling", expected: expect.stringContaining("most"), found: "{mots}" },
    ]);
  });

  it("whose plain sentence is no ICU message", () => {
    expect(problemsOf(withPlain({ "one-plan": "Tee {suunnitelma" }))).toMatchObject([{ path: "plain/fi/one-plan" }]);
  });

  it("that has plain sentences in a language that it does not speak", () => {
    const { fi: _fi, ...messages } = trialPack.messages;
    const jurisdiction = { ...trialPack.jurisdiction, languages: ["sv", "en"] } as const;
    expect(problemsOf({ ...withPlain({}), jurisdiction, messages })).toMatchObject([
      { path: "plain/fi", expected: "sentences in sv, en", found: "fi" },
    ]);
  });

  it("whose plain sentences are in a language that has none", () => {
    const read = parsePack({ ...trialPack, plain: { en: {} } });
    expect(Result.isFailure(read) && read.failure).toMatchObject([{ path: "plain/en" }]);
  });
});
