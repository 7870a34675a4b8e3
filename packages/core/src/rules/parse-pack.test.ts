import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { changed, type Changes } from "./hostile-pack.test-data.ts";
import { describePackProblem } from "./pack-problem.ts";
import { parsePack } from "./parse-pack.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const toldOf = (value: unknown): ReadonlyArray<string> => {
  const pack = parsePack(value);
  return Result.isFailure(pack) ? pack.failure.map(describePackProblem) : [];
};

type Case = readonly [what: string, changes: Changes, told: string];

const given = { id: "case", title: "x", source: "x", gate: "idea", on: "2026-01-01", expect: {} };

it("a pack is read as its file holds it", () => {
  const file = changed({ calls: [{ id: "spring", budget: "1000.00" }] });
  const read = parsePack(file);
  expect(Result.isFailure(read) ? toldOf(file) : read.success).toEqual(file);
});

describe("a name that packs do not have is told with the one that is meant", () => {
  it.each<Case>([
    ["at the top", { titles: {} }, "titles: expected a part that packs have, found titles. Did you mean title?"],
    [
      "that is near nothing",
      { weather: 1 },
      "weather: expected a part that packs have, found weather. Take it out, or see which parts there are.",
    ],
    [
      "in a part that is no list",
      { "jurisdiction.calender": [] },
      "jurisdiction/calender: expected a part that packs have, found calender. Did you mean calendar?",
    ],
    [
      "in an item of a list",
      { "rules.0.requires": "true" },
      "rules/grant-within-ceiling/requires: expected a part that packs have, found requires. Did you mean require?",
    ],
    [
      "in an item of a list that may be left out",
      { "parameters.0.stricte": "lower" },
      "parameters/grant ceiling/stricte: expected a part that packs have, found stricte. Did you mean stricter?",
    ],
    [
      "in an item of a list of an item",
      { "parameters.0.values.0.untl": "2026-01-01" },
      "parameters/grant ceiling/values/0/untl: expected a part that packs have, found untl. Did you mean until?",
    ],
    [
      "in a part of an item",
      { "parameters.0.citation.provison": "x" },
      "parameters/grant ceiling/citation/provison: expected a part that packs have, found provison. Did you mean provision?",
    ],
    [
      "in a part that may be a record or a list",
      { "rules.0.citation.provison": "x" },
      "rules/grant-within-ceiling/citation/provison: expected a part that packs have, found provison. Did you mean provision?",
    ],
    [
      "in a part that may be left out",
      { "rules.3.validity.untill": "x" },
      "rules/letters-signed/validity/untill: expected a part that packs have, found untill. Did you mean until?",
    ],
    [
      "that is near one of a record further out only",
      { "rules.0.title.basis": "x" },
      "rules/grant-within-ceiling/title/basis: expected a part that packs have, found basis. Take it out, or see which parts there are.",
    ],
    [
      "that does not print",
      { "\u200b": 1 },
      '"\\u200b": expected a part that packs have, found "\\u200b". Take it out, or see which parts there are.',
    ],
    [
      "in a language",
      { "messages.fin": {} },
      "messages/fin: expected a part that packs have, found fin. Did you mean fi?",
    ],
  ])("%s", (_where, changes, told) => {
    expect(toldOf(changed(changes))).toEqual([`trial: ${told}`]);
  });

  it("once, where the name that is meant is missing", () => {
    expect(toldOf(changed({ "rules.0.severity": undefined, "rules.0.severty": "blocking" }))).toEqual([
      "trial: rules/grant-within-ceiling/severty: expected a part that packs have, found severty. Did you mean severity?",
    ]);
    expect(toldOf(changed({ version: undefined, versio: "1.0.0" }))).toEqual([
      "trial: versio: expected a part that packs have, found versio. Did you mean version?",
    ]);
  });

  it("beside what else is missing", () => {
    expect(
      toldOf(changed({ "rules.0.severity": undefined, "rules.1.severty": "blocking", version: undefined })),
    ).toEqual([
      "trial: version: expected a text, found nothing. Add it.",
      'trial: rules/grant-within-ceiling/severity: expected one of "blocking", "review", "warning", "advice", found nothing. Add it.',
      "trial: rules/advance-justified/severty: expected a part that packs have, found severty. Did you mean severity?",
    ]);
  });

  it("of several, each", () => {
    expect(toldOf(changed({ titles: 1, weather: 2 }))).toHaveLength(2);
  });
});

describe("what is wrong is told with what to write", () => {
  it.each<Case>([
    [
      "a missing part that each pack has many of",
      { "rules.0.basis": undefined },
      "rules/grant-within-ceiling/basis: expected a list, found nothing. Add basis: []",
    ],
    ["another missing part", { "rules.0.id": undefined }, "rules/0/id: expected a text, found nothing. Add it."],
    [
      "a part of another form that each pack has many of",
      { "sources.0.short": "Act" },
      'sources/act/short: expected a record, found "Act". Write short: { fi: …, sv: …, en: … }',
    ],
    ["another part of another form", { "rules.0.id": 5 }, "rules/0/id: expected a text, found 5."],
    [
      "a text that is too long",
      { "rules.0.when": "x".repeat(2001) },
      `rules/grant-within-ceiling/when: expected at most 2000 characters, found "${"x".repeat(57)}…". Split or shorten it.`,
    ],
    [
      "a list that is too short",
      { "parameters.0.values": [] },
      "parameters/grant ceiling/values: expected at least 1 item, found [].",
    ],
    [
      "a misspelt word",
      { status: "drafd" },
      'status: expected one of "draft", "reviewed", "verified", found "drafd". Did you mean "draft"?',
    ],
    [
      "an unknown word",
      { status: "final" },
      'status: expected one of "draft", "reviewed", "verified", found "final". Write one of them as it stands.',
    ],
    ["a number for a word", { status: 5 }, 'status: expected one of "draft", "reviewed", "verified", found 5.'],
    [
      "a name twice",
      { "jurisdiction.languages": ["fi", "en", "sv", "en"] },
      "jurisdiction/languages: expected each name once, found en twice.",
    ],
    [
      "a pack twice",
      {
        extends: [
          { id: "a", version: "1.0.0" },
          { id: "b", version: "1.0.0" },
          { id: "b", version: "2.0.0" },
        ],
      },
      "extends: expected each pack once, in one version, found b twice.",
    ],
    [
      "a title in one text",
      { title: "Trial" },
      'title: expected a record, found "Trial". Write title: { fi: …, sv: …, en: … }',
    ],
  ])("%s", (_what, changes, told) => {
    expect(toldOf(changed(changes))).toEqual([`trial: ${told}`]);
  });
});

describe("what may have several forms is told by the one that fits best", () => {
  const gates =
    '"idea", "submission", "decision", "start", "change", "claim", "mid-term", "closure", "dissemination", "aftercare"';
  const rule = "rules/grant-within-ceiling";
  it.each<Case>([
    [
      "an unknown gate",
      { "rules.0.gate": "nowhere" },
      `${rule}/gate: expected one of ${gates}, found "nowhere". Write one of them as it stands.`,
    ],
    [
      "an unknown gate of several",
      { "rules.0.gate": ["idea", "nowhere"] },
      `${rule}/gate/1: expected one of ${gates}, found "nowhere". Write one of them as it stands.`,
    ],
    ["no gate", { "rules.0.gate": [] }, `${rule}/gate: expected at least 1 item, found [].`],
    [
      "an incomplete citation",
      { "rules.0.citation": { source: "act", certainty: "law" } },
      `${rule}/citation/provision: expected a text, found nothing. Add it.`,
    ],
    [
      "an incomplete citation of several",
      { "rules.0.citation": [{ source: "act", certainty: "law" }] },
      `${rule}/citation/0/provision: expected a text, found nothing. Add it.`,
    ],
    [
      "a citation in one text",
      { "rules.0.citation": "4 §" },
      `${rule}/citation: expected a record, found "4 §". Write citation: { source: …, provision: …, certainty: law }`,
    ],
    [
      "a value that is true",
      { "parameters.0.values.0.value": true },
      "parameters/grant ceiling/values/0/value: expected a text, found true.",
    ],
    [
      "a value with a list in a list",
      { "parameters.0.values.0.value": ["a", 1] },
      "parameters/grant ceiling/values/0/value/1: expected a text, found 1.",
    ],
    [
      "an unknown key date",
      { "parameters.0.keyedOn": ["tomorrow"] },
      'parameters/grant ceiling/keyedOn/0: expected one of "call-opening", "filing", "decision", "today", found "tomorrow". Write one of them as it stands.',
    ],
    [
      "two days of a cost",
      { "parameters.0.keyedOn": ["cost", "cost"] },
      "parameters/grant ceiling/keyedOn: expected at most 1 item, found [ … ]. Split or shorten it.",
    ],
  ])("%s", (_what, changes, told) => {
    expect(toldOf(changed(changes))).toEqual([`trial: ${told}`]);
  });
});

describe("the place is told by", () => {
  it.each<Case>([
    ["the id of an item", { "rules.0.require": 1 }, "rules/grant-within-ceiling/require: expected a text, found 1."],
    ["the name of an item", { "definitions.0.value": 1 }, "definitions/largest grant/value: expected a text, found 1."],
    [
      "the number of an item without either",
      { "parameters.0.values.1.from": 1 },
      "parameters/grant ceiling/values/1/from: expected a day as YYYY-MM-DD, such as ",
    ],
    ["the number of an item whose id is no text", { "sources.1.id": 7 }, "sources/1/id: expected a text, found 7."],
    [
      "an id that does not print, in quotation marks",
      { "rules.0.id": "\u200b" },
      'rules/"\\u200b"/id: expected lower-case words joined by hyphens, found "\\u200b".',
    ],
    [
      "a key of digits",
      { examples: [{ ...given, expect: { 1: "held" } }] },
      'examples/case/expect/1: expected one of "satisfied", "violated", "for-review", "undetermined", "not-applicable", found "held". Write one of them as it stands.',
    ],
    [
      "the id above what is no plain data",
      { "rules.0.require": () => true },
      "rules/grant-within-ceiling/require: expected text, a number, true, false, a list or a record, found function.",
    ],
    [
      "the name above what is no plain data",
      { "definitions.0.value": () => true },
      "definitions/largest grant/value: expected text, a number, true, false, a list or a record, found function.",
    ],
    [
      "a key that begins or ends with a digit",
      { "messages.fi.1x": () => true, "messages.fi.x1": () => true },
      "messages/fi/1x: expected text, a number, true, false, a list or a record, found function.",
    ],
  ])("%s", (_what, changes, told) => {
    expect(toldOf(changed(changes))[0]?.slice(0, told.length + 7)).toBe(`trial: ${told}`);
  });

  it("the number of a tenth item as well as of the first", () => {
    const basis = Array.from({ length: 11 }, (_, index) => (index === 10 ? () => true : `T-${index}`));
    expect(toldOf(changed({ "rules.0.basis": basis }))).toEqual([
      expect.stringMatching(/^trial: rules\/grant-within-ceiling\/basis\/10: /u),
    ]);
    expect(toldOf(changed({ "messages.fi.x1": () => true }))).toEqual([
      expect.stringMatching(/^trial: messages\/fi\/x1: /u),
    ]);
  });

  it("the pack where it is the pack itself", () => {
    expect(toldOf(5)).toEqual(["pack: the pack: expected a record, found 5. Begin it with id, version and title."]);
    expect(toldOf(() => 5)).toEqual([expect.stringMatching(/^pack: the pack: expected text, a number/)]);
    expect(toldOf({ ...trialPack, id: 5 })).toEqual(["pack: id: expected a text, found 5."]);
    expect(toldOf({ ...trialPack, id: "Two Words" })).toEqual([
      'Two Words: id: expected lower-case words joined by hyphens, found "Two Words".',
    ]);
  });
});
