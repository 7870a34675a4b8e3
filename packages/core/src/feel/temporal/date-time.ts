import { dateOfDayNumber, dateText, dayNumber, parseDate, type FeelDate } from "./date.ts";
import { FeelTime, nanosecondOfDay, nanosecondsPerDay, parseTime, timeAt, timeText } from "./time.ts";
import { zoneOffset } from "./zone.ts";

/** A day and a time of day; the time says in which place, if any. */
export class FeelDateTime {
  readonly kind = "date and time";
  readonly date: FeelDate;
  readonly time: FeelTime;

  constructor(date: FeelDate, time: FeelTime) {
    this.date = date;
    this.time = time;
  }
}

export const startOfDay = (date: FeelDate, offset: number | null = null): FeelDateTime =>
  new FeelDateTime(date, new FeelTime(0, 0, 0, 0, offset));

/** Reads `2026-01-01T12:00:00+02:00`, and a bare day as its start. */
export const parseDateTime = (text: string): FeelDateTime | null => {
  const [day = "", clock, ...rest] = text.split("T");
  if (rest.length > 0) {
    // A zone may hold a `T`: only the first one parts day and time.
    return parseDateTimeParts(day, text.slice(day.length + 1));
  }
  return parseDateTimeParts(day, clock);
};

const parseDateTimeParts = (day: string, clock: string | undefined): FeelDateTime | null => {
  const date = parseDate(day);
  if (date === null) return null;
  if (clock === undefined) return startOfDay(date);
  const time = parseTime(clock);
  return time === null ? null : new FeelDateTime(date, time);
};

export const dateTimeText = ({ date, time }: FeelDateTime): string => `${dateText(date)}T${timeText(time)}`;

const localNanoseconds = ({ date, time }: FeelDateTime): bigint =>
  BigInt(dayNumber(date)) * nanosecondsPerDay + nanosecondOfDay(time);

/** Seconds ahead of UTC at that moment, when the place is known. */
export const offsetOf = (moment: FeelDateTime): number | null =>
  moment.time.zone === null
    ? moment.time.offset
    : zoneOffset(moment.time.zone, Number(localNanoseconds(moment) / 1_000_000_000n));

/** Seconds ahead of UTC of a time without a day: as on 1 January 1970. */
export const offsetOfTime = (time: FeelTime): number | null =>
  time.zone === null ? time.offset : zoneOffset(time.zone, Number(nanosecondOfDay(time) / 1_000_000_000n));

/** Nanoseconds since 1970 in UTC, or as shown by clocks where no place is given. */
export const instantOf = (moment: FeelDateTime): bigint =>
  localNanoseconds(moment) - BigInt(offsetOf(moment) ?? 0) * 1_000_000_000n;

/** The moment so much later, in the same place. */
export const later = (moment: FeelDateTime, nanoseconds: bigint): FeelDateTime | null => {
  const before = offsetOf(moment) ?? 0;
  const moved = moveClock(moment, nanoseconds);
  if (moved === null || moment.time.zone === null) return moved;
  const shift = (offsetOf(moved) ?? 0) - before;
  return shift === 0 ? moved : moveClock(moved, BigInt(shift) * 1_000_000_000n);
};

const moveClock = (moment: FeelDateTime, nanoseconds: bigint): FeelDateTime | null => {
  const local = localNanoseconds(moment) + nanoseconds;
  const time = timeAt(local, moment.time);
  const date = dateOfDayNumber(Number((local - nanosecondOfDay(time)) / nanosecondsPerDay));
  return date === null ? null : new FeelDateTime(date, time);
};
