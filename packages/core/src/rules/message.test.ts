import { describe, expect, it } from "vitest";
import type { CaseFile } from "../domain/index.ts";
import type { Locale } from "../primitives/index.ts";
import { openPack } from "./compile-pack.ts";
import { message } from "./message.ts";
import type { Pack } from "./pack.ts";
import { askAtSubmission, compiledRules, packOf, rule } from "./rule-pack.test-data.ts";

const inAll = (told: string): Pack["messages"] => ({ fi: { told }, sv: { told }, en: { told } });
const said = (
  sentence: Pack["messages"],
  values: Readonly<Record<string, string>>,
  facts: CaseFile,
  locale: Locale = "en",
): string =>
  message(
    askAtSubmission(compiledRules([rule("told", { require: "false", values })], { messages: sentence }), facts).finding(
      "trial/told",
    ),
    locale,
  ).replaceAll("\u00A0", " ");

const partners = (count: number): CaseFile => ({
  application: { partners: Array.from({ length: count }, () => ({})) },
});

describe("a sentence chooses its words by number", () => {
  const counted: Pack["messages"] = {
    fi: { told: "{count, plural, =0 {Ei kumppania} one {# kumppani} other {# kumppania}}." },
    sv: { told: "{count, plural, =0 {Ingen partner} one {# partner} other {# partner}}." },
    en: { told: "{count, plural, =0 {No partner} one {# partner} other {# partners}}." },
  };

  it.each<readonly [locale: Locale, count: number, told: string]>([
    ["fi", 0, "Ei kumppania."],
    ["fi", 1, "1 kumppani."],
    ["fi", 2, "2 kumppania."],
    ["fi", 1000, "1 000 kumppania."],
    ["sv", 0, "Ingen partner."],
    ["sv", 1, "1 partner."],
    ["sv", 1000, "1 000 partner."],
    ["en", 0, "No partner."],
    ["en", 1, "1 partner."],
    ["en", 2, "2 partners."],
    ["en", 1000, "1,000 partners."],
  ])("%s %i: %s", (locale, count, told) => {
    expect(said(counted, { count: "count(application.partners)" }, partners(count), locale)).toBe(told);
    expect(said(counted, { count: "count(application.partners)" }, partners(count), locale)).toBe(told);
  });

  it.each<readonly [locale: Locale, told: string]>([
    ["fi", "ei tiedossa kumppania."],
    ["sv", "inte angivet partner."],
    ["en", "not given partners."],
  ])("and says in %s that a number is not known: %s", (locale, told) => {
    const unknown = said(counted, { count: "application.advance.earlierAdvances" }, {}, locale);
    expect(unknown).toBe(told);
  });

  it.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [11, "11th"],
  ])("by its place: %i is the %s", (count, told) => {
    const ordinal = "{ count , selectordinal , one {#st} two {#nd} few {#rd} other {#th}}";
    expect(said(inAll(ordinal), { count: "count(application.partners)" }, partners(count))).toBe(told);
  });

  it.each([
    ["{count}", "1,000"],
    ["{count} of {counts, plural, one {#} other {#}}", "1,000 of 1"],
    ["{counts, plural, one {#} other {#}} of {count}", "1 of 1,000"],
  ])("only where it does: %s", (sentence, told) => {
    const values = { count: "count(application.partners)", counts: "1" };
    expect(said(inAll(sentence), values, partners(1000))).toBe(told);
  });
});

describe("a sentence with values", () => {
  it.each<readonly [locale: Locale, told: string]>([
    ["fi", "80 000,01 €, 26,44 %, 1 234,5, 1.2.2026, kyllä, ei tiedossa, <b>x</b>"],
    ["sv", "80 000,01 €, 26,44 %, 1 234,5, 1.2.2026, ja, inte angivet, <b>x</b>"],
    ["en", "€80,000.01, 26.44%, 1,234.5, 1 February 2026, yes, not given, <b>x</b>"],
  ])("writes them as people do in %s: %s", (locale, told) => {
    const values = {
      amount: "application.fundingPlan.grant",
      share: "application.costModel.sideCostRate",
      number: "1234.5",
      day: '@"2026-02-01"',
      truth: "true",
      none: "application.need",
    };
    const sentence = inAll("{amount}, {share}, {number}, {day}, {truth}, {none}, <b>x</b>");
    expect(said(sentence, values, facts, locale)).toBe(told);
  });

  const facts: CaseFile = {
    application: { fundingPlan: { grant: 8_000_001 }, costModel: { sideCostRate: 26_440_000 } },
  };

  it("chooses by text too", () => {
    const sentence = inAll("{kind, select, none {No aid} other {Aid}}.");
    expect(said(sentence, { kind: "application.stateAid" }, { application: { stateAid: "none" } })).toBe("No aid.");
    expect(said(sentence, { kind: "application.stateAid" }, { application: { stateAid: "state-aid" } })).toBe("Aid.");
  });

  it("that is the same in every language writes numbers in the way of each", () => {
    const sentence = inAll("{amount}");
    const values = { amount: "application.fundingPlan.grant" };
    expect(["fi", "en", "sv"].map((locale) => said(sentence, values, facts, locale as Locale))).toEqual([
      "80 000,01 €",
      "€80,000.01",
      "80 000,01 €",
    ]);
  });
});

describe("where only an answer is missing", () => {
  const needed = rule("needed", { require: "application.fundingPlan.grant <= application.budget.total" });
  const told = (facts: CaseFile, locale: Locale = "en"): string =>
    message(askAtSubmission(compiledRules([needed]), facts).finding("trial/needed"), locale);

  it("the title and each question are told, in the order in which they are read", () => {
    expect(told({})).toBe("needed: not answered. Grant applied for Eligible total cost of the project");
  });

  it("a fact without a question is named by its path", () => {
    const pack = compiledRules([rule("needed", { require: "application.fundingPlan != null" })]);
    expect(message(askAtSubmission(pack, {}).finding("trial/needed"), "en")).toBe("needed");
  });

  it("but the sentence, where all was answered and the pack has no value for the day", () => {
    const pack = compiledRules([rule("needed", { require: "application.budget.total <= largest grant" })]);
    const facts: CaseFile = { application: { budget: { total: 1 }, filedAt: "2019-12-31T12:00:00+02:00" } };
    expect(message(askAtSubmission(pack, facts).finding("trial/needed"), "en")).toBe("needed");
  });

  it("and the sentence, where nothing is missing", () => {
    expect(told({ application: { fundingPlan: { grant: 2 }, budget: { total: 1 } } })).toBe("needed");
  });
});

describe("plain words", () => {
  const messages: Pack["messages"] = {
    fi: { told: "Virallisesti." },
    sv: { told: "Officiellt." },
    en: { told: "Officially." },
  };
  const helposti: Pack["plain"] = { fi: { told: "Helposti." } };

  it.each<readonly [what: string, plain: Pack["plain"], locale: Locale, asked: boolean | undefined, told: string]>([
    ["are told when they are asked for", helposti, "fi", true, "Helposti."],
    ["are not told unasked", helposti, "fi", undefined, "Virallisesti."],
    ["are not told when others are asked for", helposti, "fi", false, "Virallisesti."],
    ["are told in Finnish only", helposti, "sv", true, "Officiellt."],
    ["are ordinary where the rule has none", { fi: {} }, "fi", true, "Virallisesti."],
    ["are ordinary where the pack has none", undefined, "fi", true, "Virallisesti."],
    ["are ordinary where the pack has none in Finnish", {}, "fi", true, "Virallisesti."],
  ])("%s", (_what, plain, locale, asked, told) => {
    const pack = compiledRules([rule("told", { require: "false" })], { messages, plain });
    const finding = askAtSubmission(pack, {}).finding("trial/told");
    expect(asked === undefined ? message(finding, locale) : message(finding, locale, { plain: asked })).toBe(told);
  });
});

describe("no sentence", () => {
  it.each<readonly [what: string, messages: Pack["messages"]]>([
    ["for the rule", { en: {} }],
    ["in the language", { fi: { told: "x" } }],
  ])("%s is refused", (_what, messages) => {
    const pack = openPack(packOf([rule("told", { require: "false" })], { messages }));
    expect(() => message(askAtSubmission(pack, {}).finding("trial/told"), "en")).toThrow(
      new RangeError("pack trial has no sentence for told in en"),
    );
  });

  it("of a finding that assess did not give is told", () => {
    const finding = askAtSubmission(compiledRules([rule("told")]), {}).finding("trial/told");
    const copied = { ...finding, rule: finding.rule };
    expect(() => message(copied, "en")).toThrow(
      new RangeError("Expected a finding that assess gave, found { … }. A copy of one does not do."),
    );
  });
});
