import { dayNumber, dayOfNumber } from "./day-arithmetic.ts";
import { yearOf } from "./day-parts.ts";

const hour = 3_600_000;
const dayLength = 24 * hour;

/** Hours that winter time is ahead of UTC, in zones that keep the common summer time of the Union. */
const standardHours: Readonly<Record<string, number>> = {
  "Europe/Berlin": 1,
  "Europe/Helsinki": 2,
  "Europe/Mariehamn": 2,
  "Europe/Stockholm": 1,
};

/** From then on all of them change on the same days. */
const commonSince = dayNumber("1997-01-01") * dayLength;

/** 01:00 UTC on the last Sunday of a month of 31 days. */
const changeIn = (year: number, month: "03" | "10"): number => {
  const last = dayNumber(`${String(year).padStart(4, "0")}-${month}-31`);
  return (last - ((last + 4) % 7)) * dayLength + hour;
};

/**
 * Milliseconds that clocks of a zone are ahead of UTC; undefined for other zones and older moments.
 *
 * The engine's own time zones would do, but the first question to them takes longer than checking an application.
 *
 * @source Directive 2000/84/EC, articles 2 and 3: summer time lasts from 01:00 UTC on the last Sunday of March to 01:00 UTC on
 * the last Sunday of October
 */
export const europeanOffset = (moment: number, zone: string): number | undefined => {
  const hours = Object.hasOwn(standardHours, zone) ? standardHours[zone] : undefined;
  if (hours === undefined || moment < commonSince) return undefined;
  const day = dayOfNumber(Math.floor(moment / dayLength));
  if (day === undefined) return undefined;
  const year = yearOf(day);
  const summer = moment >= changeIn(year, "03") && moment < changeIn(year, "10");
  return (hours + (summer ? 1 : 0)) * hour;
};

/** Day and time of clocks that are `offset` ahead of UTC. */
export const shifted = (moment: number, offset: number): { readonly day: string; readonly time: string } => {
  const local = moment + offset;
  const number = Math.floor(local / dayLength);
  const seconds = Math.floor((local - number * dayLength) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return {
    day: dayOfNumber(number) ?? "",
    time: parts.map((part) => String(part).padStart(2, "0")).join(":"),
  };
};
