import * as z from "zod";
import { CaseFile } from "./case-file.ts";
import { type FactDescription, factRegistry, listQuestions } from "./fact.ts";

/** A JSON Schema (draft 7, which editors know best) as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** How a value of the kind is written in a file. */
const written: Readonly<Partial<Record<FactDescription["kind"], string>>> = {
  money: "60000.00",
  percent: "26.44 %",
  day: "2026-09-01",
  instant: "2026-03-02T09:00:00+02:00",
};

const describe = (schema: z.core.$ZodType, json: JsonSchema): void => {
  delete json.readOnly;
  delete json.id;
  if (schema instanceof z.ZodURL) json.pattern = "^https?://";
  const fact = factRegistry.get(schema);
  const { question } = fact ?? listQuestions.get(schema) ?? {};
  if (question === undefined) return;
  const example = fact && written[fact.kind];
  json.title = question.en;
  json.description = `${question.fi}\n${question.sv}`;
  if (example !== undefined) json.examples = [example];
};

/** JSON Schema of what a file may hold for `schema`; facts carry their questions. `named` schemas stand once, under a name. */
export const factJsonSchema = (
  schema: z.core.$ZodType,
  named: z.core.$ZodRegistry<{ readonly id: string }> = z.registry(),
): JsonSchema =>
  z.toJSONSchema(schema, {
    io: "input",
    target: "draft-07",
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema),
  });

/**
 * JSON Schema of a case file: keys, codes and forms of facts, each with its question.
 *
 * What it accepts `parseCaseFile` may still refuse: whether a day exists or a check digit fits is not in it.
 */
export const caseFileJsonSchema = (): JsonSchema => ({
  ...factJsonSchema(CaseFile),
  title: "Case file",
  description:
    "What is known of an application, its call, the decision, the project and a claim. Leave out what is not known.",
});
