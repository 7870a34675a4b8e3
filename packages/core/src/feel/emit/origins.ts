import type { Node } from "../static/index.ts";
import { Emitter } from "./emitter.ts";

/** Path of a fact, with `*` for places in lists, and JavaScript for the places. */
export interface FactPath {
  readonly text: string;
  readonly places: ReadonlyArray<string>;
}

/** An emitter that knows which fact an expression reads, also of the items of lists. */
export abstract class Origins extends Emitter {
  readonly #origins = new Map<number, FactPath>();

  /** Runs `body` for the items of a list; `at` is JavaScript for an item's place among the facts. */
  protected eachFrom<R>(list: Node, slot: number, at: string, body: () => R): R {
    const origin = this.originOf(list);
    const source = origin === undefined ? undefined : this.pathOf(origin);
    if (source === undefined) this.#origins.delete(slot);
    else this.#origins.set(slot, { text: `${source.text}.*`, places: [...source.places, at] });
    const result = this.eachOf(list, slot, body);
    this.#origins.delete(slot);
    return result;
  }

  /** The list of facts that a filtered list was taken from. */
  protected originOf(list: Node): Node | undefined {
    if (list.op === "filter") return this.originOf(list.list);
    return this.pathOf(list) === undefined ? undefined : list;
  }

  protected pathOf(node: Node): FactPath | undefined {
    switch (node.op) {
      case "fact":
        return { text: node.path.join("."), places: [] };
      case "local":
        return this.#origins.get(node.slot);
      case "member": {
        const of = this.pathOf(node.of);
        return of === undefined ? undefined : { text: `${of.text}.${node.name}`, places: of.places };
      }
      default:
        return undefined;
    }
  }
}
