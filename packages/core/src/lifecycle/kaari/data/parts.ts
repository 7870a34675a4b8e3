/** Shapes that the data of several commands share. Money is in minor units; texts say something. */
import * as z from "zod";
import { costCategories } from "../../../domain/index.ts";
import { Day, MoneyText } from "../../../primitives/index.ts";

export const Text = z.string().max(20_000).regex(/\S/, "expected text, found only white space");
/** Names a record within its project. */
export const RecordId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._:/-]{0,119}$/u, "expected a name of letters, digits, spaces and . _ : / -");
/** Full id of a rule: `pack/rule`. */
export const RuleId = z.string().regex(/^[a-z\d-]{1,100}\/[a-z\d-]{1,100}$/, 'expected a rule such as "pack/rule"');
export const few = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).max(1000, "expected at most 1000 items").readonly();
export const some = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).min(1, "expected at least one item").max(1000, "expected at most 1000 items").readonly();

export const Nothing = z.strictObject({});
export const Told = z.strictObject({ text: Text });
export const Reasoned = z.strictObject({ reason: Text });

export const Category = z.enum(costCategories);
export const CostLine = z.strictObject({ category: Category, amount: MoneyText });
export type CostLine = z.infer<typeof CostLine>;

export const DayPeriod = z.strictObject({ startsOn: Day, endsOn: Day });
/** A pack or a definition, as what rests on it names it. */
export const PackName = z.strictObject({
  id: z.string().min(1).max(200),
  version: z.string().min(1).max(50),
  hash: z.string().regex(/^[\da-f]{64}$/, "expected a SHA-256 of 64 hexadecimal digits"),
});
/** Why: the rule, where one says so, and in words. */
export const Ground = z.strictObject({ rule: RuleId.optional(), text: Text });
