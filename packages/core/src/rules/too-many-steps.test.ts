import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import { OutOfSteps } from "../feel/index.ts";
import { assess } from "./assess.ts";
import { explain } from "./explain.ts";
import { message } from "./message.ts";
import { obligationsDue } from "./obligations-due.ts";
import type { Pack } from "./pack.ts";
import type { Rule } from "./rule.ts";
import { TooManySteps, withinSteps } from "./too-many-steps.ts";
import { compiled, trialPack } from "./trial-pack.test-data.ts";

/** The trial pack with one rule of its own. */
const packWith = (rule: Partial<Rule>, more: Partial<Pack> = {}) =>
  compiled({
    ...trialPack,
    ...more,
    rules: trialPack.rules
      .slice(0, 1)
      .map((first) => Object.assign({}, first, { id: "lists", gate: "submission", values: undefined }, rule)),
    messages: { fi: { lists: "fi" }, sv: { lists: "sv" }, en: { lists: "en" } },
  });

const partners = (count: number): CaseFile => ({
  application: { partners: Array.from({ length: count }, (_, index) => ({ name: `Partner ${index}` })) },
});

const ask = (require: string, count: number, more: Partial<Pack> = {}) =>
  assess(packWith({ require }, more), { gate: "submission", on: "2026-11-25", facts: partners(count) });

const everyPair =
  'every a in application.partners satisfies every b in application.partners satisfies a.name != b.name or b.name != ""';
const refusal =
  /^Expected the rules up to trial\/lists to go through at most 20000000 items of lists, found more\. Shorten/;

describe("lists within lists", { timeout: 30_000 }, () => {
  it("of some length are gone through", () => {
    expect(ask(everyPair, 1000).verdict).toBe("pass");
  });

  it.each([
    ["quantifiers", everyPair],
    ["sums", "every a in application.partners satisfies sum(application.budget.lines.amount) = 0 or a.name != null", 1],
    ["a list search", 'every a in application.partners satisfies not(list contains(application.partners.name, "x"))'],
    [
      "lists that are joined",
      "count(for a in application.partners return concatenate(application.partners, application.partners)) > 0",
    ],
    ["lists that are made", "count(for a in application.partners return for b in application.partners return b) > 0"],
    [
      "working days",
      "every a in application.partners satisfies working days after(today, 10000) != null or a.name = null",
    ],
    [
      "long texts",
      "every a in application.partners satisfies every b in application.partners satisfies contains(application.need, a.name) = false",
    ],
  ])("of ten thousand are refused by the name of the rule: %s", (_what, require, lines = 0) => {
    const lists = {
      partners: partners(10_000).application!.partners!,
      need: "x".repeat(20_000),
      budget: { lines: Array.from({ length: lines * 10_000 }, () => ({ amount: 0 })) },
    };
    const pack = packWith({ require });
    const begun = performance.now();
    expect(() => assess(pack, { gate: "submission", on: "2026-11-25", facts: { application: lists } })).toThrow(
      refusal,
    );
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it("in a sentence are refused, and what was assessed stays", () => {
    const pack = packWith({ require: "true", values: { pairs: `if ${everyPair} then 1 else 2` } });
    const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts: partners(10_000) });
    expect(assessment.verdict).toBe("pass");
    expect(() => message(assessment.finding("trial/lists"), "en")).toThrow(TooManySteps);
  });

  it("in an obligation are refused by its name", () => {
    const obligations = trialPack.obligations?.map((duty) => Object.assign({}, duty, { when: everyPair }));
    const pack = compiled({ ...trialPack, obligations: obligations ?? [] });
    expect(() => obligationsDue(pack, { on: "2026-11-25", facts: partners(10_000) })).toThrow(/trial\/last-claim/);
  });
});

describe("what runs out of steps", () => {
  const refused = (thrown: Error): unknown => {
    try {
      return withinSteps("trial/lists", () => {
        throw thrown;
      });
    } catch (error) {
      return error;
    }
  };

  it("is told by the name of the rule", () => {
    const error = refused(new OutOfSteps("steps"));
    expect(error).toBeInstanceOf(TooManySteps);
    expect(error).toMatchObject({
      name: "TooManySteps",
      rule: "trial/lists",
      message:
        "Expected the rules up to trial/lists to go through at most 20000000 items of lists, found more. Shorten the lists in the facts, or write trial/lists without lists within lists.",
    });
  });

  it("is no other fault, which stays as it is", () => {
    const fault = new RangeError("x");
    expect(refused(fault)).toBe(fault);
    expect(withinSteps("trial/lists", () => 1)).toBe(1);
  });
});

describe("definitions that each read the one before twice", () => {
  const label = { fi: "x", sv: "x", en: "x" };
  const definitions = Array.from({ length: 20 }, (_, index) => ({
    name: `level${index}`,
    label,
    value: index === 0 ? "application.budget.total" : `level${index - 1} + level${index - 1}`,
  }));

  it("are assessed, explained and asked about as quickly as others", () => {
    const begun = performance.now();
    const pack = packWith({ require: "level19 > 0" }, { definitions });
    for (const facts of [{}, { application: { budget: { total: 1 } } }])
      for (const world of ["open", "closed"] as const) {
        const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts, world });
        expect(assessment.missing.map(({ path }) => path)).toEqual(
          "application" in facts ? [] : ["application.budget.total"],
        );
        explain(assessment.finding("trial/lists"));
      }
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
