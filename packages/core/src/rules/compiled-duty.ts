import type { Node } from "../feel/index.ts";
import type { Obligation, Requirement } from "./duty.ts";
import type { Placed } from "./layers.ts";
import type { Program } from "./program.ts";

/** An obligation or a requirement, its expressions read when they are first needed and kept. */
export class CompiledDuty<Duty extends Obligation | Requirement> {
  readonly placed: Placed<Duty>;
  readonly #program: Program;
  readonly #list: "obligations" | "requirements";
  #when: Node | undefined;
  #day: Node | undefined;
  #since: Node | undefined;

  constructor(placed: Placed<Duty>, program: Program, list: "obligations" | "requirements") {
    this.placed = placed;
    this.#program = program;
    this.#list = list;
  }

  /** Whether it is owed; undefined when it always is. @throws Refused when the expression does not fit */
  get when(): Node | undefined {
    const { when } = this.placed.part;
    if (when !== undefined) this.#when ??= this.#program.condition(when, this.#at("when"));
    return this.#when;
  }

  /** The last day on which it can be done in time. @throws Refused when the expression does not fit */
  get day(): Node | undefined {
    const { part } = this.placed;
    const [name, text] = "owner" in part ? ["due", part.due] : ["by", part.by];
    if (text !== undefined) this.#day ??= this.#program.day(text, this.#at(name));
    return this.#day;
  }

  /** The day on which it arises. @throws Refused when the expression does not fit */
  get since(): Node | undefined {
    const { since } = this.placed.part;
    if (since !== undefined) this.#since ??= this.#program.day(since, this.#at("since"));
    return this.#since;
  }

  #at(name: string): { readonly pack: string; readonly path: string } {
    const { pack, part } = this.placed;
    return { pack: pack.id, path: `${this.#list}/${part.id}/${name}` };
  }
}
