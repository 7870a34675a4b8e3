import { type Coded, itemsOf, knownOf, Outside, type Scalar, scalar, underScale, withKnown } from "./coded.ts";
import { same } from "./encode-comparison.ts";
import type { Encoder } from "./encode.ts";
import type { NodeOf } from "./node.ts";
import { and, atMost, implies, ite, less, not, or, plus, quotient, type Smt, times } from "./smt.ts";

type Call = NodeOf<"call">;
type Body = (encoder: Encoder, args: ReadonlyArray<Coded>, node: Call) => Coded;

const number = (known: Smt, value: Smt, scale = 0): Scalar => ({ kind: "scalar", known, value, scale });

/** Every item that is in the list is known. */
const complete = (list: ReturnType<typeof itemsOf>): Smt =>
  and(list.known, ...list.items.map((item) => implies(item.in, knownOf(item.of))));

const ofDay =
  (body: (encoder: Encoder, day: Smt) => Smt): Body =>
  (encoder, [day]) => {
    const { known, value } = scalar(day!);
    return number(known, body(encoder, value));
  };

const unchanged: Body = (_encoder, [only]) => number(scalar(only!).known, scalar(only!).value, scalar(only!).scale);

/** Rounding to fewer places; `up` says when the quotient that was rounded down is one too small. */
const rounding =
  (up: (rest: Smt, divisor: bigint, of: Smt, down: Smt) => Smt): Body =>
  (_encoder, [of], node) => {
    const { known, value, scale } = scalar(of!);
    const to = node.type.kind === "number" ? node.type.scale : 0;
    if (to >= scale) return number(known, times(10n ** BigInt(to - scale), value), to);
    const divisor = 10n ** BigInt(scale - to);
    const down = quotient(value, divisor);
    const rest = `(mod ${value} ${divisor})`;
    const more = up(rest, divisor, value, down);
    return number(known, more === "false" ? down : plus(down, ite(more, "1", "0")), to);
  };

const half = (divisor: bigint): Smt => String(divisor / 2n);
const exactly = (rest: Smt, divisor: bigint): Smt => `(= ${rest} ${half(divisor)})`;
const above = (rest: Smt, divisor: bigint): Smt => less(half(divisor), rest);
const positive = (of: Smt): Smt => less("0", of);

const extreme =
  (better: (a: Smt, b: Smt) => Smt): Body =>
  (_encoder, args, node) => {
    const list =
      args.length === 1
        ? itemsOf(args[0]!)
        : { kind: "items" as const, known: "true", items: args.map((of) => ({ in: "true", of })) };
    const values = list.items.map((item) => ({ in: item.in, of: scalar(item.of) }));
    const scale = Math.max(node.type.kind === "number" ? node.type.scale : 0, ...values.map(({ of }) => of.scale));
    let [found, best] = ["false", "0"];
    for (const { in: within, of } of values) {
      const value = underScale(of, scale);
      best = ite(and(within, or(not(found), better(value, best))), value, best);
      found = or(found, within);
    }
    return number(and(complete(list), found), best, scale);
  };

const looseText =
  (reason: string): Body =>
  (encoder, args, node) => {
    const known = and(...args.map(knownOf));
    const loose = encoder.loose(node.type, reason, `${reason} ${args.map((arg) => scalar(arg).value).join(" ")}`);
    if (loose.kind !== "truth") return withKnown(loose, known);
    // Of given texts it is always known.
    return { kind: "truth", yes: and(known, loose.yes), no: and(known, not(loose.yes)) };
  };

const workingDay =
  (name: string, most: number): Body =>
  (encoder, args, node) => {
    const [day, count] = args.map(scalar);
    const key = `${name} ${args.map((arg) => scalar(arg).value).join(" ")}`;
    const loose = encoder.loose(node.type, name, key, (value) =>
      count === undefined ? [atMost(day!.value, value), atMost(value, plus(day!.value, String(most)))] : [],
    );
    return withKnown(loose, and(...args.map(knownOf)));
  };

const quantifier =
  (decisive: "yes" | "no"): Body =>
  (_encoder, [of]) => {
    const list = itemsOf(of!);
    const items = list.items.map((item) => ({ in: item.in, of: item.of.kind === "truth" ? item.of : undefined }));
    if (items.some((item) => item.of === undefined)) throw new Outside("a list of other than conditions");
    const other = decisive === "yes" ? "no" : "yes";
    const some = and(list.known, or(...items.map((item) => and(item.in, item.of?.[decisive] ?? "false"))));
    const all = and(list.known, ...items.map((item) => implies(item.in, item.of?.[other] ?? "false")));
    return decisive === "yes" ? { kind: "truth", yes: some, no: all } : { kind: "truth", yes: all, no: some };
  };

const bodies: Readonly<Record<string, Body>> = {
  count: (_encoder, [of]) => {
    const list = itemsOf(of!);
    return number(list.known, plus(...list.items.map((item) => ite(item.in, "1", "0"))));
  },
  sum: (_encoder, [of], node) => {
    const list = itemsOf(of!);
    const values = list.items.map((item) => ({ in: item.in, of: scalar(item.of) }));
    const scale = Math.max(node.type.kind === "number" ? node.type.scale : 0, ...values.map((item) => item.of.scale));
    return number(complete(list), plus(...values.map((item) => ite(item.in, underScale(item.of, scale), "0"))), scale);
  },
  min: extreme(less),
  max: extreme((a, b) => less(b, a)),
  "list contains": (_encoder, [of, sought]) => {
    const list = itemsOf(of!);
    const known = and(list.known, knownOf(sought!));
    const hit = or(...list.items.map((item) => and(item.in, same(item.of, sought!))));
    return { kind: "truth", yes: and(known, hit), no: and(known, complete(list), not(hit)) };
  },
  "distinct values": (_encoder, [of]) => {
    const list = itemsOf(of!);
    return {
      kind: "items",
      known: complete(list),
      items: list.items.map((item, index) => ({
        in: and(
          item.in,
          ...list.items.slice(0, index).map((earlier) => not(and(earlier.in, same(earlier.of, item.of)))),
        ),
        of: item.of,
      })),
    };
  },
  concatenate: (_encoder, args) => {
    const lists = args.map(itemsOf);
    return {
      kind: "items",
      known: and(...lists.map(({ known }) => known)),
      items: lists.flatMap((list) => list.items.map((item) => ({ ...item, in: item.in }))),
    };
  },
  append: (_encoder, [of, ...added]) => {
    const list = itemsOf(of!);
    return {
      kind: "items",
      known: and(list.known, ...added.map(knownOf)),
      items: [...list.items, ...added.map((item) => ({ in: "true", of: item }))],
    };
  },
  all: quantifier("no"),
  any: quantifier("yes"),
  floor: rounding(() => "false"),
  ceiling: rounding((rest) => less("0", rest)),
  "round up": rounding((rest, _divisor, of) => and(less("0", rest), positive(of))),
  "round down": rounding((rest, _divisor, of) => and(less("0", rest), not(positive(of)))),
  "round half up": rounding((rest, divisor, of) => or(above(rest, divisor), and(exactly(rest, divisor), positive(of)))),
  "round half down": rounding((rest, divisor, of) =>
    or(above(rest, divisor), and(exactly(rest, divisor), not(positive(of)))),
  ),
  "round half even": rounding((rest, divisor, _of, down) =>
    or(above(rest, divisor), and(exactly(rest, divisor), `(= (mod ${down} 2) 1)`)),
  ),
  abs: (_encoder, [of]) => {
    const { known, value, scale } = scalar(of!);
    return number(known, ite(less(value, "0"), `(- ${value})`, value), scale);
  },
  modulo: (_encoder, args, node) => {
    const [dividend, divisor] = args.map(scalar);
    const [, literal] = node.args;
    if (literal?.op !== "literal" || typeof literal.value !== "number" || literal.value <= 0)
      throw new Outside("a remainder by a fact");
    return number(and(dividend!.known, divisor!.known), `(mod ${dividend!.value} ${literal.value})`);
  },
  date: (_encoder, [instant]) => dayOf(instant!),
  "local day": (_encoder, [instant]) => dayOf(instant!),
  "next working day": workingDay("next working day", 31),
  "working days after": workingDay("working days after", 0),
  "end of year": ofDay((encoder, day) => encoder.calendar.endOfYear(day)),
  "days after": (encoder, args) => {
    const [day, count] = args.map(scalar);
    if (count!.scale !== 0) throw new Outside("a part of a day");
    const value = plus(day!.value, count!.value);
    return number(and(day!.known, count!.known, encoder.calendar.holds(value)), value);
  },
  "years and months duration": (encoder, args) => {
    const [from, to] = args.map(scalar);
    return number(and(from!.known, to!.known), encoder.calendar.wholeMonths(from!.value, to!.value));
  },
  ".year": ofDay((encoder, day) => encoder.calendar.year(day)),
  ".month": ofDay((encoder, day) => encoder.calendar.monthOfYear(day)),
  ".day": ofDay((encoder, day) => encoder.calendar.dayOfMonth(day)),
  ".weekday": ofDay((_encoder, day) => plus(`(mod ${plus(day, "3")} 7)`, "1")),
  ".days": unchanged,
  days: unchanged,
  months: unchanged,
  "string length": (_encoder, [text]) => number(scalar(text!).known, `(length ${scalar(text!).value})`),
  contains: looseText("a text within a text"),
  "starts with": looseText("the beginning of a text"),
  "ends with": looseText("the end of a text"),
};

const dayOf = (instant: Coded): Coded => {
  if (instant.kind !== "moment") throw new Outside("a day of no instant");
  return number(instant.known, instant.day);
};

export const call = (encoder: Encoder, node: Call): Coded => {
  const body = Object.hasOwn(bodies, node.builtin.name) ? bodies[node.builtin.name] : undefined;
  if (body === undefined) throw new Outside(`the function ${node.builtin.name}`);
  return body(
    encoder,
    node.args.map((arg) => encoder.encode(arg)),
    node,
  );
};
