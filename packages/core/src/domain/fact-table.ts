import * as z from "zod";
import { Defect, type LocalizedText } from "../primitives/index.ts";
import { CaseFile } from "./case-file.ts";
import { type FactDescription, factRegistry, listQuestions } from "./fact.ts";

/** A fact; `codes` are the values that one of kind `code` may have. */
export interface FactLeaf extends FactDescription {
  readonly codes?: ReadonlyArray<string>;
}
/** Facts by their names. `members` has no prototype: a name that is not there is undefined, whatever it is. */
export interface FactRecord {
  readonly kind: "record";
  readonly members: Readonly<Record<string, FactNode>>;
}
export interface FactList {
  readonly kind: "list";
  /** Asks for the whole list. */
  readonly question?: LocalizedText;
  readonly of: FactNode;
}
/** What there is to know about a tree of facts, as plain data. */
export type FactNode = FactRecord | FactList | FactLeaf;

const leaf = (description: FactDescription, schema: z.core.$ZodType): FactLeaf =>
  schema instanceof z.ZodEnum ? { ...description, codes: schema.options.map(String) } : description;

const recordOf = (schema: z.ZodObject, path: string): FactRecord => {
  const members: Record<string, FactNode> = {};
  Object.setPrototypeOf(members, null);
  for (const [name, member] of Object.entries(schema.shape))
    members[name] = nodeOf(member, path === "" ? name : `${path}.${name}`);
  return { kind: "record", members };
};

// The schemas are walked, not turned into JSON Schema first: that takes some ten times longer at every start, and loses the
// identity of a schema under which the registry knows it.
const nodeOf = (schema: z.core.$ZodType, path: string): FactNode => {
  const description = factRegistry.get(schema);
  if (description !== undefined) return leaf(description, schema);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return nodeOf(schema.unwrap(), path);
  if (schema instanceof z.ZodObject) return recordOf(schema, path);
  if (schema instanceof z.ZodArray)
    return { kind: "list", of: nodeOf(schema.element, `${path}.*`), ...listQuestions.get(schema) };
  throw new Defect(
    `Expected a described fact at ${path}, found a schema without a question. Make it with own, authority or fixed.`,
  );
};

/**
 * The facts of a schema made of `record`, `list` and described facts.
 *
 * @throws Defect when a value in it is no described fact.
 */
export function factTable(schema: z.ZodObject): FactRecord;
export function factTable(schema: z.core.$ZodType): FactNode;
export function factTable(schema: z.core.$ZodType): FactNode {
  return nodeOf(schema, "");
}

/** The node at `path`, in which numbers and `*` stand for the items of a list. */
export const factAt = (root: FactNode, path: ReadonlyArray<PropertyKey>): FactNode | undefined => {
  let node: FactNode | undefined = root;
  for (const step of path) {
    if (node?.kind === "record") node = typeof step === "string" ? node.members[step] : undefined;
    else node = node?.kind === "list" && /^(\*|\d+)$/.test(String(step)) ? node.of : undefined;
  }
  return node;
};

/** The facts of a case file. */
export const caseFileFacts: FactRecord = factTable(CaseFile);
