/** A length of time in days and parts of days, exact to the nanosecond. */
export class DaysDuration {
  readonly kind = "days and time duration";
  readonly nanoseconds: bigint;

  constructor(nanoseconds: bigint) {
    this.nanoseconds = nanoseconds;
  }
}

/** A length of time in calendar months. */
export class MonthsDuration {
  readonly kind = "years and months duration";
  readonly months: number;

  constructor(months: number) {
    this.months = months;
  }
}

/** The duration, unless it is beyond what the calendar holds. */
export const daysDuration = (nanoseconds: bigint): DaysDuration | null =>
  nanoseconds > 10n ** 30n || nanoseconds < -(10n ** 30n) ? null : new DaysDuration(nanoseconds);

export const monthsDuration = (months: number): MonthsDuration | null =>
  Math.abs(months) <= 24_000_000_000 ? new MonthsDuration(months === 0 ? 0 : months) : null;

const ofMonths = /^(-?)P(?=\d)(?:(\d{1,12})Y)?(?:(\d{1,12})M)?$/;
const ofDays =
  /^(-?)P(?=[\dT])(?:(\d{1,18})D)?(?:T(?=\d)(?:(\d{1,18})H)?(?:(\d{1,18})M)?(?:(\d{1,18})(?:\.(\d{0,9})\d*)?S)?)?$/;

export const parseDuration = (text: string): DaysDuration | MonthsDuration | null => {
  const months = ofMonths.exec(text);
  if (months !== null) {
    const count = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0);
    return monthsDuration(months[1] === "-" ? -count : count);
  }
  const [whole, sign, days, hours, minutes, seconds, fraction] = ofDays.exec(text) ?? [];
  if (whole === undefined) return null;
  const count =
    ((BigInt(days ?? 0) * 24n + BigInt(hours ?? 0)) * 60n + BigInt(minutes ?? 0)) * 60n + BigInt(seconds ?? 0);
  const nanoseconds = count * 1_000_000_000n + BigInt((fraction ?? "").padEnd(9, "0"));
  return daysDuration(sign === "-" ? -nanoseconds : nanoseconds);
};

const part = (count: bigint, unit: string) => (count === 0n ? "" : `${count < 0n ? -count : count}${unit}`);

export const durationText = (duration: DaysDuration | MonthsDuration): string => {
  if (duration.kind === "years and months duration") {
    const months = Math.abs(duration.months);
    const [years, rest] = [Math.floor(months / 12), months % 12];
    const text = `${years === 0 ? "" : `${years}Y`}${rest === 0 ? "" : `${rest}M`}`;
    return text === "" ? "P0M" : `${duration.months < 0 ? "-" : ""}P${text}`;
  }
  const { days, hours, minutes, seconds, nanoseconds } = partsOf(duration);
  const absolute = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = absolute === 0n ? "" : `.${String(absolute).padStart(9, "0").replace(/0+$/, "")}`;
  const second = fraction === "" ? part(seconds, "S") : `${seconds < 0n ? -seconds : seconds}${fraction}S`;
  const time = `${part(hours, "H")}${part(minutes, "M")}${second}`;
  const text = `${part(days, "D")}${time === "" ? "" : `T${time}`}`;
  return text === "" ? "PT0S" : `${duration.nanoseconds < 0n ? "-" : ""}P${text}`;
};

/** The parts of a duration, each with its sign. */
export const partsOf = ({ nanoseconds: total }: DaysDuration) => {
  const seconds = total / 1_000_000_000n;
  return {
    days: seconds / 86_400n,
    hours: (seconds / 3600n) % 24n,
    minutes: (seconds / 60n) % 60n,
    seconds: seconds % 60n,
    nanoseconds: total % 1_000_000_000n,
  };
};
