/** Shapes that the data of several commands share. Money is in minor units; texts say something. */
import * as z from "zod";
import { costCategories } from "../../../domain/index.ts";
import { Day, expecting, MoneyText } from "../../../primitives/index.ts";

export const Text = z
  .string()
  .max(20_000)
  .regex(/\S/, expecting("teksti", "en text", "text"));
/** Names a record within its project. */
export const RecordId = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._:/-]{0,119}$/u,
    expecting(
      "nimi, jossa on kirjaimia, numeroita, välejä ja merkkejä . _ : / -",
      "ett namn av bokstäver, siffror, mellanslag och . _ : / -",
      "a name of letters, digits, spaces and . _ : / -",
    ),
  );
/** Names a project, a command, a person: anything that can be printed. */
export const Id = z
  .string()
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._:/@-]{0,199}$/u,
    expecting(
      "nimi, jossa on kirjaimia, numeroita, välejä ja merkkejä . _ : / @ -",
      "ett namn av bokstäver, siffror, mellanslag och . _ : / @ -",
      "a name of letters, digits, spaces and . _ : / @ -",
    ),
  );
/** Exact points: a decimal, or a fraction where they do not end. */
export const PointsText = z
  .string()
  .regex(
    /^\d{1,30}(\.\d{1,30}|\/[1-9]\d{0,59})?$/,
    expecting(
      'pisteet, esimerkiksi "4.25" tai "13/3"',
      'poäng, till exempel "4.25" eller "13/3"',
      'points such as "4.25" or "13/3"',
    ),
  );
/** Full id of a rule: `pack/rule`. */
export const RuleId = z
  .string()
  .regex(
    /^[a-z\d-]{1,100}\/[a-z\d-]{1,100}$/,
    expecting(
      'sääntö, esimerkiksi "paketti/sääntö"',
      'en regel, till exempel "paket/regel"',
      'a rule such as "pack/rule"',
    ),
  );
const mostItems = expecting("enintään 1000 kohtaa", "högst 1000 punkter", "at most 1000 items");
export const few = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z.array(item).max(1000, mostItems).readonly();
export const some = <Item extends z.ZodType>(item: Item): z.ZodReadonly<z.ZodArray<Item>> =>
  z
    .array(item)
    .min(1, expecting("vähintään yksi kohta", "minst en punkt", "at least one item"))
    .max(1000, mostItems)
    .readonly();

export const Nothing = z.strictObject({});
export const Told = z.strictObject({ text: Text });
export const Reasoned = z.strictObject({ reason: Text });

export const Category = z.enum(costCategories);
export const CostLine = z.strictObject({ category: Category, amount: MoneyText });
export type CostLine = z.infer<typeof CostLine>;

export const DayPeriod = z.strictObject({ startsOn: Day, endsOn: Day });
export const sha256 = expecting(
  "SHA-256-tiiviste, jossa on 64 heksadesimaalinumeroa",
  "en SHA-256 med 64 hexadecimala siffror",
  "a SHA-256 of 64 hexadecimal digits",
);
/** A pack or a definition, as what rests on it names it. */
export const PackName = z.strictObject({
  id: z.string().min(1).max(200),
  version: z.string().min(1).max(50),
  hash: z.string().regex(/^[\da-f]{64}$/, sha256),
});
/** Why: the rule, where one says so, and in words. */
export const Ground = z.strictObject({ rule: RuleId.optional(), text: Text });
