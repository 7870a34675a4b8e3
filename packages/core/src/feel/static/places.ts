import type { RecordPlace } from "./env.ts";
import type { Node } from "./node.ts";
import { isAsWritten } from "./readers.ts";

/** A fact that is read where it is tested: most tests are of facts, and each call less counts. */
export interface FactPlace {
  readonly record: RecordPlace;
  readonly name: string;
}

/** A member of the item in a slot. */
export interface ItemPlace {
  readonly slot: number;
  readonly name: string;
}

/** Where a member of a list's item stands that needs no more than reading. */
export const itemPlace = (node: Node): ItemPlace | undefined =>
  node.op === "member" && node.of.op === "local" && !isAsWritten(node.type)
    ? { slot: node.of.slot, name: node.name }
    : undefined;

/** The records that facts are read from, each once. */
export class Places {
  readonly #records = new Map<string, RecordPlace>();

  /** Where a fact stands that needs no more than reading. */
  fact(node: Node): FactPlace | undefined {
    return node.op === "fact" && !isAsWritten(node.type)
      ? { record: this.record(node.path.slice(0, -1)), name: node.path.at(-1) ?? "" }
      : undefined;
  }

  record(path: ReadonlyArray<string>): RecordPlace {
    const key = path.join(".");
    const known = this.#records.get(key);
    if (known !== undefined) return known;
    const within = path.length === 0 ? undefined : this.record(path.slice(0, -1));
    const place = { index: this.#records.size, within, name: path.at(-1) ?? "" };
    this.#records.set(key, place);
    return place;
  }
}
