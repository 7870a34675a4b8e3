import { parseDateTime, type FeelDateTime } from "./date-time.ts";
import { parseDate, type FeelDate } from "./date.ts";
import { parseDuration, type DaysDuration, type MonthsDuration } from "./duration.ts";
import { parseTime, type FeelTime } from "./time.ts";

/** What `@"…"` stands for, told by its form. */
export const parseTemporal = (
  text: string,
): FeelDate | FeelTime | FeelDateTime | DaysDuration | MonthsDuration | null =>
  parseDate(text) ?? parseTime(text) ?? parseDuration(text) ?? parseDateTime(text);
