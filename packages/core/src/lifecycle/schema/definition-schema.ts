import * as z from "zod";
import { LocalizedText, NonBlankText } from "../../primitives/index.ts";

/** Far more than any lifecycle has, so that a check always ends soon. */
const most = 1000;

const Name = z
  .string()
  .regex(
    /^[\p{L}\p{N} ._:+/-]{1,120}$/u,
    "expected a name of letters, digits, spaces and . _ : + / -, at most 120 characters",
  );
const Titled = z.strictObject({ id: Name, title: LocalizedText });
const listOf = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).max(most, `expected at most ${most} items`).readonly();

const Next = z.union(
  [Name, z.strictObject({ back: listOf(Name) })],
  "expected a stage, same, or a record with back and a list of stages",
);
const Basis = z.union(
  [z.strictObject({ source: Name, provision: NonBlankText }), z.strictObject({ practice: NonBlankText })],
  "expected a record with source and provision, or with practice",
);

const Transition = z.strictObject({
  from: z
    .array(Name)
    .min(1, "expected at least one stage, or new")
    .max(most, `expected at most ${most} items`)
    .readonly(),
  command: Name,
  roles: listOf(Name),
  gate: Name.optional(),
  when: listOf(Name).optional(),
  events: listOf(Name),
  next: Next,
  basis: Basis,
});

/** A lifecycle definition as a file holds it. */
export const DefinitionSchema = z.strictObject({
  id: Name,
  version: z.string().regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, 'expected three numbers such as "1.0.0"'),
  title: LocalizedText,
  phases: listOf(Titled),
  stages: listOf(
    z.strictObject({ ...Titled.shape, phase: Name, final: z.literal(true, "expected true, or nothing").optional() }),
  ),
  commands: listOf(Titled),
  roles: listOf(Titled),
  conditions: listOf(Titled),
  sources: listOf(Titled),
  events: listOf(Name),
  gates: listOf(Name),
  transitions: listOf(Transition),
});
