/** Days from 1 March to Easter Sunday of a Gregorian `year`: 22 March is 21. */
export const easterFromMarch = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapCorrection - moonCorrection + 15) % 30;
  const fullMoon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) - leapCorrection + 2 + fullMoon) % 7;
  return 27 + fullMoon - weekday;
};
