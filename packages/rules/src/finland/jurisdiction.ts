import type { Jurisdiction } from "@kaari/core";
import { finnishDeadlineCalendar } from "./calendar.ts";

/** Finland: Helsinki time, euro, three languages, the calendar of statutory periods. */
export const finland = {
  country: "FI",
  timeZone: "Europe/Helsinki",
  currency: "EUR",
  languages: ["fi", "sv", "en"],
  calendar: finnishDeadlineCalendar,
} as const satisfies Jurisdiction;
