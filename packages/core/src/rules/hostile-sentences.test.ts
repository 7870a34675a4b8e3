import { describe, expect, it } from "vitest";
import { changed, type HostileTable, problemsOf, refusal } from "./hostile-pack.test-data.ts";

const tables: Array<HostileTable> = [];

const nested = (levels: number): string => `${"{count, select, other {".repeat(levels)}x${"}}".repeat(levels)}`;
const sentence = (text: unknown) => ({ "messages.sv.letters-signed": text });
const at = "trial: messages/sv/letters-signed";
const plain = "expected a sentence with names of values in braces, such as {grant}";

tables.push([
  "sentences",
  [
    [
      "missing in a language",
      sentence(undefined),
      `${at}: expected a sentence, found none. Say in sv what is wrong, by how much, and what would pass.`,
    ],
    [
      "missing as a language",
      { "messages.sv": undefined },
      "trial: messages/sv/grant-within-ceiling: expected a sentence, found none.",
    ],
    [
      "in a language that it does not speak",
      { "jurisdiction.languages": ["fi", "sv"] },
      "trial: messages/en: expected sentences in fi, sv, found en. Add it to jurisdiction/languages.",
    ],
    [
      "in no language that packs have",
      { "messages.de": {} },
      "trial: messages/de: expected a part that packs have, found de.",
    ],
    [
      "in a language twice",
      { "jurisdiction.languages": ["fi", "sv", "en", "fi"] },
      "trial: jurisdiction/languages: expected each name once",
    ],
    [
      "of no rule",
      { "messages.sv.no-plan": "x" },
      "trial: messages/sv/no-plan: expected the id of a rule of this pack, found no-plan. Did you mean one-plan?",
    ],
    ["empty", sentence(""), `${at}: expected text, found "".`],
    ["blank", sentence(" \n"), `${at}: expected text, found " \\n".`],
    [
      "with an unknown name",
      sentence("{most}"),
      `${at}: expected a name among the rule's values (count), found {most}. Add most to the values of the rule, or name another.`,
    ],
    [
      "with a name that every object has",
      sentence("{constructor}"),
      `${at}: expected a name among the rule's values (count), found {constructor}.`,
    ],
    [
      "with a brace that stays open",
      sentence("{count"),
      `${at}: ${plain}, found a { without its }. Open and close each brace;`,
    ],
    [
      "with a plural that does not say otherwise",
      sentence("{count, plural, one {a}}"),
      `${at}: ${plain}, found no other {…} among the choices.`,
    ],
    [
      "with a number's format",
      sentence("{count, number, ::currency/EUR}"),
      `${at}: ${plain}, found a number format of {count}.`,
    ],
    [
      "with a date's format",
      sentence("{count, date, ::yyyyMMMdd}"),
      `${at}: ${plain}, found a date format of {count}.`,
    ],
    ["with choices 6 deep", sentence(nested(6)), `${at}: ${plain}, found plurals and selects more than 5 deep.`],
    ["with choices 70 deep", sentence(nested(70)), `${at}: ${plain}, found plurals and selects more than 5 deep.`],
    ["with choices thousands deep", sentence(nested(5000)), `${at}: expected text of at most 20000 characters`],
    ["longer than a page", sentence("x".repeat(2001)), `${at}: expected at most 2000 characters, found "xxx`],
    [
      "that count money",
      { "messages.sv.grant-within-ceiling": "{grant, plural, one {a} other {b}}" },
      "trial: messages/sv/grant-within-ceiling: expected a plain number to choose a plural by, found {grant, plural, …}.",
    ],
  ],
]);

it("lets choices stand five deep in a sentence", () => {
  expect(problemsOf(changed(sentence(nested(5))))).toEqual([]);
});

describe.each(tables)("a pack with %s is refused", (_what, cases) => {
  it.each(cases)("%s", (_case, changes, told) => {
    expect(refusal(changed(changes), told)).toBe(told);
  });
});
