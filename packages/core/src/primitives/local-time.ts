import type { Day } from "./day-parts.ts";
import { Defect } from "./defect.ts";
import { europeanOffset, shifted } from "./european-time.ts";
import { epochMilliseconds, type Instant } from "./moment.ts";

/** Name of a time zone in the IANA database. */
export type TimeZone = string;

const clocks = new Map<string, Intl.DateTimeFormat>();

const newClock = (zone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return undefined;
  }
};

/** Making a formatter takes a hundred times longer than using one. Names vary in case without end: hence the bound. */
export const clockIn = (zone: string): Intl.DateTimeFormat | undefined => {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = /^[A-Z]/i.test(zone) && zone.length <= 60 ? newClock(zone) : undefined;
  if (clocks.size >= 600) clocks.clear();
  if (clock !== undefined) clocks.set(zone, clock);
  return clock;
};

const reading = (instant: Instant, zone: TimeZone): ReadonlyMap<string, string> => {
  const clock = clockIn(zone);
  if (clock === undefined) throw new Defect(`Expected the name of a time zone, found ${JSON.stringify(zone)}.`);
  return new Map(clock.formatToParts(epochMilliseconds(instant)).map(({ type, value }) => [type, value]));
};

/** Day and time on clocks of the Union's common summer time, without the engine's time zones. */
const inUnion = (instant: Instant, zone: TimeZone): ReturnType<typeof shifted> | undefined => {
  const moment = epochMilliseconds(instant);
  const offset = europeanOffset(moment, zone);
  return offset === undefined ? undefined : shifted(moment, offset);
};

const readDay = (instant: Instant, zone: TimeZone): Day => {
  const local = inUnion(instant, zone);
  if (local !== undefined) return local.day;
  const parts = reading(instant, zone);
  return `${parts.get("year")?.padStart(4, "0")}-${parts.get("month")}-${parts.get("day")}`;
};

/** The same few instants are asked of again and again: reading a clock takes as long as twenty rules. */
const days = new Map<string, Day>();

/**
 * The day of `instant` in `zone`.
 *
 * @throws Defect when `zone` is no time zone.
 */
export const localDay = (instant: Instant, zone: TimeZone): Day => {
  const key = `${zone} ${instant}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = readDay(instant, zone);
  if (days.size >= 1000) days.clear();
  days.set(key, day);
  return day;
};

/**
 * The time of `instant` in `zone`, `HH:MM:SS`.
 *
 * @throws Defect when `zone` is no time zone.
 */
export const localTime = (instant: Instant, zone: TimeZone): string => {
  const local = inUnion(instant, zone);
  if (local !== undefined) return local.time;
  const parts = reading(instant, zone);
  return `${parts.get("hour")}:${parts.get("minute")}:${parts.get("second")}`;
};
