import * as z from "zod";

/** Currency of a jurisdiction, as ISO 4217 writes it. */
export const Currency = z.enum(["EUR", "SEK", "NOK", "DKK"]);
export type Currency = z.infer<typeof Currency>;

/** Money: decimal text `"60000.00"` in files, a safe integer of minor units in memory. */
export const MoneyText = z.codec(
  z.union([z.string().regex(/^\d{1,13}(\.\d{1,2})?$/), z.number().nonnegative()]),
  z.int().nonnegative(),
  {
    decode: (text) => {
      const [whole = "0", places = ""] = String(text).split(".");
      return Number(whole) * 100 + Number(places.padEnd(2, "0"));
    },
    encode: (minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`,
  },
);
