import type { NameTable } from "../feel/index.ts";
import { type RunningParameter, runningParameter, typeOfKind } from "./dated-value.ts";
import type { KeyDate } from "./key-date.ts";
import type { MergedPack, Placed } from "./layers.ts";
import type { PackProblem } from "./pack-problem.ts";
import type { Parameter } from "./parameter.ts";

/** A parameter that key dates choose. */
export interface ChosenParameter extends RunningParameter {
  readonly placed: Placed<Parameter>;
  readonly keyedOn: ReadonlyArray<KeyDate>;
}

/** A parameter that is a function of a day. */
export interface ParameterByDay extends RunningParameter {
  readonly placed: Placed<Parameter>;
}

/** The parameters of a pack as expressions read them, and what is wrong with their values. */
export const readParameters = (
  merged: MergedPack,
  moneyScale: number,
): {
  readonly chosen: ReadonlyArray<ChosenParameter>;
  readonly byDay: ReadonlyArray<ParameterByDay>;
  readonly problems: ReadonlyArray<PackProblem>;
} => {
  const problems: Array<PackProblem> = [];
  const chosen: Array<ChosenParameter> = [];
  const byDay: Array<ParameterByDay> = [];
  for (const placed of merged.parameters.values()) {
    const { pack, part } = placed;
    const read = runningParameter(part, moneyScale);
    // A value that is malformed is told once; expressions are checked as if the parameter had its kind.
    const running = "expected" in read ? { type: typeOfKind(part.kind, moneyScale), values: [] } : read;
    if ("expected" in read) {
      const path = `parameters/${part.name}/values/${read.index}`;
      problems.push({
        pack: pack.id,
        path,
        at: undefined,
        expected: read.expected,
        found: JSON.stringify(part.values[read.index]?.value),
        advice: read.advice,
      });
    }
    const keyedOn: ReadonlyArray<string> = part.keyedOn ?? ["today"];
    if (keyedOn[0] === "cost" || keyedOn[0] === "procurement") byDay.push({ ...running, placed });
    else chosen.push({ ...running, placed, keyedOn: keyedOn as ReadonlyArray<KeyDate> });
  }
  return { chosen, byDay, problems };
};

/** Parameters by name, with their place in the list. */
export const tableOf = (parameters: ReadonlyArray<ParameterByDay>): NameTable => {
  const named = new Map(parameters.map(({ placed, type }, index) => [placed.part.name, { index, type }]));
  return { get: (name) => named.get(name), has: (name) => named.has(name), keys: () => named.keys() };
};
