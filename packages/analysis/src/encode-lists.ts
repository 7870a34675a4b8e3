import { choice, type Coded, type Items, itemsOf, Outside, type Truth, withKnown } from "./coded.ts";
import type { Encoder } from "./encode.ts";
import type { NodeOf } from "./node.ts";
import { and, implies, ite, or, plus } from "./smt.ts";

export const filter = (encoder: Encoder, node: NodeOf<"filter">): Items => {
  const list = itemsOf(encoder.encode(node.list));
  const items = list.items.map((item) => {
    const kept = encoder.within(node.slot, item.of, () => encoder.condition(node.condition));
    return { item, kept };
  });
  return {
    kind: "items",
    known: and(list.known, ...items.map(({ item, kept }) => implies(item.in, or(kept.yes, kept.no)))),
    items: items.map(({ item, kept }) => ({ in: and(item.in, kept.yes), of: item.of })),
  };
};

export const quantified = (encoder: Encoder, node: NodeOf<"some" | "every">): Truth => {
  const list = itemsOf(encoder.encode(node.list));
  const each = list.items.map((item) => ({
    in: item.in,
    ...encoder.within(node.slot, item.of, () => encoder.condition(node.condition)),
  }));
  return node.op === "some"
    ? {
        kind: "truth",
        yes: and(list.known, or(...each.map((one) => and(one.in, one.yes)))),
        no: and(list.known, ...each.map((one) => implies(one.in, one.no))),
      }
    : {
        kind: "truth",
        yes: and(list.known, ...each.map((one) => implies(one.in, one.yes))),
        no: and(list.known, or(...each.map((one) => and(one.in, one.no)))),
      };
};

export const itemAt = (encoder: Encoder, node: NodeOf<"item-at">): Coded => {
  const list = itemsOf(encoder.encode(node.list));
  const { index } = node;
  if (index.op !== "literal" || index.value !== 1) throw new Outside("an item by another place than the first");
  const [first, ...rest] = list.items;
  if (first === undefined) throw new Outside("an item of an empty list");
  if (first.of.kind === "facts") throw new Outside("a record of a list by its place");
  const found = rest.reduceRight<Coded>((later, item) => choice(item.in, item.of, later), withKnown(first.of, "false"));
  const coded = choice(first.in, first.of, found);
  return withKnown(coded, list.known);
};

export const table = (encoder: Encoder, node: NodeOf<"table">): Coded => {
  const rows = node.rows.map(({ when, then }) => ({ when: encoder.condition(when), then: encoder.encode(then) }));
  const decided = and(...rows.map(({ when }) => or(when.yes, when.no)));
  if (node.hitPolicy === "collect")
    return { kind: "items", known: decided, items: rows.map(({ when, then }) => ({ in: when.yes, of: then })) };
  const [first] = rows;
  if (first === undefined) throw new Outside("an empty table");
  const hits = plus(...rows.map(({ when }) => ite(when.yes, "1", "0")));
  const value = rows.reduceRight<Coded>(
    (later, { when, then }) => choice(when.yes, then, later),
    withKnown(first.then, "false"),
  );
  return withKnown(value, and(decided, `(= ${hits} 1)`));
};
