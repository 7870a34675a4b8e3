import { addDays, addMonths, daysBetween, epochMilliseconds } from "../../primitives/index.ts";
import { numberOperation } from "./arithmetic.ts";
import { among, both, conjunction, equality, equalTo, orderOf, same, textComparison } from "./closures.ts";
import { besideConstant, likeScaled, numberComparison, side } from "./comparison.ts";
import { type Closure, missing } from "./env.ts";
import { exactOf, rescale, type RunningNumber } from "./exact.ts";
import { FactReaders } from "./fact-readers.ts";
import { itemPlace } from "./item-place.ts";
import { itemsEqual } from "./item-tests.ts";
import { allHits, filtered, itemAt, mapped, projected, uniqueHit } from "./list-closures.ts";
import { asWritten, exactly, isAsWritten, localMemberReader, memberReader } from "./readers.ts";
import { type Node, numberType, type Value } from "./node.ts";
import { quantified, quantifiedBesideConstant, quantifiedJoin } from "./quantified.ts";
import type { Type } from "./type.ts";

/** Turns nodes into closures, each once. `definitions` gives the bodies that definition names stand for. */
export class Compiler {
  readonly #done = new Map<Node, Closure>();
  readonly #definitions: (index: number) => Node;
  readonly #facts = new FactReaders();

  constructor(definitions: (index: number) => Node) {
    this.#definitions = definitions;
  }

  readonly compile = (node: Node): Closure => {
    const done = this.#done.get(node);
    if (done !== undefined) return done;
    const closure = this.#build(node);
    this.#done.set(node, closure);
    return closure;
  };

  /** A number under `to`'s scale; other values as they are. */
  #as(node: Node, to: Type): Closure {
    const closure = this.compile(node);
    if (to.kind !== "number" || node.type.kind !== "number" || node.type.scale === to.scale) return closure;
    const from = node.type.scale;
    return (env) => {
      const value = closure(env);
      return value === undefined ? undefined : rescale(value as RunningNumber, from, to.scale);
    };
  }

  #build(node: Node): Closure {
    switch (node.op) {
      case "literal": {
        // FEEL's null is told apart only by the tests for presence; as a value it says nothing.
        const value = node.value ?? undefined;
        return () => value;
      }
      case "fact":
        return asWritten(node.type, this.#facts.reader(node.path));
      case "local": {
        const { slot } = node;
        return (env) => env.slots[slot];
      }
      case "member":
        return asWritten(
          node.type,
          node.of.op === "local"
            ? localMemberReader(node.of.slot, node.name)
            : memberReader(this.compile(node.of), node.name),
        );
      case "project":
        return this.#project(node);
      case "parameter": {
        const { index } = node;
        return (env) => env.parameters[index] ?? env.choose(index);
      }
      case "parameter-on": {
        const { index } = node;
        const day = this.compile(node.day);
        return (env) => {
          const on = day(env);
          return typeof on === "string" ? env.given.parametersByDay[index]!(on) : on;
        };
      }
      case "definition":
        return this.#definition(node.index);
      case "today":
        return (env) => env.given.today;
      case "and":
        return conjunction(node.items.map(this.compile), false);
      case "or":
        return this.#membership(node.items) ?? conjunction(node.items.map(this.compile), true);
      case "not": {
        const of = this.compile(node.of);
        return (env) => {
          const value = of(env);
          return value === true ? false : value === false ? true : value;
        };
      }
      case "is-null": {
        const { negated } = node;
        const of = this.compile(node.of);
        return (env) => {
          return of(env) === undefined ? (env.closed ? !negated : undefined) : negated;
        };
      }
      case "compare":
        return this.#compare(node);
      case "arithmetic":
        return this.#arithmetic(node);
      case "negate": {
        const of = this.compile(node.of);
        return (env) => {
          const value = of(env);
          return typeof value === "number"
            ? -value
            : value === undefined
              ? undefined
              : exactOf(value as RunningNumber, 0).neg();
        };
      }
      case "if":
        return this.#if(node);
      case "list": {
        const of = node.type.kind === "list" ? node.type.of : node.type;
        const items = node.items.map((item) => this.#as(item, of));
        return (env) => items.map((item) => item(env));
      }
      case "filter":
        return filtered(this.compile(node.list), node.slot, this.compile(node.condition));
      case "item-at":
        return itemAt(this.compile(node.list), this.compile(node.index));
      case "for":
        return mapped(this.compile(node.list), node.slot, this.compile(node.body));
      case "some":
        return this.#quantified(node, true);
      case "every":
        return this.#quantified(node, false);
      case "call":
        return node.builtin.run(node.args, this.compile);
      case "table":
        return this.#table(node);
      default:
        return node satisfies never;
    }
  }

  #project(node: Extract<Node, { op: "project" }>): Closure {
    const read = node.type.kind === "list" && isAsWritten(node.type.of) ? exactly : (value: Value) => value;
    return projected(this.compile(node.list), node.name, read);
  }

  #definition(index: number): Closure {
    let closure: Closure | undefined;
    return (env) => {
      const known = env.definitions[index];
      if (known !== undefined) return known === missing ? undefined : known;
      closure ??= this.compile(this.#definitions(index));
      const { slots } = env;
      if (slots.length > 0) env.slots = [];
      const value = closure(env);
      env.slots = slots;
      env.definitions[index] = value === undefined ? missing : value;
      return value;
    };
  }

  #compare(node: Extract<Node, { op: "compare" }>): Closure {
    const { operator } = node;
    const [left, right] = [likeScaled(node.left, node.right), likeScaled(node.right, node.left)];
    const [a, b] = [this.compile(left), this.compile(right)];
    switch (left.type.kind) {
      case "number":
        return numberComparison(operator, side(left, a, itemPlace(left)), side(right, b));
      case "instant":
        return orderOf(operator, a, b, (x, y) => epochMilliseconds(String(x)) - epochMilliseconds(String(y)));
      case "days":
      case "months":
        return orderOf(operator, a, b, (x, y) => Number(x) - Number(y));
      default:
        if (operator !== "=" && operator !== "!=") return textComparison(operator, a, b);
        if (right.op !== "literal") {
          const [one, two] = [itemPlace(left), itemPlace(right)];
          return one === undefined || two === undefined
            ? equality(operator === "=", a, b)
            : itemsEqual(operator === "=", one, two);
        }
        return equalTo(operator === "=", a, right.value);
    }
  }

  /** `value in (literal, literal …)` as one look-up. */
  #membership(items: ReadonlyArray<Node>): Closure | undefined {
    const [first] = items;
    if (first?.op !== "compare" || first.left.type.kind !== "text") return undefined;
    const members: Array<Value> = [];
    for (const item of items) {
      if (item.op !== "compare" || item.operator !== "=" || item.left !== first.left || item.right.op !== "literal")
        return undefined;
      members.push(item.right.value);
    }
    return among(this.compile(first.left), members);
  }

  #arithmetic(node: Extract<Node, { op: "arithmetic" }>): Closure {
    const { operator, left, right } = node;
    const [a, b] = [this.compile(left), this.compile(right)];
    if (left.type.kind === "number" && right.type.kind === "number")
      return numberOperation(operator, a, b, numberType(left), numberType(right));
    const sign = operator === "-" ? -1 : 1;
    const pair = `${left.type.kind} ${right.type.kind}`;
    switch (pair) {
      case "day days":
        return both(a, b, (day, days) => addDays(String(day), sign * Number(days)));
      case "days day":
        return both(a, b, (days, day) => addDays(String(day), Number(days)));
      case "day months":
        return both(a, b, (day, months) => addMonths(String(day), sign * Number(months)));
      case "months day":
        return both(a, b, (months, day) => addMonths(String(day), Number(months)));
      case "day day":
        return both(a, b, (later, earlier) => daysBetween(String(earlier), String(later)));
      default:
        return operator === "*"
          ? both(a, b, (x, y) => Number(x) * Number(y))
          : both(a, b, (x, y) => Number(x) + sign * Number(y));
    }
  }

  #if(node: Extract<Node, { op: "if" }>): Closure {
    const condition = this.compile(node.condition);
    const then = this.#as(node.then, node.type);
    const otherwise = this.#as(node.otherwise, node.type);
    return (env) => {
      const value = condition(env);
      if (value === true) return then(env);
      if (value === false) return otherwise(env);
      const x = then(env);
      return x !== undefined && same(x, otherwise(env)) ? x : undefined;
    };
  }

  #quantified(node: Extract<Node, { op: "some" | "every" }>, decisive: boolean): Closure {
    const list = this.compile(node.list);
    const { condition, slot } = node;
    if (condition.op === "compare") {
      const [left, right] = [likeScaled(condition.left, condition.right), likeScaled(condition.right, condition.left)];
      const [own, other] = [itemPlace(left), itemPlace(right)];
      if (own?.slot === slot && left.type.kind === "number") {
        const beside = besideConstant(condition.operator, left, right);
        if (beside !== undefined) return quantifiedBesideConstant(decisive, list, own.name, beside);
      }
      if (
        own?.slot === slot &&
        other !== undefined &&
        other.slot !== slot &&
        comparedAsTheyStand(left.type) &&
        (condition.operator === "=" || condition.operator === "!=")
      )
        return quantifiedJoin(decisive, list, own.name, condition.operator === "=", other);
    }
    return quantified(decisive, list, slot, this.compile(condition));
  }

  #table(node: Extract<Node, { op: "table" }>): Closure {
    const of = node.type.kind === "list" && node.hitPolicy === "collect" ? node.type.of : node.type;
    const rows = node.rows.map((row) => ({ when: this.compile(row.when), then: this.#as(row.then, of) }));
    return node.hitPolicy === "collect" ? allHits(rows) : uniqueHit(rows);
  }
}

/** Types whose values are the same when JavaScript says so. */
const comparedAsTheyStand = ({ kind }: Type): boolean => kind === "text" || kind === "day" || kind === "boolean";
