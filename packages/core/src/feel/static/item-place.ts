import type { Node } from "./node.ts";
import { isAsWritten } from "./readers.ts";

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
