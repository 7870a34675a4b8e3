import { freeNames, renamed } from "./free-names.ts";
import { type Loop, loopText, type Sum } from "./shared-loop.ts";
import { bodiesOf, childrenOf, type Node, type Type } from "../static/index.ts";

/** What an emitter asks of the pack that its expressions belong to. */
export interface EmitSource {
  definition(index: number): Node;
  /** JavaScript for the value of a parameter, NaN or undefined where none is known; and the largest magnitude it can have. */
  parameter(index: number): { readonly text: string; readonly largest: number };
  parameterOn(index: number, day: string): string;
}

/** What a function under emission reads before it decides: facts, parameters, definitions, sums. */
export abstract class Loads {
  /** Names of `@kaari/core/compiled` that the text uses. */
  readonly imports = new Set<string>();
  /** Functions beside the emitted ones, for going through lists: names by text. Shared by all functions of a pack. */
  readonly helpers: Map<string, string>;
  /** Whether the function is for submitted applications only; otherwise a variable `closed` tells. */
  readonly closed: boolean;
  protected readonly source: EmitSource;
  protected readonly records = new Map<string, string>();
  protected readonly facts = new Map<string, string>();
  protected readonly definitions = new Map<number, string>();
  protected readonly parameters = new Map<number, string>();
  protected readonly loads: Array<string> = [];
  protected readonly loops = new Map<string, Loop>();
  protected readonly sums = new Map<Node, Sum>();
  protected readonly weighed = new Set<string>();
  protected readonly conditions = new Map<string, string>();
  protected readonly kept = new Set<string>();
  /** How often each condition was asked for, by rail and structure; those that are known to be asked for more than once. */
  readonly asked = new Map<string, number>();
  readonly repeated: ReadonlySet<string>;
  protected readonly hoisted = new Map<string, string>();
  /** What several expressions ask, computed once after all that it reads: names by text. */
  protected readonly common = new Map<string, string>();
  protected largest = 0;
  /** Inside lists, and while definitions are prepared, the common bound is not known yet. */
  protected local = 0;
  /** While what is printed runs for few facts only. */
  private seldom = false;

  constructor(
    source: EmitSource,
    closed: boolean,
    helpers: Map<string, string>,
    repeated: ReadonlySet<string> = new Set(),
  ) {
    this.source = source;
    this.closed = closed;
    this.helpers = helpers;
    this.repeated = repeated;
  }

  /** The statements that must come before any text that was emitted. */
  get prologue(): string {
    const bound =
      this.largest === 0
        ? []
        : [
            `const s = ${["1", ...[...this.weighed].map((name) => (name.startsWith("m") ? name : `(Math.abs(${name}) || 0)`))].join(" + ")} <= ${Math.floor(Number.MAX_SAFE_INTEGER / this.largest)};`,
          ];
    const common = Array.from(this.common, ([text, name]) => `const ${name} = ${text};`);
    return [...this.loads, ...bound, ...common].join("\n");
  }

  /** A named value of the function that may read any other. */
  protected inCommon(text: string): string {
    const name = this.common.get(text) ?? `c${this.common.size}`;
    this.common.set(text, name);
    return name;
  }

  use(name: string): string {
    this.imports.add(name);
    return name;
  }

  /** A named value of the function, computed once. */
  keep(name: string, text: string): string {
    if (!this.kept.has(name)) {
      this.kept.add(name);
      this.loads.push(`const ${name} = ${text};`);
    }
    return name;
  }

  /** A condition that several ask, tested once. */
  shared(condition: string): string {
    const known = this.conditions.get(condition);
    if (known !== undefined) return known;
    const name = this.keep(`v${this.conditions.size}`, condition);
    this.conditions.set(condition, name);
    return name;
  }

  /** The variable that holds a fact. */
  factAt(path: ReadonlyArray<string>, type: Type): string {
    return this.fact(path, type);
  }

  /** The record that a member is read from; an empty one when it is missing. */
  protected record(node: Node): string {
    if (node.op === "local") return `x${node.slot}`;
    if (node.op === "fact") return this.recordAt(node.path);
    if (node.op === "member") return `(${this.record(node.of)}.${node.name} ?? E)`;
    return `(${this.value(node)} ?? E)`;
  }

  protected recordAt(path: ReadonlyArray<string>): string {
    if (path.length === 0) return "facts";
    const key = path.join(".");
    const known = this.records.get(key);
    if (known !== undefined) return known;
    const of = this.recordAt(path.slice(0, -1));
    const name = `o${this.records.size}`;
    this.records.set(key, name);
    this.loads.push(`const ${name} = ${of}.${path.at(-1)} ?? E;`);
    return name;
  }

  protected fact(path: ReadonlyArray<string>, type: Type): string {
    const key = path.join(".");
    const known = this.facts.get(key);
    if (known !== undefined) return known;
    const of = this.recordAt(path.slice(0, -1));
    const name = `f${this.facts.size}`;
    this.facts.set(key, name);
    this.loads.push(`const ${name} = ${of}.${path.at(-1)}${type.kind === "number" ? " ?? NaN" : ""};`);
    return name;
  }

  protected parameter(index: number): string {
    const known = this.parameters.get(index);
    if (known !== undefined) return known;
    const name = `p${index}`;
    const { text } = this.source.parameter(index);
    this.parameters.set(index, name);
    this.loads.push(`const ${name} = ${text};`);
    return name;
  }

  protected definition(index: number): string {
    const known = this.definitions.get(index);
    if (known !== undefined) return known;
    const body = this.source.definition(index);
    const text = this.within(() => (body.type.kind === "number" ? this.number(body) : this.value(body)));
    if (/^(?:[fdp]\d+|u\d+_\d+)$/.test(text)) {
      this.definitions.set(index, text);
      return text;
    }
    const name = `d${index}`;
    this.definitions.set(index, name);
    this.loads.push(`const ${name} = ${text};`);
    return name;
  }

  protected abstract eachOf<R>(list: Node, slot: number, body: () => R): R;

  protected within<R>(body: () => R): R {
    this.local += 1;
    try {
      return body();
    } finally {
      this.local -= 1;
    }
  }

  /** A function beside the emitted one. Those of one text, but for the names of what they are given, are one. */
  protected helper(text: string, free: ReadonlyArray<string>): string {
    const plain = renamed(text, new Map(free.map((name, index) => [name, `a${index}`])));
    const known = this.helpers.get(plain);
    if (known !== undefined) return known;
    const name = `q${this.helpers.size}`;
    this.helpers.set(plain, name);
    return name;
  }

  /** `sum(list[condition].member)` in a loop that all sums over the list share; undefined for other sums. */
  sumOfMembers(node: Node): string | undefined {
    const known = this.sums.get(node);
    if (known !== undefined) return known.sum;
    if (node.op !== "project" || node.type.kind !== "list") return undefined;
    const filter = node.list.op === "filter" ? node.list : undefined;
    const list = filter?.list ?? node.list;
    if (list.op !== "fact" || (node.type.of.kind === "number" && node.type.of.asWritten === true)) return undefined;
    const rails =
      filter === undefined
        ? undefined
        : this.eachOf(list, filter.slot, () => [this.holds(filter.condition), this.fails(filter.condition)] as const);
    // A condition over more than the item itself cannot stand before what it reads.
    if (rails !== undefined && freeNames(rails.join(" "), [`x${filter?.slot}`]).length > 0) return undefined;
    const of = this.fact(list.path, list.type);
    const loop = this.loops.get(of) ?? { sums: [], flags: [], at: this.loads.push("") - 1 };
    this.loops.set(of, loop);
    const number = of.slice(1);
    const sum = {
      sum: `u${number}_${loop.sums.length}`,
      magnitude: `m${number}_${node.name}`,
      name: node.name,
      slot: filter?.slot,
      rails,
    };
    loop.sums.push(sum);
    this.sums.set(node, sum);
    this.loads[loop.at] = loopText(of, loop);
    return sum.sum;
  }

  /**
   * A short condition on every or some item, tested in the loop that sums over the list share; undefined where there is
   * none, or the condition reads more than the item.
   */
  protected flagged(list: Node, slot: number, condition: string, everyOne: boolean): string | undefined {
    if (this.local > 0 || list.op !== "fact" || condition.length > 60 || /\bq\d+\(/.test(condition)) return undefined;
    const of = this.fact(list.path, list.type);
    const loop = this.loops.get(of);
    if (loop === undefined || freeNames(condition, [`x${slot}`]).length > 0) return undefined;
    const known = loop.flags.find((flag) => flag.condition === condition && flag.everyOne === everyOne);
    if (known !== undefined) return known.flag;
    if (this.seldom) return undefined;
    const flag = `e${of.slice(1)}_${loop.flags.length}`;
    loop.flags.push({ flag, slot, condition, everyOne });
    this.loads[loop.at] = loopText(of, loop);
    return flag;
  }

  /** Prints what runs only where something else did not decide: nothing is worked out ahead for it. */
  rarely<R>(print: () => R): R {
    const outer = this.seldom;
    this.seldom = true;
    const printed = print();
    this.seldom = outer;
    return printed;
  }

  protected weigh(node: Node): void {
    if (node.op === "fact") this.weighed.add(this.number(node));
    else if (node.op === "definition") this.weigh(this.source.definition(node.index));
    else if (node.op === "call" && node.builtin.name === "sum") {
      const sum = this.sums.get(node.args[0]!);
      if (sum !== undefined) this.weighed.add(sum.magnitude);
    } else
      for (const child of [...childrenOf(node), ...bodiesOf(node)]) if (child.type.kind === "number") this.weigh(child);
  }

  /** JavaScript that is true when the condition certainly holds. */
  abstract holds(node: Node): string;

  /** JavaScript that is true when the condition certainly does not hold. */
  abstract fails(node: Node): string;

  /** JavaScript for a number under its type's scale; NaN when it is missing. */
  abstract number(node: Node): string;

  /** JavaScript for any value; undefined or null when it is missing. */
  abstract value(node: Node): string;
}
