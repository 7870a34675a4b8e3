import * as z from "zod";
import { Day, LocalizedText } from "../primitives/index.ts";

/** Which authority funds in which region, from which day (`from` included) until which (`until` excluded). */
export const AuthorityTerm = z.strictObject({
  regions: z.array(z.string().min(1)).readonly(),
  authority: LocalizedText,
  from: Day,
  until: Day.optional(),
  source: z.string().min(1),
});
export type AuthorityTerm = z.infer<typeof AuthorityTerm>;

/** The authority that funds in `region` on `on`; undefined when the register does not say. */
export const authorityIn = (
  register: ReadonlyArray<AuthorityTerm>,
  region: string,
  on: string,
): AuthorityTerm | undefined =>
  register.find(
    (term) => term.regions.includes(region) && term.from <= on && (term.until === undefined || on < term.until),
  );
