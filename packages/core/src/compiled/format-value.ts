import { dayOfMonth, type Locale, monthOf, placesOf, yearOf } from "../primitives/index.ts";
import { decimalText, placesIn } from "./decimal-text.ts";
import type { FeelValue } from "./feel-value.ts";

const notGiven: Readonly<Record<Locale, string>> = { fi: "ei tiedossa", sv: "inte angivet", en: "not given" };
const truth: Readonly<Record<Locale, readonly [yes: string, no: string]>> = {
  fi: ["kyllä", "ei"],
  sv: ["ja", "nej"],
  en: ["yes", "no"],
};
const durations: Readonly<
  Record<Locale, { readonly days: readonly [string, string]; readonly months: readonly [string, string] }>
> = {
  fi: { days: ["päivä", "päivää"], months: ["kuukausi", "kuukautta"] },
  sv: { days: ["dag", "dagar"], months: ["månad", "månader"] },
  en: { days: ["day", "days"], months: ["month", "months"] },
};
const languageTags: Readonly<Record<Locale, string>> = { fi: "fi-FI", sv: "sv-FI", en: "en-IE" };

const formats = new Map<string, Intl.NumberFormat>();

/** A number by the locale's grouping and decimal sign, from exact text. */
const localNumber = (text: string, locale: Locale, least: number, most: number): string => {
  const key = `${locale} ${least} ${most}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(languageTags[locale], { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, format);
  return format.format(text as Intl.StringNumericLiteral);
};

const places = (text: string): number => Math.min(20, placesIn(text));

/** A day as people write it in the language. */
export const formatDay = (day: string, locale: Locale): string => {
  const [year, month, date] = [yearOf(day), monthOf(day), dayOfMonth(day)];
  return locale === "en" ? `${date} ${englishMonths[month - 1] ?? ""} ${year}` : `${date}.${month}.${year}`;
};

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const instantPattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

const formatInstant = (instant: string, locale: Locale): string => {
  const [, day, hour, minute, second, offset] = instantPattern.exec(instant) ?? [];
  if (day === undefined) return instant;
  const clock = [hour, minute, ...(second === undefined || second === "00" ? [] : [second])].join(
    locale === "fi" ? "." : ":",
  );
  return `${formatDay(day, locale)} ${locale === "en" ? "at" : "kl"}${locale === "fi" ? "o" : ""} ${clock} (UTC${offset === "Z" ? "" : offset})`;
};

/** A value as text for people: exact, never rounded to look like its limit. */
export const formatValue = (value: FeelValue, locale: Locale): string => {
  switch (value.kind) {
    case "money": {
      const amount = decimalText(value.amount);
      const least = placesOf(value.currency);
      const text = localNumber(amount, locale, least, Math.max(least, places(amount)));
      const sign = value.currency === "EUR" ? "€" : value.currency;
      return locale === "en" && sign === "€" ? `€${text}` : `${text}\u00A0${sign}`;
    }
    case "percent": {
      const percent = decimalText(value.ratio, 2);
      const text = localNumber(percent, locale, 0, places(percent));
      return locale === "en" ? `${text}%` : `${text}\u00A0%`;
    }
    case "number": {
      const number = decimalText(value.number);
      return localNumber(number, locale, 0, places(number));
    }
    case "text":
      return value.text;
    case "boolean":
      return truth[locale][value.boolean ? 0 : 1];
    case "day":
      return formatDay(value.day, locale);
    case "instant":
      return formatInstant(value.instant, locale);
    case "days":
    case "months": {
      const count = value.kind === "days" ? value.days : value.months;
      return `${count} ${durations[locale][value.kind][count === 1 ? 0 : 1]}`;
    }
    case "list":
      return value.items.length === 0 ? "–" : value.items.map((item) => formatValue(item, locale)).join(", ");
    case "record":
      return "…";
    case "missing":
    case "null":
      return notGiven[locale];
    default:
      return value satisfies never;
  }
};
