import type { FeelNumber } from "../number.ts";
import type { Run } from "../run.ts";
import { FeelDateTime, startOfDay } from "../temporal/date-time.ts";
import { FeelDate } from "../temporal/date.ts";
import {
  FeelFunction,
  FeelRange,
  isContext,
  isList,
  isNumber,
  listOf,
  type Arguments,
  type FeelContext,
  type FeelList,
  type Value,
} from "../values.ts";

/** One parameter: `take` gives the argument in the type asked for, or undefined when it does not fit. */
export interface Parameter<A> {
  readonly name: string;
  readonly take: (given: Value) => A | undefined;
  /** What stands for an argument that is left out; without it the argument is required. */
  readonly absent?: { readonly value: A };
}

type Taken<P extends ReadonlyArray<Parameter<unknown>>> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer A> ? A : never;
};

/** One way of calling a built-in function: its value for the arguments, or undefined when they do not fit. */
export interface Signature {
  readonly names: ReadonlyArray<string>;
  readonly call: (given: Arguments, run: Run) => Value | undefined;
}

/** Arguments are taken in order; a list of one value stands for the value where no list is asked for. */
const single = (given: Value): Value => (isList(given) && given.length === 1 ? (given[0] ?? null) : given);
const by =
  <A>(fits: (given: Value) => A | undefined) =>
  (name: string): Parameter<A> => ({ name, take: (given) => fits(given) ?? fits(single(given)) });

export const number = by<FeelNumber>((given) => (given !== null && isNumber(given) ? given : undefined));
export const string = by<string>((given) => (typeof given === "string" ? given : undefined));
export const boolean = by<boolean>((given) => (typeof given === "boolean" ? given : undefined));
export const context = by<FeelContext>((given) => (isContext(given) ? given : undefined));
export const callable = by<FeelFunction>((given) => (given instanceof FeelFunction ? given : undefined));
export const range = by<FeelRange>((given) => (given instanceof FeelRange ? given : undefined));
export const date = by<FeelDate>((given) =>
  given instanceof FeelDate ? given : given instanceof FeelDateTime ? given.date : undefined,
);
export const moment = by<FeelDateTime>((given) =>
  given instanceof FeelDateTime ? given : given instanceof FeelDate ? startOfDay(given, 0) : undefined,
);
export const any = (name: string): Parameter<Value> => ({ name, take: (given) => given });
export const point = (name: string): Parameter<Value> => ({
  name,
  take: (given) => (given === null || given instanceof FeelRange || isList(given) ? undefined : given),
});
export const list = (name: string): Parameter<FeelList> => ({
  name,
  take: (given) => (given === null ? undefined : listOf(given)),
});

/** May be left out, but not be null. */
export const optional = <A>({ name, take }: Parameter<A>): Parameter<A | undefined> => ({
  name,
  take,
  absent: { value: undefined },
});

/** May be left out or be null. */
export const nullable = <A>({ name, take }: Parameter<A>): Parameter<A | null> => ({
  name,
  take: (given) => (given === null ? null : take(given)),
  absent: { value: null },
});

export const signature = <const P extends ReadonlyArray<Parameter<unknown>>>(
  parameters: P,
  apply: (taken: Taken<P>, run: Run) => Value,
): Signature => {
  const names = parameters.map(({ name }) => name);
  return {
    names,
    call: (given, run) => {
      if ("positional" in given ? given.positional.length > names.length : unknownName(given.named, names))
        return undefined;
      const taken: Array<unknown> = [];
      for (const [index, { name, take, absent }] of parameters.entries()) {
        const argument = "positional" in given ? given.positional[index] : given.named.get(name);
        if (argument === undefined && absent === undefined) return undefined;
        const value = argument === undefined ? absent?.value : take(argument);
        if (argument !== undefined && value === undefined) return undefined;
        taken.push(value);
      }
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one taken value for each parameter
      return apply(taken as Taken<P>, run);
    },
  };
};

const unknownName = (named: ReadonlyMap<string, Value>, names: ReadonlyArray<string>): boolean =>
  [...named.keys()].some((name) => !names.includes(name));

/** `f(list)`, and `f(a, b, c)` for `f([a, b, c])`. */
export const overItems = (apply: (items: FeelList, run: Run) => Value): Signature => {
  const overList = signature([list("list")], ([items], run) => {
    run.spend(items.length);
    return apply(items, run);
  });
  return {
    names: overList.names,
    call: (given, run) =>
      "positional" in given && given.positional.length > 1 ? apply(given.positional, run) : overList.call(given, run),
  };
};

/** `f(first, …rest)` with any number of arguments by place. */
export const overRest = (
  names: ReadonlyArray<string>,
  apply: (given: ReadonlyArray<Value>, run: Run) => Value,
): Signature => ({
  names,
  call: (given, run) => {
    if ("positional" in given) return given.positional.length < names.length ? undefined : apply(given.positional, run);
    const values = names.map((name) => given.named.get(name));
    return values.every((value) => value !== undefined) && given.named.size === names.length
      ? apply(values, run)
      : undefined;
  },
});

/** A built-in function: the first signature that fits answers; null when none does. */
export const builtin = (name: string, ...signatures: ReadonlyArray<Signature>): FeelFunction =>
  new FeelFunction(
    name,
    (signatures[0]?.names ?? []).map((parameter) => ({ name: parameter })),
    (given, run) => {
      for (const { call } of signatures) {
        const value = call(given, run);
        if (value !== undefined) return value;
      }
      return null;
    },
  );
