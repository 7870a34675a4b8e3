import { malformedIn, readDay } from "@kaari/core";
import * as Result from "effect/Result";
import { exitCode } from "./exit-code.ts";
import { quoted } from "./input/fault.ts";
import { mistake, Refused } from "./refused.ts";

/** Refuses what stands after an option and is no day. @throws Refused with the day that may be meant */
export const refuseNoDay = (option: string, day: string | undefined): void => {
  if (day === undefined) return;
  const read = readDay(day);
  if (Result.isSuccess(read)) return;
  const expected = {
    fi: `valinnan ${option} jälkeen päivä, esimerkiksi 2026-11-25`,
    sv: `en dag efter ${option}, till exempel 2026-11-25`,
    en: `a day such as 2026-11-25 after ${option}`,
  };
  throw new Refused(exitCode.usage, mistake(expected, quoted(day), { advice: malformedIn(read.failure).advice }));
};
