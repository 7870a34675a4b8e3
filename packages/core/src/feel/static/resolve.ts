import { nearest } from "../../primitives/index.ts";
import { builtins } from "./builtins/index.ts";
import { Mismatch } from "./mismatch.ts";
import type { Node } from "./node.ts";
import type { Scope } from "./scope.ts";
import { dayType, describeType, listOf, type Type } from "./type.ts";

/** A name that lists give to their items: one of its own, or the members of an item inside `[ ]`. */
export type Local =
  | { readonly name: string; readonly slot: number; readonly type: Type }
  | { readonly item: number; readonly type: Type };

/** Where a node stands. */
export type Place = Pick<Node, "span" | "text">;

/** What a name means: the innermost local, a definition, a parameter or a fact. @throws Mismatch */
export const resolveName = (name: string, scope: Scope, locals: ReadonlyArray<Local>, at: Place): Node => {
  for (let index = locals.length - 1; index >= 0; index--) {
    const local = locals[index]!;
    if ("name" in local) {
      if (local.name === name) return { op: "local", slot: local.slot, name, type: local.type, ...at };
    } else if (name === "item") {
      return { op: "local", slot: local.item, name, type: local.type, ...at };
    } else if (local.type.kind === "record" && Object.hasOwn(local.type.members, name)) {
      const item: Node = { op: "local", slot: local.item, name: "item", type: local.type, ...at };
      return { op: "member", of: item, name, type: local.type.members[name]!, ...at };
    }
  }
  if (name === "today") return { op: "today", type: dayType, ...at };
  const definition = scope.definitions.get(name);
  if (definition !== undefined)
    return { op: "definition", index: definition.index, name, type: definition.type, ...at };
  const parameter = scope.parameters.get(name);
  if (parameter !== undefined) return { op: "parameter", index: parameter.index, name, type: parameter.type, ...at };
  if (scope.parametersByDay.has(name))
    throw new Mismatch(at.span, `a day for ${name}`, name, `Write ${name}(day): its value depends on the day.`);
  if (Object.hasOwn(scope.roots, name)) return { op: "fact", path: [name], type: scope.roots[name]!, ...at };
  const known = [
    ...Object.keys(scope.roots),
    ...scope.definitions.keys(),
    ...scope.parameters.keys(),
    ...memberNames(locals),
  ];
  const near = nearest(name, known);
  throw new Mismatch(
    at.span,
    "the name of a fact, a parameter or a definition",
    name,
    near === undefined
      ? "Write a fact with its path, such as application.budget.total, or add the parameter or definition."
      : `Did you mean ${near}?`,
  );
};

const memberNames = (locals: ReadonlyArray<Local>): ReadonlyArray<string> => {
  return locals.flatMap((local) =>
    "name" in local ? [local.name] : local.type.kind === "record" ? Object.keys(local.type.members) : [],
  );
};

const mostNamed = 12;

/** Where a record holds the name further down; else the names that it has. */
const elsewhere = (type: Type, name: string, text: string): string => {
  const found = pathTo(type, name);
  if (found !== undefined) return `Did you mean ${text}.${found.join(".")}?`;
  const known = type.kind === "record" ? Object.keys(type.members) : [];
  const more = known.length > mostNamed ? `, and ${known.length - mostNamed} more` : "";
  return `There are ${known.slice(0, mostNamed).join(", ")}${more}.`;
};

const pathTo = (type: Type, name: string): ReadonlyArray<string> | undefined => {
  if (type.kind !== "record") return undefined;
  if (Object.hasOwn(type.members, name)) return [name];
  for (const [key, member] of Object.entries(type.members)) {
    const below = pathTo(member, name);
    if (below !== undefined) return [key, ...below];
  }
  return undefined;
};

/** `of.name`: a member, the members of a list's items, or a part of a value. @throws Mismatch */
export const resolveMember = (of: Node, name: string, at: Place): Node => {
  const { type } = of;
  if (type.kind === "record") {
    const member = Object.hasOwn(type.members, name) ? type.members[name] : undefined;
    if (member === undefined) {
      const near = nearest(name, Object.keys(type.members));
      throw new Mismatch(
        at.span,
        `a fact of ${of.text}`,
        name,
        near === undefined ? elsewhere(type, name, of.text) : `Did you mean ${near}?`,
      );
    }
    return of.op === "fact"
      ? { op: "fact", path: [...of.path, name], type: member, ...at }
      : { op: "member", of, name, type: member, ...at };
  }
  if (type.kind === "list" && type.of.kind === "record") {
    const member = Object.hasOwn(type.of.members, name) ? type.of.members[name] : undefined;
    if (member === undefined) {
      const near = nearest(name, Object.keys(type.of.members));
      throw new Mismatch(
        at.span,
        `a fact of the items of ${of.text}`,
        name,
        near === undefined ? undefined : `Did you mean ${near}?`,
      );
    }
    return { op: "project", list: of, name, type: listOf(member), ...at };
  }
  const property = builtins.get(`.${name}`);
  const result = property?.check([of]);
  if (property === undefined || result === undefined || "expected" in result)
    throw new Mismatch(at.span, `something with a part named ${name}`, describeType(type));
  return { op: "call", builtin: property, args: [of], type: result, ...at };
};
