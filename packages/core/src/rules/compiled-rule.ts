import type { Closure, Node } from "../feel/index.ts";
import type { Placed } from "./layers.ts";
import type { Program } from "./program.ts";
import type { Rule, Severity } from "./rule.ts";

/** One text of a rule, compiled when it is first assessed. */
export class CompiledRule {
  /** Full id. */
  readonly id: string;
  readonly placed: Placed<Rule>;
  readonly rule: Rule;
  readonly blocking: boolean;
  /** Repeated here, for rules come in many shapes and these are asked of each. */
  readonly validity: Rule["validity"];
  readonly severity: Severity;
  readonly discretion: Rule["discretion"];
  /** Whether it applies; undefined when it always does. Compiled by its first call. */
  when: Closure | undefined;
  /** Whether it holds. A rule without a requirement never does: a person must look. Compiled by its first call. */
  require: Closure;
  readonly #program: Program;
  #nodes: { readonly when: Node | undefined; readonly require: Node | undefined } | undefined;
  #values: Readonly<Record<string, Node>> | undefined;

  constructor(id: string, placed: Placed<Rule>, program: Program) {
    this.id = id;
    this.placed = placed;
    this.rule = placed.part;
    this.blocking = placed.part.severity === "blocking";
    this.validity = placed.part.validity;
    this.severity = placed.part.severity;
    this.discretion = placed.part.discretion;
    this.#program = program;
    this.when = placed.part.when === undefined ? undefined : (env) => this.#compile().when?.(env);
    this.require = placed.part.require === undefined ? never : (env) => this.#compile().require(env);
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

  /** Reads each expression of the rule on its own, so that everything that is wrong with them can be told. */
  get readings(): ReadonlyArray<() => void> {
    const { when, require, values = {} } = this.rule;
    const conditions = Object.entries({ when, require }).flatMap(([part, text]) =>
      text === undefined ? [] : [() => void this.#program.condition(text, this.#at(part))],
    );
    return conditions.concat(
      Object.entries(values).map(
        ([name, text]) =>
          () =>
            void this.#program.expression(text, this.#at(`values/${name}`)),
      ),
    );
  }

  #compile(): this {
    const { when, require } = this.nodes;
    if (when !== undefined) this.when = this.#program.compiler.compile(when);
    if (require !== undefined) this.require = this.#program.compiler.compile(require);
    return this;
  }

  #at(part: string): { readonly pack: string; readonly path: string } {
    return { pack: this.placed.pack.id, path: `rules/${this.rule.id}/${part}` };
  }
}

const never: Closure = () => false;
