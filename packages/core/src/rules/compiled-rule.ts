import type { Closure, Node } from "../feel/index.ts";
import type { Placed } from "./layers.ts";
import type { Program } from "./program.ts";
import type { Rule } from "./rule.ts";

/** One text of a rule, compiled when it is first assessed. */
export class CompiledRule {
  /** Full id. */
  readonly id: string;
  readonly placed: Placed<Rule>;
  readonly rule: Rule;
  readonly #program: Program;
  #nodes: { readonly when: Node | undefined; readonly require: Node | undefined } | undefined;
  #when: Closure | undefined;
  #require: Closure | undefined;
  #values: Readonly<Record<string, Node>> | undefined;

  constructor(id: string, placed: Placed<Rule>, program: Program) {
    this.id = id;
    this.placed = placed;
    this.rule = placed.part;
    this.#program = program;
  }

  /** @throws Refused when an expression of the rule does not fit. */
  get nodes(): { readonly when: Node | undefined; readonly require: Node | undefined } {
    const { when, require } = this.rule;
    this.#nodes ??= {
      when: when === undefined ? undefined : this.#program.condition(when, this.#at("when")),
      require: require === undefined ? undefined : this.#program.condition(require, this.#at("require")),
    };
    return this.#nodes;
  }

  /** Whether it applies; always, when the rule does not say. */
  get when(): Closure {
    this.#when ??= this.nodes.when === undefined ? always : this.#program.compiler.compile(this.nodes.when);
    return this.#when;
  }

  /** Whether it holds. A rule without a requirement never holds: a person must look. */
  get require(): Closure {
    this.#require ??= this.nodes.require === undefined ? never : this.#program.compiler.compile(this.nodes.require);
    return this.#require;
  }

  /** The expressions of the names in the rule's sentence. @throws Refused */
  get values(): Readonly<Record<string, Node>> {
    this.#values ??= Object.fromEntries(
      Object.entries(this.rule.values ?? {}).map(([name, text]) => [
        name,
        this.#program.expression(text, this.#at(`values/${name}`)),
      ]),
    );
    return this.#values;
  }

  #at(part: string): { readonly pack: string; readonly path: string } {
    return { pack: this.placed.pack.id, path: `rules/${this.rule.id}/${part}` };
  }
}

const always: Closure = () => true;
const never: Closure = () => false;
