import type { Fault } from "./fault.ts";

/** Digits that a double carries without loss: a decimal text no longer than this is the number, to the digit. */
const mostDigits = 15;

/** What is wrong with a number as written in a file; nothing, when it is read exactly. */
export const numberFault = (text: string): Fault | undefined => {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text))
    return {
      expected: "a plain decimal number such as 60000.00",
      found: text,
      advice: "write it out in digits without a leading zero, or put it in quotation marks if it is text",
    };
  const digits = text.replace(/^-?0?|\./g, "").replace(/^0+/, "").length;
  return digits <= mostDigits
    ? undefined
    : {
        expected: `a number of at most ${mostDigits} digits`,
        found: `${digits} digits`,
        advice: 'write the value as text: "12345678901234.00"',
      };
};
