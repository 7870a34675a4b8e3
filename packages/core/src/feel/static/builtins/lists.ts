import { compareNumbers } from "../comparison.ts";
import type { Builtin } from "../builtin.ts";
import { exactOf, type RunningNumber, runningOf } from "../exact.ts";
import type { Node, Value } from "../node.ts";
import { comparable } from "../operators.ts";
import { booleanType, listOf, plain, type Type, unify } from "../type.ts";
import { strict } from "./strict.ts";
import { addAll, sumOfMembers } from "./sum.ts";

const itemType = (node: Node | undefined): Type | undefined => (node?.type.kind === "list" ? node.type.of : undefined);

const listOnly =
  (result: (of: Type) => Type): Builtin["check"] =>
  ([list]) => {
    const of = itemType(list);
    return of === undefined ? { argument: 0, expected: "a list" } : result(of);
  };

const numbersOnly: Builtin["check"] = ([list]) => {
  const of = itemType(list);
  return of?.kind === "number" || of?.kind === "days"
    ? of
    : of?.kind === "null"
      ? plain()
      : { argument: 0, expected: "a list of numbers" };
};

const scaleOf = (type: Type | undefined): number => (type?.kind === "number" ? type.scale : 0);

const extreme = (name: "min" | "max"): Builtin => ({
  name,
  parameters: ["list"],
  variadic: true,
  check: (args) => {
    if (args.length > 1) {
      const type = args
        .map((arg) => arg.type)
        .reduce<Type | undefined>((all, each) => (all === undefined ? undefined : unify(all, each)), args[0]!.type);
      return type?.kind === "number" || type?.kind === "day"
        ? type
        : { argument: 1, expected: "numbers or days of one kind" };
    }
    const of = itemType(args[0]);
    return of?.kind === "number" || of?.kind === "day" ? of : { argument: 0, expected: "a list of numbers or days" };
  },
  run: (args, compile) => {
    const closures = args.map((arg) => ({ run: compile(arg), scale: scaleOf(arg.type) }));
    const list = args.length === 1;
    const from = scaleOf(itemType(args[0]));
    const to = Math.max(...closures.map(({ scale }) => scale));
    const wanted = name === "min" ? -1 : 1;
    return (env) => {
      const items = list
        ? closures[0]!.run(env)
        : closures.map(({ run, scale }) => {
            const value = run(env);
            return typeof value === "number" && scale !== to ? runningOf(exactOf(value, scale), to) : value;
          });
      if (items === undefined) return undefined;
      const values = items as ReadonlyArray<Value>;
      env.spend(values.length);
      if (values.includes(undefined)) return undefined;
      const scale = list ? from : to;
      const order = (x: Value, y: Value): number =>
        typeof x === "string"
          ? x < String(y)
            ? -1
            : x > String(y)
              ? 1
              : 0
          : compareNumbers(x as RunningNumber, y as RunningNumber, scale, scale);
      let best: Value;
      for (const value of values) if (best === undefined || Math.sign(order(value, best)) === wanted) best = value;
      return best;
    };
  },
});

const contains = (items: ReadonlyArray<Value>, sought: Value): boolean | undefined =>
  items.includes(sought) ? true : items.includes(undefined) ? undefined : false;

const quantifier = (name: "all" | "any", decisive: boolean): Builtin => ({
  name,
  parameters: ["list"],
  check: listOnly(() => booleanType),
  run: strict(([list], env) => {
    const items = list as ReadonlyArray<Value>;
    env.spend(items.length);
    if (items.includes(decisive)) return decisive;
    return items.includes(undefined) ? undefined : !decisive;
  }),
});

export const listBuiltins: ReadonlyArray<Builtin> = [
  {
    name: "count",
    parameters: ["list"],
    check: listOnly(() => plain()),
    run: strict(([list]) => (list as ReadonlyArray<Value>).length),
  },
  {
    name: "sum",
    parameters: ["list"],
    check: numbersOnly,
    run: (args, compile) => {
      const scale = scaleOf(itemType(args[0]));
      const direct = sumOfMembers(args[0]!, compile, scale);
      if (direct !== undefined) return direct;
      const list = compile(args[0]!);
      return (env) => {
        const items = list(env);
        if (items === undefined) return undefined;
        env.spend((items as ReadonlyArray<Value>).length);
        return (items as ReadonlyArray<Value>).includes(undefined)
          ? undefined
          : addAll(items as ReadonlyArray<RunningNumber>, scale);
      };
    },
  },
  extreme("min"),
  extreme("max"),
  {
    name: "list contains",
    parameters: ["list", "element"],
    check: ([list, element]) => {
      const of = itemType(list);
      if (of === undefined) return { argument: 0, expected: "a list" };
      return element !== undefined &&
        (of.kind === "null" || (comparable(of, element.type) && scaleOf(of) === scaleOf(element.type)))
        ? booleanType
        : { argument: 1, expected: "an item of the list's kind" };
    },
    run: strict(([list, element], env) => {
      const items = list as ReadonlyArray<Value>;
      env.spend(items.length);
      return contains(items, element);
    }),
  },
  {
    name: "distinct values",
    parameters: ["list"],
    check: listOnly(listOf),
    run: strict(([list], env) => {
      const items = list as ReadonlyArray<Value>;
      env.spend(items.length);
      return items.includes(undefined) ? undefined : [...new Set(items)];
    }),
  },
  {
    name: "concatenate",
    parameters: ["list", "list"],
    variadic: true,
    check: (args) => {
      const type = args
        .map((arg) => arg.type)
        .reduce<Type | undefined>((all, each) => (all === undefined ? undefined : unify(all, each)), args[0]!.type);
      return type?.kind === "list" && args.every((arg) => scaleOf(itemType(arg)) === scaleOf(type.of))
        ? type
        : { argument: 0, expected: "lists of one kind" };
    },
    run: strict((lists, env) => {
      for (const list of lists) env.spend((list as ReadonlyArray<Value>).length);
      return lists.flat();
    }),
  },
  {
    name: "append",
    parameters: ["list", "item"],
    variadic: true,
    check: ([list, ...items]) => {
      const of = itemType(list);
      if (of === undefined) return { argument: 0, expected: "a list" };
      const wrong = items.findIndex((item) => unify(of, item.type) === undefined || scaleOf(item.type) !== scaleOf(of));
      return wrong === -1 ? listOf(of) : { argument: wrong + 1, expected: "an item of the list's kind" };
    },
    run: strict(([list, ...items], env) => {
      const all = list as ReadonlyArray<Value>;
      env.spend(all.length + items.length);
      return [...all, ...items];
    }),
  },
  quantifier("all", false),
  quantifier("any", true),
];
