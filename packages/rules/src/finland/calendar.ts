/**
 * Days on which a statutory period does not end: it then ends on the first weekday after.
 *
 * Holy days, Independence Day, 1 May, Christmas Eve, Midsummer Eve, Saturdays. The holy days that always are a Saturday
 * (Midsummer Day, All Saints' Day) or a Sunday (Easter Sunday, Whit Sunday) need no entry of their own. Epiphany and
 * Ascension Day stand on these days since 1992.
 *
 * @source Act 150/1930, 5 §
 */
export const finnishDeadlineCalendar = [
  "weekday Saturday",
  "weekday Sunday",
  // New Year's Day, Epiphany
  "fixed 01-01",
  "fixed 01-06",
  // Good Friday, Easter Monday, Ascension Day
  "easter - 2",
  "easter + 1",
  "easter + 39",
  // 1 May, Midsummer Eve, Independence Day
  "fixed 05-01",
  "Friday between 06-19 and 06-25",
  "fixed 12-06",
  // Christmas Eve, Christmas Day, St Stephen's Day
  "fixed 12-24",
  "fixed 12-25",
  "fixed 12-26",
] as const;
