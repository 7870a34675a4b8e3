import * as z from "zod";
import { caseFileFacts, caseFileJsonSchema, type FactNode, type JsonSchema, factJsonSchema } from "../domain/index.ts";
import { Day, LocalizedText } from "../primitives/index.ts";
import { Citation, LocalId } from "./citation.ts";
import { Feel } from "./definition.ts";
import { Role } from "./duty.ts";
import { Gate } from "./gate.ts";
import { Pack } from "./pack.ts";
import { packDescriptions } from "./pack-descriptions.ts";
import { WordName } from "./parameter.ts";

/** Schemas that stand once, under a name. */
const named = z.registry<{ readonly id: string }>();
named.add(Citation, { id: "citation" });
named.add(Day, { id: "day" });
named.add(Feel, { id: "feel" });
named.add(Gate, { id: "gate" });
named.add(LocalId, { id: "localId" });
named.add(LocalizedText, { id: "localizedText" });
named.add(Role, { id: "role" });
named.add(WordName, { id: "wordName" });

/**
 * JSON Schema of a pack: what stands where, with a description of each part.
 *
 * What it accepts `parsePack` and `compilePack` may still refuse: it knows no FEEL, and no names that parts give each other.
 */
export const packJsonSchema = (): JsonSchema => {
  const pack: JsonSchema = { ...factJsonSchema(Pack, named), title: "Rule pack" };
  pack["definitions"] = { ...definitionsOf(pack), caseFile: withoutHead(caseFileJsonSchema()) };
  const example = partAt(pack, ["examples"])?.properties;
  if (example !== undefined) {
    example["facts"] = { allOf: [{ $ref: caseFileRef }] };
    example["with"] = { type: "object", properties: factPaths(caseFileFacts, "", caseFileRef) };
  }
  for (const [path, text] of Object.entries(packDescriptions)) describe(pack, path.split("/"), text);
  return pack;
};

const caseFileRef = "#/definitions/caseFile";

const definitionsOf = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (schema["definitions"] ?? {}) as Readonly<Record<string, JsonSchema>>;

const withoutHead = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema"));

/** Every fact that is in no list, by its path. */
const factPaths = (node: FactNode, path: string, ref: string): Record<string, JsonSchema> => {
  if (!("members" in node)) return path === "" ? {} : { [path]: { $ref: ref } };
  return Object.assign(
    {},
    ...Object.entries(node.members).map(([name, member]) =>
      factPaths(member, path === "" ? name : `${path}.${name}`, `${ref}/properties/${name}`),
    ),
  ) as Record<string, JsonSchema>;
};

/** The record at a path: through lists and references. */
const partAt = (root: JsonSchema, path: ReadonlyArray<string>): JsonSchema | undefined => {
  let at: JsonSchema | undefined = root;
  for (const name of path) {
    const next: JsonSchema | boolean | undefined = at?.properties?.[name];
    at = typeof next === "object" ? recordIn(root, next) : undefined;
  }
  return at;
};

const recordIn = (root: JsonSchema, schema: JsonSchema): JsonSchema | undefined => {
  if (schema.$ref !== undefined) {
    return definitionsOf(root)[schema.$ref.replace("#/definitions/", "")];
  }
  const { items, anyOf = [] } = schema;
  if (typeof items === "object" && !Array.isArray(items)) return recordIn(root, items);
  return anyOf.flatMap((each) => (typeof each === "object" && each.type === "object" ? [each] : []))[0] ?? schema;
};

const describe = (root: JsonSchema, path: ReadonlyArray<string>, description: string): void => {
  const name = path.at(-1) ?? "";
  const properties = partAt(root, path.slice(0, -1))?.properties;
  const schema = properties?.[name];
  if (properties === undefined || typeof schema !== "object")
    throw new RangeError(`Expected a part of packs at ${path.join("/")}, found none.`);
  // Beside a $ref, draft 7 heeds nothing.
  properties[name] = schema.$ref === undefined ? { ...schema, description } : { allOf: [schema], description };
};
