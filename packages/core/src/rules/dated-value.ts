import {
  exactOf,
  numberFromText,
  percent,
  plain,
  rescale,
  type RunningNumber,
  textType,
  type Type,
  dayType,
  listOf,
  money,
} from "../feel/index.ts";
import * as Result from "effect/Result";
import { isDay, type Malformed, malformedIn, readDay, readMoney, readPercent } from "../primitives/index.ts";
import type { DatedValue, Parameter } from "./parameter.ts";

/** A value of a parameter as expressions read it, and the days on which it holds. */
export interface RunningValue {
  readonly from: string;
  readonly until: string | undefined;
  readonly value: unknown;
  readonly dated: DatedValue;
}

/** A parameter as expressions read it. */
export interface RunningParameter {
  readonly type: Type;
  /** Earliest first. */
  readonly values: ReadonlyArray<RunningValue>;
}

const moneyText = /^\d{1,13}(\.\d{1,4})?$/;
const percentText = /^(\d{1,6}(?:\.\d{1,8})?) ?%$/;
const numberText = /^-?\d{1,15}(\.\d{1,10})?$/;

const decimalText = (kind: Parameter["kind"], value: DatedValue["value"]): string | undefined => {
  if (typeof value === "object") return undefined;
  const text = String(value);
  if (kind === "percent") {
    const digits = percentText.exec(text)?.[1];
    return digits === undefined ? undefined : `${digits}e-2`;
  }
  return (kind === "money" ? moneyText : numberText).test(text) ? text : undefined;
};

const placesIn = (text: string): number => (text.split(".")[1] ?? "").length;

const expectations: Readonly<Record<Parameter["kind"], string>> = {
  money: 'an amount such as "10000.00"',
  percent: 'a percent with its sign such as "80 %"',
  integer: "a whole number",
  number: "a number",
  day: 'a day such as "2026-01-31"',
  text: "a text",
  texts: "a list of texts",
};

const advices: Readonly<Record<Parameter["kind"], string>> = {
  money: "Write digits, and a point before the cents, without spaces or a sign of the currency.",
  percent: "Write the sign % behind the number.",
  integer: "Write digits only.",
  number: "Write digits, with a point before the decimals.",
  day: "Write the year, the month and the day, joined by hyphens.",
  text: "Write the text between quotation marks.",
  texts: "Write the texts in brackets, parted by commas: [first, second].",
};

const readers: Readonly<Partial<Record<Parameter["kind"], (value: unknown) => Result.Result<unknown, Malformed>>>> = {
  money: readMoney,
  percent: readPercent,
  day: readDay,
};

/** How a money, a percent or a day is to be written that stands there in another spelling. */
const rewritten = (kind: Parameter["kind"], value: DatedValue["value"]): string | undefined => {
  const reading = readers[kind]?.(value);
  if (reading === undefined || Result.isSuccess(reading)) return undefined;
  const { code } = reading.failure;
  return code.endsWith("-rewrite") || code === "percent-bare" || code === "money-ambiguous"
    ? malformedIn(reading.failure).advice.en
    : undefined;
};

const malformed = (kind: Parameter["kind"], index: number, value: DatedValue["value"]): MalformedValue => ({
  index,
  expected: expectations[kind],
  advice: rewritten(kind, value) ?? advices[kind],
});

/** What is wrong with the value at `index`. */
export interface MalformedValue {
  readonly index: number;
  readonly expected: string;
  readonly advice: string;
}

/** The type of a parameter by its kind alone. */
export const typeOfKind = (kind: Parameter["kind"], moneyScale: number): Type => {
  switch (kind) {
    case "money":
      return money(moneyScale);
    case "percent":
      return percent(2);
    case "integer":
    case "number":
      return plain();
    case "day":
      return dayType;
    case "text":
      return textType;
    case "texts":
      return listOf(textType);
    default:
      return kind satisfies never;
  }
};

/** The parameter as expressions read it, or what is wrong with one of its values. */
export const runningParameter = (parameter: Parameter, moneyScale: number): RunningParameter | MalformedValue => {
  const { kind } = parameter;
  const sorted = parameter.values
    .map((dated, index) => ({ dated, index }))
    .toSorted((a, b) => (a.dated.from < b.dated.from ? -1 : 1));
  const holds = (value: (dated: DatedValue) => unknown, type: Type): RunningParameter => ({
    type,
    values: sorted.map(({ dated }, position) => ({
      from: dated.from,
      until: dated.until ?? sorted[position + 1]?.dated.from,
      value: value(dated),
      dated,
    })),
  });
  if (kind === "texts" || kind === "text" || kind === "day") {
    const wrong = sorted.find(({ dated: { value } }) =>
      kind === "texts"
        ? !Array.isArray(value) || value.some((text) => !/\S/.test(String(text)))
        : typeof value !== "string" || !(kind === "day" ? isDay(value) : /\S/.test(value)),
    );
    if (wrong !== undefined) return malformed(kind, wrong.index, wrong.dated.value);
    return holds(({ value }) => value, kind === "texts" ? listOf(textType) : kind === "day" ? dayType : textType);
  }
  const texts = sorted.map(({ dated, index }) => ({ text: decimalText(kind, dated.value), index, dated }));
  const finest = kind === "integer" ? 0 : kind === "money" ? moneyScale : Number.POSITIVE_INFINITY;
  const wrong = texts.find(({ text }) => text === undefined || placesIn(text) > finest);
  if (wrong !== undefined) return malformed(kind, wrong.index, wrong.dated.value);
  const numbers = texts.map(({ text }) => numberFromText(text ?? "0"));
  const scale = Math.max(kind === "money" ? moneyScale : 0, ...numbers.map((number) => number.scale));
  const type = kind === "money" ? money(scale) : kind === "percent" ? percent(scale) : plain(scale);
  const running = new Map<DatedValue, RunningNumber>(
    sorted.map(({ dated }, position) => {
      const number = numbers[position];
      return [dated, number === undefined ? 0 : rescale(number.value, number.scale, scale)];
    }),
  );
  return holds((dated) => running.get(dated), type);
};

/** The value that holds on `day`, if one does. */
export const valueOn = (values: ReadonlyArray<RunningValue>, day: string): RunningValue | undefined => {
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index];
    if (value !== undefined && value.from <= day)
      return value.until === undefined || day < value.until ? value : undefined;
  }
  return undefined;
};

/** Negative, zero or positive as a value is less than, equal to or more than another of the same parameter kind. */
export const orderOfValues = (a: RunningValue, aType: Type, b: RunningValue, bType: Type): number | undefined =>
  aType.kind === "number" && bType.kind === "number"
    ? exactOf(a.value as RunningNumber, aType.scale).comparedTo(exactOf(b.value as RunningNumber, bType.scale))
    : undefined;
