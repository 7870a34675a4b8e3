import type { Expression, Iterator, Span } from "../ast.ts";
import type { Checking } from "./checking.ts";
import { Mismatch } from "./mismatch.ts";
import type { Node } from "./node.ts";
import type { Place } from "./resolve.ts";
import { booleanType, describeType, listOf, nullType, type Type, unify } from "./type.ts";

/** The kind that all items of a list have. @throws Mismatch when they have none in common. */
export const commonType = (items: ReadonlyArray<Node>): Type =>
  items.reduce<Type>((type, item) => {
    const both = unify(type, item.type);
    if (both === undefined)
      throw new Mismatch(
        item.span,
        describeType(type),
        describeType(item.type),
        "All items of a list must be of one kind.",
      );
    return both;
  }, nullType);

const itemsOf = (list: Node, span: Span): Type => {
  if (list.type.kind !== "list") throw new Mismatch(span, "a list", describeType(list.type));
  return list.type.of;
};

/** The list over which a name runs, and what each item of it is. */
const domainOf = (checking: Checking, { domain, to }: Iterator): { readonly list: Node; readonly type: Type } => {
  if (to !== undefined) throw new Mismatch(domain.span, "a list", "a range of numbers");
  const list = checking.check(domain);
  return { list, type: itemsOf(list, domain.span) };
};

/** `some` and `every`, over one list or several. @throws Mismatch */
export const checkQuantified = (
  checking: Checking,
  quantifier: "some" | "every",
  iterators: ReadonlyArray<Iterator>,
  condition: Expression,
  at: Place,
): Node => {
  const [first, ...rest] = iterators;
  if (first === undefined) return checking.boolean(condition);
  const { list, type } = domainOf(checking, first);
  const slot = checking.locals;
  const inner = checking.within({ name: first.name, slot, type }, () =>
    checkQuantified(checking, quantifier, rest, condition, at),
  );
  return { op: quantifier, list, slot, name: first.name, condition: inner, type: booleanType, ...at };
};

/** `for` over one list. @throws Mismatch */
export const checkFor = (checking: Checking, iterators: ReadonlyArray<Iterator>, body: Expression, at: Place): Node => {
  const [first, ...rest] = iterators;
  if (first === undefined || rest.length > 0)
    throw new Mismatch(at.span, "one list in a for", `${iterators.length} lists`);
  const { list, type } = domainOf(checking, first);
  const slot = checking.locals;
  const inner = checking.within({ name: first.name, slot, type }, () => checking.check(body));
  return { op: "for", list, slot, body: inner, type: listOf(inner.type), ...at };
};

/** `list[condition]`, and `list[number]`. @throws Mismatch */
export const checkFilter = (checking: Checking, list: Node, condition: Expression, at: Place): Node => {
  const type = itemsOf(list, list.span);
  const slot = checking.locals;
  const inner = checking.within({ item: slot, type }, () => checking.check(condition));
  if (inner.type.kind === "number") {
    // A place in the list is no matter of an item.
    const index = checking.check(condition);
    if (index.type.kind === "number") return { op: "item-at", list, index, type, ...at };
  }
  if (inner.type.kind !== "boolean")
    throw new Mismatch(condition.span, "a condition or a number in [ ]", describeType(inner.type));
  return { op: "filter", list, slot, condition: inner, type: list.type, ...at };
};
