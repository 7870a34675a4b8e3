/** Text of a file as it may stand on a terminal: on one line, with nothing that steers it or turns the reading round. */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\t\n\v\f\r ]+/g, " ")
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
