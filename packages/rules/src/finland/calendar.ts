/**
 * Days on which a statutory period does not end: it then ends on the first weekday after.
 *
 * @source Act 150/1930, 5 §
 */
export const finnishDeadlineCalendar = [
  "weekday Saturday",
  "weekday Sunday",
  "fixed 01-01",
  "fixed 01-06",
  "easter - 2",
  "easter + 1",
  "fixed 05-01",
  "easter + 39",
  "Friday between 06-19 and 06-25",
  "fixed 12-06",
  "fixed 12-24",
  "fixed 12-25",
  "fixed 12-26",
] as const;
