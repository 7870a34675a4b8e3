import type { Locale } from "@kaari/core";
import { describeValueProblem, parseRound, type Round, type ValueProblem } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { bytesOf, valueIn } from "../input/index.ts";
import { andMore, Refused } from "../refused.ts";

/** The round in a JSON or YAML file. @throws Refused with everything that is wrong with it */
export const roundInFile = async (name: string, cwd: string): Promise<Round> => {
  const bytes = await bytesOf(name, cwd, { tooLarge: "leave out what it does not need" });
  const read = await valueIn(bytes, name, { holding: "round" });
  const parsed = parseRound(read.value);
  if (Result.isSuccess(parsed)) return parsed.success;
  const places = await read.places();
  const first = parsed.failure.slice(0, most);
  const more = parsed.failure.length - first.length;
  throw new Refused(exitCode.badInput, (locale) => {
    const told = first.map((problem) => `  ${placed(problem, places, locale)}`);
    const rest = more > 0 ? [`  ${andMore(more, locale)}`] : [];
    return `${notRanked[locale](name)}\n${[...told, ...rest].join("\n")}`;
  });
};

const most = 20;

const notRanked: Readonly<Record<Locale, (name: string) => string>> = {
  fi: (name) => `tiedoston ${name} kierrosta ei voi asettaa järjestykseen:`,
  sv: (name) => `omgången i ${name} kan inte rangordnas:`,
  en: (name) => `${name} cannot be ranked:`,
};

/** The problem, with the line where it stands. */
const placed = (
  problem: ValueProblem,
  placeOf: (path: ReadonlyArray<string | number>) => { readonly line: number } | undefined,
  locale: Locale,
): string => {
  const steps = problem.path === "" ? [] : problem.path.split("/");
  const place = placeOf(steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
  return `${place === undefined ? "" : `${place.line}: `}${describeValueProblem(problem, locale)}`;
};
