import { describePackProblem, type Pack, type PackProblem, parsePack } from "@kaari/core";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import {
  badFile,
  bytesOf,
  type Parsed,
  type PlaceOf,
  quotesAdvice,
  valueIn,
  wholeForm,
  type Steps,
} from "../input/index.ts";
import { Refused } from "../refused.ts";
import { stepsInPack } from "./steps-in-pack.ts";

/** A pack as a file holds it. */
export interface PackFile {
  /** As it was asked for. */
  readonly name: string;
  readonly pack: Pack;
  /** A problem of the pack with the place in the file that it is about. */
  readonly locate: (problem: PackProblem) => Promise<LocatedProblem>;
}

/** A problem of a pack and, where the pack stands in a file, the place there. */
export interface LocatedProblem extends PackProblem {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** `pack.yaml:12:14: village: rules/grant-ceiling/require: expected …, found ….` and what to do. */
export const describeLocated = ({ file, line, column, ...problem }: LocatedProblem): string => {
  if (file === undefined) return describePackProblem(problem);
  const where = line === undefined ? file : `${file}:${line}:${column}`;
  return `${where}: ${describePackProblem(line === undefined ? problem : { ...problem, at: undefined })}`;
};

export const isFileName = (name: string): boolean => /[/\\]|\.(json|ya?ml)$/i.test(name);

/** The pack in a JSON or YAML file. @throws Refused with every problem of its shape */
export const packInFile = async (name: string, cwd: string): Promise<PackFile> => {
  const bytes = await bytesOf(name, cwd, { tooLarge: "split it into packs that extend each other" });
  const form = wholeForm(name);
  const read = await valueIn(bytes, name, { holding: "pack", form });
  const locate = locator(name, form, read);
  if (isApplication(read.value))
    throw badFile(name, { expected: "a pack", found: "an application", advice: `Check it with kaari check ${name}.` });
  const pack = parsePack(read.value);
  if (Result.isSuccess(pack)) return { name, pack: pack.success, locate };
  const located = await Promise.all(pack.failure.map(locate));
  throw new Refused(exitCode.badInput, `${name} is not a pack:\n${problemLines(located)}`);
};

const isApplication = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "application" in value && !("rules" in value);

const locator = (name: string, form: "json" | "yaml", { value, places }: Parsed): PackFile["locate"] => {
  let placeOf: Promise<PlaceOf> | undefined;
  return async (problem) => {
    const steps = problem.path === "the pack" ? [] : stepsInPack(value, problem.path);
    placeOf ??= places();
    const place = (await placeOf)(steps, problem.at);
    const feel = problem.at === undefined ? undefined : bareTextAt(value, steps);
    const meant = feel === undefined ? undefined : quotesAdvice(feel, form);
    const advice = [problem.advice, meant].filter((each) => each !== undefined).join(" ");
    return { ...problem, advice: advice === "" ? undefined : advice, file: name, ...place };
  };
};

/** FEEL of a table that may be meant as a text: nothing but words, and perhaps signs of a code such as ESF+. */
const bareTextAt = (value: unknown, steps: Steps): string | undefined => {
  let at = value;
  for (const step of steps) at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  return steps[0] === "tables" && typeof at === "string" && /^\p{L}[\p{L}\d+ -]*$/u.test(at) ? at : undefined;
};

const most = 20;

export const problemLines = (problems: ReadonlyArray<LocatedProblem>): string =>
  [
    ...problems.slice(0, most).map((problem) => `  ${describeLocated(problem)}`),
    ...(problems.length > most ? [`  and ${problems.length - most} more`] : []),
  ].join("\n");
