import type { Node, Type } from "../static/index.ts";
import { Emitter } from "./emitter.ts";
import type { EmitSource } from "./loads.ts";
import { isCondition } from "./node-shape.ts";
import type { SharedNames } from "./shared-names.ts";

/** What a small emitter asks of the pack. */
export interface SmallSource extends EmitSource {
  /** JavaScript for the day that chooses the value of a parameter, and the values with their days. */
  datedValues(index: number): { readonly day: string; readonly values: string };
  /** The values of a parameter by day, with their days. */
  valuesByDay(index: number): string;
}

/** The call of a function that several ask. */
const named = /^[a-z]\d+\(\)$/;

/** JavaScript for a function without parameters that gives what the text does. */
export const thunk = (text: string): string => (named.test(text) ? text.slice(0, -2) : `() => ${text}`);

/** Whether a definition is asked as a condition. */
export const isModal = (node: Node): boolean => node.type.kind === "boolean" && (isCondition(node) || node.op === "if");

/** What the conditions of a module that is short share: facts, parameters, definitions. */
export abstract class SmallNames extends Emitter {
  readonly names: SharedNames;
  protected readonly small: SmallSource;

  constructor(source: SmallSource, names: SharedNames) {
    super(source, false, new Map());
    this.small = source;
    this.names = names;
  }

  /** Numbers need no reading here: what is missing is missing everywhere. */
  override use(name: string): string {
    return name === "toNumber" ? "" : super.use(name);
  }

  override keep(name: string, text: string): string {
    return this.names.variable(`key date ${name}`, "k", () => text);
  }

  override shared(condition: string): string {
    return this.names.variable(`in force ${condition}`, "v", () => `(${condition})`);
  }

  protected override recordAt(path: ReadonlyArray<string>): string {
    if (path.length === 0) return "facts";
    return this.names.variable(path.join("."), "o", () => this.#memberOf(path));
  }

  protected override fact(path: ReadonlyArray<string>, _type: Type): string {
    return this.names.variable(path.join("."), "f", () => this.#memberOf(path));
  }

  #memberOf(path: ReadonlyArray<string>): string {
    const of = this.recordAt(path.slice(0, -1));
    return `${of}${of === "facts" ? "." : "?."}${path.at(-1)}`;
  }

  protected override record(node: Node): string {
    return node.op === "fact" ? this.recordAt(node.path) : this.value(node);
  }

  protected override present(node: Node): string {
    return this.value(node);
  }

  protected override parameter(index: number): string {
    const { day, values } = this.small.datedValues(index);
    return this.names.variable(`parameter ${index}`, "p", () => `${this.use("dated")}(${day}, ${values})`);
  }

  protected override definition(index: number): string {
    const body = this.source.definition(index);
    if (isModal(body)) return `${this.use("truthOf")}(${thunk(this.#condition(index))})`;
    return this.names.variable(`definition ${index}`, "d", () => this.#apart(() => this.value(body)));
  }

  #condition(index: number): string {
    return this.names.call(`definition ${index}`, () => this.#apart(() => this.holds(this.source.definition(index))));
  }

  /** Prints what stands beside all lists. */
  #apart(print: () => string): string {
    const { local } = this;
    this.local = 0;
    try {
      return print();
    } finally {
      this.local = local;
    }
  }

  protected override definitionRail(index: number, wanted: boolean): string {
    const body = this.source.definition(index);
    if (!isModal(body)) return `${this.use("isEqual")}(${this.definition(index)}, ${wanted})`;
    const condition = this.#condition(index);
    if (wanted) return condition;
    return named.test(condition)
      ? `${this.use("isNot")}(${thunk(condition)})`
      : this.#apart(() => this.rail(body, false));
  }
}
