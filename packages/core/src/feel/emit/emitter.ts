import { type Node, type NumberType, numberType } from "../static/index.ts";
import { emitCall, emitNumberCall } from "./calls.ts";
import { Comparisons } from "./comparisons.ts";
import { freeNames } from "./free-names.ts";
import { isCondition, isTaken, membersOf, orEmpty, structureOf } from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";

/** Conditions of shorter text are not worth a name. */
const shortText = 24;

/** Prints JavaScript for the expressions of one function: what is certainly true, what certainly false, and values. */
export class Emitter extends Comparisons {
  /** JavaScript that is true when the condition certainly holds. */
  override holds(node: Node): string {
    return this.rail(node, true);
  }

  /** JavaScript that is true when the condition certainly does not hold. */
  override fails(node: Node): string {
    return this.rail(node, false);
  }

  /** JavaScript for one rail; what is asked for often is computed once, and costs no text again. */
  protected rail(node: Node, wanted: boolean): string {
    if (this.local > 0 || node.op === "not" || node.op === "literal") return this.railText(node, wanted);
    const key = `${wanted} ${structureOf(node)}`;
    this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
    const known = this.hoisted.get(key);
    if (known !== undefined) return known;
    const text = this.railText(node, wanted);
    if (!this.repeated.has(key) || text.length < shortText) return text;
    const name = this.inCommon(text);
    this.hoisted.set(key, name);
    return name;
  }

  protected railText(node: Node, wanted: boolean): string {
    switch (node.op) {
      case "literal":
        return String(node.value === wanted);
      case "and":
      case "or": {
        const joint = (node.op === "and") === wanted ? " && " : " || ";
        const membership = node.op === "or" ? this.membership(node.items, wanted) : undefined;
        return membership ?? `(${node.items.map((item) => this.rail(item, wanted)).join(joint)})`;
      }
      case "not":
        return this.rail(node.of, !wanted);
      case "is-null": {
        const present = node.negated === wanted;
        if (present) return this.known(node.of);
        return `${this.closed ? "" : "closed && "}${this.unknown(node.of)}`;
      }
      case "compare":
        return this.compare(node, wanted);
      case "if":
        return `(${this.holds(node.condition)} ? ${this.rail(node.then, wanted)} : ${this.fails(node.condition)} ? ${this.rail(node.otherwise, wanted)} : ${this.rail(node.then, wanted)} && ${this.rail(node.otherwise, wanted)})`;
      case "some":
      case "every":
        return this.quantified(node, wanted);
      case "definition":
        return this.definitionRail(node.index, wanted);
      default:
        return `${this.value(node)} === ${wanted}`;
    }
  }

  /** `value in ("a", "b")` reads the value once. */
  protected membership(items: ReadonlyArray<Node>, wanted: boolean): string | undefined {
    const among = membersOf(items);
    if (among === undefined) return undefined;
    const literals = among.members.map((member) => JSON.stringify(member));
    const value = this.value(among.of);
    return wanted
      ? `(${literals.map((literal) => `${value} === ${literal}`).join(" || ")})`
      : `(${[`${value} != null`, ...literals.map((literal) => `${value} !== ${literal}`)].join(" && ")})`;
  }

  protected definitionRail(index: number, wanted: boolean): string {
    return `${this.definition(index)} === ${wanted}`;
  }

  protected quantified(node: Extract<Node, { op: "some" | "every" }>, wanted: boolean): string {
    const everyOne = (node.op === "every") === wanted;
    const list = this.value(node.list);
    const condition = this.eachOf(node.list, node.slot, () => this.rail(node.condition, wanted));
    const flag = this.flagged(node.list, node.slot, condition, everyOne);
    if (flag !== undefined) return flag;
    const item = `x${node.slot}`;
    const body = `if (${everyOne ? `!(${condition})` : condition}) return ${!everyOne};`;
    const free = freeNames(condition, [item]);
    const name = this.helper(
      `(${["list", ...free].join(", ")}) {\n  if (list == null) return false;\n  for (let i = 0; i < list.length; i++) {\n    const ${item} = list[i]${orEmpty(node.list, " ??")};\n    ${body}\n  }\n  return ${everyOne};\n}`,
      free,
    );
    return `${name}(${[list, ...free].join(", ")})`;
  }

  /** JavaScript for a number under its type's scale; NaN when it is missing. */
  override number(node: Node): string {
    switch (node.op) {
      case "literal":
        if (typeof node.value !== "number") throw new NotCompilable(node.text, "a literal number beyond safe integers");
        return String(node.value);
      case "fact":
        return this.fact(node.path, node.type);
      case "member":
        return `(${this.record(node.of)}.${node.name} ?? NaN)`;
      case "parameter":
        return this.parameter(node.index);
      case "definition":
        return this.definition(node.index);
      case "negate":
        return `(-${this.number(node.of)})`;
      case "arithmetic": {
        const { left, right, operator } = node;
        if (left.type.kind !== "number") break;
        const scale = numberType(node).scale;
        if (operator === "*") return `(${this.number(left)} * ${this.number(right)})`;
        if (operator === "+" || operator === "-")
          return `(${this.scaled(left, scale)} ${operator} ${this.scaled(right, scale)})`;
        throw new NotCompilable(node.text, "a division whose result is not rounded");
      }
      case "if": {
        const scale = numberType(node).scale;
        const [then, otherwise] = [this.scaled(node.then, scale), this.scaled(node.otherwise, scale)];
        return `(${this.holds(node.condition)} ? ${then} : ${this.fails(node.condition)} ? ${otherwise} : ${this.use("agreed")}(${then}, ${otherwise}))`;
      }
      case "call":
        return emitNumberCall(this, node) ?? this.refused(node);
      default:
        break;
    }
    return `${this.use("toNumber")}(${this.value(node)})`;
  }

  /** JavaScript for any value; undefined or null when it is missing. */
  override value(node: Node): string {
    if (node.type.kind === "number" && !isTaken(node)) return this.settled(node);
    if (node.type.kind === "boolean" && isCondition(node))
      return `(${this.holds(node)} ? true : ${this.fails(node)} ? false : undefined)`;
    switch (node.op) {
      case "literal":
        return node.value === null ? "undefined" : JSON.stringify(node.value);
      case "fact":
        return this.fact(node.path, node.type);
      case "local":
        return `x${node.slot}`;
      case "member":
        return `${this.record(node.of)}.${node.name}`;
      case "project":
        return `${this.use("members")}(${this.value(node.list)}, ${JSON.stringify(node.name)})`;
      case "parameter":
        return this.parameter(node.index);
      case "parameter-on":
        return this.source.parameterOn(node.index, this.value(node.day));
      case "definition":
        return this.definition(node.index);
      case "today":
        return "today";
      case "list":
        return `[${node.items.map((item) => (item.type.kind === "number" && node.type.kind === "list" && node.type.of.kind === "number" ? this.settledAs(item, node.type.of) : this.value(item))).join(", ")}]`;
      case "if":
        return `(${this.holds(node.condition)} ? ${this.value(node.then)} : ${this.fails(node.condition)} ? ${this.value(node.otherwise)} : ${this.use("agreedValue")}(${this.value(node.then)}, ${this.value(node.otherwise)}))`;
      case "filter":
        return this.filtered(node);
      case "for":
        return this.eachOf(
          node.list,
          node.slot,
          () => `${this.value(node.list)}?.map((x${node.slot}${orEmpty(node.list, " =")}) => ${this.value(node.body)})`,
        );
      case "item-at":
        return `${this.use("itemAt")}(${this.value(node.list)}, ${this.number(node.index)})`;
      case "call":
        return emitCall(this, node);
      case "table":
        return this.table(node);
      case "arithmetic":
        return this.dayArithmetic(node);
      case "negate":
        return `${this.use("known1")}((x) => -x, ${this.value(node.of)})`;
      default:
        throw new NotCompilable(node.text, `the operation ${node.op}`);
    }
  }

  /** A list without the items that certainly do not fit; a function beside the emitted ones, which all may share. */
  protected filtered(node: Extract<Node, { op: "filter" }>): string {
    const list = this.value(node.list);
    const item = `x${node.slot}`;
    const decided = this.eachOf(
      node.list,
      node.slot,
      () => `${this.holds(node.condition)} ? 1 : ${this.fails(node.condition)} ? -1 : 0`,
    );
    const free = freeNames(decided, [item]);
    const name = this.helper(
      `(${["list", ...free].join(", ")}) {\n  return ${this.use("filter")}(list, (${item}${orEmpty(node.list, " =")}) => ${decided});\n}`,
      free,
    );
    return `${name}(${[list, ...free].join(", ")})`;
  }

  /** A number as an item of a list of another scale. */
  protected settledAs(node: Node, to: NumberType): string {
    if (numberType(node).scale === to.scale) return this.value(node);
    return this.settled({
      op: "arithmetic",
      operator: "+",
      left: node,
      right: { ...node, op: "literal", value: 0, type: to },
      type: to,
      span: node.span,
      text: node.text,
    });
  }

  protected refused(node: Extract<Node, { op: "call" }>): never {
    throw new NotCompilable(node.text, `the function ${node.builtin.name}`);
  }

  protected table(node: Extract<Node, { op: "table" }>): string {
    const rows = node.rows.map(
      ({ when, then }) => `[${this.holds(when)} ? 1 : ${this.fails(when)} ? -1 : 0, () => ${this.value(then)}]`,
    );
    return `${this.use(node.hitPolicy === "unique" ? "uniqueHit" : "allHits")}([${rows.join(", ")}])`;
  }

  protected dayArithmetic(node: Extract<Node, { op: "arithmetic" }>): string {
    const pair = `${node.left.type.kind} ${node.right.type.kind}`;
    const [a, b] = [this.value(node.left), this.value(node.right)];
    const sign = node.operator === "-" ? "-" : "";
    const call = (body: string) => `${this.use("known2")}((a, b) => ${body}, ${a}, ${b})`;
    switch (pair) {
      case "day days":
        return call(`${this.use("addDays")}(a, ${sign}b)`);
      case "days day":
        return call(`${this.use("addDays")}(b, a)`);
      case "day months":
        return call(`${this.use("addMonths")}(a, ${sign}b)`);
      case "months day":
        return call(`${this.use("addMonths")}(b, a)`);
      case "day day":
        return call(`${this.use("daysBetween")}(b, a)`);
      default:
        return call(node.operator === "*" ? "a * b" : `a ${node.operator} b`);
    }
  }
}
