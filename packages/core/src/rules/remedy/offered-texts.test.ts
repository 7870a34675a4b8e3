import { expect, it } from "vitest";
import type { Locale } from "../../primitives/index.ts";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "that is too short",
    facts: { name: "A" },
    rules: ["string length(name) >= 4"],
    told: ["Change the length of “Name” from 1 to at least 4 characters."],
  },
  {
    what: "that must be longer",
    facts: { name: "ABC" },
    rules: ["string length(name) > 3"],
    told: ["Change the length of “Name” from 3 to at least 4 characters."],
  },
  {
    what: "that is too long",
    facts: { name: "ABCDE" },
    rules: ["string length(name) <= 4"],
    told: ["Change the length of “Name” from 5 to at most 4 characters."],
  },
  {
    what: "that must be shorter",
    facts: { name: "ABCDE" },
    rules: ["4 > string length(name)"],
    told: ["Change the length of “Name” from 5 to at most 3 characters."],
  },
  {
    what: "of one length",
    facts: { name: "ABC" },
    rules: ["string length(name) = 5"],
    told: ["Change the length of “Name” from 3 to exactly 5 characters."],
  },
  {
    what: "of any other length",
    facts: { name: "ABC" },
    rules: ["string length(name) != 3"],
    told: [
      "Change the length of “Name” from 3 to at least 4 characters.",
      "Change the length of “Name” from 3 to at most 2 characters.",
    ],
  },
  {
    what: "of a length between two",
    facts: { name: "A" },
    rules: ["string length(name) in [4..9]"],
    told: ["Change the length of “Name” from 1 to 4–9 characters."],
  },
  {
    what: "of any length but one",
    facts: { name: "A" },
    rules: ["string length(name) >= 3 and string length(name) != 6"],
    told: ["Change the length of “Name” from 1 to 3–5 characters."],
  },
  {
    what: "of a letter that takes two places",
    facts: { name: "😀😀😀" },
    rules: ["string length(name) <= 2"],
    told: ["Change the length of “Name” from 3 to at most 2 characters."],
  },
  {
    what: "that another rule keeps short",
    facts: { name: "A" },
    rules: ["string length(name) >= 4", "string length(name) <= 9"],
    told: ["Change the length of “Name” from 1 to 4–9 characters."],
  },
  {
    what: "that another rule keeps shorter still",
    facts: { name: "A" },
    rules: ["string length(name) >= 4", "string length(name) <= 3"],
    told: [],
  },
  {
    what: "that another rule does not let be one",
    facts: { name: "A" },
    rules: ["string length(name) >= 4", 'name != "ABCD"'],
    told: ["Change the length of “Name” from 1 to at least 4 characters, but not to “ABCD”."],
  },
  {
    what: "that is not given",
    facts: {},
    rules: ["string length(name) >= 4"],
    world: "closed",
    told: ["State “Name”: any text of at least 4 characters will do."],
  },
  {
    what: "not given that may not be long",
    facts: {},
    rules: ["string length(name) <= 4"],
    world: "closed",
    told: ["State “Name”: any text of at most 4 characters will do."],
  },
  {
    what: "not given, of any length",
    facts: {},
    rules: ["string length(name) < 30000"],
    world: "closed",
    told: ["State “Name”: any answer will do."],
  },
  {
    what: "two together",
    facts: { name: "ABC", alias: "DEFG" },
    rules: ["string length(name) + string length(alias) <= 6"],
    told: [
      "Change the length of “Alias” from 4 to at most 3 characters.",
      "Change the length of “Name” from 3 to at most 2 characters.",
    ],
  },
  {
    what: "of each item",
    facts: { partners: [{ name: "ABC" }, { name: "A" }] },
    rules: ["every p in partners satisfies string length(p.name) >= 2"],
    told: [
      "Change the length of “Partner” (of item 2) from 1 to at least 2 characters.",
      "Remove item 2 from the list “partners”.",
    ],
  },
  {
    what: "of an item that comes into a list",
    facts: { partners: [] },
    rules: ["some p in partners satisfies string length(p.name) >= 3"],
    told: ["Add an item to the list “partners” (“Partner”: at least 3 characters)."],
  },
  { what: "of a form", facts: { zone: "Europe/Oslo" }, rules: ["string length(zone) <= 4"], told: [] },
  {
    what: "through a definition",
    facts: { name: "A" },
    rules: ["name length >= 3"],
    pack: {
      definitions: [{ name: "name length", label: { fi: "?", sv: "?", en: "?" }, value: "string length(name)" }],
    },
    told: ["Change the length of “Name” from 1 to at least 3 characters."],
  },
  {
    what: "that holds another",
    facts: { name: "ABC" },
    rules: ['contains(name, "X")'],
    told: ["Change “Name” from “ABC” to “ABC X”."],
  },
  {
    what: "that no longer holds another",
    facts: { name: "A XB X" },
    rules: ['not(contains(name, "X"))'],
    told: ["Change “Name” from “A XB X” to “A B”."],
  },
  { what: "that holds no more than another", facts: { name: "X" }, rules: ['not(contains(name, "X"))'], told: [] },
  {
    what: "not given that holds another",
    facts: {},
    rules: ['contains(name, "X")'],
    world: "closed",
    told: ["State “Name”: “X”, for example, will do."],
  },
  {
    what: "that starts with another",
    facts: { name: "ABC" },
    rules: ['starts with(name, "X")'],
    told: ["Change “Name” from “ABC” to “X ABC”."],
  },
  {
    what: "that no longer starts with another",
    facts: { name: "X B" },
    rules: ['not(starts with(name, "X"))'],
    told: ["Change “Name” from “X B” to “B”."],
  },
  {
    what: "that ends with another",
    facts: { name: "ABC" },
    rules: ['ends with(name, "X")'],
    told: ["Change “Name” from “ABC” to “ABC X”."],
  },
  {
    what: "that no longer ends with another",
    facts: { name: "B X" },
    rules: ['not(ends with(name, "X"))'],
    told: ["Change “Name” from “B X” to “B”."],
  },
  {
    what: "of one of several items",
    facts: { partners: [{ name: "A" }, { name: "C" }] },
    rules: ['list contains(partners.name, "B")'],
    told: ["Change “Partner” (of item 1) from “A” to “B”.", "Change “Partner” (of item 2) from “C” to “B”."],
  },
  {
    what: "of no item",
    facts: { partners: [{ name: "A" }, { name: "B" }] },
    rules: ['not(list contains(partners.name, "B"))'],
    told: ["Change “Partner” (of item 2) from “B” to something else."],
  },
  {
    what: "of the first item",
    facts: { partners: [] },
    rules: ['list contains(partners.name, "B")'],
    told: ["Add an item to the list “partners” (“Partner”: “B”)."],
  },
];

it.each(trials)("a text is offered $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});

const tooShort: Trial = { what: "too short", facts: { name: "A" }, rules: ["string length(name) >= 4"] };
const oneLetter: Trial = {
  what: "of one letter",
  facts: { name: "AB" },
  rules: ["string length(name) < 2", 'name != "B"'],
};
const exact: Trial = { what: "exactly", facts: { name: "AB" }, rules: ["string length(name) = 3"] };
const notGiven: Trial = {
  what: "not given",
  facts: {},
  rules: ["string length(name) in [2..4]", 'name = null or name != "AB"'],
  world: "closed",
};

const spoken: ReadonlyArray<readonly [locale: Locale, trial: Trial, told: string]> = [
  ["fi", tooShort, "Muuta tiedon ”Name (fi)” pituudeksi vähintään 4 merkkiä (nyt 1)."],
  ["sv", tooShort, "Ändra längden på uppgiften ”Name (sv)” till minst 4 tecken (nu 1)."],
  ["fi", oneLetter, "Muuta tiedon ”Name (fi)” pituudeksi enintään 1 merkki (nyt 2), ei kuitenkaan ”B”."],
  ["sv", oneLetter, "Ändra längden på uppgiften ”Name (sv)” till högst 1 tecken (nu 2), dock inte ”B”."],
  ["en", oneLetter, "Change the length of “Name” from 2 to at most 1 character, but not to “B”."],
  ["fi", exact, "Muuta tiedon ”Name (fi)” pituudeksi tasan 3 merkkiä (nyt 2)."],
  ["sv", exact, "Ändra längden på uppgiften ”Name (sv)” till exakt 3 tecken (nu 2)."],
  ["fi", notGiven, "Täytä tieto ”Name (fi)”: mikä tahansa teksti, jossa on 2–4 merkkiä, käy, ei kuitenkaan ”AB”."],
  ["sv", notGiven, "Fyll i uppgiften ”Name (sv)”: vilken text som helst på 2–4 tecken duger, dock inte ”AB”."],
  ["en", notGiven, "State “Name”: any text of 2–4 characters but “AB” will do."],
];

it.each(spoken)("the length of a text is told in %s, for %j", (locale, trial, told) => {
  expect(offered(trial, locale)).toEqual([told]);
});
