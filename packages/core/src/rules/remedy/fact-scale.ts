import { dayNumber, dayOfNumber, epochMilliseconds, type Instant } from "../../primitives/index.ts";
import { type FactLeaf, longestText } from "../../domain/index.ts";
import { lengthOf } from "../../compiled/index.ts";

/**
 * A kind of fact as whole numbers, so that limits can be sought: minor units, hundred-millionths, days, seconds,
 * hundredths of other numbers.
 */
export interface FactScale {
  readonly least: number;
  readonly most: number;
  readonly number: (value: unknown) => number | undefined;
  readonly value: (number: number, like: unknown) => unknown;
  /** A change of this size counts as a whole one; undefined: the size of the value itself. */
  readonly unit?: number;
}

const whole = (most: number): FactScale => ({
  least: 0,
  most,
  number: (value) => (typeof value === "number" && Number.isSafeInteger(value) ? value : undefined),
  value: (number) => number,
});

const secondsOfDay = 86_400;

/** The offset that an instant is written with, in seconds. */
const offsetOf = (instant: unknown): { readonly text: string; readonly seconds: number } => {
  const text = typeof instant === "string" ? (/(Z|[+-]\d{2}:\d{2})$/.exec(instant)?.[1] ?? "Z") : "Z";
  if (text === "Z") return { text, seconds: 0 };
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(4));
  return { text, seconds: minutes * 60 * (text.startsWith("-") ? -1 : 1) };
};

const two = (number: number): string => String(number).padStart(2, "0");

const instantOf = (seconds: number, like: unknown): Instant => {
  const offset = offsetOf(like);
  const local = seconds + offset.seconds;
  const ofDay = ((local % secondsOfDay) + secondsOfDay) % secondsOfDay;
  const day = dayOfNumber((local - ofDay) / secondsOfDay) ?? "1970-01-01";
  const minutes = Math.floor(ofDay / 60);
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(ofDay % 60)}${offset.text}`;
};

const firstDay = dayNumber("1990-01-01");
const lastDay = dayNumber("2100-12-31");

const scales: Partial<Record<FactLeaf["kind"], FactScale>> = {
  money: whole(1e14),
  percent: whole(1e8),
  integer: whole(1e9),
  number: {
    least: 0,
    most: 1e12,
    number: (value) => (typeof value === "number" ? Math.round(value * 100) : undefined),
    value: (number) => number / 100,
  },
  day: {
    least: firstDay,
    most: lastDay,
    number: (value) => (typeof value === "string" ? dayNumber(value) : undefined),
    value: (number) => dayOfNumber(number),
    unit: 365,
  },
  instant: {
    least: firstDay * secondsOfDay,
    most: lastDay * secondsOfDay,
    number: (value) => (typeof value === "string" ? Math.floor(epochMilliseconds(value) / 1000) : undefined),
    value: instantOf,
    unit: 365 * secondsOfDay,
  },
};

/** A text by its characters: cut short, or filled up. */
export const lengthScale: FactScale = {
  least: 1,
  most: longestText,
  number: (value) => (typeof value === "string" ? lengthOf(value) : undefined),
  value: (number, like) => {
    const characters = Array.from(typeof like === "string" ? like : "");
    return characters.slice(0, number).join("") + filling.repeat(Math.max(0, number - characters.length));
  },
};

const filling = "…";

/** The scale of a fact that has limits; undefined for texts, codes and yes or no. */
export const scaleOf = ({ kind }: FactLeaf): FactScale | undefined => scales[kind];

/** How large a change is: from nothing to 1 for one that is as large as the fact itself. */
export const sizeOf = (scale: FactScale | undefined, from: unknown, to: unknown): number => {
  const [a, b] = [scale?.number(from), scale?.number(to)];
  if (scale === undefined || a === undefined || b === undefined) return 1;
  return Math.min(1, Math.abs(b - a) / (scale.unit ?? Math.max(Math.abs(a), Math.abs(b), 1)));
};
