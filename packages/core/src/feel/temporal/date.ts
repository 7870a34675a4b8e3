/** A day of the Gregorian calendar, extended backwards; years count through 0. */
export class FeelDate {
  readonly kind = "date";
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    this.year = year;
    this.month = month;
    this.day = day;
  }
}

const furthestYear = 999_999_999;
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day, when the calendar has it. */
export const dateOf = (year: number, month: number, day: number): FeelDate | null =>
  [year, month, day].every(Number.isInteger) &&
  Math.abs(year) <= furthestYear &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month)
    ? new FeelDate(year, month, day)
    : null;

const written = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)$/;

export const parseDate = (text: string): FeelDate | null => {
  const [, sign, year, month, day] = written.exec(text) ?? [];
  if (year === undefined || (sign === "-" && Number(year) === 0)) return null;
  return dateOf(Number(`${sign}${year}`), Number(month), Number(day));
};

export const padded = (number: number, width = 2): string => String(number).padStart(width, "0");

export const dateText = ({ year, month, day }: FeelDate): string =>
  `${year < 0 ? "-" : ""}${padded(Math.abs(year), 4)}-${padded(month)}-${padded(day)}`;

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: FeelDate): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
};

export const dateOfDayNumber = (number: number): FeelDate | null => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};

/** `date` some months later, on the last day of the month where the month is shorter. */
export const addMonths = (date: FeelDate, months: number): FeelDate | null => {
  const total = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return dateOf(year, month, Math.min(date.day, daysInMonth(year, month)));
};

/** Monday is 1, Sunday 7. */
export const weekday = (date: FeelDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const dayOfYear = (date: FeelDate): number => dayNumber(date) - dayNumber(new FeelDate(date.year, 1, 1)) + 1;

/** The week by ISO 8601: the first week of a year holds its first Thursday. */
export const weekOfYear = (date: FeelDate): number => {
  const thursday = dayNumber(date) - weekday(date) + 4;
  const year = dateOfDayNumber(thursday)?.year ?? date.year;
  return Math.floor((thursday - dayNumber(new FeelDate(year, 1, 1))) / 7) + 1;
};
