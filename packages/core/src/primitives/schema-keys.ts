import type * as z from "zod";

const child = (value: unknown, key: PropertyKey): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** A schema's forms, without what makes them optional or read-only: one, or those of a choice. */
const formsOf = (schema: unknown): ReadonlyArray<unknown> => {
  const def = child(schema, "def");
  const inner = child(def, "innerType");
  if (inner !== undefined) return formsOf(inner);
  const forms = child(def, "options");
  return Array.isArray(forms) ? forms.flatMap(formsOf) : [schema];
};

const below = (form: unknown, key: PropertyKey): unknown => {
  const def = child(form, "def");
  return typeof key === "number" ? child(def, "element") : child(child(def, "shape"), key);
};

/** The names that the record at `path` of what a schema reads may have, in the order of the schema. */
export const keysAt = (schema: z.ZodType, path: ReadonlyArray<PropertyKey>): ReadonlyArray<string> => {
  const forms = path.reduce<ReadonlyArray<unknown>>(
    (at, key) =>
      at.flatMap((form) => {
        const member = below(form, key);
        return member === undefined ? [] : formsOf(member);
      }),
    formsOf(schema),
  );
  return [...new Set(forms.flatMap((form) => Object.keys(child(child(form, "def"), "shape") ?? {})))];
};
