import { padded } from "./date.ts";
import { isZone } from "./zone.ts";

/** A time of day, with an offset from UTC in seconds or the name of a zone, or neither. */
export class FeelTime {
  readonly kind = "time";
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
  readonly offset: number | null;
  readonly zone: string | null;

  constructor(
    hour: number,
    minute: number,
    second: number,
    nanosecond = 0,
    offset: number | null = null,
    zone: string | null = null,
  ) {
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.nanosecond = nanosecond;
    this.offset = offset;
    this.zone = zone;
  }
}

const furthestOffset = 18 * 3600;
export const nanosecondsPerDay = 86_400_000_000_000n;

export const timeOf = (
  hour: number,
  minute: number,
  second: number,
  nanosecond = 0,
  offset: number | null = null,
  zone: string | null = null,
): FeelTime | null =>
  Number.isInteger(hour) &&
  Number.isInteger(minute) &&
  Number.isInteger(second) &&
  hour >= 0 &&
  hour <= 23 &&
  minute >= 0 &&
  minute <= 59 &&
  second >= 0 &&
  second <= 59 &&
  Math.abs(offset ?? 0) <= furthestOffset
    ? new FeelTime(hour, minute, second, nanosecond, offset, zone)
    : null;

const written =
  /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9})\d*)?(?:(Z)|([+-])(\d\d):(\d\d)(?::(\d\d))?|@([A-Za-z][\w+-]*(?:\/[\w+-]+)*))?$/;

export const parseTime = (text: string): FeelTime | null => {
  const match = written.exec(text);
  if (match === null) return null;
  const [, hour, minute, second, fraction, utc, sign, offsetHour, offsetMinute, offsetSecond, zone] = match;
  if (Number(offsetMinute ?? 0) > 59 || Number(offsetSecond ?? 0) > 59) return null;
  if (zone !== undefined && !isZone(zone)) return null;
  const ahead = Number(offsetHour ?? 0) * 3600 + Number(offsetMinute ?? 0) * 60 + Number(offsetSecond ?? 0);
  const offset = utc === undefined && sign === undefined ? null : sign === "-" && ahead > 0 ? -ahead : ahead;
  const nanosecond = Number((fraction ?? "").padEnd(9, "0"));
  return timeOf(Number(hour), Number(minute), Number(second), nanosecond, offset, zone ?? null);
};

const offsetText = (offset: number): string => {
  if (offset === 0) return "Z";
  const ahead = Math.abs(offset);
  const seconds = ahead % 60 === 0 ? "" : `:${padded(ahead % 60)}`;
  return `${offset < 0 ? "-" : "+"}${padded(Math.floor(ahead / 3600))}:${padded(Math.floor(ahead / 60) % 60)}${seconds}`;
};

export const timeText = ({ hour, minute, second, nanosecond, offset, zone }: FeelTime): string => {
  const fraction = nanosecond === 0 ? "" : `.${padded(nanosecond, 9).replace(/0+$/, "")}`;
  const place = zone === null ? (offset === null ? "" : offsetText(offset)) : `@${zone}`;
  return `${padded(hour)}:${padded(minute)}:${padded(second)}${fraction}${place}`;
};

/** Nanoseconds since midnight. */
export const nanosecondOfDay = ({ hour, minute, second, nanosecond }: FeelTime): bigint =>
  BigInt(hour * 3600 + minute * 60 + second) * 1_000_000_000n + BigInt(nanosecond);

/** The time of day so long after midnight, in the place of `like`. */
export const timeAt = (nanoseconds: bigint, like: FeelTime): FeelTime => {
  const within = ((nanoseconds % nanosecondsPerDay) + nanosecondsPerDay) % nanosecondsPerDay;
  const seconds = Number(within / 1_000_000_000n);
  return new FeelTime(
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
    Number(within % 1_000_000_000n),
    like.offset,
    like.zone,
  );
};
