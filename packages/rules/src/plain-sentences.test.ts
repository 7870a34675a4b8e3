/** Plain sentences keep to what the Finnish guide of selkokieli asks, as far as a count can tell. */
import { describe, expect, it } from "vitest";
import { packs } from "./index.ts";

const most = { characters: 150, wordsInSentence: 12 };

/** Words of statutes and offices that people who read little do not use. */
const jargon = [
  "edellyt",
  "huomioi",
  "hyödynsaaj",
  "johdosta",
  "jollei",
  "julkisoikeudelli",
  "kohdenne",
  "koskien",
  "luontoissuorit",
  "menettely",
  "mikäli",
  "mukainen",
  "mukaise",
  "määritet",
  "nojalla",
  "oikeushenkilö",
  "osalta",
  "prosenttimääräi",
  "sovellet",
  "tarkoitet",
  "toimeenpan",
  "toimivaltai",
  "tosiasialli",
  "tukikelpoi",
  "vireille",
  "vireillä",
  "yksityisoikeudelli",
];

/** A term that the forms use and people must know may stand if the same sentence says what it is. */
const explained = [["vähämerkityksi", /\beli pien/]] as const;

const namesIn = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, name = ""]) => name);
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/);

const texts = packs.flatMap((pack) =>
  pack.rules.map(({ id }) => ({
    rule: `${pack.id}/${id}`,
    ordinary: pack.messages.fi?.[id] ?? "",
    plain: pack.plain?.fi?.[id],
  })),
);
const plainTexts = texts.flatMap(({ plain, ...rest }) => (plain === undefined ? [] : [{ ...rest, plain }]));

const long = (text: string) => sentencesOf(text).filter((each) => each.split(/\s+/).length > most.wordsInSentence);

const unexplained = (text: string) =>
  explained.find(([term, meaning]) =>
    sentencesOf(text.toLowerCase()).some((each) => each.includes(term) && !meaning.test(each)),
  );

/** Rules whose plain sentence is not so, with what is amiss. */
const unlike = (amiss: (text: { readonly plain: string; readonly ordinary: string }) => string | undefined) =>
  plainTexts.flatMap((text) => {
    const found = amiss(text);
    return found === undefined ? [] : [`${text.rule}: ${found}: ${text.plain}`];
  });

const first = (found: ReadonlyArray<string>): string | undefined => found[0];

it("every rule has a plain sentence", () => {
  expect(texts.filter(({ plain }) => plain === undefined).map(({ rule }) => rule)).toEqual([]);
});

describe("a plain sentence", () => {
  it("is short", () => {
    expect(unlike(({ plain }) => (plain.length > most.characters ? `${plain.length} characters` : undefined))).toEqual(
      [],
    );
  });

  it("is made of short sentences", () => {
    expect(unlike(({ plain }) => first(long(plain)))).toEqual([]);
  });

  it("ends with a full stop, and has no other marks than a reader of little needs", () => {
    expect(unlike(({ plain }) => (plain.endsWith(".") && !/[;()]/.test(plain) ? undefined : "marks"))).toEqual([]);
  });

  it("tells only values that the ordinary sentence tells, and by their names alone", () => {
    expect(
      unlike(({ plain, ordinary }) => first(namesIn(plain).filter((name) => !namesIn(ordinary).includes(name)))),
    ).toEqual([]);
    expect(unlike(({ plain }) => first(plain.match(/\{\w+\s*,/g) ?? []))).toEqual([]);
  });

  it("uses no jargon", () => {
    expect(unlike(({ plain }) => jargon.find((word) => new RegExp(`(?<!\\p{L})${word}`, "iu").test(plain)))).toEqual(
      [],
    );
  });

  it("says what a term means where it uses one", () => {
    expect(unlike(({ plain }) => unexplained(plain)?.[0])).toEqual([]);
  });
});
