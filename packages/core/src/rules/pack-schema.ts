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
  const example = membersAt(pack, ["examples"]);
  example["facts"] = { allOf: [{ $ref: caseFileRef }] };
  example["with"] = { type: "object", properties: factPaths(caseFileFacts, "", caseFileRef) };
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
  if (!("members" in node)) return { [path]: { $ref: ref } };
  return Object.assign(
    {},
    ...Object.entries(node.members).map(([name, member]) =>
      factPaths(member, path === "" ? name : `${path}.${name}`, `${ref}/properties/${name}`),
    ),
  ) as Record<string, JsonSchema>;
};

type Members = NonNullable<JsonSchema["properties"]>;

/** The members of a record, or of the records in a list. */
const membersOf = (schema: JsonSchema | boolean | undefined): Members => {
  if (typeof schema !== "object") return {};
  const { items } = schema;
  return (typeof items === "object" && !Array.isArray(items) ? items : schema).properties ?? {};
};

const membersAt = (root: JsonSchema, path: ReadonlyArray<string>): Members =>
  path.reduce<Members>((members, name) => membersOf(members[name]), membersOf(root));

const describe = (root: JsonSchema, path: ReadonlyArray<string>, description: string): void => {
  const name = path.at(-1) ?? "";
  const members = membersAt(root, path.slice(0, -1));
  const schema = members[name];
  if (typeof schema !== "object") throw new RangeError(`Expected a part of packs at ${path.join("/")}, found none.`);
  // Beside a $ref, draft 7 heeds nothing.
  members[name] = schema.$ref === undefined ? { ...schema, description } : { allOf: [schema], description };
};
