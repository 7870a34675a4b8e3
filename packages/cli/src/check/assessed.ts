import {
  type Assessment,
  assess,
  type CompiledPack,
  type GateQuestion,
  NothingToAssess,
  TooManySteps,
} from "@kaari/core";
import { exitCode } from "../exit-code.ts";
import { Refused } from "../refused.ts";

/** A gate without rules is the mistake of whoever asked; lists without end are the application's. */
export const assessed = (pack: CompiledPack, question: GateQuestion): Assessment | TooManySteps => {
  try {
    return assess(pack, question);
  } catch (error) {
    if (error instanceof TooManySteps) return error;
    if (error instanceof NothingToAssess) throw new Refused(exitCode.usage, error.message);
    throw error;
  }
};
