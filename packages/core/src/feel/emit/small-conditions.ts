import { type Node, numberType } from "../static/index.ts";
import { isConstant, isWritten, isWrittenFact, membersOf, structureOf } from "./node-shape.ts";
import { NotCompilable } from "./not-compilable.ts";
import { SmallNames, thunk } from "./small-names.ts";

type Compare = Extract<Node, { op: "compare" }>;

/** Each condition once: whoever asks says what a doubt counts as. */
export abstract class SmallConditions extends SmallNames {
  protected override rail(node: Node, wanted: boolean): string {
    if (this.local > 0 || node.op === "not" || node.op === "literal" || node.op === "definition")
      return this.railText(node, wanted);
    return this.names.call(`${wanted} ${structureOf(node)}`, () => this.railText(node, wanted));
  }

  protected override railText(node: Node, wanted: boolean): string {
    switch (node.op) {
      case "literal":
      case "and":
      case "or":
      case "not":
      case "definition":
        return super.railText(node, wanted);
      case "is-null":
        return `${this.use(node.negated === wanted ? "isGiven" : "isAbsent")}(${this.present(node.of)})`;
      case "compare":
        return this.compare(node, wanted);
      case "if": {
        const parts = [this.holds(node.condition), this.rail(node.then, wanted), this.rail(node.otherwise, wanted)];
        return `${this.use("isChosen")}(${parts.map(thunk).join(", ")})`;
      }
      case "some":
      case "every":
        return this.quantified(node, wanted);
      default:
        return `${this.use("isEqual")}(${this.value(node)}, ${wanted})`;
    }
  }

  protected override membership(items: ReadonlyArray<Node>, wanted: boolean): string | undefined {
    const among = membersOf(items);
    if (among === undefined) return undefined;
    const members = among.members.map((member) => JSON.stringify(member));
    return `${this.use(wanted ? "isAmong" : "isNoneOf")}(${[this.value(among.of), ...members].join(", ")})`;
  }

  protected override quantified(node: Extract<Node, { op: "some" | "every" }>, wanted: boolean): string {
    const test = this.eachOf(node.list, node.slot, () => this.rail(node.condition, wanted));
    return this.#items((node.op === "every") === wanted ? "Every" : "Some", node, test);
  }

  protected override filtered(node: Extract<Node, { op: "filter" }>): string {
    return this.#items(
      "kept",
      node,
      this.eachOf(node.list, node.slot, () => this.holds(node.condition)),
    );
  }

  /** A test of the items; one of a single member of theirs needs no function of its own. */
  #items(how: "Every" | "Some" | "kept", { list, slot }: { readonly list: Node; readonly slot: number }, test: string) {
    const item = `x${slot}`;
    const [, asked, member, others = ""] = new RegExp(`^(is\\w+)\\(${item}\\?\\.(\\w+)(, .*)?\\)$`).exec(test) ?? [];
    const of = this.value(list);
    const one = asked !== undefined && !new RegExp(`\\b${item}\\b`).test(others);
    const name = this.use(how === "kept" ? (one ? "keptBy" : "kept") : `is${how}${one ? "By" : ""}`);
    return one ? `${name}(${of}, "${member}", ${asked}${others})` : `${name}(${of}, (${item}) => ${test})`;
  }

  protected override table(node: Extract<Node, { op: "table" }>): string {
    const rows = node.rows.map(
      ({ when, then }) => `[${this.use("decided")}(() => ${this.holds(when)}), () => ${this.value(then)}]`,
    );
    return `${this.use(node.hitPolicy === "unique" ? "uniqueHit" : "allHits")}([${rows.join(", ")}])`;
  }

  protected override compare({ left, operator, right }: Compare, wanted: boolean): string {
    const asked = wanted ? operator : opposite[operator];
    if (left.type.kind === "number" && right.type.kind === "number") return this.compareNumbers(left, asked, right);
    const side = (of: Node) =>
      of.type.kind === "instant" ? `${this.use("momentOf")}(${this.value(of)})` : this.value(of);
    return this.#ordered(asked, side(left), side(right));
  }

  #ordered(operator: Compare["operator"], a: string, b: string): string {
    switch (operator) {
      case "=":
        return `${this.use("isEqual")}(${a}, ${b})`;
      case "!=":
        return `${this.use("isOther")}(${a}, ${b})`;
      case "<":
        return `${this.use("isLess")}(${a}, ${b})`;
      case "<=":
        return `${this.use("isAtMost")}(${a}, ${b})`;
      case ">":
        return `${this.use("isLess")}(${b}, ${a})`;
      case ">=":
        return `${this.use("isAtMost")}(${b}, ${a})`;
      default:
        return operator satisfies never;
    }
  }

  protected override compareNumbers(left: Node, operator: Compare["operator"], right: Node): string {
    if (isWritten(left) || isWritten(right)) return this.compareWritten(left, operator, right);
    const scale = Math.max(numberType(left).scale, numberType(right).scale);
    return this.#ordered(operator, this.scaled(left, scale), this.scaled(right, scale));
  }

  protected override compareWritten(left: Node, operator: Compare["operator"], right: Node): string {
    if (isSimple(left) && isSimple(right)) return this.#ordered(operator, this.double(left), this.double(right));
    if (isWritten(left) ? !isWrittenFact(left) || isWritten(right) : !isWrittenFact(right))
      throw new NotCompilable(`${left.text} ${operator} ${right.text}`, "arithmetic with numbers as they are written");
    const [written, other] = isWritten(left) ? [left, right] : [right, left];
    const { scale } = numberType(other);
    const order = `${this.use("writtenOrder")}(${this.number(written)}, ${this.use("exact")}([${this.number(other)}]), ${scale})`;
    return written === left ? this.#ordered(operator, order, "0") : this.#ordered(operator, "0", order);
  }
}

const opposite = { "=": "!=", "!=": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<" } as const;

const isSimple = (node: Node): boolean => isConstant(node) || isWrittenFact(node);
