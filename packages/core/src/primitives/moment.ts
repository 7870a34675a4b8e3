import { dayNumber } from "./day-arithmetic.ts";

/** A moment: ISO day and time with an offset or `Z`; seconds and up to three decimals may be left out. */
export type Instant = string;

const parts = /^(.{10})T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

const minute = 60_000;
const dayLength = 1440 * minute;

const read = (instant: Instant): number => {
  const [, day = "", hour, minutes, seconds = 0, fraction = "", sign, offsetHours = 0, offsetMinutes = 0] =
    parts.exec(instant) ?? [];
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
  return (
    dayNumber(day) * dayLength +
    (Number(hour) * 60 + Number(minutes) - offset) * minute +
    Number(seconds) * 1000 +
    Number(fraction.padEnd(3, "0"))
  );
};

/** When a call opens and closes is asked for every application. */
const moments = new Map<Instant, number>();

/** Milliseconds from 1970-01-01T00:00:00Z to `instant`, exact. */
export const epochMilliseconds = (instant: Instant): number => {
  const known = moments.get(instant);
  if (known !== undefined) return known;
  const moment = read(instant);
  if (moments.size >= 1000) moments.clear();
  moments.set(instant, moment);
  return moment;
};
