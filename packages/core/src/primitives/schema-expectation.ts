import type * as z from "zod";
import { ownExpectation } from "./expecting.ts";
import { type Locale, locales, type LocalizedText } from "./localized-text.ts";

/** Noun phrases in Finnish, Swedish and English. */
type Phrase = readonly [fi: string, sv: string, en: string];

const localized = ([fi, sv, en]: Phrase): LocalizedText => ({ fi, sv, en });
const same = (text: string): LocalizedText => localized([text, text, text]);

const forms: Readonly<Record<string, Phrase>> = {
  object: ["tietue", "en post", "a record"],
  record: ["tietue", "en post", "a record"],
  array: ["luettelo", "en lista", "a list"],
  string: ["teksti", "en text", "a text"],
  number: ["luku", "ett tal", "a number"],
  int: ["kokonaisluku", "ett heltal", "a whole number"],
  boolean: ["true tai false", "true eller false", "true or false"],
  nonoptional: ["arvo", "ett värde", "a value"],
};

/** What a list or a text may measure at least or at most, by what is counted: one, and many. */
const measures: Readonly<Record<string, readonly [one: Phrase, many: Phrase]>> = {
  string: [
    ["merkki", "tecken", "character"],
    ["merkkiä", "tecken", "characters"],
  ],
  array: [
    ["kohta", "punkt", "item"],
    ["kohtaa", "punkter", "items"],
  ],
  record: [
    ["jäsen", "del", "member"],
    ["jäsentä", "delar", "members"],
  ],
};

const bounds = {
  least: ["vähintään {n}", "minst {n}", "at least {n}"],
  most: ["enintään {n}", "högst {n}", "at most {n}"],
  above: ["luku, joka on yli {n}", "ett tal över {n}", "a number above {n}"],
  below: ["luku, joka on alle {n}", "ett tal under {n}", "a number below {n}"],
} as const satisfies Readonly<Record<string, Phrase>>;

const bounded = (bound: keyof typeof bounds, limit: number | bigint, origin?: string): LocalizedText => {
  const [one, many] = measures[origin ?? ""] ?? [];
  const [fi = "", sv = "", en = ""] = (limit === 1 ? one : many) ?? [];
  const [boundFi, boundSv, boundEn] = bounds[bound];
  const said = (phrase: string, counted: string): string => `${phrase.replace("{n}", String(limit))} ${counted}`.trim();
  return localized([said(boundFi, fi), said(boundSv, sv), said(boundEn, en)]);
};

const oneOf = (values: ReadonlyArray<unknown>): LocalizedText => {
  const list = values.map((each) => JSON.stringify(each)).join(", ");
  return values.length > 1
    ? localized([`jokin näistä: ${list}`, `en av dessa: ${list}`, `one of ${list}`])
    : same(list);
};

const listed = (parts: ReadonlyArray<LocalizedText>): LocalizedText => {
  const joined = (locale: Locale): string => parts.map((part) => part[locale]).join(", ");
  const [fi, sv, en] = locales;
  return localized([joined(fi), joined(sv), joined(en)]);
};

const address: Phrase = [
  "osoite, jonka alussa on http:// tai https://",
  "en adress som börjar med http:// eller https://",
  "an address that begins with http:// or https://",
];

/** What a schema expected where it refused a value, in each language: `a text`, `at most 3 items`, `a number above 0`. */
export const schemaExpectation = (issue: z.core.$ZodIssue): LocalizedText => {
  const own = ownExpectation(issue.message);
  if (own !== undefined) return own;
  switch (issue.code) {
    case "invalid_type":
      return localized(forms[issue.expected] ?? [issue.expected, issue.expected, issue.expected]);
    case "invalid_value":
      return oneOf(issue.values);
    case "too_big":
      return issue.inclusive === false ? bounded("below", issue.maximum) : bounded("most", issue.maximum, issue.origin);
    case "too_small":
      return issue.inclusive === false
        ? bounded("above", issue.minimum)
        : bounded("least", issue.minimum, issue.origin);
    case "invalid_key":
      return listed(issue.issues.map(schemaExpectation));
    case "invalid_union":
      // A choice by a word that none of the forms has.
      if ("options" in issue && Array.isArray(issue.options)) return oneOf(issue.options);
      return same(issue.message);
    default:
      return issue.code === "invalid_format" && issue.format === "url"
        ? localized(address)
        : same(issue.message.replace(/^[^:]*: (expected )?/i, ""));
  }
};
