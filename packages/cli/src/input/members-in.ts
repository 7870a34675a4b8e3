const quotationMark = 34;
const minus = 45;
const nine = 57;
const colon = 58;
const backslash = 92;
const smallE = 101;
const toSmall = 32;

/** The most digits that a double always keeps. */
const mostDigits = 15;

/**
 * The members of all records in well-formed JSON, keys given twice counted twice.
 *
 * NaN where a number has an exponent or more digits, signs and points included, than a double keeps for sure.
 */
export const membersIn = (json: Uint8Array): number => {
  let members = 0;
  let digits = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at]!;
    if (byte >= minus && byte <= nine) {
      digits++;
      if (digits > mostDigits) return Number.NaN;
      continue;
    }
    if (byte === quotationMark) {
      for (at++; at < json.length; at++) {
        const inText = json[at]!;
        if (inText === quotationMark) break;
        if (inText === backslash) at++;
      }
    } else if (byte === colon) members++;
    else if (digits > 0 && (byte | toSmall) === smallE) return Number.NaN;
    digits = 0;
  }
  return members;
};
