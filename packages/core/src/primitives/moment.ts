import { dayNumber } from "./day-arithmetic.ts";

/** A moment: ISO day and time with an offset or `Z`; seconds and up to three decimals may be left out. */
export type Instant = string;

const parts = /^(.{10})T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(?:Z|([+-])(\d\d):(\d\d))$/;

const minute = 60_000;
const dayLength = 1440 * minute;

/** Milliseconds from 1970-01-01T00:00:00Z to `instant`, exact. */
export const epochMilliseconds = (instant: Instant): number => {
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
