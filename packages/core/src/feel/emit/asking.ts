import { childrenOf, type Node } from "../static/index.ts";
import { membersOf, orEmpty } from "./node-shape.ts";
import { type FactPath, Origins } from "./origins.ts";

type OverItems = Extract<Node, { op: "filter" | "for" | "some" | "every" }>;

/** What an emitter of questions asks beside. */
export interface QuestionSource {
  /** Where the question for a fact stands in the table of the module; `*` for places in lists. */
  question(path: string): number;
  /** A name for the function that asks what a definition waits for. */
  definition(index: number): string;
  /** The days that may choose the value of a parameter, in JavaScript, and the facts that they come from. */
  days(parameter: number): ReadonlyArray<{ readonly day: string; readonly path: string | undefined }>;
}

/**
 * Prints JavaScript that asks for the facts that are not given and can still change a value, in the order in which they
 * are read. What decides without them is tested first; an operation that needs all its operands needs no test.
 */
export class AskingEmitter extends Origins {
  readonly questions: QuestionSource;

  constructor(questions: QuestionSource, ...rest: ConstructorParameters<typeof Origins>) {
    super(...rest);
    this.questions = questions;
  }

  /** Statements; none when there is nothing to ask. `open`: the value is known to be missing. */
  asking(node: Node, open = false): string {
    const path = this.pathOf(node);
    if (path !== undefined) return when(open ? "" : this.#absent(node), this.#ask(path));
    switch (node.op) {
      case "parameter":
        return this.#askDays(node);
      case "definition":
        return `if (a.first(${node.index})) ${this.questions.definition(node.index)}(w, a);\n`;
      case "is-null":
        return when(open ? "" : "!closed", this.asking(node.of));
      case "project":
        return this.asking(node.list) + this.#askMembers(node);
      case "filter":
      case "for":
      case "some":
      case "every":
        return when(open ? "" : this.#test(node), this.asking(node.list) + this.#askItems(node));
      case "if": {
        const { condition, otherwise, then } = node;
        const text = [
          this.asking(condition),
          when(`!(${this.fails(condition)})`, this.asking(then)),
          when(`!(${this.holds(condition)})`, this.asking(otherwise)),
        ];
        return when(open ? "" : this.#test(node), text.join(""));
      }
      case "or": {
        const among = membersOf(node.items);
        if (among !== undefined) return this.asking(among.of, open);
        break;
      }
      default:
        break;
    }
    const text = childrenOf(node).map((child) => this.asking(child));
    return when(open ? "" : this.#test(node), text.join(""));
  }

  /** JavaScript that is true when what a node waits for matters; none where a missing operand always makes it missing. */
  #test(node: Node): string {
    if (needsAll(node)) return "";
    if (node.type.kind === "boolean") return `!(${this.holds(node)}) && !(${this.fails(node)})`;
    return node.type.kind === "list" ? `${this.use("hasGap")}(${this.value(node)})` : this.unknown(node);
  }

  #absent(node: Node): string {
    return node.op === "local" ? `x${node.slot} == null` : this.unknown(node);
  }

  #ask({ places, text }: FactPath): string {
    const place = this.questions.question(text);
    return places.length === 0 ? `a.ask(${place});\n` : `a.at(${[place, ...places].join(", ")});\n`;
  }

  /** Asks for the facts that can choose a parameter's value: those of the days before the first that is known. */
  #askDays(node: Extract<Node, { op: "parameter" }>): string {
    const days = this.questions.days(node.index);
    const known = days.findIndex(({ path }) => path === undefined);
    const asked = days
      .slice(0, known === -1 ? days.length : known)
      .map(({ day, path = "" }) => ({ day, ask: this.#ask({ text: path, places: [] }) }))
      .reduceRight((later, { day, ask }) => when(`${day} == null`, ask + later), "");
    // The only day that chooses: without it there is no value.
    return days.length === 1 ? asked : when(this.unknown(node), asked);
  }

  /** Asks for a member of those items of a list that are without it. */
  #askMembers({ list, name }: Extract<Node, { op: "project" }>): string {
    const origin = this.originOf(list);
    const source = origin === undefined ? undefined : this.pathOf(origin);
    if (origin === undefined || source === undefined) return "";
    const item = orEmpty(list, " ??") === "" ? "x" : "x?";
    const place = origin === list ? "i" : `${this.value(origin)}.indexOf(x)`;
    const asked = this.#ask({ text: `${source.text}.*.${name}`, places: [...source.places, place] });
    return this.#loop(list, "", "", when(`${item}.${name} == null`, asked));
  }

  #askItems(node: OverItems): string {
    const { list, slot } = node;
    const origin = this.originOf(list);
    const item = `x${slot}`;
    const at = origin === undefined || origin === list ? `i${slot}` : `${this.value(origin)}.indexOf(${item})`;
    const asked = this.eachFrom(list, slot, at, () => this.asking(node.op === "for" ? node.body : node.condition));
    return this.#loop(list, String(slot), orEmpty(list, " ??"), asked);
  }

  /** Runs statements for each item of a list. */
  #loop(list: Node, slot: string, otherwise: string, statements: string): string {
    if (statements === "") return "";
    const [all, at] = [`l${slot}`, `i${slot}`];
    return `{\nconst ${all} = ${this.value(list)} ?? [];\nfor (let ${at} = 0; ${at} < ${all}.length; ${at}++) {\nconst x${slot} = ${all}[${at}]${otherwise};\n${statements}}\n}\n`;
  }
}

/** Statements under a condition, where there is one. */
const when = (condition: string, statements: string): string =>
  condition === "" || statements === "" ? statements : `if (${condition}) {\n${statements}}\n`;

/** Whether the value is missing whenever that of an operand is. */
const needsAll = (node: Node): boolean => {
  switch (node.op) {
    case "compare":
      return node.left.type.kind !== "list" && node.right.type.kind !== "list";
    case "for":
      return node.body.type.kind !== "list";
    case "call":
      return node.builtin.name === "sum" || node.args.every(({ type }) => type.kind !== "list");
    default:
      return ["filter", "arithmetic", "negate", "not", "member", "project", "list", "parameter-on"].includes(node.op);
  }
};
