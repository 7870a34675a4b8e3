/** Time zones by their IANA names, from the tables of the JavaScript engine. */
const formats = new Map<string, Intl.DateTimeFormat | null>();
const furthest = 8_640_000_000_000;

const formatOf = (zone: string): Intl.DateTimeFormat | null => {
  const kept = formats.get(zone);
  if (kept !== undefined) return kept;
  if (formats.size > 500) formats.clear();
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch {
    format = null;
  }
  formats.set(zone, format);
  return format;
};

export const isZone = (zone: string): boolean =>
  /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(zone) && formatOf(zone) !== null;

/** Seconds that clocks of `zone` are ahead of UTC at an instant, in seconds since 1970. */
const offsetAt = (zone: string, instant: number): number => {
  const format = formatOf(zone);
  if (format === null) return 0;
  const within = Math.max(-furthest + 90_000, Math.min(furthest - 90_000, instant));
  const parts = new Map(format.formatToParts(within * 1000).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get("era") === "BC" ? 1 - part("year") : part("year");
  const local = new Date(0);
  local.setUTCFullYear(year, part("month") - 1, part("day"));
  local.setUTCHours(part("hour"), part("minute"), part("second"));
  return local.getTime() / 1000 - within;
};

/** Seconds ahead of UTC when clocks of `zone` show `local`, in seconds since 1970 as shown. */
export const zoneOffset = (zone: string, local: number): number =>
  offsetAt(zone, local - offsetAt(zone, local - offsetAt(zone, local)));
