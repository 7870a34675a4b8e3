import { describe, expect, it } from "vitest";
import { changed, type Changes, later, problemsOf } from "./hostile-pack.test-data.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const toldOf = (changes: Changes): ReadonlyArray<string> => problemsOf(changed(changes));
const braces =
  "Open and close each brace; between them stand a name of letters and digits, or a plural or select with its choices.";

describe("a sentence", () => {
  it.each<readonly [what: string, changes: Changes, told: ReadonlyArray<string>]>([
    ["may count what is a plain number", { "messages.en.letters-signed": "{count, plural, one {a} other {b}}" }, []],
    ["may choose by a text", { "messages.en.grant-within-ceiling": "{grant, select, none {a} other {b}}" }, []],
    [
      "may not count a share",
      { "messages.en.grant-within-ceiling": "{share, plural, one {a} other {b}}" },
      [
        "trial: messages/en/grant-within-ceiling: expected a plain number to choose a plural by, found {share, plural, …}. Give the rule a value that counts, or write {share}.",
      ],
    ],
    [
      "may not count a day",
      { "rules.1.values": { day: "application.filedAt" }, "messages.en.advance-justified": "{day, plural, other {b}}" },
      [
        "trial: messages/en/advance-justified: expected a plain number to choose a plural by, found {day, plural, …}. Give the rule a value that counts, or write {day}.",
      ],
    ],
    [
      "that counts a value that cannot be read is told at the value alone",
      { "rules.3.values.count": "count(1" },
      [
        "trial: rules/letters-signed/values/count, character 8: expected `)`, found the end. The `(` at character 6 is not closed.",
      ],
    ],
    [
      "has no names where the rule has no values",
      { "messages.en.advance-justified": "{sum}" },
      [
        "trial: messages/en/advance-justified: expected a name among the rule's values (none), found {sum}. Add sum to the values of the rule, or name another.",
      ],
    ],
    [
      "is told of each name",
      { "messages.en.grant-within-ceiling": "{one} {two} {grant}" },
      [
        "trial: messages/en/grant-within-ceiling: expected a name among the rule's values (grant, most, share), found {one}. Add one to the values of the rule, or name another.",
        "trial: messages/en/grant-within-ceiling: expected a name among the rule's values (grant, most, share), found {two}. Add two to the values of the rule, or name another.",
      ],
    ],
    [
      "that is broken is told with how to mend it",
      { "messages.en.one-plan": "{" },
      [
        `trial: messages/en/one-plan: expected a sentence with names of values in braces, such as {grant}, found a { without its }. ${braces}`,
      ],
    ],
    [
      "of no rule is told, near to none",
      { "messages.en.weather": "x" },
      ["trial: messages/en/weather: expected the id of a rule of this pack, found weather. Take it out."],
    ],
    [
      "that is plain is checked likewise",
      { plain: { fi: { "one-plan": "{sum}", "no-plan": "x" } } },
      [
        "trial: plain/fi/no-plan: expected the id of a rule of this pack, found no-plan. Did you mean one-plan?",
        "trial: plain/fi/one-plan: expected a name among the rule's values (none), found {sum}. Add sum to the values of the rule, or name another.",
      ],
    ],
    [
      "fits each text of its rule",
      {
        "rules.3.validity": { until: "2026-01-01" },
        "rules.5": { ...trialPack.rules[3], values: {}, validity: { from: "2026-01-01" } },
      },
      ["fi", "sv", "en"].map(
        (language) =>
          `trial: messages/${language}/letters-signed: expected a name among the rule's values (none), found {count}. Add count to the values of the rule, or name another.`,
      ),
    ],
  ])("%s", (_what, changes, told) => {
    expect(toldOf(changes)).toEqual(told);
  });
});

describe("languages", () => {
  const { jurisdiction } = trialPack;
  it("may be fewer than those of an earlier layer", () => {
    const finnish = { jurisdiction: { ...jurisdiction, languages: ["fi"] }, messages: { fi: {} } };
    expect(problemsOf({ ...later, ...finnish }, [trialPack])).toEqual([]);
  });

  it("may not be more", () => {
    const layer = changed({ "jurisdiction.languages": ["fi"], messages: { fi: trialPack.messages.fi } });
    expect(problemsOf(later, [layer as typeof trialPack])).toEqual(
      ["sv", "en"].map(
        (language) =>
          `later: jurisdiction/languages: expected languages that trial has (fi), found ${language}. Take ${language} out, or extend a version of trial that has it.`,
      ),
    );
  });

  it("are those that the pack names, for plain sentences too", () => {
    expect(
      toldOf({
        "jurisdiction.languages": ["sv", "en"],
        "messages.fi": undefined,
        plain: { fi: { "one-plan": "x" } },
      }),
    ).toEqual(["trial: plain/fi: expected sentences in sv, en, found fi. Add it to jurisdiction/languages."]);
    expect(toldOf({ plain: { fi: { "one-plan": "x" } } })).toEqual([]);
    expect(toldOf({ "jurisdiction.languages": ["sv", "en"] })).toEqual([
      "trial: messages/fi: expected sentences in sv, en, found fi. Add it to jurisdiction/languages.",
    ]);
  });
});
