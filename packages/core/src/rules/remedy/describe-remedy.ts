import { type Locale, textIn } from "../../primitives/index.ts";
import { formatValue, lengthOf } from "../../compiled/index.ts";
import type { FactChange, Remedy, TextLength } from "./remedy.ts";

/** The words of one language for each kind of change; `name` is the fact's question in its quotes. */
interface ChangeWords {
  readonly quoted: (text: string) => string;
  readonly item: (name: string, place: string) => string;
  readonly set: (name: string, from: string, to: string) => string;
  readonly setAny: (name: string, from: string, but: string) => string;
  readonly state: (name: string, to: string) => string;
  readonly stateAny: (name: string, but: string) => string;
  /** How many characters a text may have. */
  readonly long: (length: TextLength) => string;
  readonly setLong: (name: string, from: number, long: string, but: string) => string;
  readonly stateLong: (name: string, long: string, but: string) => string;
  readonly none: (name: string) => string;
  readonly leaveOut: (name: string, from: string) => string;
  readonly remove: (place: string, list: string, from: string) => string;
  readonly add: (list: string, content: string) => string;
  readonly anyAnswer: (but: string) => string;
  readonly part: (number: number) => string;
  readonly and: string;
}

/** How many characters: at least, at most, exactly so many, or from so many to so many. */
const counted = (
  { least, most }: TextLength,
  [atLeast, atMost, exactly]: readonly [string, string, string],
  characters: (count: string) => string,
): string => {
  const [low, high] = [String(least ?? ""), String(most ?? "")];
  if (low === high) return `${exactly} ${low} ${characters(low)}`;
  if (high === "") return `${atLeast} ${low} ${characters(low)}`;
  return low === "" ? `${atMost} ${high} ${characters(high)}` : `${low}–${high} ${characters(high)}`;
};

const words: Readonly<Record<Locale, ChangeWords>> = {
  fi: {
    quoted: (text) => `”${text}”`,
    item: (name, place) => `${name} (kohdassa ${place})`,
    set: (name, from, to) => `vaihda tiedon ${name} arvon ${from} tilalle ${to}`,
    setAny: (name, from, but) =>
      `vaihda tiedon ${name} arvon ${from} tilalle jokin muu${but === "" ? "" : `, ei kuitenkaan ${but}`}`,
    state: (name, to) => `täytä tieto ${name}: esimerkiksi ${to} käy`,
    stateAny: (name, but) =>
      `täytä tieto ${name}: mikä tahansa ${but === "" ? "vastaus" : `muu vastaus kuin ${but}`} käy`,
    long: (length) =>
      counted(length, ["vähintään", "enintään", "tasan"], (count) => (count === "1" ? "merkki" : "merkkiä")),
    setLong: (name, from, long, but) =>
      `muuta tiedon ${name} pituudeksi ${long} (nyt ${from})${but === "" ? "" : `, ei kuitenkaan ${but}`}`,
    stateLong: (name, long, but) =>
      `täytä tieto ${name}: mikä tahansa teksti, jossa on ${long}, käy${but === "" ? "" : `, ei kuitenkaan ${but}`}`,
    none: (name) => `ilmoita, ettei luettelossa ${name} ole mitään`,
    leaveOut: (name, from) => `jätä tieto ${name} pois (nyt ${from})`,
    remove: (place, list, from) => `poista luettelosta ${list} kohta ${place}${from}`,
    add: (list, content) => `lisää luetteloon ${list} yksi kohta${content}`,
    anyAnswer: (but) => `mikä tahansa ${but === "" ? "vastaus" : `muu vastaus kuin ${but}`}`,
    part: (number) => `osa ${number}: `,
    and: " ja ",
  },
  sv: {
    quoted: (text) => `”${text}”`,
    item: (name, place) => `${name} (i punkt ${place})`,
    set: (name, from, to) => `byt ut ${from} mot ${to} i uppgiften ${name}`,
    setAny: (name, from, but) =>
      `byt ut ${from} mot något annat${but === "" ? "" : `, dock inte ${but},`} i uppgiften ${name}`,
    state: (name, to) => `fyll i uppgiften ${name}: till exempel ${to} duger`,
    stateAny: (name, but) => `fyll i uppgiften ${name}: vilket svar som helst ${but === "" ? "" : `utom ${but} `}duger`,
    long: (length) => counted(length, ["minst", "högst", "exakt"], () => "tecken"),
    setLong: (name, from, long, but) =>
      `ändra längden på uppgiften ${name} till ${long} (nu ${from})${but === "" ? "" : `, dock inte ${but}`}`,
    stateLong: (name, long, but) =>
      `fyll i uppgiften ${name}: vilken text som helst på ${long} duger${but === "" ? "" : `, dock inte ${but}`}`,
    none: (name) => `ange att förteckningen ${name} är tom`,
    leaveOut: (name, from) => `lämna bort uppgiften ${name} (nu ${from})`,
    remove: (place, list, from) => `ta bort punkt ${place}${from} ur förteckningen ${list}`,
    add: (list, content) => `lägg till en punkt i förteckningen ${list}${content}`,
    anyAnswer: (but) => `vilket svar som helst${but === "" ? "" : ` utom ${but}`}`,
    part: (number) => `del ${number}: `,
    and: " och ",
  },
  en: {
    quoted: (text) => `“${text}”`,
    item: (name, place) => `${name} (of item ${place})`,
    set: (name, from, to) => `change ${name} from ${from} to ${to}`,
    setAny: (name, from, but) =>
      `change ${name} from ${from} to something else${but === "" ? "" : `, but not to ${but}`}`,
    state: (name, to) => `state ${name}: ${to}, for example, will do`,
    stateAny: (name, but) => `state ${name}: any answer ${but === "" ? "" : `but ${but} `}will do`,
    long: (length) =>
      counted(length, ["at least", "at most", "exactly"], (count) => (count === "1" ? "character" : "characters")),
    setLong: (name, from, long, but) =>
      `change the length of ${name} from ${from} to ${long}${but === "" ? "" : `, but not to ${but}`}`,
    stateLong: (name, long, but) => `state ${name}: any text of ${long}${but === "" ? "" : ` but ${but}`} will do`,
    none: (name) => `state that the list ${name} is empty`,
    leaveOut: (name, from) => `leave out ${name} (now ${from})`,
    remove: (place, list, from) => `remove item ${place}${from} from the list ${list}`,
    add: (list, content) => `add an item to the list ${list}${content}`,
    anyAnswer: (but) => `any answer${but === "" ? "" : ` but ${but}`}`,
    part: (number) => `part ${number}: `,
    and: " and ",
  },
};

/** The path under its part, if it has one, and the places in lists that people count from 1. */
const placesIn = (path: string) => {
  const [, part, rest] = /^parts\.(\d+)\.(.*)$/.exec(path) ?? [undefined, undefined, path];
  const steps = (rest ?? path).split(".");
  const places = steps.filter((step) => /^\d+$/.test(step)).map((step) => Number(step) + 1);
  return { part: part === undefined ? undefined : Number(part) + 1, steps, places };
};

const clauseOf = (change: FactChange, locale: Locale): string => {
  const say = words[locale];
  const { kind, from, to, question, content } = change;
  const { part, steps, places } = placesIn(change.path);
  const list = say.quoted(steps.slice(0, -1).join("."));
  const place = places.join(".");
  const named = say.quoted(question === undefined ? steps.join(".") : textIn(question, locale));
  const name = places.length === 0 ? named : say.item(named, place);
  const inPart = part === undefined ? "" : say.part(part);
  const butFor = (except: ReadonlyArray<string> = []): string =>
    new Intl.ListFormat(locale, { type: "disjunction" }).format(except.map(say.quoted));
  const value = (given: FactChange["to"], except?: ReadonlyArray<string>, length?: TextLength): string => {
    if (given === "any") return say.anyAnswer(butFor(except));
    if (length !== undefined) return say.long(length);
    return given.kind === "text" ? say.quoted(given.text) : formatValue(given, locale);
  };
  const shown = from.kind === "record" || from.kind === "missing" ? "" : ` (${value(from)})`;
  const { length } = change;
  switch (kind) {
    case "set":
      if (length !== undefined && from.kind === "text")
        return inPart + say.setLong(name, lengthOf(from.text), say.long(length), butFor(change.except));
      return (
        inPart +
        (to === "any" ? say.setAny(name, value(from), butFor(change.except)) : say.set(name, value(from), value(to)))
      );
    case "state":
      if (to === "any") return inPart + say.stateAny(name, butFor(change.except));
      if (length !== undefined) return inPart + say.stateLong(name, say.long(length), butFor(change.except));
      return inPart + (to.kind === "list" ? say.none(named) : say.state(name, value(to)));
    case "leave-out":
      return inPart + say.leaveOut(name, value(from));
    case "remove":
      return inPart + say.remove(String(places.at(-1) ?? ""), list, shown);
    case "add": {
      const facts = Object.entries(content ?? {}).map(
        ([fact, { to: answer, except, length: long, question: asked }]) =>
          `${say.quoted(asked === undefined ? fact : textIn(asked, locale))}: ${value(answer, except, long)}`,
      );
      const unsaid = to === "any" ? change.except === undefined : to.kind === "record";
      const own = unsaid ? [] : [value(to, change.except, length)];
      const told = [...own, ...facts];
      return inPart + say.add(list, told.length === 0 ? "" : ` (${told.join("; ")})`);
    }
    default:
      return kind satisfies never;
  }
};

/** One sentence: what to change, from what to what. */
export const describeRemedy = ({ changes }: Remedy, locale: Locale): string => {
  const said = changes.map((change) => clauseOf(change, locale)).join(words[locale].and);
  return `${said.charAt(0).toLocaleUpperCase(locale)}${said.slice(1)}.`;
};
