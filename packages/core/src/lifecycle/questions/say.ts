import { formatValue } from "../../compiled/index.ts";
import type { Locale } from "../../primitives/index.ts";
import type { Said } from "../engine/refusal.ts";
import { codeWord } from "./code-words.ts";

const cents = (amount: number): string => {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** An amount in minor units as people write it in the language. */
export const sayMoney = (amount: number, locale: Locale): string =>
  formatValue({ kind: "money", amount: cents(amount), currency: "EUR" }, locale);

export const sayDay = (day: string, locale: Locale): string => formatValue({ kind: "day", day }, locale);

/** A value of a sentence as people write it in the language. */
export const say = (said: Said, locale: Locale): string => {
  if (typeof said === "string") return said;
  if (typeof said === "number") return formatValue({ kind: "number", number: String(said) }, locale);
  if ("money" in said) return sayMoney(said.money, locale);
  if ("day" in said) return sayDay(said.day, locale);
  if ("instant" in said) return formatValue({ kind: "instant", instant: said.instant }, locale);
  if ("code" in said) return codeWord(said.code, locale);
  const words = said.codes.map((code) => codeWord(code, locale));
  return listed([...new Set(words)], locale);
};

/** The sentence with its values; a name without one stays as it is. */
export const fill = (sentence: string, values: Readonly<Record<string, Said>>, locale: Locale): string =>
  sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const said = Object.hasOwn(values, name) ? values[name] : undefined;
    return said === undefined ? whole : say(said, locale);
  });

/** Things in a row, the last joined by `and` in the language. */
export const listed = (items: ReadonlyArray<string>, locale: Locale, word: "and" | "or" = "and"): string => {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${joiners[locale][word]} ${last}`;
};

const joiners: Readonly<Record<Locale, Readonly<Record<"and" | "or", string>>>> = {
  fi: { and: "ja", or: "tai" },
  sv: { and: "och", or: "eller" },
  en: { and: "and", or: "or" },
};
