import { type Locale, textIn } from "../../primitives/index.ts";
import { formatValue } from "../../compiled/index.ts";
import type { FactChange, Remedy } from "./remedy.ts";

/** The words of one language for each kind of change; `name` is the fact's question in its quotes. */
interface ChangeWords {
  readonly quoted: (text: string) => string;
  readonly item: (name: string, place: string) => string;
  readonly set: (name: string, from: string, to: string) => string;
  readonly setAny: (name: string, from: string) => string;
  readonly state: (name: string, to: string) => string;
  readonly stateAny: (name: string) => string;
  readonly none: (name: string) => string;
  readonly leaveOut: (name: string, from: string) => string;
  readonly remove: (place: string, list: string, from: string) => string;
  readonly add: (list: string, content: string) => string;
  readonly anyAnswer: string;
  readonly part: (number: number) => string;
  readonly and: string;
}

const words: Readonly<Record<Locale, ChangeWords>> = {
  fi: {
    quoted: (text) => `”${text}”`,
    item: (name, place) => `${name} (kohdassa ${place})`,
    set: (name, from, to) => `vaihda tiedon ${name} arvon ${from} tilalle ${to}`,
    setAny: (name, from) => `vaihda tiedon ${name} arvon ${from} tilalle jokin muu`,
    state: (name, to) => `täytä tieto ${name}: esimerkiksi ${to} käy`,
    stateAny: (name) => `täytä tieto ${name}: mikä tahansa vastaus käy`,
    none: (name) => `ilmoita, ettei luettelossa ${name} ole mitään`,
    leaveOut: (name, from) => `jätä tieto ${name} pois (nyt ${from})`,
    remove: (place, list, from) => `poista luettelosta ${list} kohta ${place}${from}`,
    add: (list, content) => `lisää luetteloon ${list} yksi kohta${content}`,
    anyAnswer: "mikä tahansa vastaus",
    part: (number) => `osa ${number}: `,
    and: " ja ",
  },
  sv: {
    quoted: (text) => `”${text}”`,
    item: (name, place) => `${name} (i punkt ${place})`,
    set: (name, from, to) => `byt ut ${from} mot ${to} i uppgiften ${name}`,
    setAny: (name, from) => `byt ut ${from} mot något annat i uppgiften ${name}`,
    state: (name, to) => `fyll i uppgiften ${name}: till exempel ${to} duger`,
    stateAny: (name) => `fyll i uppgiften ${name}: vilket svar som helst duger`,
    none: (name) => `ange att förteckningen ${name} är tom`,
    leaveOut: (name, from) => `lämna bort uppgiften ${name} (nu ${from})`,
    remove: (place, list, from) => `ta bort punkt ${place}${from} ur förteckningen ${list}`,
    add: (list, content) => `lägg till en punkt i förteckningen ${list}${content}`,
    anyAnswer: "vilket svar som helst",
    part: (number) => `del ${number}: `,
    and: " och ",
  },
  en: {
    quoted: (text) => `“${text}”`,
    item: (name, place) => `${name} (of item ${place})`,
    set: (name, from, to) => `change ${name} from ${from} to ${to}`,
    setAny: (name, from) => `change ${name} from ${from} to something else`,
    state: (name, to) => `state ${name}: ${to}, for example, will do`,
    stateAny: (name) => `state ${name}: any answer will do`,
    none: (name) => `state that the list ${name} is empty`,
    leaveOut: (name, from) => `leave out ${name} (now ${from})`,
    remove: (place, list, from) => `remove item ${place}${from} from the list ${list}`,
    add: (list, content) => `add an item to the list ${list}${content}`,
    anyAnswer: "any answer",
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
  const value = (given: FactChange["to"]): string => {
    if (given === "any") return say.anyAnswer;
    return given.kind === "text" ? say.quoted(given.text) : formatValue(given, locale);
  };
  const shown = from.kind === "record" || from.kind === "missing" ? "" : ` (${value(from)})`;
  switch (kind) {
    case "set":
      return inPart + (to === "any" ? say.setAny(name, value(from)) : say.set(name, value(from), value(to)));
    case "state":
      if (to === "any") return inPart + say.stateAny(name);
      return inPart + (to.kind === "list" ? say.none(named) : say.state(name, value(to)));
    case "leave-out":
      return inPart + say.leaveOut(name, value(from));
    case "remove":
      return inPart + say.remove(String(places.at(-1) ?? ""), list, shown);
    case "add": {
      const facts = Object.entries(content ?? {}).map(
        ([fact, { to: answer, question: asked }]) =>
          `${say.quoted(asked === undefined ? fact : textIn(asked, locale))}: ${value(answer)}`,
      );
      const own = to === "any" || to.kind === "record" ? [] : [value(to)];
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
