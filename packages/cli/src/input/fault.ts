import type { Locale } from "@kaari/core";
import { frames } from "../refused.ts";
import { hasWords, inLanguage } from "./phrases.ts";

/** What is wrong with something that was given, and where it stands. Lines and columns count from 1. */
export interface Fault {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** The fact: `application.budget.total`. */
  readonly path?: string | undefined;
  readonly expected: string;
  readonly found: string;
  readonly nearest?: string | undefined;
  readonly advice?: string | undefined;
  /** The whole of it in a person's language, where that is known; left out of JSON, as functions are. */
  readonly sentence?: ((locale: Locale) => string) | undefined;
}

/** A place in a text, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** `3:14: application.budget.total: expected …, found ….` and what to do. */
export const faultText = (fault: Fault, locale: Locale = "en"): string => {
  const { line, column, path, nearest } = fault;
  const where = line === undefined ? "" : column === undefined ? `${line}: ` : `${line}:${column}: `;
  if (fault.sentence !== undefined) return where + fault.sentence(locale);
  const what = path === undefined || path === "" ? "" : `${path}: `;
  // What has no words in the language is told in English from end to end.
  const spoken = [fault.expected, fault.advice ?? ""].every((text) => text === "" || hasWords(text)) ? locale : "en";
  const hint = nearest === undefined ? "" : ` ${hints[spoken](nearest)}`;
  const [expected, found, advice = ""] = [fault.expected, fault.found, fault.advice].map(
    (text) => text && inLanguage(text, spoken),
  );
  return `${where}${what}${frames[spoken](expected ?? "", found ?? "")}${hint}${full(advice)}`;
};

const hints: Readonly<Record<Locale, (nearest: string) => string>> = {
  fi: (nearest) => `Tarkoititko ${nearest}?`,
  sv: (nearest) => `Menade du ${nearest}?`,
  en: (nearest) => `Did you mean ${nearest}?`,
};

const full = (advice: string): string => {
  if (advice === "") return "";
  const text = ` ${advice.charAt(0).toUpperCase()}${advice.slice(1)}`;
  return /[.?!]$/.test(text) ? text : `${text}.`;
};

/** `text` between quotation marks, cut so that a message stays short. */
export const quoted = (text: string): string => {
  const short = (text.length > 60 ? `${text.slice(0, 57)}…` : text).replaceAll(/\s+/g, " ");
  return short.includes('"') ? `'${short}'` : `"${short}"`;
};
